package ui

import (
	"image"

	"upperhand/game/view"
)

// choiceType is how the words of a choice are set: smaller where every line
// of the window counts.
func (s *sheet) choiceType() style {
	t := choiceType
	switch {
	case s.low():
		t.size = 16
	case s.narrow():
		t.size = 17
	}
	return t
}

// choiceAir is what stands round the words of a choice, and after its key.
func (c *column) choiceAir() (x, y, key int) {
	if c.tight() {
		return c.sp(12), c.sp(9) * c.closeness() / 100, c.sp(10)
	}
	return c.sp(16), c.sp(11) * c.closeness() / 100, c.sp(14)
}

// choice sets something that can be said: its key, the words, and where the
// mode shows it the base and manner, beside the words or under them.
func (c *column) choice(k view.Control) {
	t := c.choiceType()
	padX, padY, air := c.choiceAir()
	cap, key, tag := 0, 0, 0
	if k.Key != "" {
		cap = max(c.capSize(), c.width(keyType, k.Key)+c.sp(12))
		key = cap + air
	}
	if k.Tag != nil {
		tag = c.tagWidth(*k.Tag)
	}
	under := tag > 0 && c.w-2*padX-key-tag < c.em(330)
	in := c.inside(padX+key, padX)
	if tag > 0 && !under {
		in.w -= tag + c.sp(16)
	}
	lines := c.wrap(in.w, c.span(t, k.Label))
	var hint []line
	if k.Hint != "" {
		hint = c.wrap(in.w, c.span(tagType, k.Hint))
	}
	text := len(lines)*c.leading(t) + len(hint)*c.leading(tagType)
	if under {
		text += c.underTag()
	}
	tall := max(text+2*padY, c.sp(48), 46)
	r := image.Rect(c.x, c.y, c.right(), c.y+tall)
	c.hit(k, r)
	ink := c.pill(k, r, c.sp(12))
	if k.Key != "" {
		c.keycap(k, image.Rect(in.x-key, r.Min.Y, in.x-air, r.Max.Y))
	}
	if c.Hints == PadHints {
		c.badge(k, r.Max.X-c.sp(6), r.Min.Y)
	}
	in.y = r.Min.Y + (tall-text)/2
	in.passage(k.Label, t.in(ink), tinted(lines, ink))
	in.set(tagType, hint)
	switch {
	case under:
		in.y = r.Min.Y + (tall+text)/2 - c.underTag()
		c.tagUnder(*k.Tag, in)
	case tag > 0:
		c.tag(*k.Tag, image.Pt(r.Max.X-padX-tag, (r.Min.Y+r.Max.Y)/2), tag)
	}
	c.y = r.Max.Y + max(4, c.sp(9)*c.closeness()/100)
}

// capSize is how large the picture of a key is.
func (s *sheet) capSize() int {
	if s.tight() {
		return s.em(24)
	}
	return s.em(28)
}

func tinted(lines []line, ink Role) []line {
	for _, l := range lines {
		for i := range l.pieces {
			l.pieces[i].ink = ink
		}
	}
	return lines
}

// keycap draws the key that presses a choice.
func (c *column) keycap(k view.Control, r image.Rectangle) {
	h := c.capSize()
	mid := (r.Min.Y + r.Max.Y) / 2
	r.Min.Y, r.Max.Y = mid-h/2, mid-h/2+h
	o := Op{Kind: Round, Rect: r, Ink: Paper, Edge: Edge, Width: 4, Radius: c.sp(7)}
	t := keyType
	if k.ID == c.Focus && !k.Disabled {
		o.Ink, o.Edge, t.ink = Accent, Accent, OnAccent
	}
	c.put(o)
	c.centred(r, t, k.Key)
}

func (s *sheet) tagHeight() int { return s.leading(tagType) + s.sp(8) }

func (s *sheet) tagText(t view.Tag) string {
	if t.Manner == "" {
		return t.Name()
	}
	return t.Name() + " · " + t.Manner
}

func (s *sheet) tagWidth(t view.Tag) int {
	return s.em(14) + s.sp(7) + s.width(tagType, s.tagText(t)) + 2*s.sp(10) + 2
}

// underTag is the height of a tag below the words.
func (s *sheet) underTag() int {
	if s.tight() {
		return s.leading(tagType) + s.sp(3)
	}
	return s.tagHeight() + s.sp(8)
}

// tagUnder sets the tag below the words; where every line counts, without its
// frame.
func (c *column) tagUnder(t view.Tag, in *column) {
	if !c.tight() {
		in.y += c.sp(8)
		c.tag(t, image.Pt(in.x, in.y+c.tagHeight()/2), in.w)
		return
	}
	in.y += c.sp(3)
	lead, size := c.leading(tagType), c.em(13)
	mid := in.y + lead/2
	c.mark(Shape(t.Base), image.Rect(in.x, mid-size/2, in.x+size, mid-size/2+size), None, Soft)
	c.label(image.Rect(in.x+size+c.sp(6), in.y, in.right(), in.y+lead), tagType, c.tagText(t))
}

// tag draws the base's shape and words in a dashed frame, its left at p.X and
// its middle at p.Y, at most w wide.
func (s *sheet) tag(t view.Tag, p image.Point, w int) {
	w = min(w, s.tagWidth(t))
	h := s.tagHeight()
	r := image.Rect(p.X, p.Y-h/2, p.X+w, p.Y-h/2+h)
	s.put(Op{Kind: Round, Rect: r, Edge: Edge, Width: 4, Radius: s.sp(9), Dashed: true})
	size := s.em(14)
	x := r.Min.X + s.sp(10)
	s.mark(Shape(t.Base), image.Rect(x, p.Y-size/2, x+size, p.Y-size/2+size), None, Soft)
	s.label(image.Rect(x+size+s.sp(7), r.Min.Y, r.Max.X, r.Max.Y), tagType, s.tagText(t))
}
