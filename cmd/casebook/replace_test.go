//go:build !js

package main

import (
	"os"
	"path/filepath"
	"testing"

	"upperhand/game/need"
)

func TestAFileIsReplacedWhole(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.lua")
	if err := os.WriteFile(name, []byte("old"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := replace(name, []byte("new")); err != nil {
		t.Fatal(err)
	}
	expectFile(t, name, "new")
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("it now has the rights %v, %v", info.Mode(), err)
	}
}

func TestAFileThatMayNotBeWrittenToStays(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.lua")
	if err := os.WriteFile(name, []byte("old"), 0o440); err != nil {
		t.Fatal(err)
	}
	need.Nobody(t, dir)
	if err := replace(name, []byte("new")); err == nil {
		t.Error("it was written to")
	}
	expectFile(t, name, "old")
}

// expectFile holds what a file has in it, and that nothing lies beside it.
func expectFile(t *testing.T, name, want string) {
	t.Helper()
	if got, err := os.ReadFile(name); err != nil || string(got) != want {
		t.Errorf("the file has %q, %v; want %q", got, err, want)
	}
	if all, err := os.ReadDir(filepath.Dir(name)); err != nil || len(all) != 1 {
		t.Errorf("%v lie beside it, %v", all, err)
	}
}
