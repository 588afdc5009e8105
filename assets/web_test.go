//go:build !js

package assets_test

import (
	"os/exec"
	"path/filepath"
	"testing"

	"upperhand/game/need"
)

// TestPageScripts runs what the page's scripts promise under node: each file
// in testdata stops at the first promise that is broken.
func TestPageScripts(t *testing.T) {
	node := need.Program(t, "node")
	scripts, err := filepath.Glob("testdata/*.mjs")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, script := range scripts {
		t.Run(filepath.Base(script), func(t *testing.T) {
			t.Parallel()
			if out, err := exec.Command(node, script).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}
