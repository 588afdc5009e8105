package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// source is one package whose rules are to be broken.
type source struct {
	dir   string // below the root
	name  string
	fset  *token.FileSet
	files []*file
	info  *types.Info
	pkg   *types.Package
}

type file struct {
	path string // below the root, with slashes
	full string
	text []byte
	tree *ast.File
}

// readSource parses a package without its tests and learns the type of each
// expression, which decides what can stand in its place.
func readSource(root, dir string) (*source, error) {
	s := &source{dir: dir, fset: token.NewFileSet()}
	names, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var trees []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		tree, err := parser.ParseFile(s.fset, name, text, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		s.name = tree.Name.Name
		trees = append(trees, tree)
		s.files = append(s.files, &file{path: path.Join(filepath.ToSlash(dir), filepath.Base(name)), full: name, text: text, tree: tree})
	}
	if len(trees) == 0 {
		return nil, fmt.Errorf("%s holds no Go files: name the folder of a package", filepath.Join(root, dir))
	}
	return s, s.check(root, trees)
}

// check finds the types, with what the go command compiled for the imports.
func (s *source) check(root string, trees []*ast.File) error {
	list := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", "./"+filepath.ToSlash(s.dir))
	list.Dir = root
	var trouble bytes.Buffer
	list.Stderr = &trouble
	out, err := list.Output()
	if err != nil {
		return fmt.Errorf("go list %s: %w\n%s", s.dir, err, trouble.String())
	}
	exports := map[string]string{}
	for line := range strings.Lines(string(out)) {
		name, export, _ := strings.Cut(strings.TrimSpace(line), " ")
		exports[name] = export
	}
	open := func(name string) (io.ReadCloser, error) { return os.Open(exports[name]) }
	s.info = &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: importer.ForCompiler(s.fset, "gc", open)}
	s.pkg, err = config.Check(s.dir, s.fset, trees, s.info)
	return err
}
