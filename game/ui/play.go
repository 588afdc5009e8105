package ui

import (
	"image"

	"upperhand/game/view"
)

// playPage is the table: the picture, what is said, what can be said, and
// beside it how the relationship stands.
func (s *sheet) playPage(scr view.Screen, v image.Rectangle) []region {
	switch {
	case s.split():
		return s.playSplit(scr, v)
	case s.narrow():
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
	c := column{sheet: s, x: v.Min.X + margin, w: v.Dx() - 2*margin, y: v.Min.Y + s.sp(24)}
	if scr.Stage == nil {
		return s.words(c, setting{scr.Body, 100}, scr.Actions).end
	}
	least := v.Dy() * 18 / 100
	room := v.Dy() - least + overlap
	set, size, _ := s.fitting(c, scr, func(e extent) bool { return e.end <= room })
	tall := min(max(v.Dy()-size.end+overlap, least), min(v.Dy()*45/100, v.Dx()/2))
	s.put(Op{Kind: Picture, Rect: image.Rect(v.Min.X, v.Min.Y, v.Max.X, v.Min.Y+tall), Stage: scr.Stage})
	c.y = v.Min.Y + tall - overlap
	return s.words(c, set, scr.Actions).end
}

// setting is a way to set the words of the table.
type setting struct {
	body  []view.Block // what of it is shown
	close int          // per cent of the usual air
}

// extent is how far down words reach: to the end of the first thing that can
// be pressed, and to their own end.
type extent struct{ first, end int }

// fitting looks for a setting of the words that is no taller than fits allows,
// so that what can be said stands in the window: with less air, then without
// the oldest of the lines that were read before, then closer still.
func (s *sheet) fitting(c column, scr view.Screen, fits func(extent) bool) (setting, extent, bool) {
	op, hit := len(s.ops), len(s.hits)
	c.y = 0
	var size extent
	try := func(set setting) bool {
		size = s.words(c, set, scr.Actions)
		s.cut(op, hit)
		return fits(size)
	}
	set := setting{scr.Body, 100}
	for _, set.close = range [...]int{100, 75} {
		if try(set) {
			return set, size, true
		}
	}
	for len(set.body) > 1 && set.body[0].Past {
		if set.body = set.body[1:]; try(set) {
			return set, size, true
		}
	}
	set.close = 55
	ok := try(set)
	return set, size, ok
}

// words sets what is said and what can be said, from c.y on.
func (s *sheet) words(c column, set setting, actions []view.Control) extent {
	hit := len(s.hits)
	c.close = set.close
	c.talkCard(set.body)
	c.actions(actions)
	e := extent{end: c.y + s.sp(24)*set.close/100}
	if e.first = e.end; len(s.hits) > hit {
		e.first = s.hits[hit].Rect.Max.Y
	}
	return e
}

// talkCard sets what is said on a card of its own.
func (c *column) talkCard(body []view.Block) {
	if len(body) == 0 {
		return
	}
	padX, padY := c.sp(24), c.sp(16)
	if c.tight() {
		padX, padY = c.sp(16), c.sp(12)
	}
	c.box(Op{Kind: Round, Ink: Card, Edge: Hairline, Width: 4, Radius: c.sp(14), Shadow: true}, padX, padY*c.closeness()/100, func(c *column) {
		c.conversation(body)
	})
	c.y += c.sp(14) * c.closeness() / 100
}

// aside sets the column beside the table.
func (s *sheet) aside(scr view.Screen, v image.Rectangle) region {
	s.fill(v, Aside)
	s.fill(image.Rect(v.Min.X, v.Min.Y, v.Min.X+1, v.Max.Y), Hairline)
	r := s.open()
	pad := s.sp(24)
	c := &column{sheet: s, x: v.Min.X + pad, w: v.Dx() - 2*pad, y: v.Min.Y + s.sp(20), bare: true}
	for _, close := range [...]int{100, 80, 60, 50} { // two relationships fill a column quickly
		s.cut(r.op, r.hit)
		c.y, c.close, c.pairs = v.Min.Y+s.sp(20)*close/100, close, close < 60
		c.blocks(scr.Side)
		if c.y+s.sp(16) <= v.Max.Y {
			break
		}
	}
	return s.close(r, c.y+s.sp(16))
}
