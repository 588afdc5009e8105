// Package layered places the nodes of a directed graph in columns from left to
// right and leads its edges between them, after Sugiyama, Tagawa and Toda
// (1981): cycles are broken, nodes put into columns, the columns put into an
// order with few crossings, and the heights chosen so that edges run straight.
//
// It knows nothing of what a node is. Equal arguments give equal drawings.
package layered

// Pin holds a node in the first or the last column.
type Pin uint8

// Where a node may stand.
const (
	Free Pin = iota
	First
	Last
)

// Node is a box to place.
type Node struct {
	W, H float64
	Pin  Pin
}

// Edge leads from one node to another. Out and In say how far below the top of
// its node it begins and ends. An edge runs from a right side to a left side;
// one that leads back, as Back says, from a left side to a right side. Edges to
// the same node that are equal in Key and direction share their way as soon as
// they meet.
type Edge struct {
	From, To int
	Out, In  float64
	Key      int
	Back     bool
}

// Point is a place in the drawing; y grows downwards.
type Point struct{ X, Y float64 }

// Layout is where everything goes. A path is a chain of points: two that are
// equally high are joined by a straight line, others by a curve that is level
// at both ends.
type Layout struct {
	At    []Point // the upper left corner of each node
	Paths [][]Point
	W, H  float64
}

// Spacing is the room between things, in the unit of the nodes.
type Spacing struct {
	Nodes  float64 // between nodes above each other
	Lines  float64 // between lines that pass a column
	Column float64 // between columns, at the least
}

// Lay places nodes and edges. Edges have to be marked by Break before, unless
// none leads back.
func Lay(nodes []Node, edges []Edge, space Spacing) Layout {
	if len(nodes) == 0 {
		return Layout{Paths: make([][]Point, len(edges))}
	}
	n := newNet(nodes, edges, space)
	n.order()
	n.settle()
	return n.layout()
}
