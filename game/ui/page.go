package ui

import (
	"image"

	"upperhand/game/view"
)

// page is every screen that has no plan of its own: a heading, the body and
// the actions, with what stands beside in a second column where there is room.
// Where the actions would lie out of sight they stay at the foot of the window.
func (s *sheet) page(scr view.Screen, f *Frame) []region {
	if scr.Name == view.Prebrief && len(scr.Side) == 0 && !s.narrow() {
		scr.Body, scr.Side = parted(scr.Body)
	}
	op, hit := len(s.ops), len(s.hits)
	cols := s.pageColumns(scr, f.View, true)
	bottom := 0
	for _, c := range cols {
		bottom = max(bottom, c.bottom)
	}
	if len(scr.Actions) == 0 || bottom <= f.View.Max.Y || !buttons(scr.Actions) {
		return cols
	}
	s.cut(op, hit)
	foot := s.foot(scr, f.View)
	if foot > f.View.Dy()/3 {
		s.cut(op, hit)
		return s.pageColumns(scr, f.View, true)
	}
	feet, footHits := append([]Op(nil), s.ops[op:]...), append([]Hit(nil), s.hits[hit:]...)
	s.cut(op, hit)
	f.View.Max.Y -= foot
	s.clip = f.View
	cols = s.pageColumns(scr, f.View, false)
	s.ops, s.hits = append(s.ops, feet...), append(s.hits, footHits...)
	return cols
}

func buttons(cs []view.Control) bool {
	for _, c := range cs {
		if c.Kind != view.Button && c.Kind != view.Primary {
			return false
		}
	}
	return true
}

// foot sets the actions along the lower edge of v and returns their height.
func (s *sheet) foot(scr view.Screen, v image.Rectangle) int {
	op, hit := len(s.ops), len(s.hits)
	left, wide, _ := s.measures(scr, v)
	s.fill(image.Rect(0, 0, v.Dx(), 0), Paper)
	s.fill(image.Rect(0, 0, v.Dx(), 1), Hairline)
	air := s.sp(14)
	if s.low() {
		air = s.sp(6)
	}
	c := &column{sheet: s, x: left, w: wide, y: air}
	c.row(scr.Actions)
	tall := c.y + air
	s.ops[op].Rect.Max.Y = tall
	s.shift(op, hit, image.Pt(0, v.Max.Y-tall))
	return tall
}

// measures are where the main column of a page begins, how wide it is, and the
// width of the one beside it, 0 for none.
func (s *sheet) measures(scr view.Screen, v image.Rectangle) (left, wide, beside int) {
	margin := s.sp(40)
	if s.narrow() {
		margin = s.sp(18)
	}
	full := v.Dx() - 2*margin
	switch {
	case hasCards(scr.Body):
		return margin, full, 0
	case len(scr.Side) > 0 && !s.narrow():
		beside = min(s.em(380), full*36/100)
		wide = min(full-beside-s.sp(24), s.em(820))
		return (v.Dx() - wide - s.sp(24) - beside) / 2, wide, beside
	}
	wide = min(full, s.em(readingWide))
	return (v.Dx() - wide) / 2, wide, 0
}

// pageColumns sets the columns of a page, with the actions or without.
func (s *sheet) pageColumns(scr view.Screen, v image.Rectangle, actions bool) []region {
	left, wide, beside := s.measures(scr, v)
	air := s.sp(28)
	if s.tight() {
		air = s.sp(16)
	}
	main := s.open()
	c := &column{sheet: s, x: left, w: wide, y: v.Min.Y + air}
	s.head(c, scr)
	c.blocks(scr.Body)
	if beside == 0 {
		c.gap(16)
		c.blocks(scr.Side)
	}
	if actions {
		c.actions(scr.Actions)
	}
	cols := []region{s.close(main, c.y+air)}
	if beside > 0 {
		side := s.open()
		c := &column{sheet: s, x: left + wide + s.sp(24), w: beside, y: v.Min.Y + air}
		c.blocks(scr.Side)
		cols = append(cols, s.close(side, c.y+air))
	}
	return cols
}

// parted takes the panels out of a body, to stand beside it.
func parted(blocks []view.Block) (body, panels []view.Block) {
	for _, b := range blocks {
		if b.Kind == view.Panel {
			panels = append(panels, b)
		} else {
			body = append(body, b)
		}
	}
	return body, panels
}

// head sets the heading of a page, and the picture over it where a window is
// tall enough for both and for some of what they head.
func (s *sheet) head(c *column, scr view.Screen) {
	if scr.Stage != nil && !s.low() {
		h := min(c.w*9/20, s.Height*3/10)
		s.put(Op{Kind: Picture, Rect: image.Rect(c.x, c.y, c.right(), c.y+h), Stage: scr.Stage, Radius: s.sp(16)})
		c.y += h + s.sp(24)
	}
	if !s.headed(scr) {
		if s.left != "" {
			c.write(headType, s.left)
			c.gap(12)
		}
		return
	}
	c.write(s.titleType(), scr.Heading)
	if scr.Context != "" {
		c.y += s.sp(4)
		c.write(s.leadType(), scr.Context)
	}
	c.y += s.sp(20)
}

// titleType and leadType are smaller where a heading would fill the window.
func (s *sheet) titleType() style {
	t := titleType
	switch {
	case s.low():
		t.size = 24
	case s.narrow():
		t.size = 27
	}
	return t
}

func (s *sheet) leadType() style {
	t := leadType
	if s.tight() {
		t.size = 17
	}
	return t
}

// headed reports whether the heading stands on the page and not in the bar.
func (s *sheet) headed(scr view.Screen) bool {
	return scr.Name != view.Play && scr.Name != view.Notice && scr.Name != view.Debrief && scr.Name != view.Title && scr.Name != view.Map && scr.Heading != ""
}

func hasCards(blocks []view.Block) bool {
	for _, b := range blocks {
		if b.Kind == view.Cards {
			return true
		}
	}
	return false
}
