package scenario

import (
	"fmt"
	"strings"
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

// parse reads the whole of src; finish demands what the result must be.
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
	if prose[strings.ToLower(next.text)] && next.kind == nameToken {
		p.fail("it is written with signs, not with words: >= is at least, <= at most, > more than, < less than, == is, ~= is not")
		return
	}
	p.fail("%s is one word too many; perhaps and or or is missing before it", p.src[next.from:next.to])
}

// prose are the words with which people compare.
var prose = map[string]bool{"is": true, "isnt": true, "equals": true, "at": true, "least": true, "most": true, "more": true, "less": true, "greater": true,
	"higher": true, "lower": true, "above": true, "below": true, "over": true, "under": true, "than": true, "has": true}

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
		p.found = []Diagnostic{Diagnose(BadCondition, p.pos, "write it like "+p.someone()+".trust >= 40 and promised",
			"the condition %q cannot be read: %s", p.src, fmt.Sprintf(format, args...))}
	}
	return operand{}
}

// someone is a person of the case, for examples that an author recognises.
func (p *parser) someone() string {
	for _, name := range p.names.Known(CharacterName) {
		if name != "" && name != "you" {
			return name
		}
	}
	return "sofia"
}

// wrong reports a mistake that does not keep the rest from being read.
func (p *parser) wrong(code, help, format string, args ...any) {
	p.found = append(p.found, Diagnose(code, p.pos, help, format, args...))
}

// quote gives the source of an operand, for messages.
func (p *parser) quote(x operand) string {
	return strings.Join(strings.Fields(p.src[x.from:x.to]), " ")
}

// enter counts how deep the reading is; leave with a deferred p.depth--.
func (p *parser) enter() bool {
	p.depth++
	if p.depth > maxExprDepth {
		p.fail("it is nested too deeply")
		return false
	}
	return true
}
