package locale

import (
	"fmt"
	"strconv"
	"strings"
)

// plural says which form of a text a number takes: the Plural-Forms of a PO
// header, whose rule is an expression of C in the one variable n. nil is the
// rule of English.
type plural struct {
	forms int
	rule  *term
}

// Bounds of a rule. Arabic, the longest in use, has six forms and 31 terms.
const (
	maxForms = 16
	maxTerms = 256
	maxDepth = 64
)

// form gives the form for a number. It is false where the rule fails: it
// divides by nothing, or names a form that there is not.
func (p *plural) form(n int) (int, bool) {
	if p == nil {
		return btoi(n != 1), true
	}
	if n < 0 {
		n = -n
	}
	v, ok := p.rule.value(uint64(n))
	return int(min(v, maxForms)), ok && v < uint64(p.forms)
}

// term is a node of a rule: n, a number, or an operation on others.
type term struct {
	op      string
	number  uint64
	x, y, z *term
}

func (t *term) value(n uint64) (uint64, bool) {
	switch t.op {
	case "n":
		return n, true
	case "0":
		return t.number, true
	}
	x, ok := t.x.value(n)
	switch {
	case !ok:
		return 0, false
	case t.op == "!":
		return uint64(btoi(x == 0)), true
	case t.op == "?" && x != 0:
		return t.y.value(n)
	case t.op == "?":
		return t.z.value(n)
	case t.op == "&&" && x == 0:
		return 0, true
	case t.op == "||" && x != 0:
		return 1, true
	}
	y, ok := t.y.value(n)
	if !ok {
		return 0, false
	}
	return binary(t.op, x, y)
}

func binary(op string, x, y uint64) (uint64, bool) {
	holds := false
	switch op {
	case "+":
		return x + y, true
	case "-":
		return x - y, true
	case "*":
		return x * y, true
	case "/", "%":
		if y == 0 {
			return 0, false
		}
		if op == "/" {
			return x / y, true
		}
		return x % y, true
	case "==":
		holds = x == y
	case "!=", "&&", "||": // of the last two, the first part has spoken
		holds = x != y
		if op != "!=" {
			holds = y != 0
		}
	case "<":
		holds = x < y
	case "<=":
		holds = x <= y
	case ">":
		holds = x > y
	case ">=":
		holds = x >= y
	}
	return uint64(btoi(holds)), true
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// parsePlural reads "nplurals=2; plural=(n != 1);".
func parsePlural(text string) (*plural, error) {
	count, rule, ok := strings.Cut(text, ";")
	count, okCount := strings.CutPrefix(strings.ReplaceAll(count, " ", ""), "nplurals=")
	rule, okRule := strings.CutPrefix(strings.TrimSpace(rule), "plural")
	rule, okEqual := strings.CutPrefix(strings.TrimSpace(rule), "=")
	forms, err := strconv.Atoi(count)
	if !ok || !okCount || !okRule || !okEqual || err != nil {
		return nil, fmt.Errorf("it is written nplurals=2; plural=(n != 1);")
	}
	if forms < 1 || forms > maxForms {
		return nil, fmt.Errorf("a text has 1 to %d forms, not %d", maxForms, forms)
	}
	p := &ruleReader{rest: rule}
	t, err := p.question(0)
	if err != nil {
		return nil, err
	}
	if p.skip(); strings.Trim(p.rest, "; \t\n") != "" {
		return nil, fmt.Errorf("%q is too much", p.rest)
	}
	return &plural{forms, t}, nil
}

// ruleReader reads an expression by recursive descent.
type ruleReader struct {
	rest  string
	terms int
}

func (p *ruleReader) skip() { p.rest = strings.TrimLeft(p.rest, " \t\n") }

func (p *ruleReader) next(word string) bool {
	p.skip()
	rest, ok := strings.CutPrefix(p.rest, word)
	if ok {
		p.rest = rest
	}
	return ok
}

func (p *ruleReader) term(t term) (*term, error) {
	if p.terms++; p.terms > maxTerms {
		return nil, fmt.Errorf("the rule is too long")
	}
	return &t, nil
}

// question reads x ? y : z, which binds loosest and to the right.
func (p *ruleReader) question(depth int) (*term, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("the rule is nested too deeply")
	}
	x, err := p.level(0, depth)
	if err != nil || !p.next("?") {
		return x, err
	}
	y, err := p.question(depth + 1)
	if err != nil {
		return nil, err
	}
	if !p.next(":") {
		return nil, fmt.Errorf("a ? has no :")
	}
	z, err := p.question(depth + 1)
	if err != nil {
		return nil, err
	}
	return p.term(term{op: "?", x: x, y: y, z: z})
}

// levels are the operations of two values, those that bind loosest first; of
// two that begin alike, the longer first.
var levels = [][]string{{"||"}, {"&&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"+", "-"}, {"*", "/", "%"}}

func (p *ruleReader) level(at, depth int) (*term, error) {
	if at == len(levels) {
		return p.unary(depth)
	}
	x, err := p.level(at+1, depth)
	for err == nil {
		op := p.operator(levels[at])
		if op == "" {
			return x, nil
		}
		var y *term
		if y, err = p.level(at+1, depth); err == nil {
			x, err = p.term(term{op: op, x: x, y: y})
		}
	}
	return nil, err
}

func (p *ruleReader) operator(ops []string) string {
	for _, op := range ops {
		if p.next(op) {
			return op
		}
	}
	return ""
}

func (p *ruleReader) unary(depth int) (*term, error) {
	switch {
	case depth > maxDepth:
		return nil, fmt.Errorf("the rule is nested too deeply")
	case p.next("!"):
		x, err := p.unary(depth + 1)
		if err != nil {
			return nil, err
		}
		return p.term(term{op: "!", x: x})
	case p.next("("):
		x, err := p.question(depth + 1)
		if err == nil && !p.next(")") {
			err = fmt.Errorf("a bracket is not closed")
		}
		return x, err
	case p.next("n"):
		return p.term(term{op: "n"})
	}
	digits := p.rest[:len(p.rest)-len(strings.TrimLeft(p.rest, "0123456789"))]
	number, err := strconv.ParseUint(digits, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("a number or n is missing before %q", p.rest)
	}
	p.rest = p.rest[len(digits):]
	return p.term(term{op: "0", number: number})
}
