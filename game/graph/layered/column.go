package layered

// columns puts each node into a column, right of all that lead to it, and then
// as near as may be to those that it leads to.
func columns(nodes []Node, edges []Edge) []int {
	in, out := make([][]int, len(nodes)), make([][]int, len(nodes))
	for _, e := range edges {
		from, to := e.flow()
		if from != to {
			out[from] = append(out[from], to)
			in[to] = append(in[to], from)
		}
	}
	sorted := topological(in, out)
	column := make([]int, len(nodes))
	least := 0
	for _, n := range nodes {
		if n.Pin == First {
			least = 1
		}
	}
	last := 0
	for _, v := range sorted {
		if nodes[v].Pin != First {
			column[v] = least
		}
		for _, u := range in[v] {
			column[v] = max(column[v], column[u]+1)
		}
		if nodes[v].Pin != Last {
			last = max(last, column[v])
		}
	}
	for v := range nodes {
		if nodes[v].Pin == Last {
			column[v] = last + 1
		}
	}
	tighten(nodes, column, sorted, in, out)
	return column
}

// tighten moves nodes to the right where that shortens more edges than it
// lengthens. The first node begins the drawing and stays.
func tighten(nodes []Node, column, sorted []int, in, out [][]int) {
	for i := len(sorted) - 1; i >= 0; i-- {
		v := sorted[i]
		if v == 0 || nodes[v].Pin != Free || len(out[v]) <= len(in[v]) {
			continue
		}
		nearest := column[out[v][0]]
		for _, w := range out[v] {
			nearest = min(nearest, column[w])
		}
		column[v] = max(column[v], nearest-1)
	}
}

// flow is an edge as it runs in the columns, from left to right.
func (e Edge) flow() (from, to int) {
	if e.Back {
		return e.To, e.From
	}
	return e.From, e.To
}

// topological lists the nodes so that each comes behind those that lead to it.
// Should a cycle be left, its nodes come last, as they are numbered.
func topological(in, out [][]int) []int {
	waits := make([]int, len(in))
	var sorted []int
	for v := range in {
		if waits[v] = len(in[v]); waits[v] == 0 {
			sorted = append(sorted, v)
		}
	}
	for i := 0; i < len(sorted); i++ {
		for _, w := range out[sorted[i]] {
			if waits[w]--; waits[w] == 0 {
				sorted = append(sorted, w)
			}
		}
	}
	for v, n := range waits {
		if n > 0 {
			sorted = append(sorted, v)
		}
	}
	return sorted
}
