package scenario

import (
	"fmt"
	"strings"

	"upperhand/game/power"
)

// Bounds of one condition. No author comes near them; a hostile file must.
const (
	maxExprBytes = 1000
	maxExprDepth = 40
)

// ParseExpr reads an expression of the condition language. Without a
// diagnostic the expression may still be nil: then it mentions a name that
// stands in a part of the file that could not be read.
func ParseExpr(src string, pos Pos, names Names) (*Expr, []Diagnostic) {
	return parse(src, pos, names, func(p *parser, x operand) operand { return x })
}

// ParseCondition reads an expression that holds or does not hold.
func ParseCondition(src string, pos Pos, names Names) (*Expr, []Diagnostic) {
	return parse(src, pos, names, (*parser).truth)
}

// ParseValue reads an expression that gives a flag its value: a number, or
// something that holds or does not hold.
func ParseValue(src string, pos Pos, names Names) (*Expr, []Diagnostic) {
	return parse(src, pos, names, func(p *parser, x operand) operand {
		if x.expr != nil && x.expr.Type == TextType {
			p.wrong(ConditionType, "a fact is a number, true or false", "%s gives a word, and a fact cannot keep a word", p.quote(x))
		}
		return x
	})
}

// parser reads one expression from left to right. The first part that cannot
// be read ends it; names and types that are wrong are all collected.
type parser struct {
	src    string
	pos    Pos
	names  Names
	tokens []token
	at     int
	depth  int
	failed bool
	lost   bool // a name may stand in an unread part of the file
	found  []Diagnostic
}

// operand is a part of the tree with its place in the source. Its expr is nil
// where a mistake was already reported, so that nothing is reported twice.
type operand struct {
	expr     *Expr
	from, to int
}

func parse(src string, pos Pos, names Names, finish func(*parser, operand) operand) (*Expr, []Diagnostic) {
	p := &parser{src: src, pos: pos, names: names}
	if len(src) > maxExprBytes {
		return nil, []Diagnostic{Diagnose(BadCondition, pos, "split it, or set a fact earlier and ask for that",
			"the condition is %d characters long, and the limit is %d", len(src), maxExprBytes)}
	}
	tokens, slip, failure := lex(src)
	p.tokens = tokens
	if failure != "" {
		p.fail("%s", failure)
		return nil, p.found
	}
	if slip != "" {
		p.wrong(BadCondition, slip, "the condition %q cannot be read", src)
	}
	x := p.or()
	if !p.failed && p.peek().kind != endToken {
		p.leftover()
	}
	if !p.failed {
		x = finish(p, x)
	}
	if len(p.found) > 0 || p.lost {
		return nil, p.found
	}
	return x.expr, nil
}

// leftover says why the expression ended before the text did.
func (p *parser) leftover() {
	next := p.peek()
	if _, ok := comparisons[next.text]; ok && next.kind == markToken {
		p.fail("two comparisons stand in a row; join them with and, as in 30 < sofia.trust and sofia.trust < 60")
		return
	}
	p.fail("%s is one word too many; perhaps and or or is missing before it", p.src[next.from:next.to])
}

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) take() token {
	t := p.tokens[p.at]
	if t.kind != endToken {
		p.at++
	}
	return t
}

// accept takes the next token if it is that mark or word.
func (p *parser) accept(text string) bool {
	t := p.peek()
	if (t.kind == markToken || t.kind == nameToken) && t.text == text {
		p.at++
		return true
	}
	return false
}

// fail reports that the expression cannot be read on, once.
func (p *parser) fail(format string, args ...any) operand {
	if !p.failed {
		p.failed = true
		p.found = append(p.found, Diagnose(BadCondition, p.pos, "write it like sofia.trust >= 40 and promised",
			"the condition %q cannot be read: %s", p.src, fmt.Sprintf(format, args...)))
	}
	return operand{}
}

// wrong reports a mistake that does not keep the rest from being read.
func (p *parser) wrong(code, help, format string, args ...any) {
	p.found = append(p.found, Diagnose(code, p.pos, help, format, args...))
}

// quote gives the source of an operand, for messages.
func (p *parser) quote(x operand) string { return strings.TrimSpace(p.src[x.from:x.to]) }

// enter counts how deep the reading is; leave with a deferred p.depth--.
func (p *parser) enter() bool {
	p.depth++
	if p.depth > maxExprDepth {
		p.fail("it is nested too deeply")
		return false
	}
	return true
}

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
