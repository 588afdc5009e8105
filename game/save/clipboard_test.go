//go:build !js

package save

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/flow"
)

// tool puts a program called name where programs are looked for, and makes it
// the only one.
func tool(t *testing.T, name, does string) (out string) {
	t.Helper()
	dir := t.TempDir()
	out = filepath.Join(dir, "out")
	if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+strings.ReplaceAll(does, "OUT", out)+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	return out
}

func answer(k *Keeper, c flow.Copy) flow.Msg {
	k.Do(c)
	return <-k.News()
}

func TestATextIsCopiedByTheProgramThatIsThere(t *testing.T) {
	out := tool(t, "xsel", "while IFS= read -r line; do echo \"$line\"; done > OUT")
	k := In(t.TempDir(), t.TempDir())
	if msg := answer(k, flow.Copy{Name: "code", Text: "K7-Ü\n", What: "The code"}); msg != (flow.Done{What: "The code was copied: paste it where you want it"}) {
		t.Errorf("answered %+v", msg)
	}
	if got, _ := os.ReadFile(out); string(got) != "K7-Ü\n" {
		t.Errorf("copied %q", got)
	}
}

func TestWithoutAClipboardATextBecomesAFile(t *testing.T) {
	for name, does := range map[string]string{"no program": "", "one that fails": "exit 1"} {
		t.Run(name, func(t *testing.T) {
			if tool(t, "wl-copy", does); does == "" {
				t.Setenv("PATH", t.TempDir())
			}
			reports := t.TempDir()
			msg, ok := answer(In(t.TempDir(), reports), flow.Copy{Name: "code", Text: "K7", What: "The code"}).(flow.Done)
			if got, err := os.ReadFile(filepath.Join(reports, "code.txt")); err != nil || string(got) != "K7" || !ok || !strings.Contains(msg.What, "so it was saved: "+filepath.Join(reports, "code.txt")) {
				t.Errorf("told %q; the file holds %q, %v", msg.What, got, err)
			}
		})
	}
}

func TestWhatCanNeitherBeCopiedNorSavedIsTold(t *testing.T) {
	k := newKeeper(folder(t.TempDir()), func(string, string, string) (string, error) { return "", errors.New("the disk is full") })
	if f, ok := answer(k, flow.Copy{What: "The code"}).(flow.Failed); !ok || f.What != "The code could not be copied" || !f.Asked {
		t.Errorf("answered %+v", f)
	}
}
