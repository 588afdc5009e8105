package graph

import (
	"math"

	"upperhand/game/graph/layered"
)

// section is a chapter with everything in it placed.
type section struct {
	cards  []int // scenes and endings
	nodes  []layered.Node
	edges  []layered.Edge
	way    []int        // of each edge; none for one from a gate
	gates  map[gate]int // their nodes
	sorted []gate
	l      layered.Layout
	title  []Text
	top    float64 // of what is placed, below the chapter's top
	w, h   float64
}

// gate is where ways cross the edge of a chapter: those to a scene that stands
// outside of it, or those from outside to one of its own.
type gate struct {
	scene int
	in    bool
	back  bool // leads to a chapter further left
}

// section places a chapter; of tells the chapter of each scene, and number
// which of them this is.
func (k *sketch) section(c chapter, of []int, number int) *section {
	x := &section{gates: map[gate]int{}}
	at := map[int]int{}
	put := func(card int) int {
		if _, known := at[card]; !known {
			at[card] = len(x.nodes)
			x.cards = append(x.cards, card)
			x.nodes = append(x.nodes, layered.Node{W: k.faces[card].W, H: k.faces[card].H})
		}
		return at[card]
	}
	inside := make(map[int]bool, len(c.cards))
	for _, card := range c.cards {
		put(card)
		inside[card] = true
	}
	for _, way := range k.s.Ways {
		if inside[way.From] && k.s.Cards[way.To].Ending {
			put(way.To)
		}
	}
	for i, way := range k.s.Ways {
		switch {
		case inside[way.From] && (inside[way.To] || k.s.Cards[way.To].Ending):
			x.edge(i, layered.Edge{From: at[way.From], To: at[way.To], Out: k.faces[way.From].Rows[way.Row]})
		case inside[way.From]:
			g := x.gate(gate{scene: way.To, back: of[way.To] < number})
			x.edge(i, layered.Edge{From: at[way.From], To: g, Out: k.faces[way.From].Rows[way.Row]})
		case inside[way.To]:
			g := gate{scene: way.To, in: true, back: of[way.From] > number}
			if _, known := x.gates[g]; !known {
				x.edge(none, layered.Edge{From: x.gate(g), To: at[way.To]})
			}
		}
	}
	layered.Break(x.nodes, x.edges)
	k.enter(x.edges, func(node int) int {
		if node < len(x.cards) {
			return x.cards[node]
		}
		return none
	})
	x.l = layered.Lay(x.nodes, x.edges, spacing)
	k.entitle(x, c.title)
	return x
}

func (x *section) edge(way int, e layered.Edge) {
	x.edges, x.way = append(x.edges, e), append(x.way, way)
}

// gate is the node of a gate: at the right edge for ways that go on or come
// from further on, else at the left one.
func (x *section) gate(g gate) int {
	if at, known := x.gates[g]; known {
		return at
	}
	pin := layered.Last
	if g.in != g.back {
		pin = layered.First
	}
	x.gates[g] = len(x.nodes)
	x.sorted = append(x.sorted, g)
	x.nodes = append(x.nodes, layered.Node{Pin: pin})
	return x.gates[g]
}

// entitle writes the name of a chapter, the larger the larger the chapter is,
// and sizes the chapter.
func (k *sketch) entitle(x *section, title string) {
	x.w = max(x.l.W+2*padding, cardWide)
	size := min(max(56, 7*math.Sqrt(float64(k.s.Scenes))), max(26, x.w/24))
	y := padding
	for _, line := range fit(title, size, true, x.w-2*padding, 2) {
		x.title = append(x.title, Text{X: padding, Y: y + size, W: Measure(line, size, true), Size: size, Bold: true, Ink: Soft, Text: line})
		y += size * 1.2
	}
	x.top = y + size*0.5
	x.h = x.top + x.l.H + padding
}

// place draws a chapter at a point and keeps the paths within it.
func (k *sketch) place(x *section, at layered.Point) {
	area := Area{Box: Box{at.X, at.Y, x.w, x.h}}
	for _, t := range x.title {
		t.X, t.Y = t.X+at.X, t.Y+at.Y
		area.Title = append(area.Title, t)
	}
	k.d.Areas = append(k.d.Areas, area)
	for i, card := range x.cards {
		p := x.l.At[i]
		placed := k.faces[card].move(at.X+padding+p.X, at.Y+x.top+p.Y)
		placed.Area = len(k.d.Areas) - 1
		k.d.Cards = append(k.d.Cards, placed)
	}
	for i, way := range x.way {
		if way != none {
			k.paths[way] = shifted(x.l.Paths[i], at.X+padding, at.Y+x.top)
		}
	}
}

// port is how far below the top of a chapter a gate is.
func (x *section) port(g gate) float64 { return x.top + x.l.At[x.gates[g]].Y }

// inward is the path from a gate to its scene, in the chapter's own measure.
func (x *section) inward(g gate) []layered.Point {
	for i, e := range x.edges {
		if x.way[i] == none && e.From == x.gates[g] {
			return shifted(x.l.Paths[i], padding, x.top)
		}
	}
	return nil
}
