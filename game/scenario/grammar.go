package scenario

import (
	"strings"

	"upperhand/game/power"
)

// The grammar, from what binds loosest to what binds tightest: or, and, not,
// comparison, sum, product, sign, atom.

func (p *parser) or() operand {
	x := p.and()
	for !p.failed && p.accept("or") {
		x = p.join(OpOr, x, p.and())
	}
	return x
}

func (p *parser) and() operand {
	x := p.not()
	for !p.failed && p.accept("and") {
		x = p.join(OpAnd, x, p.not())
	}
	return x
}

// join demands on both sides something that holds or does not hold.
func (p *parser) join(op Op, x, y operand) operand {
	x, y = p.truth(x), p.truth(y)
	return operand{binary(op, Bool, x.expr, y.expr), x.from, y.to}
}

// not binds looser than a comparison, unlike in Lua: not sofia.trust > 50
// means what it says.
func (p *parser) not() operand {
	from := p.peek().from
	if !p.accept("not") {
		return p.comparison()
	}
	if !p.enter() {
		return operand{}
	}
	defer func() { p.depth-- }()
	x := p.truth(p.not())
	return operand{unary(OpNot, Bool, x.expr), from, x.to}
}

// comparison takes one comparison; a second in a row is reported as such, since
// 30 < trust < 60 does not mean what it means in a textbook.
func (p *parser) comparison() operand {
	x := p.sum()
	next := p.peek()
	op, ok := comparisons[next.text]
	if !ok || next.kind != markToken || p.failed {
		return x
	}
	p.take()
	return p.compare(op, x, p.sum())
}

var comparisons = map[string]Op{"==": OpEqual, "~=": OpNotEqual, "<": OpLess, "<=": OpLessEqual, ">": OpMore, ">=": OpMoreEqual}

func (p *parser) sum() operand {
	x := p.product()
	for !p.failed {
		op := OpAdd
		switch {
		case p.accept("+"):
		case p.accept("-"):
			op = OpSubtract
		default:
			return x
		}
		x = p.reckon(op, x, p.product())
	}
	return x
}

func (p *parser) product() operand {
	x := p.sign()
	for !p.failed && p.accept("*") {
		x = p.reckon(OpMultiply, x, p.sign())
	}
	return x
}

func (p *parser) sign() operand {
	from := p.peek().from
	if !p.accept("-") {
		return p.atom()
	}
	if !p.enter() {
		return operand{}
	}
	defer func() { p.depth-- }()
	x := p.number(p.sign())
	return operand{unary(OpNegate, Number, x.expr), from, x.to}
}

// reckon demands a number on both sides.
func (p *parser) reckon(op Op, x, y operand) operand {
	x, y = p.number(x), p.number(y)
	return operand{binary(op, Number, x.expr, y.expr), x.from, y.to}
}

func (p *parser) atom() operand {
	t := p.take()
	switch {
	case t.kind == numberToken:
		return p.literal(t)
	case t.kind == textToken:
		return operand{&Expr{Op: OpText, Type: TextType, Text: t.text}, t.from, t.to}
	case t.kind == nameToken:
		return p.named(t)
	case t.text == "(":
		return p.bracketed(t)
	case t.kind == endToken:
		return p.fail("it ends too early")
	}
	return p.fail("%s cannot stand there", t.text)
}

func (p *parser) bracketed(open token) operand {
	if !p.enter() {
		return operand{}
	}
	defer func() { p.depth-- }()
	x := p.or()
	if !p.failed && !p.accept(")") {
		return p.fail("a closing bracket ) is missing")
	}
	return operand{x.expr, open.from, p.tokens[p.at-1].to}
}

func (p *parser) literal(t token) operand {
	value, ok := parseNumber(t.text)
	if !ok {
		return p.fail("%q is not a number", t.text)
	}
	return operand{&Expr{Op: OpNumber, Value: value}, t.from, t.to}
}

// parseNumber reads digits with at most six decimals, without a float.
func parseNumber(s string) (power.Fixed, bool) {
	whole, part, _ := strings.Cut(s, ".")
	if len(whole) > 9 || len(part) > 6 || strings.HasSuffix(s, ".") {
		return 0, false
	}
	var n power.Fixed
	for _, r := range whole + part + "000000"[len(part):] {
		if !isDigit(r) {
			return 0, false
		}
		n = n*10 + power.Fixed(r-'0')
	}
	return n, true
}

// binary joins two parts; where one was reported, nothing comes of both.
func binary(op Op, t Type, x, y *Expr) *Expr {
	if x == nil || y == nil {
		return nil
	}
	return &Expr{Op: op, Type: t, X: x, Y: y}
}

func unary(op Op, t Type, x *Expr) *Expr {
	if x == nil {
		return nil
	}
	return &Expr{Op: op, Type: t, X: x}
}
