package ui

import (
	"image"

	"upperhand/game/view"
)

// product stands in the bar where a screen's heading stands on its page.
const product = "Upper Hand"

// barHeight is how tall the row at the top is, if all fits in one.
func (s *sheet) barHeight() int {
	if s.low() {
		return max(s.sp(46), 46)
	}
	return max(s.sp(56), 50)
}

// chipGap is the air between the controls of the bar.
func (s *sheet) chipGap() int {
	if s.narrow() {
		return s.sp(6)
	}
	return s.sp(10)
}

// bar sets the row at the top and returns where it ends. As the room shrinks,
// the controls lose their words, the heading becomes smaller and the context
// moves below it, or in a narrow window onto the page.
func (s *sheet) bar(scr view.Screen) int {
	if scr.Name == view.Title && len(scr.Bar) == 0 {
		return 0
	}
	margin, tall := s.sp(24), s.barHeight()
	if s.narrow() {
		margin = s.sp(16)
	}
	heading, context := scr.Heading, scr.Context
	if s.headed(scr) || scr.Name == view.Title {
		heading, context = product, ""
	}
	back := s.put(Op{Kind: Fill, Ink: Paper})
	rule := s.put(Op{Kind: Fill, Ink: Hairline})
	room := s.Width - 2*margin
	title := s.width(barType, heading)
	brief := title+s.sp(20)+s.chipsWidth(scr.Bar, false) > room
	chips := s.chipsWidth(scr.Bar, brief)
	y := s.chips(scr.Bar, image.Rect(margin, 0, s.Width-margin, tall), brief, chips > room)
	c := &column{sheet: s, x: margin, w: room, y: y}
	t := barType
	if left := room - chips - s.sp(12); y == tall {
		if small, ok := s.headingType(heading, left, tall); ok {
			t, c.w, c.y = small, left, 0
		}
	}
	lines := s.wrap(c.w, s.span(t, heading))
	c.y += max(0, (tall-len(lines)*s.leading(t))/2)
	c.set(t, lines)
	end := c.y
	switch {
	case context == "":
	case s.narrow() && !s.chipFits(c, context, title, len(lines) == 1):
		s.left = context
	default:
		end = s.context(c, context, title, len(lines) == 1)
	}
	end = max(y, end+s.sp(4))
	s.ops[back].Rect = image.Rect(0, 0, s.Width, end)
	s.ops[rule].Rect = image.Rect(0, end-1, s.Width, end)
	return end
}

// headingType is the largest type in which a heading stands in the bar, in two
// lines at the most and with no word broken.
func (s *sheet) headingType(heading string, w, tall int) (style, bool) {
	for t := barType; t.size >= 15; t.size -= 2 {
		n := len(s.wrap(w, s.span(t, heading)))
		if n <= 2 && n*s.leading(t) <= tall && s.longest(t, heading) <= w {
			return t, true
		}
	}
	return barType, false
}

// chipFits reports whether the context stands as a chip after the title.
func (s *sheet) chipFits(c *column, text string, title int, oneLine bool) bool {
	return oneLine && title+s.sp(18)+s.width(chipType, text)+s.sp(28) <= c.w
}

// context sets where one is as a chip after the title, or on lines below it.
func (s *sheet) context(c *column, text string, title int, oneLine bool) int {
	w := s.width(chipType, text) + s.sp(28)
	x := c.x + title + s.sp(18)
	if s.chipFits(c, text, title, oneLine) {
		h := s.leading(chipType) + s.sp(10)
		y := c.y - s.leading(barType)/2 - h/2
		r := image.Rect(x, y, x+w, y+h)
		s.put(Op{Kind: Round, Rect: r, Ink: Card, Edge: Hairline, Width: 4, Radius: h / 2})
		s.centred(r.Inset(2), chipType.in(Soft), text)
		return c.y
	}
	in := &column{sheet: s, x: c.x, w: c.w, y: c.y + s.sp(2)}
	in.write(smallType, text)
	return in.y
}

// chipWidth is how wide a control of the bar becomes.
func (s *sheet) chipWidth(c view.Control, brief bool) int {
	_, icon := icons[c.ID]
	w := 2 * s.sp(13)
	if icon {
		w += s.em(17)
	}
	if !brief || !icon {
		w += s.width(chipType, c.Label)
		if icon {
			w += s.sp(7)
		}
	}
	return max(w, 44)
}

func (s *sheet) chipsWidth(cs []view.Control, brief bool) int {
	w := 0
	for i, c := range cs {
		if i > 0 {
			w += s.chipGap()
		}
		w += s.chipWidth(c, brief)
	}
	return w
}

// chips sets the controls of the bar flush right in r, or, when they are wider
// than it, in rows from the left. It returns where they end.
func (s *sheet) chips(cs []view.Control, r image.Rectangle, brief, rows bool) int {
	if len(cs) == 0 {
		return r.Max.Y
	}
	x, y := r.Max.X-s.chipsWidth(cs, brief), r.Min.Y
	if rows {
		x = r.Min.X
	}
	for _, c := range cs {
		w := min(s.chipWidth(c, brief), r.Dx())
		if x+w > r.Max.X {
			x, y = r.Min.X, y+max(46, s.leading(chipType)+s.sp(20))
		}
		s.chip(c, image.Rect(x, y, x+w, y+r.Dy()), brief)
		x += w + s.chipGap()
	}
	if y > r.Min.Y {
		return y + r.Dy() + s.sp(4)
	}
	return r.Max.Y
}

// chip sets one: the pill is lower than its target, which fills the bar.
func (s *sheet) chip(c view.Control, target image.Rectangle, brief bool) {
	tall := max(34, s.leading(chipType)+s.sp(14))
	mid := (target.Min.Y + target.Max.Y) / 2
	half := min(max(tall, 44), target.Dy()) / 2
	s.hit(c, image.Rect(target.Min.X, mid-half, target.Max.X, mid+half))
	r := image.Rect(target.Min.X, mid-tall/2, target.Max.X, mid-tall/2+tall)
	ink := s.pill(c, r, tall/2)
	shape, icon := icons[c.ID]
	x := r.Min.X + s.sp(13)
	if icon {
		size := s.em(17)
		if brief {
			x = (r.Min.X + r.Max.X - size) / 2
		}
		s.mark(shape, image.Rect(x, mid-size/2, x+size, mid-size/2+size), None, ink)
		x += size + s.sp(7)
	}
	if !brief || !icon {
		s.centred(image.Rect(x, r.Min.Y, r.Max.X-s.sp(13), r.Max.Y), chipType.in(ink), c.Label)
	}
	s.badge(c, r.Max.X+s.sp(2), r.Max.Y-s.sp(1))
}
