package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
)

// planter goes through one file and puts every mutant into it that a switch can
// turn on, so that one build holds them all.
type planter struct {
	*source
	*file
	census  *census
	edits   edits
	parents []ast.Node
}

// plant gives an overlay of the package: its files with all mutants in them, and
// the switchboard.
func (s *source) plant(root string, c *census) map[string][]byte {
	overlay := map[string][]byte{filepath.Join(root, s.dir, "mutant_switchboard.go"): switchboard(s.name)}
	for _, f := range s.files {
		p := &planter{source: s, file: f, census: c}
		for _, d := range f.tree.Decls {
			p.walk(d)
		}
		overlay[f.full] = p.edits.apply(f.text)
	}
	return overlay
}

// walk visits a tree with the way down to each node at hand.
func (p *planter) walk(top ast.Node) {
	ast.Inspect(top, func(n ast.Node) bool {
		if n == nil {
			p.parents = p.parents[:len(p.parents)-1]
			return true
		}
		if d, is := n.(*ast.GenDecl); is && d.Tok != token.VAR {
			return false // constants have builds of their own
		}
		if _, is := n.(*ast.ArrayType); is {
			return false
		}
		p.visit(n)
		p.parents = append(p.parents, n)
		return true
	})
}

func (p *planter) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.BlockStmt:
		p.statements(n.List)
	case *ast.CaseClause:
		p.statements(n.Body)
		p.cases(n)
	case *ast.IfStmt:
		p.negate(n.Cond)
	case *ast.ForStmt:
		p.negate(n.Cond)
	case *ast.ReturnStmt:
		p.giveNothing(n)
		for _, e := range n.Results {
			p.negate(e)
		}
	case *ast.AssignStmt:
		for _, e := range n.Rhs {
			p.negate(e)
		}
	case *ast.KeyValueExpr:
		p.field(n)
	case *ast.BinaryExpr:
		p.binary(n)
	case *ast.UnaryExpr:
		p.unary(n)
	case *ast.CallExpr:
		p.call(n)
	case *ast.BasicLit:
		p.number(n)
	case *ast.Ident:
		p.truth(n)
	}
}

// offset is where a node begins or ends in the file's bytes.
func (p *planter) offset(at token.Pos) int { return p.fset.Position(at).Offset }

func (p *planter) textOf(n ast.Node) string {
	return string(p.text[p.offset(n.Pos()):p.offset(n.End())])
}

// mutant notes one that changes a node.
func (p *planter) mutant(n ast.Node, to string) int {
	return p.mutantOf(n, p.textOf(n), to)
}

func (p *planter) mutantOf(n ast.Node, from, to string) int {
	return p.census.add(Mutant{Package: p.dir, File: p.path, Line: p.fset.Position(n.Pos()).Line, Func: p.function(), From: from, To: to})
}

// wrap encloses a node.
func (p *planter) wrap(n ast.Node, before, after string) {
	p.edits.wrap(p.offset(n.Pos()), p.offset(n.End()), before, after)
}

// function names the function that the node lies in, with its receiver.
func (p *planter) function() string {
	for _, n := range p.parents {
		d, is := n.(*ast.FuncDecl)
		if !is {
			continue
		}
		if d.Recv == nil {
			return d.Name.Name
		}
		receiver := d.Recv.List[0].Type
		if star, is := receiver.(*ast.StarExpr); is {
			receiver = star.X
		}
		return p.textOf(receiver) + "." + d.Name.Name
	}
	return "var"
}

// results are the types that the innermost function gives, as written.
func (p *planter) results() []string {
	for _, n := range slices.Backward(p.parents) {
		var t *ast.FuncType
		switch n := n.(type) {
		case *ast.FuncLit:
			t = n.Type
		case *ast.FuncDecl:
			t = n.Type
		default:
			continue
		}
		var given []string
		if t.Results == nil {
			return nil
		}
		for _, field := range t.Results.List {
			for range max(1, len(field.Names)) {
				given = append(given, p.textOf(field.Type))
			}
		}
		return given
	}
	return nil
}

func (p *planter) typeOf(e ast.Expr) types.Type { return p.info.Types[e].Type }

func (p *planter) constant(e ast.Expr) bool { return p.info.Types[e].Value != nil }

// is reports whether an expression's underlying type has a property.
func (p *planter) is(e ast.Expr, property types.BasicInfo) bool {
	t := p.typeOf(e)
	if t == nil {
		return false
	}
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&property != 0
}

// typeName writes a type as this file can; "" where it does not import it.
func (p *planter) typeName(t types.Type) string {
	imported := map[string]bool{}
	for _, i := range p.tree.Imports {
		imported[i.Path.Value] = true
	}
	missing := false
	name := types.TypeString(t, func(pkg *types.Package) string {
		if pkg == p.pkg {
			return ""
		}
		missing = missing || !imported[fmt.Sprintf("%q", pkg.Path())]
		return pkg.Name()
	})
	if missing {
		return ""
	}
	return name
}

// sortedFiles gives the files of an overlay in a fixed order.
func sortedFiles(overlay map[string][]byte) []string { return slices.Sorted(maps.Keys(overlay)) }
