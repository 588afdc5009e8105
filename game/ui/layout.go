package ui

import (
	"image"

	"upperhand/game/view"
)

// Layout lays a screen out for a window.
func Layout(s view.Screen, p Params, m Measurer) Frame {
	l := newSheet(p, m)
	l.fill(l.clip, Paper)
	top := l.bar(s)
	f := Frame{Size: image.Pt(p.Width, p.Height), Theme: p.Theme}
	f.View = image.Rect(0, top, p.Width, p.Height)
	l.clip = f.View
	var cols []region
	switch {
	case s.Name == view.Title:
		cols = l.titlePage(s, f.View)
	case s.Name == view.Play:
		cols = l.playPage(s, f.View)
	default:
		cols = l.page(s, f.View)
	}
	l.scroll(&f, cols)
	f.Ops, f.Hits = l.ops, l.hits
	for _, h := range f.Hits {
		if !h.Disabled {
			f.Order = append(f.Order, h.ID)
		}
	}
	return f
}

// region is a column laid out from the top of the view: which operations and
// hits are its own, and where its content ends.
type region struct {
	op, opEnd, hit, hitEnd int
	bottom                 int
}

// open begins a region and close ends it.
func (s *sheet) open() region { return region{op: len(s.ops), hit: len(s.hits)} }

func (s *sheet) close(r region, bottom int) region {
	r.opEnd, r.hitEnd, r.bottom = len(s.ops), len(s.hits), bottom
	return r
}

// scroll moves each region up by what was asked for, but no further than its
// own end: a column that fits stands still beside one that does not.
func (s *sheet) scroll(f *Frame, cols []region) {
	for _, c := range cols {
		f.MaxScroll = max(f.MaxScroll, c.bottom-f.View.Max.Y)
	}
	f.Scroll = min(max(s.Scroll, 0), f.MaxScroll)
	for _, c := range cols {
		reach := max(0, c.bottom-f.View.Max.Y)
		up := image.Pt(0, -min(f.Scroll, reach))
		for i := c.op; i < c.opEnd; i++ {
			s.ops[i].move(up)
		}
		for i := c.hit; i < c.hitEnd; i++ {
			s.hits[i].Rect, s.hits[i].Reach = s.hits[i].Rect.Add(up), reach
		}
	}
	s.scrollBar(f)
}

// scrollBar shows how far the page is scrolled; it is no control, since the
// wheel, the keys and a finger all do its work.
func (s *sheet) scrollBar(f *Frame) {
	if f.MaxScroll == 0 {
		return
	}
	const wide, air = 6, 3
	h := f.View.Dy() - 2*air
	thumb := max(24, h*f.View.Dy()/(f.View.Dy()+f.MaxScroll))
	y := f.View.Min.Y + air + (h-thumb)*f.Scroll/f.MaxScroll
	x := f.View.Max.X - air
	s.put(Op{Kind: Round, Rect: image.Rect(x-wide, y, x, y+thumb), Ink: Edge, Radius: wide / 2})
}

// page is every screen that has no plan of its own: a heading, the body and
// the actions, with what stands beside in a second column where there is room.
func (s *sheet) page(scr view.Screen, v image.Rectangle) []region {
	margin := s.sp(40)
	if s.narrow() {
		margin = s.sp(18)
	}
	full := v.Dx() - 2*margin
	wide := min(full, s.em(readingWide))
	if hasCards(scr.Body) || scr.Name == view.Debrief {
		wide = min(full, s.em(1280))
	}
	beside := 0
	if len(scr.Side) > 0 && !s.narrow() {
		beside = s.em(360)
		wide = min(full-beside-s.sp(24), s.em(840))
	}
	left := margin
	if !hasCards(scr.Body) {
		total := wide
		if beside > 0 {
			total += s.sp(24) + beside
		}
		left = (v.Dx() - total) / 2
	}
	main := s.open()
	c := &column{sheet: s, x: left, w: wide, y: v.Min.Y + s.sp(28)}
	s.head(c, scr)
	c.blocks(scr.Body)
	if beside == 0 {
		c.gap(16)
		c.blocks(scr.Side)
	}
	c.actions(scr.Actions)
	cols := []region{s.close(main, c.y+s.sp(28))}
	if beside > 0 {
		side := s.open()
		c := &column{sheet: s, x: left + wide + s.sp(24), w: beside, y: v.Min.Y + s.sp(28)}
		c.blocks(scr.Side)
		cols = append(cols, s.close(side, c.y+s.sp(28)))
	}
	return cols
}

// head sets the heading of a page, and the picture over it.
func (s *sheet) head(c *column, scr view.Screen) {
	if scr.Stage != nil {
		h := min(c.w*9/20, s.Height*3/10)
		s.put(Op{Kind: Picture, Rect: image.Rect(c.x, c.y, c.right(), c.y+h), Stage: scr.Stage, Radius: s.sp(16)})
		c.y += h + s.sp(24)
	}
	if !s.headed(scr) {
		return
	}
	c.write(titleType, scr.Heading)
	if scr.Context != "" {
		c.y += s.sp(4)
		c.write(leadType, scr.Context)
	}
	c.y += s.sp(20)
}

// headed reports whether the heading stands on the page and not in the bar.
func (s *sheet) headed(scr view.Screen) bool {
	return scr.Name != view.Play && scr.Name != view.Debrief && scr.Name != view.Title && scr.Heading != ""
}

func hasCards(blocks []view.Block) bool {
	for _, b := range blocks {
		if b.Kind == view.Cards {
			return true
		}
	}
	return false
}

// titlePage sets the name large beside the picture, or under it on a phone.
func (s *sheet) titlePage(scr view.Screen, v image.Rectangle) []region {
	r := s.open()
	margin := s.sp(64)
	c := &column{sheet: s, x: margin, w: v.Dx() - 2*margin, y: v.Min.Y + s.sp(40)}
	picture := image.Rectangle{}
	if s.narrow() {
		margin = s.sp(22)
		c = &column{sheet: s, x: margin, w: v.Dx() - 2*margin, y: v.Min.Y + s.sp(24)}
		picture = image.Rect(0, v.Min.Y, v.Dx(), v.Min.Y+v.Dy()*3/10)
	} else if scr.Stage != nil {
		c.w = min(c.w*45/100, s.em(460))
		picture = image.Rect(c.right()+s.sp(56), v.Min.Y, v.Max.X, v.Max.Y)
	}
	if scr.Stage != nil {
		s.put(Op{Kind: Picture, Rect: picture, Stage: scr.Stage})
		if s.narrow() {
			c.y = picture.Max.Y + s.sp(20)
		}
	}
	op, hit := len(s.ops), len(s.hits)
	t := heroType
	for t.size > 30 && s.longest(t, scr.Heading) > c.w {
		t.size -= 2
	}
	c.write(t, scr.Heading)
	if scr.Context != "" {
		c.gap(8)
		c.write(leadType, scr.Context)
	}
	c.gap(16)
	c.blocks(scr.Body)
	c.gap(8)
	c.stack(scr.Actions)
	c.blocks(scr.Side)
	if spare := v.Max.Y - c.y - s.sp(40); spare > 0 && !s.narrow() {
		s.shift(op, hit, image.Pt(0, spare*2/5))
		c.y += spare * 2 / 5
	}
	return []region{s.close(r, c.y+s.sp(28))}
}

// longest is the width of the widest word, which a heading must not break.
func (s *sheet) longest(t style, text string) int {
	widest := 0
	for text != "" {
		w := firstWord(text)
		text = text[len(w):]
		widest = max(widest, s.width(t, w))
	}
	return widest
}
