package condition

import (
	"slices"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// couple adds what the leaves have to do with each other, goes through the
// states that are left for each relation, and weighs the sums.
func (s *solver) couple(st store) bool {
	s.counts(&st)
	var relations []int
	for i := range s.leaves {
		l := s.leaves[i]
		if (l.op == scenario.OpState || l.op == scenario.OpSign) && i < len(st.domains) && st.domains[i] != nil && !slices.Contains(relations, l.ref) {
			relations = append(relations, l.ref)
		}
	}
	return s.standing(relations, st)
}

// standing goes through the states of the relations, one after another.
func (s *solver) standing(relations []int, st store) bool {
	if s.spend(8) {
		return true
	}
	if len(relations) == 0 {
		return s.settle(&st) && s.feasible(st.rows(s))
	}
	r := relations[0]
	state := s.place(&st, leaf{op: scenario.OpState, ref: r})
	for _, span := range st.domains[state] {
		for v := span.Low; v <= span.High; v++ {
			next := s.clone(st)
			next.domains[state] = Only(v)
			if s.meters(r, power.State(v), &next) && s.standing(relations[1:], next) {
				return true
			}
		}
	}
	return false
}

// settle puts leaves that can be but one number into the sums. A sum with one leaf
// left narrows that leaf's domain, gaps and all, which the ends alone don't.
func (s *solver) settle(st *store) bool {
	for changed := true; changed; {
		changed = false
		for n, f := range st.sums {
			left := s.known(f, st)
			s.spend(len(f.terms))
			if len(left.terms) > 1 || len(f.terms) == 0 {
				continue
			}
			st.sums[n] = sum{}
			if changed = true; !s.atMost(left, 0, st) {
				return false
			}
		}
	}
	return true
}

// known is the sum without the leaves that can be but one number.
func (s *solver) known(f sum, st *store) sum {
	out := sum{plus: f.plus}
	for _, t := range f.terms {
		if d := st.domains[s.places[t.leaf]]; len(d) == 1 && d[0].Low == d[0].High {
			out.plus += times(d[0].Low, t.by)
			continue
		}
		out.terms = append(out.terms, t)
	}
	return out
}

// meters narrows both meters of a relation by its state and by the signs that
// are known to show or not to show.
func (s *solver) meters(relation int, state power.State, st *store) bool {
	trust := s.place(st, leaf{op: scenario.OpTrust, ref: relation})
	autonomy := s.place(st, leaf{op: scenario.OpAutonomy, ref: relation})
	ofTrust, ofAutonomy := power.Reach(state)
	if !s.narrow(st, trust, Between(ofTrust[0], ofTrust[1])) || !s.narrow(st, autonomy, Between(ofAutonomy[0], ofAutonomy[1])) {
		return false
	}
	for sign := power.LimitedVoice; sign <= power.DependenceOnWorker; sign++ {
		i, asked := s.places[leaf{op: scenario.OpSign, ref: relation, sign: sign}]
		if !asked || i >= len(st.domains) || len(st.domains[i]) != 1 {
			continue
		}
		shows := st.domains[i][0].Low == 1
		ofTrust, ofAutonomy, can := power.ReachOfSign(sign, shows, s.authority(relation))
		if !can || !s.narrow(st, trust, Between(ofTrust[0], ofTrust[1])) || !s.narrow(st, autonomy, Between(ofAutonomy[0], ofAutonomy[1])) {
			return false
		}
	}
	return true
}

func (s *solver) authority(relation int) power.Fixed {
	if s.world.Case == nil || relation >= len(s.world.Case.Relations) {
		return power.One
	}
	return s.world.Case.Relations[relation].Authority
}

// counts adds that the choices of a scene are taken at most as often, together,
// as the scene was entered, and all of them, and every use of a base, at most
// once a turn.
func (s *solver) counts(st *store) {
	turn := leaf{op: scenario.OpTurn}
	scenes := map[int]sum{}
	var order []int
	all := sum{terms: []term{{turn, -1}}}
	for i := range min(len(s.leaves), len(st.domains)) {
		l := s.leaves[i]
		if st.domains[i] == nil {
			continue
		}
		switch {
		case l.op == scenario.OpUsed, l.op == scenario.OpHeldBack: // one act may name a base twice
			s.turns(st, sum{terms: []term{{l, 1}}}.add(sum{terms: []term{{turn, 1}}}, -2))
		case l.op == scenario.OpChose && s.world.Case != nil && l.ref < len(s.world.Case.Choices):
			scene := s.world.Case.Choices[l.ref].Scene
			if _, ok := scenes[scene]; !ok {
				order = append(order, scene)
			}
			scenes[scene] = scenes[scene].add(sum{terms: []term{{l, 1}}}, 1)
			all = all.add(sum{terms: []term{{l, 1}}}, 1)
		}
	}
	if len(order) == 0 {
		return
	}
	for _, scene := range order {
		s.turns(st, scenes[scene].add(sum{terms: []term{{leaf{op: scenario.OpVisited, ref: scene}, 1}}}, -1))
	}
	s.turns(st, all)
}

// turns adds a sum that is at most 0 in every play.
func (s *solver) turns(st *store, f sum) {
	for _, t := range f.terms {
		s.place(st, t.leaf)
	}
	st.sums = append(st.sums, f)
}
