package ui

import (
	"image"

	"upperhand/game/view"
)

// card is a case of the library, measured.
type card struct {
	view.Control
	title, text []line
	tall        int // of all under the picture
}

// cardGrid sets cards in rows, as many abreast as the width holds, all of a
// row as tall as the tallest needs.
func (c *column) cardGrid(cs []view.Control) {
	gap := c.sp(20)
	least := c.em(330)
	if c.split() {
		least = c.em(250)
	}
	across := max(1, min((c.w+gap)/(least+gap), max(2, len(cs))))
	wide := (c.w - gap*(across-1)) / across
	if across > 1 { // two cases are no reason for pictures as large as a stage
		wide = min(wide, c.em(520))
	}
	pad := c.sp(18)
	for i := 0; i < len(cs); i += across {
		if i > 0 {
			c.y += gap
		}
		row := make([]card, 0, across)
		tall, picture := 0, c.sp(84)
		for _, k := range cs[i:min(i+across, len(cs))] {
			m := c.measure(k, wide-2*pad)
			tall = max(tall, m.tall)
			if k.Stage != nil {
				picture = wide * 35 / 100
				if c.low() {
					picture = min(picture, c.Height*22/100)
				}
			}
			row = append(row, m)
		}
		for j, m := range row {
			x := c.x + j*(wide+gap)
			c.card(m, image.Rect(x, c.y, x+wide, c.y+picture+tall+2*c.sp(14)), picture, pad)
		}
		c.y += picture + tall + 2*c.sp(14)
	}
}

func (c *column) measure(k view.Control, w int) card {
	m := card{Control: k, title: c.wrap(w, c.span(headType, k.Label))}
	if k.Hint != "" {
		m.text = c.wrap(w, c.span(smallType, k.Hint))
	}
	m.tall = len(m.title)*c.leading(headType) + len(m.text)*c.leading(smallType) + c.sp(4)
	if len(k.Notes) > 0 {
		m.tall += c.sp(10) + c.noteRows(k.Notes, w)*(c.noteHeight()+c.sp(6))
	}
	return m
}

func (s *sheet) noteHeight() int { return s.leading(figureType) + s.sp(6) }

// noteRows is how many rows the notes of a card need.
func (s *sheet) noteRows(notes []string, w int) int {
	rows, x := 1, 0
	for _, n := range notes {
		need := s.width(figureType, n) + s.sp(18)
		if x > 0 && x+need > w {
			rows, x = rows+1, 0
		}
		x += need + s.sp(8)
	}
	return rows
}

// card draws one: picture, title, a sentence, notes.
func (c *column) card(m card, r image.Rectangle, picture, pad int) {
	radius := c.sp(16)
	c.hit(m.Control, r)
	fill, edge, ink := c.look(m.Control)
	if edge == Edge {
		edge = Hairline
	}
	c.put(Op{Kind: Round, Rect: r, Ink: fill, Edge: edge, Width: 4, Radius: radius, Shadow: m.ID == c.Hover})
	top := image.Rect(r.Min.X+1, r.Min.Y+1, r.Max.X-1, r.Min.Y+picture)
	if m.Stage != nil {
		c.put(Op{Kind: Picture, Rect: top, Stage: m.Stage, Radius: radius - 1, Square: BottomLeft | BottomRight})
	} else {
		c.put(Op{Kind: Round, Rect: top, Ink: Track, Radius: radius - 1, Square: BottomLeft | BottomRight})
		d := picture / 3
		at := image.Pt((top.Min.X+top.Max.X-d)/2, (top.Min.Y+top.Max.Y-d)/2)
		c.mark(Alert, image.Rectangle{Min: at, Max: at.Add(image.Pt(d, d))}, None, Soft)
	}
	c.ring(m.Control, r, radius)
	in := &column{sheet: c.sheet, x: r.Min.X + pad, w: r.Dx() - 2*pad, y: r.Min.Y + picture + c.sp(14)}
	in.set(headType, tinted(m.title, ink))
	in.gap(4)
	in.set(smallType, m.text)
	in.gap(10)
	in.notes(m.Notes)
	c.badge(m.Control, r.Max.X-c.sp(8), r.Max.Y)
}

// notes sets short remarks in pills.
func (c *column) notes(notes []string) {
	x, h := c.x, c.noteHeight()
	for _, n := range notes {
		w := min(c.width(figureType, n)+c.sp(18), c.w)
		if x > c.x && x+w > c.right() {
			x, c.y = c.x, c.y+h+c.sp(6)
		}
		r := image.Rect(x, c.y, x+w, c.y+h)
		c.put(Op{Kind: Round, Rect: r, Edge: Hairline, Width: 4, Radius: h / 2})
		c.centred(r.Inset(1), figureType, n)
		x += w + c.sp(8)
	}
}
