package explore

import (
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// weigh finds out of which counts and facts no more matters than whether they
// have passed some number. Such a count stops in a key one above the largest
// number that it is ever compared with, so that going round in a circle comes
// to an end.
func (v *variables) weigh(sc *scenario.Scenario, blind func(hook int) bool) {
	cond := func(c *scenario.Cond) {
		if c == nil {
			return
		}
		if c.Expr != nil {
			v.truth(c.Expr)
		}
		if c.Hook != 0 && !blind(c.Hook) {
			v.allExact()
		}
	}
	for s := range sc.Scenes {
		for i := range sc.Scenes[s].Items {
			item := &sc.Scenes[s].Items[i]
			cond(item.When)
			if item.Effects.Hook != 0 && !blind(item.Effects.Hook) {
				v.allExact()
			}
			for _, a := range item.Effects.Set {
				v.assigned(a)
			}
		}
	}
}

func (v *variables) allExact() {
	for n := range v.all {
		v.all[n].exact = true
	}
}

// assigned looks at a new value for a flag: a number, or the flag itself and
// something more, leaves the order of its values alone.
func (v *variables) assigned(a scenario.Assign) {
	e, own := a.Value, v.number(flagKind, a.Flag)
	if e.Op == scenario.OpAdd {
		x, y := e.X, e.Y
		if constant(x) {
			x, y = y, x
		}
		if x.Op == scenario.OpFlag && x.Ref == a.Flag && constant(y) && y.Value >= 0 {
			return
		}
	}
	switch e.Op {
	case scenario.OpAdd, scenario.OpSubtract, scenario.OpMultiply, scenario.OpNegate:
		if v.mentions(e, own) {
			v.all[own].exact = true
		}
	}
	v.value(e)
}

func (v *variables) mentions(e *scenario.Expr, n int) bool {
	return e != nil && (v.leaf(e) == n || v.mentions(e.X, n) || v.mentions(e.Y, n))
}

func constant(e *scenario.Expr) bool { return e.Op == scenario.OpNumber || e.Op == scenario.OpBool }

// truth looks at an expression of which only matters whether it is true.
func (v *variables) truth(e *scenario.Expr) {
	switch e.Op {
	case scenario.OpAnd, scenario.OpOr:
		v.truth(e.X)
		v.truth(e.Y)
	case scenario.OpNot:
		v.truth(e.X)
	default:
		if n := v.leaf(e); n >= 0 {
			v.all[n].top = max(v.all[n].top, 0)
			return
		}
		v.value(e)
	}
}

// value looks at an expression whose very value matters.
func (v *variables) value(e *scenario.Expr) {
	switch e.Op {
	case scenario.OpAnd, scenario.OpOr, scenario.OpNot:
		v.truth(e)
		return
	case scenario.OpEqual, scenario.OpNotEqual, scenario.OpLess, scenario.OpLessEqual, scenario.OpMore, scenario.OpMoreEqual:
		x, y := e.X, e.Y
		if constant(x) {
			x, y = y, x
		}
		if n := v.leaf(x); n >= 0 && constant(y) {
			v.all[n].top = max(v.all[n].top, y.Value)
			return
		}
	}
	if n := v.leaf(e); n >= 0 {
		v.all[n].exact = true
	}
	for _, part := range []*scenario.Expr{e.X, e.Y} {
		if part != nil {
			v.value(part)
		}
	}
}

// Blind rules know of their functions which read nothing of the state. Such a
// function always gives the same.
type Blind interface{ Blind(hook int) bool }

// blindness tells which functions read nothing; without a word from the rules,
// none of them.
func blindness(rules play.Rules) func(hook int) bool {
	if b, ok := rules.(Blind); ok {
		return b.Blind
	}
	return func(int) bool { return false }
}
