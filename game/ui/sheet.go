package ui

import (
	"image"

	"upperhand/game/locale"
	"upperhand/game/view"
)

// sheet is a layout under way: what all its columns share.
type sheet struct {
	Params
	m     Measurer
	say   *locale.Catalogue
	text  int // how much larger type is set, in thousandths
	space int // how much larger air is, in thousandths: it grows more slowly
	ops   []Op
	hits  []Hit
	clip  image.Rectangle
	left  string             // the context of the screen, where the bar had no room for it
	kept  map[wording][]line // lines that were wrapped
}

// newSheet settles the scale: the reader's own, and half of what the window is
// larger than the one that the screens were drawn for, so that a large window
// shows larger type and more air, not only more paper.
func newSheet(p Params, m Measurer) *sheet {
	if p.TextScale == 0 {
		p.TextScale = 100
	}
	p.TextScale = min(max(p.TextScale, 80), 200)
	window := 1000
	if p.Width >= 800 { // a phone is held nearer, and keeps the size
		fit := min(p.Width*1000/1280, p.Height*1000/720)
		window = min(max(900, (1000+fit)/2), 2500)
	}
	return &sheet{
		Params: p, m: m, kept: map[wording][]line{},
		text:  p.TextScale * window / 100,
		space: (200 + p.TextScale) * window / 300,
		clip:  image.Rect(0, 0, p.Width, p.Height),
	}
}

// wording is a text in a face and a width: all that its lines depend on.
type wording struct {
	text  string
	face  Face
	width int
}

// wrap sets a span into lines. It remembers them, since a layout is tried with
// more air and with less before it is settled, and measuring is most of it.
func (s *sheet) wrap(width int, p span) []line {
	key := wording{p.text, p.face, width}
	known, ok := s.kept[key]
	if !ok {
		known = wrap(s.m, width, p)
		s.kept[key] = known
	}
	lines := make([]line, len(known))
	for i, l := range known {
		lines[i] = line{append([]piece(nil), l.pieces...), l.w}
	}
	return tinted(lines, p.ink)
}

// em scales a length that belongs to type, sp one of air.
func (s *sheet) em(n int) int { return (n*s.text + 500) / 1000 }
func (s *sheet) sp(n int) int { return (n*s.space + 500) / 1000 }

// narrow reports whether a width holds one column only.
func (s *sheet) narrow() bool { return s.Width*1000/s.text < 800 }

// low reports whether a window holds so few lines that everything round the
// words has to give way: a phone on its side, a page zoomed to 400 %.
func (s *sheet) low() bool { return s.Height*1000/s.text < 460 }

// split reports whether a low window is wide enough for words and what can be
// said to stand abreast.
func (s *sheet) split() bool { return s.low() && s.Width*1000/s.text >= 520 }

// tight reports whether type and padding are those of a small window.
func (s *sheet) tight() bool { return s.narrow() || s.low() }

func (s *sheet) put(o Op) int {
	o.Clip = s.clip
	s.ops = append(s.ops, o)
	return len(s.ops) - 1
}

func (s *sheet) fill(r image.Rectangle, ink Role) { s.put(Op{Kind: Fill, Rect: r, Ink: ink}) }

func (s *sheet) mark(shape Shape, r image.Rectangle, ink, edge Role) {
	s.put(Op{Kind: Mark, Shape: shape, Rect: r, Ink: ink, Edge: edge, Width: max(6, r.Dy()*3/8)})
}

func (s *sheet) line(ink Role, width int, dashed bool, pts ...image.Point) {
	s.put(Op{Kind: Line, Points: pts, Rect: around(pts, width/4+2), Ink: ink, Width: width, Dashed: dashed})
}

// around is the rectangle that holds points with room for a line's thickness.
func around(pts []image.Point, room int) image.Rectangle {
	r := image.Rectangle{Min: pts[0], Max: pts[0]}
	for _, p := range pts {
		r.Min.X, r.Min.Y = min(r.Min.X, p.X), min(r.Min.Y, p.Y)
		r.Max.X, r.Max.Y = max(r.Max.X, p.X), max(r.Max.Y, p.Y)
	}
	return r.Inset(-room)
}

// hit notes a control's target.
func (s *sheet) hit(c view.Control, r image.Rectangle) {
	s.hits = append(s.hits, Hit{ID: c.ID, Kind: c.Kind, Rect: r, Clip: s.clip, Disabled: c.Disabled})
}

// column writes downwards between two margins.
type column struct {
	*sheet
	x, w, y int
	bare    bool // panels stand without a card, as in the column beside
	pairs   bool // meters stand two abreast
	close   int  // per cent of the usual air, to stay within the window; 0 is all of it
}

func (c *column) right() int { return c.x + c.w }

// inside is a column within c, below what was written.
func (c *column) inside(left, right int) *column {
	return &column{sheet: c.sheet, x: c.x + left, w: max(1, c.w-left-right), y: c.y, bare: c.bare, close: c.close}
}

// box draws a rounded rectangle round what write sets, padded by pad.
func (c *column) box(o Op, padX, padY int, write func(*column)) image.Rectangle {
	i := c.put(o)
	in := c.inside(padX, padX)
	in.y += padY
	write(in)
	r := image.Rect(c.x, c.y, c.right(), in.y+padY)
	c.ops[i].Rect = r
	c.y = r.Max.Y
	return r
}

// shift moves what was put since op i and hit j.
func (s *sheet) shift(i, j int, d image.Point) {
	for k := range s.ops[i:] {
		s.ops[i+k].move(d)
	}
	for k := range s.hits[j:] {
		s.hits[j+k].Rect = s.hits[j+k].Rect.Add(d)
	}
}

// cut forgets what was put since op i and hit j: for trying a layout out.
func (s *sheet) cut(i, j int) { s.ops, s.hits = s.ops[:i], s.hits[:j] }
