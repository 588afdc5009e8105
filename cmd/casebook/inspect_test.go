//go:build linux

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestACaseIsLookedOverApart gives a teacher's cases to the child: one that is fine, and
// those that are not. The child of these tests is this program, see TestMain.
func TestACaseIsLookedOverApart(t *testing.T) {
	fine, err := os.ReadFile("testdata/records/voluntary-client.lua")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, source, want string }{
		{"fine", string(fine), ""},
		{"no case", "scenario {", "Line 1: "},
		{"a loop", "while true do end", "Line 1: "},
		{"memory", "local t = {}\nfor i = 1, 1e9 do t[i] = ('x'):rep(60000) .. i end", "Line "},
		{"large", strings.Repeat("-", 300<<10), "larger than 256 KB"},
		{"nothing at all", "\x00\x1b[2J", "Line 1: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			id, wrong, err := childOf(t).check(t.Context(), []byte(c.source))
			if err != nil {
				t.Fatal(err)
			}
			if c.want == "" && (id != "voluntary-client" || len(wrong) > 0) || c.want != "" && (len(wrong) == 0 || !strings.Contains(wrong[0], c.want)) {
				t.Errorf("id %q, wrong %q, want %q", id, wrong, c.want)
			}
			for _, line := range wrong {
				if strings.ContainsAny(line, "\x00\x1b") || strings.Contains(line, "goroutine") {
					t.Errorf("it says %q", line)
				}
			}
		})
	}
}

// Should a script ever get past its own limits, those of the process hold.
func TestTheChildsOwnLimitsHold(t *testing.T) {
	for _, hog := range []string{"hog-time", "hog-memory", "hog-words", "hog-sleep"} {
		t.Run(hog, func(t *testing.T) {
			child := childOf(t)
			child.args, child.within = []string{hog}, 30*time.Second
			if hog == "hog-sleep" {
				child.within = time.Millisecond
			}
			_, wrong, err := child.check(t.Context(), nil)
			if err != nil || len(wrong) != 1 || wrong[0] != tooHard {
				t.Errorf("%q, %v", wrong, err)
			}
		})
	}
}

func childOf(t *testing.T) *inspector {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(t.TempDir(), "casebook")
	if err := os.Symlink(self, program); err != nil {
		t.Fatal(err)
	}
	i := newInspector()
	i.program = func() (string, error) { return program, nil }
	return i
}
