package ui

import (
	"image"
	"math"
	"strings"

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
	for _, o := range s.ops { // the names of keys hang below the bar
		if o.Kind != Fill && o.Rect.Max.Y < f.View.Min.Y+s.sp(40) {
			f.View.Min.Y = max(f.View.Min.Y, o.Rect.Max.Y)
		}
	}
	s.clip = f.View
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
		t.text(x, ink)
	}
}

// text sets one, no wider than there is room for it.
func (t *table) text(x graph.Text, ink Role) {
	size := int(x.Size * t.k)
	r := t.box(x.Box())
	if size < leastType || !r.Overlaps(t.v) {
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

// wire draws a line piece by piece, with its arrow.
func (t *table) wire(w *graph.Wire, gone bool) {
	o := Op{Ink: tint(w.Base), Width: max(4, int(w.Width*t.k*4)), Dashed: w.Never && !gone}
	if gone {
		o.Ink, o.Width = Accent, max(14, 2*o.Width)
	}
	for _, piece := range w.Pieces() {
		o.Kind, o.Points = Line, nil
		for _, p := range piece {
			o.Points = append(o.Points, t.point(p))
		}
		switch first, last := o.Points[0], o.Points[len(piece)-1]; {
		case w.Loop || len(piece) == 4 && abs(last.Y-first.Y) > 2:
			o.Kind = Curve
		default: // as good as straight
			o.Points = []image.Point{first, last}
		}
		if o.Rect = around(o.Points, o.Width/4+2).Intersect(t.v.Inset(-40)); o.Rect.Overlaps(t.v) {
			t.put(o)
		}
	}
	if end := t.point(w.Path[len(w.Path)-1]); w.Head && t.k > 0.1 && end.In(t.v.Inset(-20)) {
		t.head(end, w.Back || w.Loop)
	}
}

// head draws an arrow that ends at a point: marks do not turn, so it is made of
// lines.
func (t *table) head(end image.Point, left bool) {
	half := max(2, t.len(5))
	long := -2 * half
	if left {
		long = 2 * half
	}
	for i := -half; i <= half; i++ {
		t.line(Ink, 6, false, end.Add(image.Pt(long, i)), end)
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
	small := false
	for _, x := range p.Texts {
		if x.Bold && int(x.Size*t.k) < smallName {
			small = true
			continue
		}
		t.text(x, Ink)
	}
	if small {
		rows := 3
		if p.Rule > 0 && t.len(p.Marks[0].Size) >= leastMark { // above the marks
			rows = max(1, t.len(p.Rule)/smallName)
		}
		t.name(c.Title, r, rows)
	}
}

// name writes the title of a card that is too small for it, as far as there is
// room: the whole of it is heard, and seen from nearer.
func (t *table) name(title string, r image.Rectangle, most int) {
	in := r.Inset(3)
	face := Face{Size: smallName, Weight: Medium}
	lead := smallName * 12 / 10
	rows := min(in.Dy()/lead, most)
	if in.Dx() < 3*smallName || rows < 1 {
		return
	}
	for i, text := range t.brief(title, face, in.Dx(), rows) {
		line := image.Rect(in.Min.X, in.Min.Y+i*lead, in.Max.X, in.Min.Y+(i+1)*lead)
		t.put(Op{Kind: Text, Rect: line, Text: text, Face: face, Ink: Ink, At: image.Pt(line.Min.X, line.Min.Y+smallName)})
	}
}

// brief is a title in lines of a width, at most so many. Words are not broken:
// one that is too wide loses its end, and so does a title that is too long.
func (t *table) brief(title string, face Face, wide, most int) []string {
	fits := func(s string) bool { return t.m.Width(s, face) <= wide*64 }
	var lines []string
	for _, word := range strings.Fields(title) {
		if n := len(lines); n > 0 && fits(lines[n-1]+" "+word) {
			lines[n-1] += " " + word
			continue
		}
		for r := []rune(word); !fits(word) && len(r) > 1; word = string(r) + "…" {
			r = r[:len(r)-1]
		}
		if len(lines) == most {
			break
		}
		lines = append(lines, word)
	}
	return lines
}

// surface is the card itself: round, cut or square by the kind of an ending,
// heavier where the playthrough has been, heaviest where it is.
func (t *table) surface(p *graph.Placed, c *graph.Card, control view.Control, r image.Rectangle) {
	if !r.Overlaps(t.v) {
		return
	}
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
