package script

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"upperhand/game/scenario"
)

// A file of testdata/bad says beside each fault what must be reported there:
//
//	narrate "Rain" { mod = "sad" }, --- ### UH020 did you mean "mood"
//
// A text after the code must stand in the message or the help. Where a mark on
// the line itself would change the fault, "--- ###-1 UH008" means the line
// before. Advice is not marked, except in files named advice-*.
var mark = regexp.MustCompile(`###([+-]\d+)? (UH\d+)([^#\n]*)`)

func TestBadCorpus(t *testing.T) {
	files, err := filepath.Glob("testdata/bad/*.lua")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".lua"), func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			compareMarks(t, string(src), faults(file, src))
		})
	}
}

// faults gives what is reported, without advice where none is marked.
func faults(file string, src []byte) scenario.Diagnostics {
	_, found := Check(file, src, nil)
	if strings.Contains(file, "advice-") {
		return found
	}
	return slices.DeleteFunc(found, func(d scenario.Diagnostic) bool { return d.Severity == scenario.Advice })
}

// compareMarks demands exactly the marked codes on the marked lines.
func compareMarks(t *testing.T, src string, found scenario.Diagnostics) {
	t.Helper()
	type expected struct{ code, text string }
	wanted := map[int][]expected{}
	for i, line := range strings.Split(src, "\n") {
		for _, m := range mark.FindAllStringSubmatch(line, -1) {
			offset := 0
			if m[1] != "" {
				fmt.Sscan(m[1], &offset)
			}
			wanted[i+1+offset] = append(wanted[i+1+offset], expected{m[2], strings.TrimSpace(m[3])})
		}
	}
	for _, d := range found {
		at := slices.IndexFunc(wanted[d.Pos.Line], func(e expected) bool {
			return e.code == d.Code && strings.Contains(d.Message+" "+d.Help, e.text)
		})
		if at < 0 {
			t.Errorf("not marked: %s", d)
			continue
		}
		wanted[d.Pos.Line] = slices.Delete(wanted[d.Pos.Line], at, at+1)
	}
	for line, rest := range wanted {
		for _, e := range rest {
			t.Errorf("line %d: %s %q is not reported", line, e.code, e.text)
		}
	}
}
