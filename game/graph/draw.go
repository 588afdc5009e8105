package graph

import (
	"math"
	"strings"

	"upperhand/game/graph/layered"
)

// The room round things.
const (
	margin  = 40.0
	padding = 26.0 // inside a chapter
	lengthy = 2.4  // wider than so many heights, a map is folded
	widest  = 2400 // of the case's title
)

var spacing = layered.Spacing{Nodes: 30, Lines: 11, Column: 64}

// Draw places a story. Thousands of scenes take well under a second.
func (s *Story) Draw() *Drawing {
	d := &Drawing{Story: s}
	y := d.heading()
	k := sketch{s: s, d: d, paths: make([][]layered.Point, len(s.Ways)), into: make([][]int, len(s.Cards))}
	for i, w := range s.Ways {
		k.into[w.To] = append(k.into[w.To], i)
	}
	for i := range s.Cards {
		k.faces = append(k.faces, s.face(i))
	}
	var w, h float64
	parts := s.chapters()
	var one piece
	if s.Scenes < small || len(parts) < 2 {
		one = k.whole()
	}
	if len(parts) > 1 && (s.Scenes >= small || one.l.W > lengthy*one.l.H) {
		w, h = k.chaptered(parts, y)
	} else {
		w, h = k.single(one, y)
	}
	k.wire()
	for _, t := range d.Head {
		w = max(w, t.W)
	}
	d.W = w + 2*margin
	d.H = d.legend(h + 36)
	return d
}

// heading writes what is above the map and gives where the map begins.
func (d *Drawing) heading() float64 {
	s := d.Story
	choices := 0
	for i := range s.Cards {
		for _, r := range s.Cards[i].Rows {
			if r.Kind == Choice {
				choices++
			}
		}
	}
	counts := s.say.Text("Scenes: %d · choices: %d · endings: %d", s.Scenes, choices, len(s.Cards)-s.Scenes)
	size := min(160, max(28, 9*math.Sqrt(float64(s.Scenes))))
	title := strings.Join(fit(s.Title, size, true, widest, 1), "")
	d.Head = []Text{
		{X: margin, Y: margin + size, W: Measure(title, size, true), Size: size, Bold: true, Text: title},
		{X: margin, Y: margin + size*1.85, W: Measure(counts, size/2, false), Size: size / 2, Ink: Soft, Text: counts},
	}
	return margin + size*2.6
}

// sketch is a drawing being made.
type sketch struct {
	s     *Story
	d     *Drawing
	faces []Placed
	paths [][]layered.Point // of each way, from its row on
	stray []stray
	into  [][]int // ways to each card
}

// piece is a map that is drawn as one.
type piece struct {
	edges []layered.Edge
	l     layered.Layout
}

// whole lays a story out as one piece.
func (k *sketch) whole() piece {
	nodes := make([]layered.Node, len(k.faces))
	for i, f := range k.faces {
		nodes[i] = layered.Node{W: f.W, H: f.H}
	}
	edges := make([]layered.Edge, len(k.s.Ways))
	for i, way := range k.s.Ways {
		edges[i] = layered.Edge{From: way.From, To: way.To, Out: k.faces[way.From].Rows[way.Row]}
	}
	layered.Break(nodes, edges)
	k.enter(edges, func(node int) int { return node })
	return piece{edges, layered.Lay(nodes, edges, spacing)}
}

// enter says where edges arrive at cards: in the middle, or beside the title
// where they come back.
func (k *sketch) enter(edges []layered.Edge, card func(node int) int) {
	for i := range edges {
		e := &edges[i]
		if to := card(e.To); to == none {
			continue
		} else if e.In = k.faces[to].H / 2; e.Back || e.From == e.To {
			e.In = entry
		}
	}
}

// single draws one piece below a height, and gives its width and where it ends.
func (k *sketch) single(one piece, top float64) (w, bottom float64) {
	for i, f := range k.faces {
		k.d.Cards = append(k.d.Cards, f.move(margin+one.l.At[i].X, top+one.l.At[i].Y))
	}
	for i := range one.edges {
		k.paths[i] = shifted(one.l.Paths[i], margin, top)
	}
	return one.l.W, top + one.l.H
}

func shifted(path []layered.Point, x, y float64) []layered.Point {
	out := make([]layered.Point, len(path))
	for i, p := range path {
		out[i] = layered.Point{X: p.X + x, Y: p.Y + y}
	}
	return out
}
