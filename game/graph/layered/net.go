package layered

// net is the graph with its long edges cut into links from column to column.
type net struct {
	nodes   []Node
	edges   []Edge
	space   Spacing
	all     []vertex
	columns [][]int  // vertices from top to bottom
	right   [][]link // of a vertex, to the column right of it
	left    [][]link // of a vertex, to the column left of it
	lines   [][]int  // of an edge: the vertices that it passes, from left to right
}

// vertex is a node, or a place where lines pass a column.
type vertex struct {
	node   int // none where lines pass
	column int
	place  int // in its column
	h      float64
	y      float64 // of its top
}

const none = -1

// link is one step of an edge to a neighbouring column.
type link struct {
	to        int
	here, far float64 // how far below the tops of the two it ends
	weight    float64 // how much it wants to be straight
}

// bundle names lines that share their way through a column.
type bundle struct {
	to, key, column int
	back            bool
}

func newNet(nodes []Node, edges []Edge, space Spacing) *net {
	n := &net{nodes: nodes, edges: edges, space: space, lines: make([][]int, len(edges))}
	column := columns(nodes, edges)
	for v := range nodes {
		n.add(vertex{node: v, column: column[v], h: nodes[v].H})
	}
	passing := map[bundle]int{}
	type pair struct {
		a, b      int
		here, far float64
	}
	linked := map[pair]bool{}
	for i, e := range edges {
		from, to := e.flow()
		if column[from] >= column[to] {
			continue // from a node to itself
		}
		line := []int{from}
		for c := column[from] + 1; c < column[to]; c++ {
			b := bundle{e.To, e.Key, c, e.Back}
			v, known := passing[b]
			if !known {
				v = n.add(vertex{node: none, column: c})
				passing[b] = v
			}
			line = append(line, v)
		}
		line = append(line, to)
		n.lines[i] = line
		for s := range len(line) - 1 {
			p := pair{a: line[s], b: line[s+1]}
			if s == 0 {
				p.here = e.start()
			}
			if s == len(line)-2 {
				p.far = e.end()
			}
			if !linked[p] {
				linked[p] = true
				n.link(p.a, p.b, p.here, p.far)
			}
		}
	}
	return n
}

// start and end are how far below the tops of its nodes an edge touches them,
// the left one first.
func (e Edge) start() float64 {
	if e.Back {
		return e.In
	}
	return e.Out
}

func (e Edge) end() float64 {
	if e.Back {
		return e.Out
	}
	return e.In
}

func (n *net) add(v vertex) int {
	for len(n.columns) <= v.column {
		n.columns = append(n.columns, nil)
	}
	id := len(n.all)
	v.place = len(n.columns[v.column])
	n.columns[v.column] = append(n.columns[v.column], id)
	n.all = append(n.all, v)
	n.right, n.left = append(n.right, nil), append(n.left, nil)
	return id
}

// link joins two vertices. Bends show most where a line only passes.
func (n *net) link(a, b int, here, far float64) {
	weight := 1.0
	for _, v := range []int{a, b} {
		if n.all[v].node == none {
			weight *= 3
		}
	}
	n.right[a] = append(n.right[a], link{b, here, far, weight})
	n.left[b] = append(n.left[b], link{a, far, here, weight})
}

// apart is the room that has to be between two neighbours in a column.
func (n *net) apart(a, b int) float64 {
	if n.all[a].node == none && n.all[b].node == none {
		return n.space.Lines
	}
	if n.all[a].node == none || n.all[b].node == none {
		return (n.space.Lines + n.space.Nodes) / 2
	}
	return n.space.Nodes
}
