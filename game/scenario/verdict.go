package scenario

import (
	"math"
	"slices"

	"upperhand/game/power"
)

// Verdict is what can be said of a condition without playing.
type Verdict uint8

// The verdicts.
const (
	Sometimes Verdict = iota
	Never
	Always
)

// Verdict judges a condition by the ranges of what it reads: a meter stands
// between 0 and 100, a count is never below 0, and the parts of an "and" must
// leave something over. It errs towards Sometimes.
func (e *Expr) Verdict() Verdict {
	if e == nil {
		return Sometimes
	}
	switch e.Op {
	case OpBool:
		return verdict(e.Value == 0, e.Value != 0)
	case OpNot:
		return e.X.Verdict().not()
	case OpAnd:
		return e.bothHold()
	case OpOr:
		return e.X.Verdict().not().and(e.Y.Verdict().not()).not()
	case OpEqual, OpNotEqual, OpLess, OpLessEqual, OpMore, OpMoreEqual:
		if e.X.Type == Number {
			return compareSpans(e.Op, e.X.span(), e.Y.span())
		}
	}
	return Sometimes
}

// Verdict judges when a part of a scene is there: without a condition, always.
func (c *Cond) Verdict() Verdict {
	if c == nil {
		return Always
	}
	return c.Expr.Verdict()
}

func verdict(never, always bool) Verdict {
	switch {
	case never:
		return Never
	case always:
		return Always
	}
	return Sometimes
}

func (v Verdict) not() Verdict { return [...]Verdict{Sometimes, Always, Never}[v] }

func (v Verdict) and(w Verdict) Verdict {
	return verdict(v == Never || w == Never, v == Always && w == Always)
}

// numbers is a closed stretch of numbers.
type numbers struct{ low, high power.Fixed }

const endless = power.Fixed(math.MaxInt64 / 4)

// span gives the numbers an expression can have.
func (e *Expr) span() numbers {
	switch e.Op {
	case OpNumber:
		return numbers{e.Value, e.Value}
	case OpTrust, OpAutonomy:
		return numbers{0, 100 * power.One}
	case OpUsed, OpHeldBack, OpVisited, OpChose, OpTurn:
		return numbers{0, endless}
	case OpNegate:
		x := e.X.span()
		return numbers{-x.high, -x.low}
	case OpAdd:
		x, y := e.X.span(), e.Y.span()
		return numbers{within(x.low + y.low), within(x.high + y.high)}
	case OpSubtract:
		x, y := e.X.span(), e.Y.span()
		return numbers{within(x.low - y.high), within(x.high - y.low)}
	}
	return numbers{-endless, endless}
}

func within(f power.Fixed) power.Fixed { return max(-endless, min(endless, f)) }

// compareSpans judges a comparison of two stretches of numbers.
func compareSpans(op Op, x, y numbers) Verdict {
	switch op {
	case OpLess:
		return verdict(x.low >= y.high, x.high < y.low)
	case OpLessEqual:
		return verdict(x.low > y.high, x.high <= y.low)
	case OpMore:
		return compareSpans(OpLess, y, x)
	case OpMoreEqual:
		return compareSpans(OpLessEqual, y, x)
	case OpEqual:
		return verdict(x.low > y.high || y.low > x.high, x.low == x.high && x == y)
	}
	return compareSpans(OpEqual, x, y).not()
}

// bothHold judges a chain of "and": each part alone, and whether what they
// demand of one and the same meter, fact or state can be had together.
func (e *Expr) bothHold() Verdict {
	v := Always
	demands := demands{}
	for _, part := range e.parts(nil) {
		v = v.and(part.Verdict())
		if v == Never || !demands.add(part) {
			return Never
		}
	}
	return v
}

// parts takes a chain of "and" to pieces, looking through "not (… or …)".
func (e *Expr) parts(into []*Expr) []*Expr {
	if e.Op == OpNot {
		e = e.X.opposite()
	}
	if e.Op != OpAnd {
		return append(into, e)
	}
	return e.Y.parts(e.X.parts(into))
}

// source is what a demand is made of: the meter, fact, count or state read.
type source struct {
	op  Op
	ref int
}

// demands is what a chain of "and" asks of each source.
type demands map[source]demand

type demand struct {
	numbers
	not    []power.Fixed // numbers it may not be
	states uint8         // a bit for each state it may still have
}

// add narrows what is asked; false means that nothing is left.
func (d demands) add(part *Expr) bool {
	x, y, op := part.X, part.Y, part.Op
	if x == nil || y == nil {
		return true
	}
	if x.Op == OpNumber || x.Op == OpText {
		x, y, op = y, x, mirrored(op)
	}
	key := source{x.Op, x.Ref}
	was, ok := d[key]
	if !ok {
		was = demand{numbers: x.span(), states: 1<<(power.Rupture+1) - 1}
	}
	switch {
	case x.Op == OpState && y.Op == OpText:
		was.states = was.keep(op, y.Text)
	case y.Op == OpNumber && x.leaf() && op == OpNotEqual:
		was.not = append(was.not, y.Value)
	case y.Op == OpNumber && x.leaf():
		was.numbers = was.narrow(op, y.Value)
	default:
		return true
	}
	d[key] = was
	return was.possible()
}

// keep narrows the states a relation may be in.
func (d demand) keep(op Op, name string) uint8 {
	state, _ := power.ParseState(name)
	if op == OpNotEqual {
		return d.states &^ (1 << state)
	}
	return d.states & (1 << state)
}

func (d demand) possible() bool {
	only := d.low == d.high && slices.Contains(d.not, d.low)
	return d.low <= d.high && d.states != 0 && !only
}

// leaf reports whether the expression reads one thing.
func (e *Expr) leaf() bool { return e.X == nil && e.Op != OpNumber && e.Op != OpBool && e.Op != OpText }

// narrow cuts off what a comparison excludes. Numbers are whole millionths, so
// below v means at most v - 1.
func (n numbers) narrow(op Op, v power.Fixed) numbers {
	switch op {
	case OpEqual:
		return numbers{max(n.low, v), min(n.high, v)}
	case OpLess:
		n.high = min(n.high, v-1)
	case OpLessEqual:
		n.high = min(n.high, v)
	case OpMore:
		n.low = max(n.low, v+1)
	case OpMoreEqual:
		n.low = max(n.low, v)
	}
	return n
}

// mirrored is the comparison read from the right.
func mirrored(op Op) Op {
	switch op {
	case OpLess:
		return OpMore
	case OpLessEqual:
		return OpMoreEqual
	case OpMore:
		return OpLess
	case OpMoreEqual:
		return OpLessEqual
	}
	return op
}
