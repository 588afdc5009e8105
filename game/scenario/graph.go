package scenario

import "slices"

// exits are the ways out of a scene, as far as they can be told without
// playing. Conditions count as possible unless they can never be true.
type exits struct {
	targets []Target
	skip    Target  // where passing the scene over leads; it is no way for those who see the scene
	unread  bool    // one of them leads to a part of the file that could not be read
	stuck   bool    // play can come to a place where no condition holds
	dead    []*Item // choices and ways on that are never taken
	nowhere []*Item // choices without a target in a scene without a way on
}

// exits follows the order in which play goes through a scene: the items before
// the first choice, then the decision, then what stands behind the choices for
// choices that name no target of their own.
func (s *Scene) exits() exits {
	e := exits{skip: s.Skip, unread: s.Skip.unread()}
	choices := s.decision()
	before, after := s.aroundDecision()
	if e.follow(before) {
		e.dead = append(e.dead, choices...)
		e.dead = append(e.dead, after...)
		return e
	}
	d := e.decide(choices)
	unoffered := !exhaust(d.guards)
	if !unoffered && len(d.bare) == 0 {
		e.dead = append(e.dead, after...)
		return e
	}
	if len(after) == 0 {
		e.nowhere = d.bare
	}
	if e.follow(after) {
		return e
	}
	if len(d.bare) > 0 && len(after) > 0 {
		e.stuck = !exhaust(waysOut(after))
	} else if unoffered {
		e.stuck = !exhaust(append(waysOut(before, after), d.guards...))
	}
	return e
}

// decision is what the choices of a scene come to: the conditions under which
// they are offered, and those that name no target.
type decision struct {
	guards []*Expr
	bare   []*Item
}

// decide adds where the choices lead that may ever be offered.
func (e *exits) decide(choices []*Item) decision {
	var d decision
	for _, choice := range choices {
		if choice.When.Verdict() == Never {
			continue
		}
		d.guards = append(d.guards, choice.When.expr())
		if choice.Target.leads() {
			e.add(choice.Target)
		} else {
			d.bare = append(d.bare, choice)
		}
	}
	return d
}

// aroundDecision gives the go and ending items before the first choice and
// those behind it.
func (s *Scene) aroundDecision() (before, after []*Item) {
	passed := false
	for i := range s.Items {
		item := &s.Items[i]
		switch {
		case item.Kind == ChoiceItem:
			passed = true
		case item.Kind == LineItem:
		case passed:
			after = append(after, item)
		default:
			before = append(before, item)
		}
	}
	return before, after
}

// follow adds the ways on in order; true means that one of them is always
// followed, and what comes later never is.
func (e *exits) follow(ways []*Item) bool {
	for i, way := range ways {
		v := way.When.Verdict()
		if v != Never {
			e.add(way.Target)
		}
		if v == Always {
			e.dead = append(e.dead, ways[i+1:]...)
			return true
		}
	}
	return false
}

// onward is where play can come to from a scene, seen or passed over.
func (e *exits) onward() []Target {
	if !e.skip.Leads() {
		return e.targets
	}
	return append(slices.Clone(e.targets), e.skip)
}

func (e *exits) add(t Target) {
	if t.unread() {
		e.unread = true
		return
	}
	e.targets = append(e.targets, t)
}

// Leads reports whether the target is a scene or an ending that is there.
func (t Target) Leads() bool { return t.Name != "" && (t.Scene != None || t.Ending != None) }

// leads reports whether the target names a way on, known or not.
func (t Target) leads() bool { return t.Scene != None || t.Ending != None || t.Name != "" }

// unread reports whether the target is one that could not be read.
func (t Target) unread() bool { return t.Scene == None && t.Ending == None && t.Name != "" }

// expr is the condition as an expression; nil where it is a function.
func (c *Cond) expr() *Expr {
	if c == nil {
		return &Expr{Op: OpBool, Type: Bool, Value: 1}
	}
	return c.Expr
}

// waysOut gives the conditions of some ways on; nil stands for a function.
func waysOut(ways ...[]*Item) []*Expr {
	var guards []*Expr
	for _, list := range ways {
		for _, way := range list {
			guards = append(guards, way.When.expr())
		}
	}
	return guards
}

// exhaust reports whether at least one of the conditions always holds, because
// all of their opposites together can't.
func exhaust(conds []*Expr) bool {
	var opposites *Expr
	for _, cond := range conds {
		if cond == nil {
			continue
		}
		opposite := cond.opposite()
		if opposites == nil {
			opposites = opposite
		} else {
			opposites = binary(OpAnd, Bool, opposites, opposite)
		}
	}
	return opposites != nil && opposites.Verdict() == Never
}

// opposite is the condition that holds exactly when e does not, with the "not"
// pushed down to the comparisons, where Verdict can weigh it.
func (e *Expr) opposite() *Expr {
	switch e.Op {
	case OpNot:
		return e.X
	case OpAnd:
		return binary(OpOr, Bool, e.X.opposite(), e.Y.opposite())
	case OpOr:
		return binary(OpAnd, Bool, e.X.opposite(), e.Y.opposite())
	case OpEqual:
		return binary(OpNotEqual, Bool, e.X, e.Y)
	case OpNotEqual:
		return binary(OpEqual, Bool, e.X, e.Y)
	case OpLess:
		return binary(OpMoreEqual, Bool, e.X, e.Y)
	case OpMoreEqual:
		return binary(OpLess, Bool, e.X, e.Y)
	case OpMore:
		return binary(OpLessEqual, Bool, e.X, e.Y)
	case OpLessEqual:
		return binary(OpMore, Bool, e.X, e.Y)
	}
	return unary(OpNot, Bool, e)
}

// storyMap is the whole scenario as a graph of scenes.
type storyMap struct {
	scenes  []exits
	reached []bool // scenes that a path from the start can reach
	endings []bool // endings that a path can reach
	open    bool   // a path leads to a part of the file that could not be read
}

// mapOut follows every way from the start once.
func (sc *Scenario) mapOut() *storyMap {
	m := &storyMap{reached: make([]bool, len(sc.Scenes)), endings: make([]bool, len(sc.Endings))}
	for s := range sc.Scenes {
		m.scenes = append(m.scenes, sc.Scenes[s].exits())
	}
	if sc.Start < 0 || sc.Start >= len(sc.Scenes) {
		m.open = true
		return m
	}
	m.spread(sc.Start, m.reached)
	for s, reached := range m.reached {
		if !reached {
			continue
		}
		m.open = m.open || m.scenes[s].unread
		for _, t := range m.scenes[s].onward() {
			if t.Ending != None {
				m.endings[t.Ending] = true
			}
		}
	}
	return m
}

// spread marks every scene that can be reached from one.
func (m *storyMap) spread(from int, seen []bool) {
	waiting := []int{from}
	seen[from] = true
	for len(waiting) > 0 {
		s := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		for _, t := range m.scenes[s].onward() {
			if t.Scene != None && !seen[t.Scene] {
				seen[t.Scene] = true
				waiting = append(waiting, t.Scene)
			}
		}
	}
}

// ending marks every scene from which play can come to an end, or to a place
// of which something else was already said.
func (m *storyMap) ending() []bool {
	into := make([][]int, len(m.scenes))
	ends := make([]bool, len(m.scenes))
	var waiting []int
	for s, e := range m.scenes {
		ends[s] = e.unread || len(e.targets) == 0
		for _, t := range e.targets {
			if t.Scene != None {
				into[t.Scene] = append(into[t.Scene], s)
			}
			ends[s] = ends[s] || t.Ending != None
		}
		if ends[s] {
			waiting = append(waiting, s)
		}
	}
	for len(waiting) > 0 {
		s := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		for _, from := range into[s] {
			if !ends[from] {
				ends[from] = true
				waiting = append(waiting, from)
			}
		}
	}
	return ends
}
