package play

import (
	"math/bits"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// holds answers a condition; an absent one always holds.
func (r *run) holds(c *scenario.Cond) (bool, error) {
	switch {
	case c == nil:
		return true, nil
	case c.Hook != 0:
		return r.rules.Allowed(r.sc, r.s, c.Hook)
	}
	return Eval(c.Expr, &r.s).True(), nil
}

// Value is what an expression of the condition language gives.
type Value struct {
	Number power.Fixed // facts are 0 or 1
	Text   string      // for scenario.TextType only
}

// True is how a condition reads the value: a number other than 0.
func (v Value) True() bool { return v.Number != 0 }

// Eval computes an expression in a state. It can't fail: names were resolved
// when the scenario was loaded, and arithmetic stops at the ends of its range.
func Eval(e *scenario.Expr, s *State) Value {
	switch e.Op {
	case scenario.OpAnd:
		return fact(Eval(e.X, s).True() && Eval(e.Y, s).True())
	case scenario.OpOr:
		return fact(Eval(e.X, s).True() || Eval(e.Y, s).True())
	case scenario.OpNot:
		return fact(!Eval(e.X, s).True())
	case scenario.OpNegate:
		return Value{Number: -Eval(e.X, s).Number}
	}
	if e.X != nil {
		return combine(e.Op, Eval(e.X, s), Eval(e.Y, s))
	}
	return look(e, s)
}

// combine computes the operators that need both sides.
func combine(op scenario.Op, x, y Value) Value {
	switch op {
	case scenario.OpEqual:
		return fact(x == y)
	case scenario.OpNotEqual:
		return fact(x != y)
	case scenario.OpLess:
		return fact(x.Number < y.Number)
	case scenario.OpLessEqual:
		return fact(x.Number <= y.Number)
	case scenario.OpMore:
		return fact(x.Number > y.Number)
	case scenario.OpMoreEqual:
		return fact(x.Number >= y.Number)
	case scenario.OpAdd:
		return Value{Number: add(x.Number, y.Number)}
	case scenario.OpSubtract:
		return Value{Number: add(x.Number, -y.Number)}
	default:
		return Value{Number: multiply(x.Number, y.Number)}
	}
}

// look reads a leaf of an expression from the state.
func look(e *scenario.Expr, s *State) Value {
	switch e.Op {
	case scenario.OpText:
		return Value{Text: e.Text}
	case scenario.OpFlag:
		return Value{Number: s.Flags[e.Ref]}
	case scenario.OpTrust:
		return Value{Number: s.Relations[e.Ref].Trust}
	case scenario.OpAutonomy:
		return Value{Number: s.Relations[e.Ref].Autonomy}
	case scenario.OpState:
		return Value{Text: s.Relations[e.Ref].State.String()}
	case scenario.OpSign:
		return fact(s.Relations[e.Ref].Signs.Has(power.Sign(e.Value)))
	case scenario.OpUsed:
		return count(s.Used[e.Ref])
	case scenario.OpHeldBack:
		return count(s.HeldBack[e.Ref])
	case scenario.OpVisited:
		return count(s.Visited[e.Ref])
	case scenario.OpChose:
		return count(s.Chose[e.Ref])
	case scenario.OpTurn:
		return Value{Number: power.Fixed(s.Turn) * power.One}
	default: // OpNumber, OpBool
		return Value{Number: e.Value}
	}
}

func fact(b bool) Value {
	if b {
		return Value{Number: power.One}
	}
	return Value{}
}

func count(n uint16) Value { return Value{Number: power.Fixed(n) * power.One} }

// limit is the largest number a flag can hold: a million, either way.
const limit = 1_000_000 * power.One

func bounded(n power.Fixed) power.Fixed { return max(-limit, min(limit, n)) }

func add(x, y power.Fixed) power.Fixed { return bounded(bounded(x) + bounded(y)) }

func multiply(x, y power.Fixed) power.Fixed {
	high, low := bits.Mul64(magnitude(x), magnitude(y))
	n := uint64(limit)
	if high < uint64(power.One) { // else the quotient would not even fit
		n, _ = bits.Div64(high, low, uint64(power.One))
	}
	product := power.Fixed(min(n, uint64(limit)))
	if x^y < 0 {
		return -product
	}
	return product
}

func magnitude(n power.Fixed) uint64 { return uint64(max(n, -n)) }
