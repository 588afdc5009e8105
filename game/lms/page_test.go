package lms

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"upperhand/assets"
	"upperhand/game/need"
)

// scripts lays the page's scripts out as they lie in a package, for node to run.
func scripts(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	lay := func(from fs.FS, below string, names ...string) {
		for _, name := range names {
			data, err := fs.ReadFile(from, name)
			if err != nil {
				t.Fatal(err)
			}
			to := filepath.Join(dir, below, name)
			if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(to, data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	own, err := fs.Glob(assets.LMS(), "*.js")
	if err != nil {
		t.Fatal(err)
	}
	lay(assets.LMS(), "lms", own...)
	lay(assets.Web(), ".", "words.js")
	lay(assets.Class(), "lms", "shelf.js", "seal.js", "sum.js")
	cases := shipped(t)[:2]
	table, err := tableOf(SCORM12, aboutCases(cases), cases)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"package.json": []byte(`{"type":"module"}`), "table.json": table} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestThePageKeepsItsPromises runs what the page tells platforms, under node: each
// file in testdata stops at the first promise that is broken.
func TestThePageKeepsItsPromises(t *testing.T) {
	node := need.Program(t, "node")
	dir := scripts(t)
	for _, name := range []string{"sco.mjs", "unit.mjs"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if out, err := exec.Command(node, filepath.Join("testdata", name), dir).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}
