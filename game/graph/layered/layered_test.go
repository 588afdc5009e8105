package layered_test

import (
	"math"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/graph/layered"
)

var space = layered.Spacing{Nodes: 20, Lines: 8, Column: 40}

// some is any graph with a few pins.
func some(t *rapid.T) ([]layered.Node, []layered.Edge) {
	n := rapid.IntRange(1, 25).Draw(t, "nodes")
	nodes := make([]layered.Node, n)
	for i := range nodes {
		nodes[i] = layered.Node{W: float64(rapid.IntRange(0, 90).Draw(t, "w")), H: float64(rapid.IntRange(0, 60).Draw(t, "h"))}
		if i > 0 && rapid.IntRange(0, 6).Draw(t, "pinned") == 0 {
			nodes[i].Pin = layered.Pin(rapid.IntRange(1, 2).Draw(t, "pin"))
		}
	}
	var edges []layered.Edge
	for range rapid.IntRange(0, 60).Draw(t, "edges") {
		e := layered.Edge{From: rapid.IntRange(0, n-1).Draw(t, "from"), To: rapid.IntRange(0, n-1).Draw(t, "to"), Key: rapid.IntRange(0, 1).Draw(t, "key")}
		if nodes[e.From].Pin != layered.Free && nodes[e.From].Pin == nodes[e.To].Pin && e.From != e.To {
			continue // two of one column can't be joined
		}
		e.Out, e.In = nodes[e.From].H*rapid.Float64Range(0, 1).Draw(t, "out"), nodes[e.To].H/2
		edges = append(edges, e)
	}
	layered.Break(nodes, edges)
	return nodes, edges
}

func TestNothingOverlaps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes, edges := some(t)
		l := layered.Lay(nodes, edges, space)
		for i, a := range l.At {
			if a.X < -0.01 || a.Y < -0.01 || a.X+nodes[i].W > l.W+0.01 || a.Y+nodes[i].H > l.H+0.01 {
				t.Fatalf("node %d lies outside of the drawing", i)
			}
			for j, b := range l.At[:i] {
				apart := a.X >= b.X+nodes[j].W+space.Column-0.01 || b.X >= a.X+nodes[i].W+space.Column-0.01 ||
					a.Y >= b.Y+nodes[j].H+space.Nodes-0.01 || b.Y >= a.Y+nodes[i].H+space.Nodes-0.01
				if !apart {
					t.Fatalf("nodes %d and %d are too near: %v, %v", i, j, a, b)
				}
			}
		}
	})
}

// An edge begins at the side of its node, ends at that of the other, goes one
// way all along, and is level wherever it passes a column in which a node is.
func TestEdgesGoRoundNodes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes, edges := some(t)
		l := layered.Lay(nodes, edges, space)
		for i, e := range edges {
			path := l.Paths[i]
			if e.From == e.To {
				continue
			}
			from, to := l.At[e.From], l.At[e.To]
			start, end := layered.Point{X: from.X + nodes[e.From].W, Y: from.Y + e.Out}, layered.Point{X: to.X, Y: to.Y + e.In}
			sign := 1.0
			if e.Back {
				start.X, end.X, sign = from.X, to.X+nodes[e.To].W, -1
			}
			if far(path[0], start) || far(path[len(path)-1], end) {
				t.Fatalf("edge %+v runs from %v to %v, not from %v to %v", e, path[0], path[len(path)-1], start, end)
			}
			for k := range len(path) - 1 {
				a, b := path[k], path[k+1]
				if (b.X-a.X)*sign < -0.01 {
					t.Fatalf("edge %d turns round: %v", i, path)
				}
				left, right := min(a.X, b.X), max(a.X, b.X)
				for v, at := range l.At {
					if at.X < right-0.01 && at.X+nodes[v].W > left+0.01 && nodes[v].H > 0 &&
						(a.Y != b.Y || a.Y > at.Y && a.Y < at.Y+nodes[v].H) {
						t.Fatalf("edge %d from %d to %d crosses node %d: %v", i, e.From, e.To, v, path)
					}
				}
			}
		}
	})
}

func far(a, b layered.Point) bool { return math.Abs(a.X-b.X) > 0.01 || math.Abs(a.Y-b.Y) > 0.01 }

// Without the edges that lead back there is no cycle, and what is in order
// already is left so.
func TestBreakLeavesNoCycle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes, edges := some(t)
		left := make([]int, len(nodes))
		out := make([][]int, len(nodes))
		for _, e := range edges {
			if from, to := e.From, e.To; from != to {
				if e.Back {
					from, to = to, from
				}
				out[from] = append(out[from], to)
				left[to]++
			}
		}
		var free []int
		for v, n := range left {
			if n == 0 {
				free = append(free, v)
			}
		}
		for i := 0; i < len(free); i++ {
			for _, w := range out[free[i]] {
				if left[w]--; left[w] == 0 {
					free = append(free, w)
				}
			}
		}
		if len(free) != len(nodes) {
			t.Fatalf("%d of %d nodes lie on a cycle", len(nodes)-len(free), len(nodes))
		}
	})
}

func TestEqualGraphsAreDrawnAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes, edges := some(t)
		if a, b := layered.Lay(nodes, edges, space), layered.Lay(nodes, edges, space); !reflect.DeepEqual(a, b) {
			t.Fatal("two drawings of one graph differ")
		}
	})
}

// Two crossed pairs are uncrossed, and a chain runs level.
func TestWhatCanBeStraightIs(t *testing.T) {
	box := layered.Node{W: 50, H: 20}
	edge := func(from, to int) layered.Edge { return layered.Edge{From: from, To: to, Out: 10, In: 10} }
	l := layered.Lay([]layered.Node{box, box, box, box, box}, []layered.Edge{edge(0, 1), edge(0, 2), edge(1, 4), edge(2, 3)}, space)
	if (l.At[1].Y < l.At[2].Y) != (l.At[4].Y < l.At[3].Y) {
		t.Errorf("the lines cross: %v", l.At)
	}
	l = layered.Lay([]layered.Node{box, box, box}, []layered.Edge{edge(0, 1), edge(1, 2)}, space)
	if l.At[0].Y != l.At[1].Y || l.At[1].Y != l.At[2].Y {
		t.Errorf("a chain is bent: %v", l.At)
	}
}

// Edges to the same node run along each other once they met.
func TestEdgesToOneNodeShareTheirWay(t *testing.T) {
	box := layered.Node{W: 50, H: 40}
	e := func(from, to int, out float64) layered.Edge {
		return layered.Edge{From: from, To: to, Out: out, In: 20}
	}
	l := layered.Lay([]layered.Node{box, box, box, box}, []layered.Edge{e(0, 1, 10), e(1, 2, 20), e(2, 3, 20), e(0, 3, 20), e(0, 3, 30), e(1, 3, 30)}, space)
	if a, b := l.Paths[3], l.Paths[4]; !reflect.DeepEqual(a[1:], b[1:]) {
		t.Errorf("two lines from one node to another run apart: %v, %v", a, b)
	}
	if a, b := l.Paths[3], l.Paths[5]; !reflect.DeepEqual(a[len(a)-3:], b[len(b)-3:]) {
		t.Errorf("two lines to one node do not meet: %v, %v", a, b)
	}
}
