package twine

import (
	"strconv"
	"strings"
)

// op is what a node of an expression does.
type op uint8

const (
	opNumber op = iota
	opText
	opTruth
	opVar     // text is the variable's name in the story, without its sign
	opVisited // text is a passage's name; "" the passage itself
	opNot
	opNegate
	opAnd
	opOr
	opEqual
	opUnequal
	opLess
	opAtMost
	opMore
	opAtLeast
	opAdd
	opSubtract
	opMultiply
)

// expr is an expression of a story's code, as far as a condition of a scenario
// could say the same.
type expr struct {
	op   op
	x, y *expr
	text string
	num  float64
}

// assign gives a variable a new value.
type assign struct {
	name  string
	value *expr // nil: not one that can be carried
	raw   string

	passage bool // on a link: the passage sets it, rather than the link itself
}

// grammar is what the code of a story format has of its own.
type grammar struct {
	words    map[string]string                // operators that are words: "gte" for ">="
	variable func(name string) (string, bool) // tells a variable and gives its bare name
	looseNot bool                             // not a is 1 means not (a is 1)
	isNot    bool                             // a is not 1 means a ~= 1
}

var operators = map[string]op{
	"==": opEqual, "===": opEqual, "!=": opUnequal, "!==": opUnequal, "<": opLess, "<=": opAtMost, ">": opMore, ">=": opAtLeast,
}

// parser reads an expression from left to right. Anything it does not know
// fails the whole: half a condition would mean something else.
type parser struct {
	grammar *grammar
	tokens  []token
	at      int
	depth   int
	failed  bool
	it      *expr // what "it" stands for
}

// parseExpr reads code as one expression; nil where that is not possible.
func (g *grammar) parseExpr(code string) *expr {
	if len(code) > maxMacro {
		return nil
	}
	tokens, ok := tokenize(code)
	if !ok || len(tokens) == 0 {
		return nil
	}
	return g.parseTokens(tokens, nil)
}

func (g *grammar) parseTokens(tokens []token, it *expr) *expr {
	p := &parser{grammar: g, tokens: tokens, it: it}
	e := p.or()
	if p.failed || p.at < len(p.tokens) {
		return nil
	}
	return e
}

// peek gives the next operator or sign in its usual form, "" at anything else.
func (p *parser) peek() string {
	if p.at >= len(p.tokens) {
		return ""
	}
	switch t := p.tokens[p.at]; t.kind {
	case markToken:
		return t.text
	case nameToken:
		word := p.grammar.words[strings.ToLower(t.text)]
		if word == "==" && p.at+1 < len(p.tokens) && p.grammar.words[strings.ToLower(p.tokens[p.at+1].text)] == "!" && p.grammar.isNot {
			return "!="
		}
		return word
	}
	return ""
}

// accept takes the operator if it is next; "is not" is two words.
func (p *parser) accept(mark string) bool {
	if p.peek() != mark {
		return false
	}
	if mark == "!=" && p.tokens[p.at].kind == nameToken && p.grammar.words[strings.ToLower(p.tokens[p.at].text)] == "==" {
		p.at++
	}
	p.at++
	return true
}

func (p *parser) fail() *expr {
	p.failed = true
	return &expr{}
}

func (p *parser) or() *expr {
	if p.depth++; p.depth > maxDepth {
		return p.fail()
	}
	defer func() { p.depth-- }()
	x := p.and()
	for !p.failed && p.accept("||") {
		x = &expr{op: opOr, x: x, y: p.and()}
	}
	return x
}

func (p *parser) and() *expr {
	x := p.not()
	for !p.failed && p.accept("&&") {
		x = &expr{op: opAnd, x: x, y: p.not()}
	}
	return x
}

func (p *parser) not() *expr {
	if !p.grammar.looseNot || !p.accept("!") {
		return p.compare()
	}
	if p.depth++; p.depth > maxDepth {
		return p.fail()
	}
	defer func() { p.depth-- }()
	return &expr{op: opNot, x: p.not()}
}

func (p *parser) compare() *expr {
	x := p.sum()
	o, ok := operators[p.peek()]
	if !ok {
		return x
	}
	p.accept(p.peek())
	was := p.it
	p.it = x
	y := p.sum()
	p.it = was
	return &expr{op: o, x: x, y: y}
}

func (p *parser) sum() *expr {
	x := p.product()
	for !p.failed {
		switch {
		case p.accept("+"):
			x = &expr{op: opAdd, x: x, y: p.product()}
		case p.accept("-"):
			x = &expr{op: opSubtract, x: x, y: p.product()}
		default:
			return x
		}
	}
	return x
}

func (p *parser) product() *expr {
	x := p.unary()
	for !p.failed && p.accept("*") {
		x = &expr{op: opMultiply, x: x, y: p.unary()}
	}
	return x
}

func (p *parser) unary() *expr {
	if p.depth++; p.depth > maxDepth {
		return p.fail()
	}
	defer func() { p.depth-- }()
	switch {
	case p.accept("!"):
		return &expr{op: opNot, x: p.unary()}
	case p.accept("-"):
		return &expr{op: opNegate, x: p.unary()}
	case p.accept("+"):
		return p.unary()
	case p.accept("("):
		x := p.or()
		if !p.accept(")") {
			return p.fail()
		}
		return x
	}
	return p.leaf()
}

// leaf reads a number, a text, a variable, or one of the few functions that a
// condition of a scenario has as well.
func (p *parser) leaf() *expr {
	if p.at >= len(p.tokens) {
		return p.fail()
	}
	t := p.tokens[p.at]
	p.at++
	switch t.kind {
	case numberToken:
		if n, ok := number(t.text); ok {
			return &expr{op: opNumber, num: n}
		}
		return p.fail()
	case textToken:
		return &expr{op: opText, text: t.text}
	case markToken:
		return p.fail()
	}
	word := strings.ToLower(t.text)
	switch word {
	case "true", "false":
		e := &expr{op: opTruth}
		if word == "true" {
			e.num = 1
		}
		return e
	case "it":
		if p.it != nil {
			return p.it
		}
	case "visits", "visit", "passage.visits":
		return &expr{op: opVisited}
	case "visited", "hasvisited", "story.visited":
		return p.visited()
	}
	if name, ok := p.grammar.variable(t.text); ok {
		return &expr{op: opVar, text: name}
	}
	return p.fail()
}

// visited reads the brackets of visited("a passage"), or of visited().
func (p *parser) visited() *expr {
	if !p.accept("(") {
		return p.fail()
	}
	e := &expr{op: opVisited}
	if p.at < len(p.tokens) && p.tokens[p.at].kind == textToken {
		e.text = p.tokens[p.at].text
		p.at++
	}
	if !p.accept(")") {
		return p.fail()
	}
	return e
}

// number reads digits that a scenario can hold without loss: up to a million,
// with at most six decimals.
func number(s string) (float64, bool) {
	n, err := strconv.ParseFloat(s, 64)
	_, decimals, _ := strings.Cut(s, ".")
	return n, err == nil && n <= 1_000_000 && len(decimals) <= 6
}

// walk calls do for each node.
func (e *expr) walk(do func(*expr)) {
	if e == nil {
		return
	}
	do(e)
	e.x.walk(do)
	e.y.walk(do)
}

// with puts an expression in the place of a variable.
func (e *expr) with(name string, value *expr) *expr {
	switch {
	case e == nil:
		return nil
	case e.op == opVar && e.text == name:
		return value
	case e.x == nil:
		return e
	}
	return &expr{op: e.op, x: e.x.with(name, value), y: e.y.with(name, value), text: e.text, num: e.num}
}

// only reports whether an expression reads no variable but that one.
func (e *expr) only(name string) bool {
	other := false
	e.walk(func(e *expr) { other = other || e.op == opVar && e.text != name || e.op == opVisited })
	return !other
}
