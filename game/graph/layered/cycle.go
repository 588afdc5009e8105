package layered

// Break marks the edges that lead back: those that close a cycle when the graph
// is walked from its first node on, in the order of the edges. An edge into a
// First node or out of a Last one leads back as well.
func Break(nodes []Node, edges []Edge) {
	out := make([][]int, len(nodes))
	for i := range edges {
		e := &edges[i]
		e.Back = nodes[e.To].Pin == First || nodes[e.From].Pin == Last
		if !e.Back && e.From != e.To {
			out[e.From] = append(out[e.From], i)
		}
	}
	w := walk{edges: edges, out: out, state: make([]uint8, len(nodes))}
	for v := range nodes {
		w.from(v)
	}
}

// The states of a node on the walk.
const (
	unseen uint8 = iota
	open         // its ways on are being walked
	done
)

// walk is a depth-first walk with a stack of its own: a story may be a chain of
// any length.
type walk struct {
	edges []Edge
	out   [][]int
	state []uint8
}

func (w *walk) from(root int) {
	if w.state[root] != unseen {
		return
	}
	type frame struct{ node, next int }
	stack := []frame{{node: root}}
	w.state[root] = open
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if top.next == len(w.out[top.node]) {
			w.state[top.node] = done
			stack = stack[:len(stack)-1]
			continue
		}
		e := &w.edges[w.out[top.node][top.next]]
		top.next++
		switch w.state[e.To] {
		case open:
			e.Back = true
		case unseen:
			w.state[e.To] = open
			stack = append(stack, frame{node: e.To})
		}
	}
}
