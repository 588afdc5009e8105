//go:build !js

package game_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// step is a line of game/doc.go that begins with the name of a function.
var step = regexp.MustCompile(`(?m)^//\t(?:  )?([a-z]+(?:\.[A-Za-z]+)+) `)

// Whoever reads how data flows finds every function that is named there.
func TestTheMapNamesFunctionsThatAreThere(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	steps := step.FindAllStringSubmatch(string(text), -1)
	if len(steps) < 20 {
		t.Fatalf("only %d steps are found in doc.go", len(steps))
	}
	has := functions(t)
	for _, s := range steps {
		if name := s[1]; !has[name] {
			t.Errorf("doc.go names %s, and there is no such function", name)
		}
	}
}

// functions are those of all packages below game, as package.Name or package.Type.Name.
func functions(t *testing.T) map[string]bool {
	t.Helper()
	has := map[string]bool{}
	err := filepath.WalkDir(".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			key := file.Name.Name + "."
			if f.Recv != nil {
				key += receiver(f.Recv.List[0].Type) + "."
			}
			has[key+f.Name.Name] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return has
}

// receiver is the name of the type that a method belongs to.
func receiver(of ast.Expr) string {
	switch of := of.(type) {
	case *ast.StarExpr:
		return receiver(of.X)
	case *ast.IndexExpr:
		return receiver(of.X)
	case *ast.IndexListExpr:
		return receiver(of.X)
	case *ast.Ident:
		return of.Name
	}
	return ""
}
