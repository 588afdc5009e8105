package ui

import (
	"image"

	"upperhand/game/view"
)

// playPage is the table: the picture, what is said, what can be said, and
// beside it how the relationship stands.
func (s *sheet) playPage(scr view.Screen, v image.Rectangle) []region {
	if s.narrow() {
		return s.playNarrow(scr, v)
	}
	beside := 0
	if len(scr.Side) > 0 {
		beside = min(s.em(340), v.Dx()*3/10)
	}
	r := s.open()
	wide := v.Dx() - beside
	margin := max(s.sp(36), (wide-s.em(980))/2)
	bottom := s.table(scr, image.Rect(0, v.Min.Y, wide, v.Max.Y), margin)
	cols := []region{s.close(r, bottom)}
	if beside > 0 {
		cols = append(cols, s.aside(scr, image.Rect(wide, v.Min.Y, v.Max.X, v.Max.Y)))
	}
	return cols
}

// table sets picture, words and choices in a column and returns where they
// end. The picture takes the height that the words leave it, within reason.
func (s *sheet) table(scr view.Screen, v image.Rectangle, margin int) int {
	overlap := s.sp(10)
	words := func(body []view.Block, close, top int) int {
		c := &column{sheet: s, x: v.Min.X + margin, w: v.Dx() - 2*margin, y: top, close: close}
		s.words(c, body, scr.Actions)
		return c.y + s.sp(24)*close/100
	}
	if scr.Stage == nil {
		return words(scr.Body, 100, v.Min.Y+s.sp(24))
	}
	least := v.Dy() * 18 / 100
	body, close, need := s.fitting(scr.Body, v.Dy()-least+overlap, words)
	tall := min(max(v.Dy()-need+overlap, least), min(v.Dy()*45/100, v.Dx()/2))
	s.put(Op{Kind: Picture, Rect: image.Rect(v.Min.X, v.Min.Y, v.Max.X, v.Min.Y+tall), Stage: scr.Stage})
	return words(body, close, v.Min.Y+tall-overlap)
}

// fitting looks for a setting of the words that is no taller than room, so
// that everything that can be said stands in the window: with less air, then
// without the oldest of the lines that were read before, then closer still.
func (s *sheet) fitting(body []view.Block, room int, words func([]view.Block, int, int) int) (kept []view.Block, close, need int) {
	op, hit := len(s.ops), len(s.hits)
	try := func(close int) bool {
		need = words(body, close, 0)
		s.cut(op, hit)
		return need <= room
	}
	for _, close = range [...]int{100, 75} {
		if try(close) {
			return body, close, need
		}
	}
	for len(body) > 1 && body[0].Past {
		if body = body[1:]; try(close) {
			return body, close, need
		}
	}
	close = 55
	try(close)
	return body, close, need
}

// words sets what is said and what can be said.
func (s *sheet) words(c *column, body []view.Block, actions []view.Control) {
	if len(body) > 0 {
		c.box(Op{Kind: Round, Ink: Card, Edge: Hairline, Width: 4, Radius: s.sp(14), Shadow: true}, s.sp(24), s.sp(16)*c.closeness()/100, func(c *column) {
			c.conversation(body)
		})
		c.y += s.sp(14) * c.closeness() / 100
	}
	c.actions(actions)
}

// playNarrow is one column: the meters as a strip, picture, words, choices,
// then the rest of what a wide window shows beside. In a window that is low as
// well, for its type, there is no picture: the words come first.
func (s *sheet) playNarrow(scr view.Screen, v image.Rectangle) []region {
	r := s.open()
	margin := s.sp(16)
	low := v.Dy()*1000/s.text < 420
	meters, rest := strip(scr.Side)
	c := &column{sheet: s, x: margin, w: v.Dx() - 2*margin, y: v.Min.Y, bare: true}
	if len(meters) > 0 {
		c.gap(8)
		c.meters(meters)
		c.gap(8)
	}
	words := &column{sheet: s, x: c.x, w: c.w, y: c.y + s.sp(6)}
	if scr.Stage != nil && !low {
		tall := min(v.Dx()*9/20, v.Dy()*23/100)
		s.put(Op{Kind: Picture, Rect: image.Rect(0, c.y, v.Dx(), c.y+tall), Stage: scr.Stage})
		words.y = c.y + tall - s.sp(10)
	}
	s.words(words, scr.Body, scr.Actions)
	c.y = words.y
	c.gap(20)
	c.blocks(rest)
	return []region{s.close(r, c.y+s.sp(24))}
}

// strip takes the meters out of the side blocks, wherever they stand.
func strip(blocks []view.Block) (meters, rest []view.Block) {
	for _, b := range blocks {
		switch b.Kind {
		case view.Meter:
			meters = append(meters, b)
		case view.Panel:
			m, r := strip(b.Blocks)
			for i := range m {
				m[i].Speaker = b.Text
			}
			meters = append(meters, m...)
			if b.Blocks = r; len(r) > 0 {
				rest = append(rest, b)
			}
		default:
			rest = append(rest, b)
		}
	}
	return meters, rest
}

// aside sets the column beside the table.
func (s *sheet) aside(scr view.Screen, v image.Rectangle) region {
	s.fill(v, Aside)
	s.fill(image.Rect(v.Min.X, v.Min.Y, v.Min.X+1, v.Max.Y), Hairline)
	r := s.open()
	pad := s.sp(24)
	c := &column{sheet: s, x: v.Min.X + pad, w: v.Dx() - 2*pad, y: v.Min.Y + s.sp(20), bare: true}
	for _, close := range [...]int{100, 80, 60} { // two relationships fill a column quickly
		s.cut(r.op, r.hit)
		c.y, c.close = v.Min.Y+s.sp(20)*close/100, close
		c.blocks(scr.Side)
		if c.y+s.sp(16) <= v.Max.Y {
			break
		}
	}
	return s.close(r, c.y+s.sp(16))
}
