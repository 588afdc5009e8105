package graph

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/graph/layered"
)

// The shape of a map of many chapters.
const (
	broad     = 1.6 // as wide as this many heights
	mostRows  = 24
	betweenX  = 90.0
	betweenY  = 70.0
	pillTall  = 34.0
	pillSize  = 15.0
	pillInset = 14.0
)

// chaptered draws a story in chapters, which stand in rows like the lines of a
// page, and gives the width and where it ends.
func (k *sketch) chaptered(parts []chapter, top float64) (w, bottom float64) {
	of := make([]int, len(k.s.Cards))
	for i := range of {
		of[i] = none
	}
	for i, c := range parts {
		for _, card := range c.cards {
			of[card] = i
		}
	}
	var all []*section
	total := 0.0
	for i, c := range parts {
		all = append(all, k.section(c, of, i))
		total += all[i].w + betweenX
	}
	best := k.folded(all, of, total)
	y := top
	for _, b := range best {
		k.put(b, of, y)
		w, y = max(w, b.l.W), y+b.l.H+betweenY
	}
	return w, y - betweenY
}

// folded tries rows of several widths and takes those that leave little empty
// and fit a wall or a screen.
func (k *sketch) folded(all []*section, of []int, total float64) []*band {
	best, least := []*band(nil), math.Inf(1)
	for half := 2; half <= 2*min(mostRows, len(all)); half++ {
		bands := k.bands(all, of, 2*total/float64(half))
		width, height := 0.0, 0.0
		for _, b := range bands {
			width, height = max(width, b.l.W), height+b.l.H+betweenY
		}
		if cost := math.Log(width*height) + math.Abs(math.Log(width/height/broad)); cost < least {
			best, least = bands, cost
		}
	}
	return best
}

// band is one row of chapters.
type band struct {
	first int // chapter
	rows  []*section
	nodes []layered.Node
	edges []layered.Edge
	ends  map[[2]int]int // the edge from a chapter's gate: chapter and node in it
	pills []Pill         // the nodes behind the chapters
	known map[gate]int   // the pills by what they stand for
	l     layered.Layout
}

// bands divides the chapters into rows of about a width.
func (k *sketch) bands(all []*section, of []int, width float64) []*band {
	var bands []*band
	first, used := 0, 0.0
	for i, x := range all {
		if i > first && used+x.w > width {
			bands = append(bands, k.band(all, of, first, i))
			first, used = i, 0
		}
		used += x.w + betweenX
	}
	return append(bands, k.band(all, of, first, len(all)))
}

// band lays out one row.
func (k *sketch) band(all []*section, of []int, first, behind int) *band {
	b := &band{first: first, rows: all[first:behind], ends: map[[2]int]int{}, known: map[gate]int{}}
	for _, x := range b.rows {
		b.nodes = append(b.nodes, layered.Node{W: x.w, H: x.h})
	}
	for i, x := range b.rows {
		for _, g := range x.sorted {
			target := of[g.scene] - first
			switch {
			case g.in:
				b.from(k, i, g, of)
			case target >= 0 && target < len(b.rows):
				b.edge(i, x, g, layered.Edge{From: i, To: target, Out: x.port(g), In: b.rows[target].port(gate{g.scene, true, g.back}), Key: g.scene, Back: g.back})
			default:
				c := &k.s.Cards[g.scene]
				pill := b.pill(gate{scene: g.scene, back: g.back}, g.scene, arrowed(k.s.say.In("map", "to %d %s", c.Number, c.Title), g.back))
				b.edge(i, x, g, layered.Edge{From: i, To: pill, Out: x.port(g), In: pillTall / 2, Back: g.back})
			}
		}
	}
	b.l = layered.Lay(b.nodes, b.edges, layered.Spacing{Nodes: 46, Lines: 14, Column: betweenX})
	return b
}

// arrowed points the way that a pill stands for.
func arrowed(text string, back bool) string {
	if back {
		return "‹ " + text
	}
	return text + " ›"
}

func (b *band) edge(i int, x *section, g gate, e layered.Edge) {
	b.ends[[2]int{i, x.gates[g]}] = len(b.edges)
	b.edges = append(b.edges, e)
}

// from puts a pill before a gate through which ways come from other rows.
func (b *band) from(k *sketch, i int, g gate, of []int) {
	var numbers []string
	for _, i := range k.into[g.scene] {
		way := k.s.Ways[i]
		if of[way.From] == of[g.scene] || (of[way.From] > of[g.scene]) != g.back {
			continue
		}
		number := strconv.Itoa(k.s.Cards[way.From].Number)
		if from := of[way.From] - b.first; (from < 0 || from >= len(b.rows)) && !slices.Contains(numbers, number) {
			numbers = append(numbers, number)
		}
	}
	if len(numbers) == 0 {
		return
	}
	if len(numbers) > 6 {
		numbers = append(numbers[:5], "…")
	}
	pill := b.pill(g, none, k.s.say.In("map", "from %s", strings.Join(numbers, ", ")))
	b.edge(i, b.rows[i], g, layered.Edge{From: pill, To: i, Out: pillTall / 2, In: b.rows[i].port(g), Key: g.scene, Back: g.back})
}

// pill is the node of a pill.
func (b *band) pill(g gate, card int, text string) int {
	if at, known := b.known[g]; known {
		return at
	}
	text = fit(text, pillSize, false, 320, 1)[0]
	t := Text{X: pillInset, Y: pillTall/2 + pillSize*0.36, W: Measure(text, pillSize, false), Size: pillSize, Text: text}
	b.known[g] = len(b.nodes)
	b.pills = append(b.pills, Pill{Box: Box{W: t.W + 2*pillInset, H: pillTall}, Text: t, Card: card})
	b.nodes = append(b.nodes, layered.Node{W: t.W + 2*pillInset, H: pillTall})
	return b.known[g]
}

// put draws a row with all that stands in it.
func (k *sketch) put(b *band, of []int, top float64) {
	for i, x := range b.rows {
		k.place(x, layered.Point{X: margin + b.l.At[i].X, Y: top + b.l.At[i].Y})
	}
	for i, p := range b.pills {
		at := b.l.At[len(b.rows)+i]
		p.X, p.Y = margin+at.X, top+at.Y
		p.Text.X, p.Text.Y = p.Text.X+p.X, p.Text.Y+p.Y
		k.d.Pills = append(k.d.Pills, p)
	}
	for i, x := range b.rows {
		for e, way := range x.way {
			if way == none {
				continue
			}
			edge, leaves := b.ends[[2]int{i, x.edges[e].To}]
			if leaves {
				k.extend(b, edge, way, of, top)
			}
		}
		for _, g := range x.sorted {
			if edge, known := b.ends[[2]int{i, x.gates[g]}]; known && g.in {
				k.stray = append(k.stray, k.entering(b, edge, g, of, top))
			}
		}
	}
}

// extend leads a way on from its chapter: to a pill, or through the gate of
// another chapter to its scene.
func (k *sketch) extend(b *band, edge, way int, of []int, top float64) {
	k.paths[way] = append(k.paths[way], shifted(b.l.Paths[edge], margin, top)...)
	if to := b.edges[edge].To; to < len(b.rows) {
		k.paths[way] = append(k.paths[way], k.inside(b, gate{k.s.Ways[way].To, true, b.edges[edge].Back}, of, top)...)
	}
}

// inside is the path from a gate to its scene.
func (k *sketch) inside(b *band, g gate, of []int, top float64) []layered.Point {
	at := of[g.scene] - b.first
	return shifted(b.rows[at].inward(g), margin+b.l.At[at].X, top+b.l.At[at].Y)
}

// stray is a line from a pill: the ways of other rows, together.
type stray struct {
	path []layered.Point
	ways []int
}

func (k *sketch) entering(b *band, edge int, g gate, of []int, top float64) stray {
	s := stray{path: append(shifted(b.l.Paths[edge], margin, top), k.inside(b, g, of, top)...)}
	for _, i := range k.into[g.scene] {
		way := k.s.Ways[i]
		from := of[way.From] - b.first
		if of[way.From] != of[g.scene] && (of[way.From] > of[g.scene]) == g.back && (from < 0 || from >= len(b.rows)) {
			s.ways = append(s.ways, i)
		}
	}
	return s
}
