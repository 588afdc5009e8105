package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// statements leaves out one statement of a list at a time.
func (p *planter) statements(list []ast.Stmt) {
	for i, s := range list {
		if !p.droppable(s, i == len(list)-1) {
			continue
		}
		id := p.mutant(s, "(left out)")
		p.wrap(s, fmt.Sprintf("if !mutantOn(%d) { ", id), " }")
	}
}

// droppable reports whether the program compiles without the statement. The last
// one of a function that gives something may have to be there.
func (p *planter) droppable(s ast.Stmt, last bool) bool {
	switch s := s.(type) {
	case *ast.ExprStmt:
		call, is := s.X.(*ast.CallExpr)
		return !is || p.textOf(call.Fun) != "panic"
	case *ast.AssignStmt:
		return s.Tok != token.DEFINE && p.textOf(s.Lhs[0]) != "_"
	case *ast.IncDecStmt:
		return true
	case *ast.BranchStmt:
		return s.Label == nil && s.Tok == token.CONTINUE
	case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt:
		return !last || len(p.results()) == 0 || p.inLoop()
	}
	return false
}

// inLoop reports whether a statement is not the end of its function, whatever
// stands there.
func (p *planter) inLoop() bool {
	for _, n := range p.parents {
		switch n.(type) {
		case *ast.ForStmt, *ast.RangeStmt:
			return true
		}
	}
	return false
}

// giveNothing returns the empty value of each type instead.
func (p *planter) giveNothing(n *ast.ReturnStmt) {
	given := p.results()
	if len(n.Results) == 0 || len(n.Results) == 1 && len(given) > 1 && p.asCall(n.Results[0]) == nil {
		return
	}
	empty := true
	for _, e := range n.Results {
		empty = empty && p.emptyValue(e)
	}
	if empty {
		return
	}
	var nothing []string
	for _, t := range given {
		nothing = append(nothing, "*new("+t+")")
	}
	id := p.mutant(n, "return empty")
	p.wrap(n, fmt.Sprintf("if mutantOn(%d) { return %s }; ", id, strings.Join(nothing, ", ")), "")
}

func (p *planter) asCall(e ast.Expr) *ast.CallExpr {
	call, _ := e.(*ast.CallExpr)
	return call
}

// emptyValue reports whether an expression is plainly the empty value of its type.
func (p *planter) emptyValue(e ast.Expr) bool {
	if v := p.info.Types[e].Value; v != nil {
		return v.String() == "0" || v.String() == "false" || v.String() == `""`
	}
	if literal, is := e.(*ast.CompositeLit); is {
		_, slice := p.typeOf(e).Underlying().(*types.Slice)
		return len(literal.Elts) == 0 && !slice
	}
	return p.info.Types[e].IsNil()
}

// cases turns the conditions of a switch without a tag round.
func (p *planter) cases(n *ast.CaseClause) {
	if len(p.parents) < 2 {
		return
	}
	if s, is := p.parents[len(p.parents)-2].(*ast.SwitchStmt); is && s.Tag == nil {
		for _, e := range n.List {
			p.negate(e)
		}
	}
}

// field leaves a field of a struct empty.
func (p *planter) field(n *ast.KeyValueExpr) {
	literal, is := p.parents[len(p.parents)-1].(*ast.CompositeLit)
	if !is {
		return
	}
	if _, is := p.typeOf(literal).Underlying().(*types.Struct); !is || p.emptyValue(n.Value) || p.is(n.Value, types.IsUntyped|types.IsString) {
		return
	}
	if v := p.info.Types[n.Value]; v.Value != nil && p.plainNumber(n.Value) {
		return // a number has its own mutants
	}
	id := p.mutant(n, p.textOf(n.Key)+" left empty")
	p.wrap(n.Value, fmt.Sprintf("mutantEmpty(%d, ", id), ")")
}

// plainNumber reports whether an expression holds a literal, or true or false.
func (p *planter) plainNumber(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		_, literal := n.(*ast.BasicLit)
		found = found || literal
		return true
	})
	return found || p.is(e, types.IsBoolean)
}
