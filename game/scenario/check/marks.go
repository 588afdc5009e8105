package check

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// marks number what the flow follows: that a scene was entered, a choice taken, a
// base used or held back, or that a fact has one of its values.
type marks struct {
	n       int
	visited map[int]int
	chose   map[int]int
	used    [8]int // 0: not followed; else the mark + 1
	held    [8]int
	facts   [][]value // by flag, the value at the start first; nil: not followed
	classes map[setting]int
	hulls   []condition.Span // what each flag can be at all
}

// value is what a fact may be.
type value struct {
	mark   int
	domain condition.Domain
}

// setting is one value that is given to a fact.
type setting struct {
	flag  int
	value *scenario.Expr
}

// maxMarks bounds what is followed, so that the time stays in proportion: marks
// beyond it count as not known.
func maxMarks(scenes int) int { return max(64, 30_000_000/(scenes+1)) }

// most is the largest number that a fact can be.
const most = 1_000_000 * power.One

// mark gives numbers to what conditions and values read.
func (c *checker) mark() *marks {
	m := &marks{visited: map[int]int{}, chose: map[int]int{}, facts: make([][]value, len(c.sc.Flags)), classes: map[setting]int{}}
	asked := map[int]bool{}
	c.exprs(func(e *scenario.Expr) {
		if m.n >= maxMarks(len(c.sc.Scenes)) {
			return
		}
		switch e.Op {
		case scenario.OpVisited:
			m.number(m.visited, e.Ref)
		case scenario.OpChose:
			m.number(m.chose, e.Ref)
		case scenario.OpUsed:
			m.base(&m.used, e.Ref)
		case scenario.OpHeldBack:
			m.base(&m.held, e.Ref)
		case scenario.OpFlag:
			asked[e.Ref] = true
		}
	})
	hooked := false
	c.items(func(_ *scenario.Scene, item *scenario.Item) { hooked = hooked || item.Effects.Hook != 0 })
	if !hooked {
		c.values(m, asked)
	}
	return m
}

func (m *marks) next() int { m.n++; return m.n - 1 }

func (m *marks) number(table map[int]int, ref int) {
	if _, ok := table[ref]; !ok {
		table[ref] = m.next()
	}
}

func (m *marks) base(table *[8]int, ref int) {
	if table[ref] == 0 {
		table[ref] = m.next() + 1
	}
}

// exprs calls do for every part of every expression of the case.
func (c *checker) exprs(do func(*scenario.Expr)) {
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		each(exprOf(item), do)
		for _, a := range item.Effects.Set {
			each(a.Value, do)
		}
	})
	for _, r := range c.sc.Reflections {
		if r.When != nil {
			each(r.When.Expr, do)
		}
	}
}

func each(e *scenario.Expr, do func(*scenario.Expr)) {
	if e == nil {
		return
	}
	do(e)
	each(e.X, do)
	each(e.Y, do)
}

// values finds what the facts that are asked for can be set to: a mark for each
// different value.
func (c *checker) values(m *marks, asked map[int]bool) {
	c.hulls(m)
	for f := range asked {
		m.facts[f] = []value{}
	}
	for f := range c.sc.Flags {
		if m.facts[f] == nil || m.n >= maxMarks(len(c.sc.Scenes)) {
			m.facts[f] = nil
			continue
		}
		m.facts[f] = []value{{m.next(), condition.Only(c.sc.Flags[f].Initial)}}
	}
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		for _, a := range item.Effects.Set {
			if m.facts[a.Flag] != nil {
				m.classes[setting{a.Flag, a.Value}] = m.class(a)
			}
		}
	})
}

// class is the mark of a value, shared by equal ones.
func (m *marks) class(a scenario.Assign) int {
	domain := m.domain(a.Value)
	for _, v := range m.facts[a.Flag] {
		if equal(v.domain, domain) {
			return v.mark
		}
	}
	mark := m.next()
	m.facts[a.Flag] = append(m.facts[a.Flag], value{mark, domain})
	return mark
}

func equal(d, e condition.Domain) bool {
	if len(d) != len(e) {
		return false
	}
	for i := range d {
		if d[i] != e[i] {
			return false
		}
	}
	return true
}

// domain is what an expression can give.
func (m *marks) domain(e *scenario.Expr) condition.Domain {
	switch {
	case e == nil:
		return condition.Between(-most, most)
	case e.Op == scenario.OpNumber || e.Op == scenario.OpBool:
		return condition.Only(bounded(e.Value))
	case e.Type == scenario.Bool:
		return condition.Only(0, power.One)
	}
	s := m.span(e)
	return condition.Between(s.Low, s.High)
}

// hulls finds the range of every fact: a few rounds of all that is set, after
// which what still grows is taken to grow to the end.
func (c *checker) hulls(m *marks) {
	m.hulls = make([]condition.Span, len(c.sc.Flags))
	for f, flag := range c.sc.Flags {
		m.hulls[f] = condition.Span{Low: flag.Initial, High: flag.Initial}
	}
	const rounds = 3
	for round := 0; ; round++ {
		grown := false
		c.items(func(_ *scenario.Scene, item *scenario.Item) {
			for _, a := range item.Effects.Set {
				h, s := &m.hulls[a.Flag], m.domain(a.Value).Hull()
				if s.Low < h.Low {
					grown = true
					if h.Low = s.Low; round >= rounds {
						h.Low = -most
					}
				}
				if s.High > h.High {
					grown = true
					if h.High = s.High; round >= rounds {
						h.High = most
					}
				}
			}
		})
		if !grown {
			return
		}
	}
}

func bounded(n power.Fixed) power.Fixed { return max(-most, min(most, n)) }

// span is the range of a number, as play computes it.
func (m *marks) span(e *scenario.Expr) condition.Span {
	switch e.Op {
	case scenario.OpNumber, scenario.OpBool:
		return condition.Span{Low: bounded(e.Value), High: bounded(e.Value)}
	case scenario.OpFlag:
		return m.hulls[e.Ref]
	case scenario.OpTrust, scenario.OpAutonomy:
		return condition.Span{Low: 0, High: 100 * power.One}
	case scenario.OpUsed, scenario.OpHeldBack, scenario.OpVisited, scenario.OpChose, scenario.OpTurn:
		return condition.Span{Low: 0, High: most}
	case scenario.OpNegate:
		x := m.span(e.X)
		return condition.Span{Low: -x.High, High: -x.Low}
	case scenario.OpAdd:
		x, y := m.span(e.X), m.span(e.Y)
		return condition.Span{Low: bounded(x.Low + y.Low), High: bounded(x.High + y.High)}
	case scenario.OpSubtract:
		x, y := m.span(e.X), m.span(e.Y)
		return condition.Span{Low: bounded(x.Low - y.High), High: bounded(x.High - y.Low)}
	}
	return condition.Span{Low: -most, High: most}
}
