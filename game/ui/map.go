package ui

import (
	"image"
	"math"

	"upperhand/game/graph"
	"upperhand/game/graph/layered"
	"upperhand/game/view"
)

// The sizes, in pixels, from which on parts of a map are drawn.
const (
	leastType = 8  // of text on cards
	smallName = 11 // of the name of a card that is too small for its text
	leastMark = 5
)

// table is a map being drawn.
type table struct {
	*sheet
	scr   view.Screen
	v     image.Rectangle
	chart ChartView
	k     float64
}

// mapPage draws the map of a case. Every scene is a control, seen or not, so
// that keys come to all of them.
func (s *sheet) mapPage(scr view.Screen, f *Frame) {
	if f.Chart = s.Chart; f.Chart.Scale == 0 {
		f.Chart = s.opening(scr, f.View)
	}
	f.Chart = f.Chart.clamped(scr.Chart)
	t := &table{sheet: s, scr: scr, v: f.View, chart: f.Chart, k: float64(f.Chart.Scale) / 1000}
	d := scr.Chart.Drawing
	for _, a := range d.Areas {
		if r := t.box(a.Box); r.Overlaps(t.v) {
			t.put(Op{Kind: Round, Rect: r, Ink: Aside, Edge: Hairline, Width: 4, Radius: t.len(18)})
			t.texts(a.Title, Soft)
		}
	}
	for _, gone := range []bool{false, true} { // what was gone lies on top
		for i := range d.Wires {
			if t.went(&d.Wires[i]) == gone {
				t.wire(&d.Wires[i], gone)
			}
		}
	}
	for _, p := range d.Pills {
		if r := t.box(p.Box); r.Overlaps(t.v) {
			t.put(Op{Kind: Round, Rect: r, Ink: Card, Edge: Hairline, Width: 4, Radius: r.Dy() / 2})
			t.texts([]graph.Text{p.Text}, Ink)
		}
	}
	t.texts(d.Head, Ink)
	t.legend(&d.Legend)
	for i := range d.Cards {
		t.card(&d.Cards[i])
	}
	t.remark()
}

func (t *table) point(p layered.Point) image.Point {
	m := middle(t.v)
	return image.Pt(m.X+int(math.Round((p.X-float64(t.chart.X))*t.k)), m.Y+int(math.Round((p.Y-float64(t.chart.Y))*t.k)))
}

func (t *table) box(b graph.Box) image.Rectangle {
	return image.Rectangle{t.point(layered.Point{X: b.X, Y: b.Y}), t.point(layered.Point{X: b.X + b.W, Y: b.Y + b.H})}
}

func (t *table) len(units float64) int { return int(math.Round(units * t.k)) }

// texts sets texts that are large enough to be read.
func (t *table) texts(all []graph.Text, ink Role) {
	for _, x := range all {
		t.text(x, ink, 0)
	}
}

// text sets one, no wider than there is room for it.
func (t *table) text(x graph.Text, ink Role, least int) {
	size := int(x.Size * t.k)
	r := t.box(x.Box())
	if size < max(leastType, least) || !r.Overlaps(t.v) {
		return
	}
	face := Face{Size: size}
	if x.Bold {
		face.Weight = Bold
	}
	switch x.Ink {
	case graph.Soft:
		ink = Soft
	case graph.Warning:
		ink = WarnInk
	}
	r.Max.X += 2
	p := span{x.Text, face, ink}
	for size := face.Size; t.m.Width(p.text, p.face) > r.Dx()*64 && size > leastType; size-- {
		p.face.Size = size
	}
	t.put(Op{Kind: Text, Rect: r, Text: p.text, Face: p.face, Ink: ink, At: t.point(layered.Point{X: x.X, Y: x.Y})})
}

// tints are the roles of the bases.
var tints = map[string]Role{
	"coercive": Coerces, "reward": Rewards, "legitimate": Legitimates, "expert": Experts, "referent": Referents, "informational": Informs, "connection": Connects,
}

// tint is the colour of a base or a deed.
func tint(word string) Role {
	if r, ok := tints[word]; ok {
		return r
	}
	return Soft
}

func (t *table) went(w *graph.Wire) bool {
	for _, way := range w.Ways {
		if t.scr.Chart.Went[way] {
			return true
		}
	}
	return false
}

// wire draws a line, cut into short straight pieces, with its arrow.
func (t *table) wire(w *graph.Wire, gone bool) {
	var line []image.Point
	for _, p := range w.Curve(14) {
		if q := t.point(p); len(line) == 0 || q != line[len(line)-1] {
			line = append(line, q)
		}
	}
	r := image.Rectangle{line[0], line[0]}
	for _, p := range line {
		r = r.Union(image.Rectangle{p, p.Add(image.Pt(1, 1))})
	}
	width := max(4, int(w.Width*t.k*4))
	ink := tint(w.Base)
	if gone {
		width = max(14, 2*width)
		ink = Accent
	}
	if r = r.Inset(-width/4 - 6); !r.Overlaps(t.v) || len(line) < 2 {
		return
	}
	t.put(Op{Kind: Line, Rect: r, Points: line, Ink: ink, Width: width, Dashed: w.Never})
	if half := max(3, t.len(5)); w.Head && t.k > 0.12 {
		end, long := line[len(line)-1], 2*half
		if w.Back || w.Loop {
			long = -long
		}
		for i := -half; i <= half; i++ { // a head of its own, since marks do not turn
			t.put(Op{Kind: Line, Rect: image.Rect(end.X-abs(long), end.Y-half-1, end.X+abs(long), end.Y+half+2), Points: []image.Point{{end.X - long, end.Y + i}, end}, Ink: Ink, Width: 4})
		}
	}
}

// card draws a scene or an ending.
func (t *table) card(p *graph.Placed) {
	c := &t.scr.Chart.Drawing.Story.Cards[p.Card]
	r := t.box(p.Box)
	control := view.Control{Kind: view.Point}
	if !c.Ending {
		control.ID = view.SceneID(c.ID)
		t.hit(control, r)
	}
	if !r.Overlaps(t.v) {
		return
	}
	t.surface(p, c, control, r)
	if p.Rows != nil && t.k*12 >= leastType {
		y := t.point(layered.Point{X: p.X, Y: p.Y + p.Rule}).Y
		t.fill(image.Rect(r.Min.X+1, y, r.Max.X-1, y+1), Hairline)
	}
	for _, m := range p.Marks {
		t.sign(m)
	}
	if int(titleOf(p)*t.k) < leastType {
		t.name(c.Title, r)
		return
	}
	t.texts(p.Texts, Ink)
}

// titleOf is the size of a card's title.
func titleOf(p *graph.Placed) float64 {
	size := 0.0
	for _, x := range p.Texts {
		if x.Bold {
			size = max(size, x.Size)
		}
	}
	return size
}

// name writes the title of a card that is too small for its text, as far as it
// has room: the whole of it is heard, and seen from nearer.
func (t *table) name(title string, r image.Rectangle) {
	in := r.Inset(3)
	face := Face{Size: smallName, Weight: Medium}
	lead := smallName * 12 / 10
	rows := in.Dy() / lead
	if in.Dx() < 3*smallName || rows < 1 {
		return
	}
	for i, l := range t.wrap(in.Dx(), span{title, face, Ink}) {
		if i >= rows || i > 2 {
			return
		}
		x := in.Min.X
		for _, p := range l.pieces {
			t.put(Op{Kind: Text, Rect: image.Rect(x, in.Min.Y+i*lead, in.Max.X, in.Min.Y+(i+1)*lead), Text: p.text, Face: p.face, Ink: Ink, At: image.Pt(x+p.x/64, in.Min.Y+i*lead+smallName)})
		}
	}
}

// surface is the card itself: round, cut or square by the kind of an ending,
// heavier where the playthrough has been, heaviest where it is.
func (t *table) surface(p *graph.Placed, c *graph.Card, control view.Control, r image.Rectangle) {
	fill, edge, _ := t.look(control)
	if c.Ending {
		fill, edge = Card, Edge
	}
	o := Op{Kind: Round, Rect: r, Ink: fill, Edge: edge, Width: 4, Radius: t.len(9)}
	if c.Ending {
		o.Width = max(4, t.len(10))
		switch c.Kind {
		case "good":
			o.Edge, o.Radius = Good, r.Dy()/2
		case "mixed":
			o.Edge, o.Dashed, o.Radius = Warn, true, t.len(14)
		default:
			o.Edge, o.Radius, o.Width = TrustInk, 0, max(6, t.len(18))
		}
	}
	if c.Start {
		o.Width, o.Edge = max(6, t.len(12)), Ink
	}
	if !c.Reached {
		o.Dashed = true
	}
	if p.Card < len(t.scr.Chart.Seen) && t.scr.Chart.Seen[p.Card] {
		o.Edge, o.Width = Accent, max(8, t.len(14))
	}
	if p.Card == t.scr.Chart.Here {
		t.put(Op{Kind: Round, Rect: r.Inset(-max(5, t.len(7))), Ink: Halo, Edge: Accent, Width: 12, Radius: t.len(14)})
	}
	t.put(o)
	if !c.Ending {
		t.ring(control, r, t.len(9))
	}
}

// sign draws the shape of a base.
func (t *table) sign(m graph.Mark) {
	size := t.len(m.Size)
	if size < leastMark {
		return
	}
	at := t.point(layered.Point{X: m.X - m.Size/2, Y: m.Y - m.Size/2})
	r := image.Rectangle{at, at.Add(image.Pt(size, size))}
	if !r.Overlaps(t.v) {
		return
	}
	word := m.Word
	ink := tint(word)
	if m.Of != "" {
		ink = tint(m.Of)
	}
	inside := None
	if m.Filled {
		inside = ink
	}
	t.put(Op{Kind: Mark, Rect: r, Shape: Shape(word), Ink: inside, Edge: ink, Width: max(4, t.len(6))})
}

// legend explains the marks.
func (t *table) legend(l *graph.Legend) {
	r := t.box(l.Box)
	if !r.Overlaps(t.v) {
		return
	}
	t.put(Op{Kind: Round, Rect: r, Edge: Hairline, Width: 4, Radius: t.len(12)})
	for _, m := range l.Marks {
		t.sign(m)
	}
	for i := range l.Lines {
		t.wire(&l.Lines[i], false)
	}
	for _, k := range l.Kinds {
		c := graph.Card{Ending: true, Kind: k.Kind, Reached: true}
		t.surface(&graph.Placed{Box: k.Box, Card: len(t.scr.Chart.Seen)}, &c, view.Control{}, t.box(k.Box))
		t.texts([]graph.Text{k.Text}, Ink)
	}
	t.texts(l.Texts, Ink)
}

// remark tells at the top of the map what can't be seen on it.
func (t *table) remark() {
	for _, b := range t.scr.Body {
		if b.Kind != view.Quiet {
			continue
		}
		c := &column{sheet: t.sheet, x: t.v.Min.X + t.sp(24), w: min(t.v.Dx()-2*t.sp(24), t.em(readingWide)), y: t.v.Min.Y + t.sp(14)}
		ground := t.put(Op{Kind: Round, Ink: Card, Edge: Warn, Width: 6, Radius: t.sp(10)})
		in := c.inside(t.sp(14), t.sp(14))
		in.y += t.sp(8)
		in.write(smallType.in(WarnInk), b.Text)
		t.ops[ground].Rect = image.Rect(c.x, c.y, c.right(), in.y+t.sp(8))
	}
}
