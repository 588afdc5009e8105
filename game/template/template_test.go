package template

import (
	"io/fs"
	"path"
	"slices"
	"testing"
)

func TestTheListIsWhole(t *testing.T) {
	scripts, err := fs.Glob(files, "*/scenario.lua")
	if err != nil {
		t.Fatal(err)
	}
	var there []string
	for _, s := range scripts {
		there = append(there, path.Dir(s))
	}
	if listed := slices.Sorted(slices.Values(Names())); !slices.Equal(listed, there) {
		t.Errorf("listed are %v, there are %v", listed, there)
	}
}
