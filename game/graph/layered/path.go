package layered

import "math"

// layout moves everything to the right of and below the origin and leads the
// edges along their links.
func (n *net) layout() Layout {
	top, bottom := math.Inf(1), math.Inf(-1)
	for _, v := range n.all {
		top, bottom = min(top, v.y), max(bottom, v.y+v.h)
	}
	left, right, width := n.across()
	l := Layout{At: make([]Point, len(n.nodes)), Paths: make([][]Point, len(n.edges)), W: width, H: bottom - top}
	for i := range n.all {
		n.all[i].y -= top
		if v := n.all[i]; v.node != none {
			l.At[v.node] = Point{left[v.column], v.y}
		}
	}
	for i := range n.edges {
		l.Paths[i] = n.path(i, l, left, right)
	}
	return l
}

// across gives where each column begins and ends. Where many links pass between
// two columns, or steep ones, there is more room.
func (n *net) across() (left, right []float64, width float64) {
	for c, column := range n.columns {
		wide, steep := 0.0, 0.0
		for _, v := range column {
			if node := n.all[v].node; node != none {
				wide = max(wide, n.nodes[node].W)
			}
			for _, l := range n.right[v] {
				steep = max(steep, math.Abs(n.all[v].y+l.here-n.all[l.to].y-l.far))
			}
		}
		left = append(left, width)
		right = append(right, width+wide)
		width += wide
		if c < len(n.columns)-1 {
			width += n.space.Column + min(n.space.Column*1.5, steep/8)
		}
	}
	return left, right, width
}

// path is the points of one edge from where it begins.
func (n *net) path(edge int, l Layout, left, right []float64) []Point {
	e, line := n.edges[edge], n.lines[edge]
	if line == nil {
		return n.loop(e, l)
	}
	var points []Point
	for i, v := range line {
		x := n.all[v]
		switch {
		case i == 0:
			from := Point{l.At[x.node].X + n.nodes[x.node].W, x.y + e.start()}
			points = append(points, from)
			if from.X < right[x.column] {
				points = append(points, Point{right[x.column], from.Y})
			}
		case i == len(line)-1:
			points = append(points, Point{left[x.column], x.y + e.end()})
		default:
			points = append(points, Point{left[x.column], x.y})
			if right[x.column] > left[x.column] {
				points = append(points, Point{right[x.column], x.y})
			}
		}
	}
	if e.Back {
		for i, j := 0, len(points)-1; i < j; i, j = i+1, j-1 {
			points[i], points[j] = points[j], points[i]
		}
	}
	return points
}

// loop is an edge from a node to itself: out on the right and in again there.
// Its three points make a bow.
func (n *net) loop(e Edge, l Layout) []Point {
	x := l.At[e.From].X + n.nodes[e.From].W
	y := l.At[e.From].Y
	return []Point{{x, y + e.Out}, {x + n.space.Column/2, y + (e.Out+e.In)/2}, {x, y + e.In}}
}
