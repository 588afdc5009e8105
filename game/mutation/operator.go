package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// binaries are the operators that become another, with the function of the
// switchboard that does both.
var binaries = map[token.Token]struct{ function, other string }{
	token.LSS: {"mutantLess", "<="}, token.LEQ: {"mutantLessEqual", "<"}, token.GTR: {"mutantMore", ">="}, token.GEQ: {"mutantMoreEqual", ">"},
	token.ADD: {"mutantAdd", "-"}, token.SUB: {"mutantSubtract", "+"}, token.MUL: {"mutantMultiply", "/"}, token.QUO: {"mutantDivide", "*"},
	token.REM: {"mutantRemainder", "/"}, token.AND: {"mutantAnd", "|"}, token.OR: {"mutantOr", "&"}, token.AND_NOT: {"mutantWithout", ""},
	token.XOR: {"mutantDiffer", ""}, token.SHL: {"mutantLeft", ">>"}, token.SHR: {"mutantRight", "<<"},
}

// binary breaks an operator between two expressions.
func (p *planter) binary(n *ast.BinaryExpr) {
	if p.constant(n) {
		return
	}
	x, y := p.textOf(n.X), p.textOf(n.Y)
	switch n.Op {
	case token.LAND, token.LOR:
		other := token.LAND
		if n.Op == token.LAND {
			other = token.LOR
		}
		id := p.mutant(n, fmt.Sprintf("%s %s %s", x, other, y))
		p.wrap(n, "(", fmt.Sprintf(" != mutantOn(%d))", id))
		p.wrap(n, "(", ")")
		p.wrap(n.X, "((", fmt.Sprintf(") != mutantOn(%d))", id))
		p.wrap(n.Y, "((", fmt.Sprintf(") != mutantOn(%d))", id))
		p.negate(n.X)
		p.negate(n.Y)
		return
	case token.EQL, token.NEQ:
		p.opposite(n)
		return
	}
	b := binaries[n.Op]
	numeric := p.is(n.X, types.IsNumeric|types.IsUntyped) || p.is(n.Y, types.IsNumeric)
	if b.function == "" || !numeric || p.is(n.X, types.IsString) {
		return
	}
	if shift := n.Op == token.SHL || n.Op == token.SHR; shift && p.constant(n.X) {
		return
	}
	switch n.Op {
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		p.opposite(n)
	}
	to := x
	if b.other != "" {
		to = fmt.Sprintf("%s %s %s", x, b.other, y)
	}
	id := p.mutant(n, to)
	p.wrap(n, fmt.Sprintf("%s(%d, ", b.function, id), ")")
	p.edits.replace(p.offset(n.OpPos), len(n.Op.String()), ", ")
}

var opposites = map[token.Token]token.Token{token.EQL: token.NEQ, token.NEQ: token.EQL, token.LSS: token.GEQ, token.GEQ: token.LSS, token.GTR: token.LEQ, token.LEQ: token.GTR}

// opposite turns a comparison round.
func (p *planter) opposite(n *ast.BinaryExpr) {
	id := p.mutant(n, fmt.Sprintf("%s %s %s", p.textOf(n.X), opposites[n.Op], p.textOf(n.Y)))
	p.wrap(n, "((", fmt.Sprintf(") != mutantOn(%d))", id))
}

// negate turns a truth round that is no comparison and no and or or: those turn
// themselves round.
func (p *planter) negate(e ast.Expr) {
	for {
		inner, is := e.(*ast.ParenExpr)
		if !is {
			break
		}
		e = inner.X
	}
	switch e := e.(type) {
	case nil, *ast.BinaryExpr, *ast.UnaryExpr:
		return
	case *ast.Ident:
		if p.constant(e) {
			return
		}
	}
	if p.is(e, types.IsBoolean) && !p.constant(e) {
		id := p.mutant(e, "!"+p.textOf(e))
		p.wrap(e, "((", fmt.Sprintf(") != mutantOn(%d))", id))
	}
}

// truth turns true and false round.
func (p *planter) truth(n *ast.Ident) {
	if b, is := p.info.Uses[n].(*types.Const); is && b.Parent() == types.Universe && (n.Name == "true" || n.Name == "false") {
		to := map[string]string{"true": "false", "false": "true"}[n.Name]
		id := p.mutant(n, to)
		p.wrap(n, "((", fmt.Sprintf(") != mutantOn(%d))", id))
	}
}

func (p *planter) unary(n *ast.UnaryExpr) {
	switch {
	case n.Op == token.NOT:
		p.wrap(n, "((", fmt.Sprintf(") != mutantOn(%d))", p.mutant(n, p.textOf(n.X))))
	case n.Op == token.SUB && !p.constant(n):
		p.wrap(n, fmt.Sprintf("mutantNegate(%d, ", p.mutant(n, p.textOf(n.X))), ")")
		p.edits.replace(p.offset(n.OpPos), 1, "")
	}
}

// holds are the functions that keep a number inside its range.
var holds = []string{"clamp", "bounded", "capped"}

// call takes the bounds off a number.
func (p *planter) call(n *ast.CallExpr) {
	name, is := n.Fun.(*ast.Ident)
	if !is || p.constant(n) {
		return
	}
	var args []string
	for _, a := range n.Args {
		args = append(args, p.textOf(a))
	}
	switch {
	case slices.Contains(holds, name.Name) && (len(args) == 1 || len(args) == 3):
		id := p.mutant(n, args[0])
		p.edits.replace(p.offset(n.Pos()), 0, fmt.Sprintf("mutantHold%d(%d, ", len(args), id))
		p.edits.replace(p.offset(n.Lparen), 1, ", ")
	case len(args) == 2 && (name.Name == "min" || name.Name == "max"):
		first, second := p.mutant(n, args[0]), p.mutant(n, args[1])
		function := "mutant" + strings.ToUpper(name.Name[:1]) + name.Name[1:]
		p.edits.replace(p.offset(n.Pos()), len(name.Name)+1, fmt.Sprintf("%s(%d, %d, ", function, first, second))
	}
}

// number makes a number one more and one less.
func (p *planter) number(n *ast.BasicLit) {
	if n.Kind != token.INT && n.Kind != token.FLOAT || !p.is(n, types.IsNumeric) || p.is(n, types.IsUntyped) || p.onlyRoom(n) {
		return
	}
	name := p.typeName(p.typeOf(n))
	if name == "" {
		return
	}
	from := p.textOf(n)
	if parent, is := p.parents[len(p.parents)-1].(ast.Expr); is && p.constant(parent) {
		from = p.textOf(parent)
	}
	more := p.mutantOf(n, from, n.Value+" + 1")
	less := p.mutantOf(n, from, n.Value+" - 1")
	p.wrap(n, fmt.Sprintf("mutantStep[%s](%d, %d, ", name, more, less), ")")
}

// onlyRoom reports whether a number is a key, or only how much room to make.
func (p *planter) onlyRoom(n *ast.BasicLit) bool {
	switch parent := p.parents[len(p.parents)-1].(type) {
	case *ast.KeyValueExpr:
		return parent.Key == ast.Expr(n)
	case *ast.CallExpr:
		name, is := parent.Fun.(*ast.Ident)
		return is && name.Name == "make" && len(parent.Args) == 3 && parent.Args[2] == ast.Expr(n)
	}
	return false
}
