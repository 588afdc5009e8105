package explore

// count works out, from all the steps between states, how many ways there are
// and whether from some state no ending can be reached.
func (w *walk) count() {
	states := w.table.len()
	if states == 0 {
		return
	}
	out, into := sorted(w.edges, states, false), sorted(w.edges, states, true)
	w.paths(out, into)
	w.trap(into)
}

// row lists the edges of each state one after the other.
type row struct {
	from []int32 // where each state's begin; one more at the end
	to   []int32
}

func (r row) of(state int) []int32 { return r.to[r.from[state]:r.from[state+1]] }

// sorted orders edges by the state that they start from, or lead into. Edges
// to endings have no other end there.
func sorted(edges []edge, states int, into bool) row {
	r := row{from: make([]int32, states+1), to: make([]int32, len(edges))}
	ends := func(e edge) (int32, int32) {
		if into {
			return e.to, e.from
		}
		return e.from, e.to
	}
	for _, e := range edges {
		if at, _ := ends(e); at >= 0 {
			r.from[at+1]++
		}
	}
	for i := range states {
		r.from[i+1] += r.from[i]
	}
	next := append([]int32(nil), r.from...)
	for _, e := range edges {
		if at, other := ends(e); at >= 0 {
			r.to[next[at]] = other
			next[at]++
		}
	}
	return r
}

// paths counts the ways from the start to an ending, in the order in which all
// that leads to a state comes before it. There is no such order where ways go
// round.
func (w *walk) paths(out, into row) {
	r := w.result
	open := make([]int32, w.table.len()) // steps into a state that are not counted yet
	ways := make([]float64, w.table.len())
	var ready []int32
	for n := range open {
		if open[n] = int32(len(into.of(n))); open[n] == 0 {
			ready = append(ready, int32(n))
		}
	}
	for n, way := range w.came {
		if way.from == start {
			ways[n]++
		}
	}
	done := 0
	for ; len(ready) > 0; done++ {
		n := ready[len(ready)-1]
		ready = ready[:len(ready)-1]
		for _, to := range out.of(int(n)) {
			if to < 0 {
				r.Paths += ways[n]
				continue
			}
			ways[to] += ways[n]
			if open[to]--; open[to] == 0 {
				ready = append(ready, to)
			}
		}
	}
	r.Endless = done < len(open)
}

// trap finds the first state from which no ending can be reached.
func (w *walk) trap(into row) {
	ends := make([]bool, w.table.len())
	var waiting []int32
	mark := func(n int32) {
		if !ends[n] {
			ends[n] = true
			waiting = append(waiting, n)
		}
	}
	for _, e := range w.edges {
		if e.to < 0 {
			mark(e.from)
		}
	}
	for len(waiting) > 0 {
		n := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		for _, from := range into.of(int(n)) {
			mark(from)
		}
	}
	for n, ok := range ends {
		if !ok {
			way := w.way(w.came[n])
			w.result.Trapped = &way
			return
		}
	}
}
