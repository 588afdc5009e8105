//go:build !js

package game_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// The walls of the house, in lines: what is longer is split by what it is about.
const (
	longestFile     = 500
	longestFunction = 80
)

// written are the endings of what we write by hand. Cases and translations are as long
// as what they tell.
var written = []string{".go", ".js", ".mjs", ".css", ".html", ".sql"}

func TestNothingIsTooLong(t *testing.T) {
	files := 0
	for _, top := range []string{"../cmd", "../game", "../assets", "../scenarios"} {
		err := filepath.WalkDir(top, func(name string, d fs.DirEntry, err error) error {
			if d != nil && d.IsDir() && (d.Name() == "testdata" || d.Name() == "player") {
				return fs.SkipDir
			}
			if err != nil || !slices.Contains(written, filepath.Ext(name)) {
				return err
			}
			files++
			data, err := os.ReadFile(name)
			if n := bytes.Count(data, []byte("\n")); n > longestFile {
				t.Errorf("%s has %d lines; %d are the most", name, n, longestFile)
			}
			if filepath.Ext(name) == ".go" {
				functionsEnd(t, name, data)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if files < 1000 {
		t.Errorf("only %d files were looked at", files)
	}
}

func functionsEnd(t *testing.T, name string, source []byte) {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, source, parser.SkipObjectResolution)
	if err != nil {
		t.Error(err)
		return
	}
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		if n := set.Position(f.End()).Line - set.Position(f.Pos()).Line + 1; n > longestFunction {
			t.Errorf("%s: %s has %d lines; %d are the most", name, f.Name.Name, n, longestFunction)
		}
	}
}
