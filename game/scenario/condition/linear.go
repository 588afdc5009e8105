package condition

import (
	"fmt"
	"slices"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// sum is a linear form over leaves: plus + Σ by·leaf, in millionths. Leaves stand in
// rising order, and none is multiplied by 0.
type sum struct {
	terms []term
	plus  power.Fixed
}

type term struct {
	leaf leaf
	by   power.Fixed // a whole factor
}

// linear is the difference of two sides as a sum.
func (s *solver) linear(d difference) sum {
	f := s.sumOf(d.x).add(s.sumOf(d.y), -1)
	s.spend(4 * len(f.terms))
	return f
}

// sumOf reads an expression. What is not linear, or could stop at the end of the
// range of numbers, counts as one thing of its own.
func (s *solver) sumOf(e *scenario.Expr) sum {
	s.spend(4)
	switch e.Op {
	case scenario.OpNumber, scenario.OpBool:
		return sum{plus: e.Value}
	case scenario.OpText:
		state, _ := power.ParseState(e.Text)
		return sum{plus: power.Fixed(state)}
	case scenario.OpNegate:
		return sum{}.add(s.sumOf(e.X), -1)
	case scenario.OpAdd, scenario.OpSubtract:
		by := power.Fixed(1)
		if e.Op == scenario.OpSubtract {
			by = -1
		}
		x, y := s.sumOf(e.X), s.sumOf(e.Y)
		if both := x.add(y, by); s.stays(x) && s.stays(y) && s.stays(both) {
			return both
		}
		return s.opaque(e)
	case scenario.OpMultiply:
		return s.product(e)
	}
	return sum{terms: []term{{leafOf(e), 1}}}
}

// product multiplies by a whole number; anything else is not linear.
func (s *solver) product(e *scenario.Expr) sum {
	x, y := s.sumOf(e.X), s.sumOf(e.Y)
	if len(x.terms) == 0 {
		x, y = y, x
	}
	if len(y.terms) == 0 && y.plus%power.One == 0 && y.plus >= -most && y.plus <= most {
		if out := (sum{}).add(x, y.plus/power.One); s.stays(x) && s.stays(out) {
			return out
		}
	}
	return s.opaque(e)
}

func (s *solver) opaque(e *scenario.Expr) sum {
	s.spend(64)
	return sum{terms: []term{{leaf{op: e.Op, ref: scenario.None, text: written(e)}, 1}}}
}

// written is a key for an expression, equal for equal ones.
func written(e *scenario.Expr) string {
	if e == nil {
		return ""
	}
	return fmt.Sprintf("(%d %d %d %q%s%s)", e.Op, e.Ref, e.Value, e.Text, written(e.X), written(e.Y))
}

// leafOf names what an expression without parts reads.
func leafOf(e *scenario.Expr) leaf {
	l := leaf{op: e.Op, ref: e.Ref}
	if e.Op == scenario.OpSign {
		l.sign = power.Sign(e.Value)
	}
	return l
}

// stays reports whether the sum stays within the range of numbers whatever its
// leaves are, so that play computes it exactly.
func (s *solver) stays(f sum) bool {
	low, high := f.plus, f.plus
	for _, t := range f.terms {
		d := s.world.domain(t.leaf)
		if len(d) == 0 {
			return false
		}
		h := d.Hull()
		if t.leaf.text != "" {
			h = Span{-most, most}
		}
		if h.Low < -most || h.High > most || t.by > most || t.by < -most {
			return false
		}
		one, other := times(h.Low, t.by), times(h.High, t.by)
		low, high = low+min(one, other), high+max(one, other)
		if low < -most || high > most {
			return false
		}
	}
	return -most <= low && high <= most
}

// times multiplies within what is farther than any number.
func times(n, by power.Fixed) power.Fixed {
	if n == 0 || by == 0 {
		return 0
	}
	if p := n * by; p/by == n && p > -endless && p < endless {
		return p
	}
	if (n < 0) != (by < 0) {
		return -endless
	}
	return endless
}

// add gives f + by·g.
func (f sum) add(g sum, by power.Fixed) sum {
	out := sum{slices.Clone(f.terms), f.plus + times(g.plus, by)}
	if by == 0 {
		return out
	}
	for _, t := range g.terms {
		i, found := slices.BinarySearchFunc(out.terms, t.leaf, func(a term, l leaf) int { return a.leaf.compare(l) })
		if !found {
			out.terms = slices.Insert(out.terms, i, term{t.leaf, t.by * by})
			continue
		}
		if out.terms[i].by += t.by * by; out.terms[i].by == 0 {
			out.terms = slices.Delete(out.terms, i, i+1)
		}
	}
	return out
}

func (f sum) negated() sum { return sum{}.add(f, -1) }

func (l leaf) compare(m leaf) int {
	switch {
	case l.op != m.op:
		return int(l.op) - int(m.op)
	case l.ref != m.ref:
		return l.ref - m.ref
	case l.sign != m.sign:
		return int(l.sign) - int(m.sign)
	case l.text < m.text:
		return -1
	case l.text > m.text:
		return 1
	}
	return 0
}

// atMost demands f ≤ bound.
func (s *solver) atMost(f sum, bound power.Fixed, st *store) bool {
	f.plus -= bound
	switch len(f.terms) {
	case 0:
		return f.plus <= 0
	case 1:
		t := f.terms[0]
		i := s.place(st, t.leaf)
		if t.by > 0 {
			return s.narrow(st, i, Between(-endless, floor(-f.plus, t.by)))
		}
		return s.narrow(st, i, Between(ceil(f.plus, -t.by), endless))
	}
	for _, t := range f.terms {
		s.place(st, t.leaf)
	}
	st.sums = append(st.sums, f)
	return true
}

// except demands f ≠ 0; of several leaves it demands nothing, since apart has
// split those that can be.
func (s *solver) except(f sum, st *store) bool {
	switch len(f.terms) {
	case 0:
		return f.plus != 0
	case 1:
		t := f.terms[0]
		i := s.place(st, t.leaf)
		if f.plus%t.by != 0 {
			return true
		}
		return s.narrow(st, i, st.domains[i].without(-f.plus/t.by))
	}
	return true
}
