package scenario

import (
	"fmt"

	"upperhand/game/power"
)

// truth makes a part of the tree something that holds or does not hold. A flag
// or a count holds when it is not 0, so that "promised" and chose "press" can
// be written without a comparison; a meter or a sum is more likely a slip.
func (p *parser) truth(x operand) operand {
	switch {
	case x.expr == nil || x.expr.Type == Bool:
	case x.expr.countable():
		x.expr = &Expr{Op: OpNotEqual, Type: Bool, X: x.expr, Y: &Expr{Op: OpNumber}}
	case x.expr.Type == Number:
		p.wrong(ConditionType, fmt.Sprintf("compare it with a number, as in %s >= 50", p.quote(x)),
			"%s is a number, and a number alone neither holds nor fails", p.quote(x))
		x.expr = nil
	default:
		p.wrong(ConditionType, `compare it with a word, as in state(sofia) == "alliance"`,
			"%s is a word, and a word alone neither holds nor fails", p.quote(x))
		x.expr = nil
	}
	return x
}

// number demands a number.
func (p *parser) number(x operand) operand {
	if x.expr != nil && x.expr.Type != Number {
		p.wrong(ConditionType, "only numbers can be added, subtracted and multiplied", "%s is %s, not a number", p.quote(x), x.expr.kind())
		x.expr = nil
	}
	return x
}

// compare joins two sides of a comparison when they can be compared.
func (p *parser) compare(op Op, x, y operand) operand {
	joined := operand{from: x.from, to: y.to}
	if x.expr == nil || y.expr == nil {
		return joined
	}
	if x.expr.Type == Bool && y.expr.countable() {
		y = p.truth(y)
	}
	if y.expr.Type == Bool && x.expr.countable() {
		x = p.truth(x)
	}
	ordered := op != OpEqual && op != OpNotEqual
	switch {
	case x.expr.Type != y.expr.Type:
		p.wrong(ConditionType, sameKind(x.expr, y.expr), "%s is %s and %s is %s, so they cannot be compared",
			p.quote(x), x.expr.kind(), p.quote(y), y.expr.kind())
		return joined
	case ordered && x.expr.Type != Number:
		p.wrong(ConditionType, "only numbers can be larger or smaller; use == or ~=", "%s is %s, which is neither larger nor smaller than another",
			p.quote(x), x.expr.kind())
		return joined
	case x.expr.Type == TextType && !p.states(x, y):
		return joined
	}
	joined.expr = binary(op, Bool, x.expr, y.expr)
	return joined
}

// states checks that a comparison of words compares a state with its name.
func (p *parser) states(x, y operand) bool {
	if x.expr.Op == OpText && y.expr.Op == OpText {
		p.wrong(ConditionType, `compare a state with a word, as in state(sofia) == "alliance"`, "%s and %s are both fixed words", p.quote(x), p.quote(y))
		return false
	}
	for _, side := range [...]operand{x, y} {
		if side.expr.Op != OpText {
			continue
		}
		if _, ok := power.ParseState(side.expr.Text); !ok {
			p.wrong(UnknownValue, DidYouMean(side.expr.Text, StateNames()), "%q is not a state of a relationship", side.expr.Text)
			return false
		}
	}
	return true
}

// StateNames lists the states a relationship can be in.
func StateNames() []string {
	var names []string
	for s := power.Guarded; s <= power.Rupture; s++ {
		names = append(names, s.String())
	}
	return names
}

// SignNames lists the warning signs.
func SignNames() []string {
	return []string{power.LimitedVoice.String(), power.FearOfDisagreeing.String(), power.DependenceOnWorker.String()}
}

// BaseNames lists the bases of power.
func BaseNames() []string {
	var names []string
	for _, b := range power.Bases() {
		names = append(names, b.String())
	}
	return names
}

// countable reports whether the number counts something, or is a flag, so that
// it can be read as "at least once" or "yes".
func (e *Expr) countable() bool {
	switch e.Op {
	case OpFlag, OpUsed, OpHeldBack, OpVisited, OpChose:
		return true
	}
	return false
}

// kind names what an expression gives, for a sentence.
func (e *Expr) kind() string {
	return [...]string{"a number", "true or false", "a word"}[e.Type]
}

// sameKind is the remedy for two sides that are not of a kind.
func sameKind(x, y *Expr) string {
	if x.Op == OpState || y.Op == OpState {
		return `compare a state with a word, as in state(sofia) == "alliance"`
	}
	if x.Type == Bool || y.Type == Bool {
		return "leave the comparison out: what is true or false stands alone, with not before it if need be"
	}
	return "compare a number with a number"
}
