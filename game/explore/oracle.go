package explore

import (
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// oracle answers conditions of which the state does not tell whether they
// hold: one way and then the other, until every row of answers was given.
type oracle struct {
	play.Rules
	blind   func(int) bool
	hooks   int              // numbers above are conditions of the oracle's own
	conds   []*scenario.Expr // those, where they are expressions
	answers []bool
	at      int
	hopeful bool // everything that may hold does
	asked   int  // questions answered, and rows begun
	gaveUp  bool // there were too many of either
	world   condition.World
	judged  map[*scenario.Expr]condition.Verdict
}

// mostRows is how many rows of answers are gone through for one step, and
// mostAsked how many questions are answered before the whole is given up.
const (
	mostRows  = 1 << 10
	mostAsked = 1_000_000
)

// all does something once for every row of answers. A nil oracle has one.
func (o *oracle) all(do func()) {
	if o == nil {
		do()
		return
	}
	o.hopeful, o.answers = false, o.answers[:0]
	for range mostRows {
		if o.asked++; o.gaveUp {
			return
		}
		o.at = 0
		do()
		o.answers = o.answers[:o.at]
		for len(o.answers) > 0 && o.answers[len(o.answers)-1] {
			o.answers = o.answers[:len(o.answers)-1]
		}
		if len(o.answers) == 0 {
			return
		}
		o.answers[len(o.answers)-1] = true
	}
	o.gaveUp = true
}

// tired reports whether it gave up.
func (o *oracle) tired() bool { return o != nil && o.gaveUp }

// hope lets all conditions hold that may.
func (o *oracle) hope() {
	if o != nil {
		o.hopeful = true
	}
}

// Blind tells that the oracle's own conditions look at nothing but their
// expressions.
func (o *oracle) Blind(hook int) bool { return hook > o.hooks || o.blind(hook) }

// Allowed answers a condition.
func (o *oracle) Allowed(sc *scenario.Scenario, s play.State, hook int) (bool, error) {
	if hook <= o.hooks {
		return o.Rules.Allowed(sc, s, hook)
	}
	if o.asked++; o.asked > mostAsked {
		o.gaveUp = true
	}
	no, yes := o.maybe(o.conds[hook-o.hooks-1], &s)
	if !no || !yes || o.hopeful {
		return yes, nil
	}
	if o.at == len(o.answers) {
		o.answers = append(o.answers, false)
	}
	o.at++
	return o.answers[o.at-1], nil
}

// Effect gives the facts that a function sets. What it moves is not known anyway.
func (o *oracle) Effect(sc *scenario.Scenario, s play.State, hook int) (play.Result, error) {
	result, err := o.Rules.Effect(sc, s, hook)
	return play.Result{Set: result.Set}, err
}

// maybe tells whether an expression can be false and whether it can be true,
// in a state of which the meters are not known.
func (o *oracle) maybe(e *scenario.Expr, s *play.State) (no, yes bool) {
	if e == nil {
		return true, true
	}
	if !meters(e) {
		yes = play.Eval(e, s).True()
		return !yes, yes
	}
	switch o.verdict(e) {
	case condition.Never:
		return true, false
	case condition.Always:
		return false, true
	}
	switch e.Op {
	case scenario.OpNot:
		no, yes = o.maybe(e.X, s)
		return yes, no
	case scenario.OpAnd, scenario.OpOr:
		no, yes = o.maybe(e.X, s)
		no2, yes2 := o.maybe(e.Y, s)
		if e.Op == scenario.OpAnd {
			return no || no2, yes && yes2
		}
		return no && no2, yes || yes2
	}
	return true, true
}

// verdict judges a condition by itself, once.
func (o *oracle) verdict(e *scenario.Expr) condition.Verdict {
	v, ok := o.judged[e]
	if !ok {
		v = o.world.Verdict(e)
		o.judged[e] = v
	}
	return v
}

// meters reports whether an expression reads a relation.
func meters(e *scenario.Expr) bool {
	if e == nil {
		return false
	}
	switch e.Op {
	case scenario.OpTrust, scenario.OpAutonomy, scenario.OpState, scenario.OpSign:
		return true
	}
	return meters(e.X) || meters(e.Y)
}

// loosened is a scenario in which meters can have any value at any time: what
// can't be reached in it can't be reached at all. It is played by the same
// rules, with an oracle that answers every condition on a meter both ways. ok
// is false where facts depend on meters, for then nothing would be proven.
func loosened(sc *scenario.Scenario, rules play.Rules) (_ *scenario.Scenario, o *oracle, ok bool) {
	rules = remembering(rules)
	o = &oracle{Rules: rules, blind: blindness(rules), hooks: sc.Hooks, world: condition.World{Case: sc}, judged: map[*scenario.Expr]condition.Verdict{}}
	ok = true
	loose := stilled(sc, func(item *scenario.Item) { ok = o.loosen(item) && ok })
	if !ok {
		return nil, nil, false
	}
	return loose, o, true
}

// loosen hands the condition of an item over where that reads meters.
func (o *oracle) loosen(item *scenario.Item) bool {
	e := &item.Effects
	if e.Hook != 0 && !o.blind(e.Hook) {
		return false
	}
	for _, a := range e.Set {
		if meters(a.Value) {
			return false
		}
	}
	c := item.When
	if c == nil || c.Hook == 0 && !meters(c.Expr) || c.Hook != 0 && o.blind(c.Hook) {
		return true
	}
	o.conds = append(o.conds, c.Expr)
	item.When = &scenario.Cond{Expr: c.Expr, Hook: o.hooks + len(o.conds), Pos: c.Pos}
	return true
}

// possible explores a scenario as if meters could have any value. Nil is when
// that can't be done within the limits.
func possible(sc *scenario.Scenario, rules play.Rules, limits Limits) *Result {
	loose, o, ok := loosened(sc, rules)
	if !ok {
		return nil
	}
	r := explore(loose, o, plan{seed: 1, limits: limits, oracle: o})
	if !r.Complete || o.gaveUp {
		return nil
	}
	return r
}
