package condition

import (
	"slices"

	"upperhand/game/scenario"
)

// goal is a condition that is to hold, or not to hold.
type goal struct {
	e    *scenario.Expr
	hold bool
}

// Bounds of one question. Conditions that authors write need a few hundred steps,
// each of which is about one number looked at.
const (
	maxSteps = 50_000
	maxRows  = 160
)

// solver looks for a way in which all goals can be met.
type solver struct {
	world  World
	leaves []leaf
	places map[leaf]int
	steps  int
}

// store is what the comparisons taken so far leave open. It is copied where the
// ways part.
type store struct {
	domains []Domain // by leaf
	sums    []sum    // each is to be at most 0
}

func (s *solver) clone(st store) store {
	s.spend(len(st.domains) + len(st.sums))
	return store{slices.Clone(st.domains), slices.Clone(st.sums)}
}

// spend counts work; true means that there is no more of it to be done.
func (s *solver) spend(n int) bool {
	s.steps += n
	return s.steps > maxSteps
}

// solve reports whether all goals may be met: false is proven.
func (s *solver) solve(goals []goal, st store) bool {
	for len(goals) > 0 {
		if s.spend(1 + len(goals)/8) {
			return true
		}
		g := goals[len(goals)-1]
		goals = goals[: len(goals)-1 : len(goals)-1]
		ways := s.ways(g)
		if len(ways) != 1 {
			return slices.ContainsFunc(ways, func(way []goal) bool {
				if len(way) == 1 && way[0] == g {
					next := s.clone(st)
					return s.meet(g, &next) && s.solve(goals, next)
				}
				return s.solve(append(slices.Clip(goals), way...), s.clone(st))
			})
		}
		if way := ways[0]; len(way) != 1 || way[0] != g {
			goals = append(goals, way...)
			continue
		}
		if !s.meet(g, &st) {
			return false
		}
	}
	return s.couple(st)
}

// ways lists how a goal can be met: each is a list of goals. A comparison is
// its own only way.
func (s *solver) ways(g goal) [][]goal {
	e := g.e
	both := []goal{{e.X, g.hold}, {e.Y, g.hold}}
	switch {
	case e.Op == scenario.OpNot:
		return [][]goal{{{e.X, !g.hold}}}
	case e.Op == scenario.OpAnd && g.hold, e.Op == scenario.OpOr && !g.hold:
		return [][]goal{both}
	case e.Op == scenario.OpAnd, e.Op == scenario.OpOr:
		return [][]goal{both[:1], both[1:]}
	case (e.Op == scenario.OpEqual || e.Op == scenario.OpNotEqual) && e.X.Type == scenario.Bool:
		same := g.hold == (e.Op == scenario.OpEqual)
		return [][]goal{{{e.X, true}, {e.Y, same}}, {{e.X, false}, {e.Y, !same}}}
	case e.Op == scenario.OpEqual && !g.hold, e.Op == scenario.OpNotEqual && g.hold:
		return s.apart(e, g)
	}
	return [][]goal{{g}}
}

// apart parts "is not" between two things that are read into below and above;
// one thing and a number are left to the domain.
func (s *solver) apart(e *scenario.Expr, g goal) [][]goal {
	if len(s.linear(minus(e.X, e.Y)).terms) < 2 {
		return [][]goal{{g}}
	}
	less := &scenario.Expr{Op: scenario.OpLess, Type: scenario.Bool, X: e.X, Y: e.Y}
	more := &scenario.Expr{Op: scenario.OpMore, Type: scenario.Bool, X: e.X, Y: e.Y}
	return [][]goal{{{less, true}}, {{more, true}}}
}

// meet narrows the store by one comparison; false means that nothing is left.
func (s *solver) meet(g goal, st *store) bool {
	e := g.e
	switch e.Op {
	case scenario.OpBool, scenario.OpNumber:
		return (e.Value != 0) == g.hold
	case scenario.OpSign:
		want := Only(0)
		if g.hold {
			want = Only(1)
		}
		return s.narrow(st, s.place(st, leafOf(e)), want)
	case scenario.OpEqual, scenario.OpNotEqual, scenario.OpLess, scenario.OpLessEqual, scenario.OpMore, scenario.OpMoreEqual:
		return s.compare(e, g.hold, st)
	}
	if e.Type != scenario.Number {
		return true
	}
	zero := &scenario.Expr{}
	return s.compare(&scenario.Expr{Op: scenario.OpNotEqual, Type: scenario.Bool, X: e, Y: zero}, g.hold, st)
}

// compare takes in X op Y, or its opposite.
func (s *solver) compare(e *scenario.Expr, hold bool, st *store) bool {
	op := e.Op
	if !hold {
		op = opposites[op]
	}
	difference := s.linear(minus(e.X, e.Y))
	switch op {
	case scenario.OpEqual:
		return s.atMost(difference, 0, st) && s.atMost(difference.negated(), 0, st)
	case scenario.OpNotEqual:
		return s.except(difference, st)
	case scenario.OpLess:
		return s.atMost(difference, -1, st)
	case scenario.OpLessEqual:
		return s.atMost(difference, 0, st)
	case scenario.OpMore:
		return s.atMost(difference.negated(), -1, st)
	}
	return s.atMost(difference.negated(), 0, st)
}

var opposites = map[scenario.Op]scenario.Op{
	scenario.OpEqual: scenario.OpNotEqual, scenario.OpNotEqual: scenario.OpEqual, scenario.OpLess: scenario.OpMoreEqual,
	scenario.OpMoreEqual: scenario.OpLess, scenario.OpMore: scenario.OpLessEqual, scenario.OpLessEqual: scenario.OpMore,
}

// minus is the difference of both sides, for reading only: unlike a subtraction of
// the author's it never stops at the end of a range.
func minus(x, y *scenario.Expr) difference { return difference{x, y} }

type difference struct{ x, y *scenario.Expr }

// place is where a leaf stands in the store.
func (s *solver) place(st *store, l leaf) int {
	i, ok := s.places[l]
	if !ok {
		i = len(s.leaves)
		s.leaves = append(s.leaves, l)
		s.places[l] = i
	}
	for len(st.domains) <= i {
		st.domains = append(st.domains, nil)
	}
	if st.domains[i] == nil {
		st.domains[i] = s.world.domain(l)
	}
	return i
}

// narrow leaves of a leaf what is in d as well.
func (s *solver) narrow(st *store, i int, d Domain) bool {
	left := st.domains[i].Within(d)
	if s.leaves[i].counted() {
		left = left.whole()
	}
	st.domains[i] = left
	return len(left) > 0
}

// counted reports whether the leaf is always a whole number.
func (l leaf) counted() bool {
	switch l.op {
	case scenario.OpUsed, scenario.OpHeldBack, scenario.OpVisited, scenario.OpChose, scenario.OpTurn:
		return true
	}
	return false
}
