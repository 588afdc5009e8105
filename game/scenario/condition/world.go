package condition

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// World is what is known of the states in which a condition is asked.
type World struct {
	// Case gives the authority of relations and the scenes of choices.
	Case *scenario.Scenario
	// Known narrows what a leaf of an expression can be (OpFlag, OpVisited …, with
	// its Ref); nil answers, and a nil function, mean that nothing is known.
	Known func(op scenario.Op, ref int) Domain
}

// Verdict is what can be said of a condition without playing.
type Verdict uint8

// The verdicts. Sometimes also stands for what could not be decided.
const (
	Sometimes Verdict = iota
	Never
	Always
)

// Verdict judges one condition; nil always holds.
func (w World) Verdict(e *scenario.Expr) Verdict {
	switch {
	case e == nil:
		return Always
	case !w.possible([]goal{{e, true}}):
		return Never
	case !w.possible([]goal{{e, false}}):
		return Always
	}
	return Sometimes
}

// Possible reports whether all of the conditions may hold together. False is
// proven, true may be wrong.
func (w World) Possible(all ...*scenario.Expr) bool {
	goals := make([]goal, 0, len(all))
	for _, e := range all {
		goals = append(goals, goal{e, true})
	}
	return w.possible(goals)
}

// Exhaust reports whether at least one of the conditions always holds: true is
// proven.
func (w World) Exhaust(some ...*scenario.Expr) bool {
	return w.Covers(nil, some...)
}

// Covers reports whether one of the others holds whenever e does: true is proven.
// A nil e always holds.
func (w World) Covers(e *scenario.Expr, others ...*scenario.Expr) bool {
	var goals []goal
	if e != nil {
		goals = append(goals, goal{e, true})
	}
	for _, other := range others {
		goals = append(goals, goal{other, false})
	}
	return !w.possible(goals)
}

func (w World) possible(goals []goal) bool {
	s := &solver{world: w, places: map[leaf]int{}}
	return s.solve(goals, store{})
}

// leaf is one thing that conditions read, or a part of one that is not linear.
type leaf struct {
	op   scenario.Op
	ref  int
	sign power.Sign // for OpSign
	text string     // of a part that is not linear: how it is written
}

// most is the largest number that adding and multiplying give, either way.
const most = 1_000_000 * power.One

// mostCounted is where counts stop.
const mostCounted = 65535 * power.One

// domain is what a leaf can be.
func (w World) domain(l leaf) Domain {
	d := w.ofKind(l)
	if w.Known != nil {
		if known := w.Known(l.op, l.ref); known != nil {
			d = d.Within(known)
		}
	}
	return d
}

// ofKind is what a leaf of that kind can be anywhere.
func (w World) ofKind(l leaf) Domain {
	switch l.op {
	case scenario.OpTrust, scenario.OpAutonomy:
		return Between(0, 100*power.One)
	case scenario.OpUsed, scenario.OpHeldBack, scenario.OpVisited, scenario.OpChose:
		return Between(0, mostCounted)
	case scenario.OpTurn:
		return Between(0, most)
	case scenario.OpState:
		return Only(states()...)
	case scenario.OpSign:
		return Only(0, 1)
	case scenario.OpFlag:
		if w.Case != nil && l.ref < len(w.Case.Flags) {
			return Between(-most, most).Union(Only(w.Case.Flags[l.ref].Initial))
		}
	}
	return Between(-endless, endless)
}

// states numbers the states as domains do.
func states() []power.Fixed {
	var all []power.Fixed
	for s := power.Guarded; s <= power.Rupture; s++ {
		all = append(all, power.Fixed(s))
	}
	return all
}
