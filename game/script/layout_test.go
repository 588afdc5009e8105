package script

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"upperhand/game/scenario"
	"upperhand/game/script/format"
)

// TestALayoutChangesNothing holds that a file means the same once it is laid
// out: all of it but the lines that its parts stand in.
func TestALayoutChangesNothing(t *testing.T) {
	files, err := filepath.Glob("../../cmd/casebook/testdata/records/*.lua") // whole cases kept with records
	templates, _ := filepath.Glob("../template/*/*.lua")
	if files = append(files, templates...); err != nil || len(files) < 5 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, file := range append(files, "testdata/good/everything.lua") {
		if filepath.Base(file) == TestFile {
			continue
		}
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, before := range [][]byte{src, slices.Concat([]byte("\xef\xbb\xbf"), src)} {
			after, err := format.Source(before)
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			was, _ := Load(file, before)
			is, found := Load(file, after)
			if was == nil || is == nil {
				t.Fatalf("%s: %v", file, found)
			}
			if !reflect.DeepEqual(placeless(was.Scenario), placeless(is.Scenario)) {
				t.Errorf("%s: it means something else once it is laid out", file)
			}
		}
	}
}

// placeless gives a scenario without the places of its parts and its hash.
func placeless(sc *scenario.Scenario) *scenario.Scenario {
	sc.Hash = ""
	clear := reflect.TypeFor[scenario.Pos]()
	seen := map[uintptr]bool{}
	var walk func(reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() && !seen[v.Pointer()] {
				seen[v.Pointer()] = true
				walk(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			if v.Type() == clear {
				v.SetZero()
				return
			}
			for i := range v.NumField() {
				if v.Field(i).CanSet() {
					walk(v.Field(i))
				}
			}
		}
	}
	walk(reflect.ValueOf(sc))
	return sc
}
