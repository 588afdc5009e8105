package main

import (
	"fmt"
	"go/ast"
	"go/token"
)

// constants breaks the declared constants, one build each: what is known when
// the program is compiled cannot be switched later.
func (s *source) constants(c *census) {
	for _, f := range s.files {
		for _, d := range f.tree.Decls {
			group, is := d.(*ast.GenDecl)
			if !is || group.Tok != token.CONST {
				continue
			}
			for _, spec := range group.Specs {
				s.constant(c, f, spec.(*ast.ValueSpec))
			}
		}
	}
}

// constant makes each number of a declaration one more and one less. What counts
// with iota numbers names, and is no rule.
func (s *source) constant(c *census, f *file, spec *ast.ValueSpec) {
	p := &planter{source: s, file: f, census: c}
	for i, value := range spec.Values {
		counts := false
		var numbers []*ast.BasicLit
		ast.Inspect(value, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				counts = counts || n.Name == "iota"
			case *ast.BasicLit:
				if n.Kind == token.INT || n.Kind == token.FLOAT {
					numbers = append(numbers, n)
				}
			}
			return true
		})
		if counts {
			continue
		}
		for _, n := range numbers {
			for _, sign := range []string{"+", "-"} {
				changed := &edits{}
				changed.wrap(p.offset(n.Pos()), p.offset(n.End()), "(", " "+sign+" 1)")
				c.add(Mutant{Package: s.dir, File: f.path, Line: s.fset.Position(n.Pos()).Line, Func: "const " + spec.Names[i].Name,
					From: p.textOf(value), To: fmt.Sprintf("%s %s 1", n.Value, sign),
					build: map[string][]byte{f.full: changed.apply(f.text)}})
			}
		}
	}
}
