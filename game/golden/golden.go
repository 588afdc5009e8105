// Package golden is for tests: it holds what was made against what somebody has
// looked at and kept in a file. go test -update writes the files anew, to be looked
// at in review.
package golden

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write anew what is kept to compare with; read the difference before you commit it")

// Updating reports whether what is kept is to be written anew.
func Updating() bool { return *update }

// shown is how many lines that differ are told.
const shown = 8

// Text holds a text against a file. Where they differ it tells the first lines that do.
func Text(t testing.TB, file, got string) {
	t.Helper()
	if *update {
		keep(t, file, []byte(got))
		return
	}
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%s is not there yet; go test -update writes it", file)
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	if differing := Lines(string(data), got); differing != "" {
		t.Errorf("%s reads differently; if that is meant, go test -update writes it anew:\n%s", file, differing)
	}
}

// Lines tells the first lines in which two texts differ; empty: they do not.
func Lines(want, got string) string {
	a, b := strings.SplitAfter(want, "\n"), strings.SplitAfter(got, "\n")
	var said strings.Builder
	for i, n := 0, 0; i < max(len(a), len(b)) && n < shown; i++ {
		w, g := "(nothing)", "(nothing)"
		if i < len(a) {
			w = fmt.Sprintf("%q", a[i])
		}
		if i < len(b) {
			g = fmt.Sprintf("%q", b[i])
		}
		if w != g {
			fmt.Fprintf(&said, "line %d\n\twant %s\n\tgot  %s\n", i+1, w, g)
			n++
		}
	}
	return said.String()
}

// keep writes a file, and its folder where there is none.
func keep(t testing.TB, file string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
}
