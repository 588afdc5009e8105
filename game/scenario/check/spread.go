package check

import (
	"slices"

	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// order finds the nodes that can be reached, from those that come last to the
// first, and the loops among them (Tarjan 1972, with a stack of its own).
func (f *flow) order(start int) []int {
	t := tarjan{flow: f, index: make([]int, len(f.out)), low: make([]int, len(f.out)), on: make([]bool, len(f.out))}
	t.enter(start)
	for len(t.calls) > 0 {
		t.step()
	}
	return t.done
}

type tarjan struct {
	*flow
	index, low []int // 0: not yet seen
	on         []bool
	next       int
	stack      []int
	calls      []call
	done       []int
}

// call is one node that is being looked at, and how many of its edges were.
type call struct{ node, edge int }

func (t *tarjan) enter(node int) {
	t.next++
	t.index[node], t.low[node] = t.next, t.next
	t.reached[node], t.on[node] = true, true
	t.stack = append(t.stack, node)
	t.calls = append(t.calls, call{node, 0})
}

func (t *tarjan) step() {
	top := &t.calls[len(t.calls)-1]
	node := top.node
	if top.edge < len(t.out[node]) {
		to := t.edges[t.out[node][top.edge]].to
		top.edge++
		switch {
		case to == scenario.None:
		case t.index[to] == 0:
			t.enter(to)
		case t.on[to]:
			t.low[node] = min(t.low[node], t.index[to])
			t.loops[node] = t.loops[node] || to == node
		}
		return
	}
	t.calls = t.calls[:len(t.calls)-1]
	t.done = append(t.done, node)
	if n := len(t.calls); n > 0 {
		above := t.calls[n-1].node
		t.low[above] = min(t.low[above], t.low[node])
	}
	if t.low[node] != t.index[node] {
		return
	}
	at := slices.Index(t.stack, node)
	for _, member := range t.stack[at:] {
		t.on[member] = false
		t.loops[member] = t.loops[member] || len(t.stack)-at > 1
	}
	t.stack = t.stack[:at]
}

// count finds how many choices were made at least and at most when play comes
// to a node.
func (f *flow) count(order []int) {
	for i := range f.turns {
		f.turns[i] = condition.Span{Low: most, High: 0}
	}
	start := 2 * f.sc.Start
	f.turns[start].Low = 0
	for changed := true; changed; {
		changed = false
		for _, node := range slices.Backward(order) {
			here := &f.turns[node]
			if f.loops[node] {
				here.High = most
			}
			for _, n := range f.out[node] {
				e := &f.edges[n]
				if e.to == scenario.None {
					continue
				}
				by := power.Fixed(0)
				if e.choice {
					by = power.One
				}
				there := &f.turns[e.to]
				low, high := min(there.Low, here.Low+by), max(there.High, min(most, here.High+by))
				changed = changed || low != there.Low || high != there.High
				there.Low, there.High = low, high
			}
		}
	}
}

// spread follows 64 marks through the scenario until nothing changes.
func (f *flow) spread(first int, order []int) {
	may, must := make([]uint64, len(f.out)), make([]uint64, len(f.out))
	for i := range must {
		must[i] = ^uint64(0)
	}
	effects := make([]effect, len(f.edges))
	kills := f.kills(first)
	for i := range f.edges {
		effects[i] = effect{may: 0, must: 0, keep: ^uint64(0)}
		effects[i].take(f.edges[i].lines, first, kills)
		effects[i].take(f.edges[i].deed, first, kills)
	}
	start := 2 * f.sc.Start
	must[start] = 0
	for _, values := range f.marks.facts {
		if len(values) > 0 {
			may[start] |= bit(values[0].mark, first)
		}
	}
	for changed := true; changed; {
		changed = false
		for _, node := range slices.Backward(order) {
			for _, n := range f.out[node] {
				to, e := f.edges[n].to, effects[n]
				if to == scenario.None {
					continue
				}
				more, fewer := may[to]|may[node]&e.keep|e.may, must[to]&(must[node]|e.must)
				changed = changed || more != may[to] || fewer != must[to]
				may[to], must[to] = more, fewer
			}
		}
	}
	f.may, f.must = append(f.may, may), append(f.must, must)
}

// effect is what an edge does to 64 marks.
type effect struct{ may, must, keep uint64 }

// kills gives for each followed fact the bits of all of its values.
func (f *flow) kills(first int) map[int]uint64 {
	kills := map[int]uint64{}
	for fact, values := range f.marks.facts {
		for _, v := range values {
			if b := bit(v.mark, first); b != 0 {
				kills[fact] |= b
			}
		}
	}
	return kills
}

// take lets events happen.
func (x *effect) take(events []event, first int, kills map[int]uint64) {
	for _, e := range events {
		if e.fact != scenario.None && e.sure {
			x.keep &^= kills[e.fact]
			x.may &^= kills[e.fact]
		}
		b := bit(e.mark, first)
		if x.may |= b; e.sure {
			x.must |= b
		}
	}
}

// bit is the place of a mark among 64, or 0.
func bit(mark, first int) uint64 {
	if mark < first || mark >= first+64 {
		return 0
	}
	return 1 << (mark - first)
}
