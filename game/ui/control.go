package ui

import (
	"image"

	"upperhand/game/view"
)

// look is how a control's surface shows its state.
func (s *sheet) look(c view.Control) (fill, edge, ink Role) {
	fill, edge, ink = Card, Edge, Ink
	if c.Kind == view.Primary {
		fill, edge, ink = Accent, Accent, OnAccent
	}
	switch {
	case c.Disabled:
		return Paper, Hairline, Faint
	case c.ID == s.Pressed && c.Kind == view.Primary, c.ID == s.Hover && c.Kind == view.Primary:
		return Strong, Strong, OnAccent
	case c.ID == s.Pressed:
		return Held, Accent, ink
	case c.ID == s.Hover:
		return Raised, Accent, ink
	}
	return fill, edge, ink
}

// ring draws the focus round r.
func (s *sheet) ring(c view.Control, r image.Rectangle, radius int) {
	if c.ID != s.Focus || c.Disabled {
		return
	}
	if c.Kind == view.Primary { // a ring of its own colour needs a gap to be seen
		s.put(Op{Kind: Round, Rect: r.Inset(-4), Edge: Accent, Width: 8, Radius: radius + 4})
		s.put(Op{Kind: Round, Rect: r.Inset(-7), Edge: Halo, Width: 12, Radius: radius + 7})
		return
	}
	s.put(Op{Kind: Round, Rect: r.Inset(-1), Edge: Accent, Width: 8, Radius: radius + 1})
	s.put(Op{Kind: Round, Rect: r.Inset(-5), Edge: Halo, Width: 16, Radius: radius + 5})
}

// pill draws a control's surface and returns the colour of what stands on it.
func (s *sheet) pill(c view.Control, r image.Rectangle, radius int) Role {
	fill, edge, ink := s.look(c)
	s.put(Op{Kind: Round, Rect: r, Ink: fill, Edge: edge, Width: 4, Radius: radius})
	s.ring(c, r, radius)
	return ink
}

// actions sets the controls that end a screen: choices under one another,
// buttons side by side.
func (c *column) actions(cs []view.Control) {
	for i := 0; i < len(cs); {
		n := i
		for n < len(cs) && (cs[n].Kind == view.Button || cs[n].Kind == view.Primary) {
			n++
		}
		if n > i {
			c.gap(16)
			c.row(cs[i:n])
			i = n
			continue
		}
		c.control(cs[i])
		i++
	}
}

// control sets one control across the column.
func (c *column) control(k view.Control) {
	switch k.Kind {
	case view.Choice:
		c.choice(k)
	case view.Entry:
		c.entry(k)
	default:
		c.row([]view.Control{k})
	}
}

// stack sets buttons under one another, all as wide as the widest needs.
func (c *column) stack(cs []view.Control) {
	wide := c.em(280)
	for _, k := range cs {
		wide = max(wide, c.buttonWidth(k))
	}
	wide = min(wide, c.w)
	for _, k := range cs {
		c.gap(12)
		c.y += c.button(k, c.x, c.y, wide)
	}
}

// row sets controls side by side, onto further lines as they need.
func (c *column) row(cs []view.Control) {
	x, tall := c.x, 0
	for _, k := range cs {
		w := min(c.buttonWidth(k), c.w)
		if x > c.x && x+w > c.right() {
			x, c.y, tall = c.x, c.y+tall+c.sp(10), 0
		}
		tall = max(tall, c.button(k, x, c.y, w))
		x += w + c.sp(12)
	}
	c.y += tall
}

// knob is the room that the sign of a toggle or an option takes.
func (c *column) knob(k view.Control) int {
	switch k.Kind {
	case view.Toggle:
		return c.em(42) + c.sp(10)
	case view.Option:
		return c.em(18) + c.sp(8)
	}
	return 0
}

func (c *column) buttonWidth(k view.Control) int {
	w := max(c.width(buttonType, k.Label), c.width(figureType, k.Hint))
	return w + c.knob(k) + 2*c.sp(20) + 2
}

// button sets any control that is a word or two on a surface, and returns its
// height. A label that is too wide wraps.
func (c *column) button(k view.Control, x, y, w int) int {
	pad := c.sp(20)
	in := &column{sheet: c.sheet, x: x + pad + c.knob(k), w: w - 2*pad - c.knob(k), y: y}
	t := buttonType
	lines := wrap(c.m, in.w, c.span(t, k.Label))
	var hint []line
	if k.Hint != "" {
		hint = wrap(c.m, in.w, c.span(figureType, k.Hint))
	}
	text := len(lines)*c.leading(t) + len(hint)*c.leading(figureType)
	tall := max(46, c.sp(46), text+2*c.sp(10))
	r := image.Rect(x, y, x+w, y+tall)
	c.hit(k, r)
	ink := c.pill(k, r, c.sp(12))
	c.sign(k, image.Rect(x+pad, y, in.x, y+tall), ink)
	in.y += (tall - text) / 2
	middle := k.Kind == view.Primary || k.Kind == view.Button
	for _, l := range lines {
		box := image.Rect(in.x, in.y, in.right(), in.y+c.leading(t))
		if middle {
			box.Min.X += (in.w - l.w/64) / 2
		}
		for _, p := range l.pieces {
			p.ink = ink
			c.run(box, p.span)
		}
		in.y += c.leading(t)
	}
	if k.Kind != view.Primary && ink == Ink {
		ink = Soft
	}
	for i := range hint {
		for j := range hint[i].pieces {
			hint[i].pieces[j].ink = ink
		}
	}
	in.set(figureType, hint)
	return tall
}

// sign draws the knob of a toggle or the ring of an option at the left of r.
func (c *column) sign(k view.Control, r image.Rectangle, ink Role) {
	mid := (r.Min.Y + r.Max.Y) / 2
	switch k.Kind {
	case view.Toggle:
		w, h := c.em(42), c.em(24)
		body := image.Rect(r.Min.X, mid-h/2, r.Min.X+w, mid-h/2+h)
		o := Op{Kind: Round, Rect: body, Ink: Card, Edge: Edge, Width: 6, Radius: h / 2}
		knob := image.Rect(body.Min.X+4, body.Min.Y+4, body.Min.X+h-4, body.Max.Y-4)
		tint := Edge
		if k.On {
			o.Ink, o.Edge, tint = Accent, Accent, OnAccent
			knob = knob.Add(image.Pt(w-h, 0))
		}
		c.put(o)
		c.put(Op{Kind: Round, Rect: knob, Ink: tint, Radius: knob.Dy() / 2})
	case view.Option:
		d := c.em(18)
		ring := image.Rect(r.Min.X, mid-d/2, r.Min.X+d, mid-d/2+d)
		edge := Edge
		if k.On {
			edge = Accent
		}
		c.put(Op{Kind: Round, Rect: ring, Ink: Card, Edge: edge, Width: 6, Radius: d / 2})
		if k.On {
			c.put(Op{Kind: Round, Rect: ring.Inset(max(4, d*28/100)), Ink: Accent, Radius: d / 2})
		}
	}
}

// entry sets a box to write in, with the caret where the keys would write.
func (c *column) entry(k view.Control) {
	pad := c.sp(14)
	text, t := k.Value, bodyType
	if text == "" && k.ID != c.Focus {
		text, t = k.Hint, bodyType.in(Faint)
	}
	lines := wrap(c.m, c.w-2*pad-4, c.span(t, text))
	rows := max(len(lines), 3)
	r := image.Rect(c.x, c.y, c.right(), c.y+rows*c.leading(t)+2*c.sp(10))
	c.hit(k, r)
	c.pill(k, r, c.sp(10))
	in := c.inside(pad, pad)
	in.y += c.sp(10)
	top := in.y
	in.set(t, lines)
	if k.ID == c.Focus {
		x, row := c.caret(k.Value, lines)
		y := top + row*c.leading(t)
		c.fill(image.Rect(in.x+x, y+2, in.x+x+2, y+c.leading(t)-2), Accent)
	}
	c.y = r.Max.Y
}

// caret finds where the byte Caret of an entry's value stands: its distance
// from the left and its line. Wrapping drops spaces at line ends, so the lines
// are found again in the value one after another.
func (c *column) caret(value string, lines []line) (x, row int) {
	at := min(max(c.Caret, 0), len(value))
	seen := 0
	for i, l := range lines {
		text := ""
		for _, p := range l.pieces {
			text += p.text
		}
		for seen < len(value) && text != "" && value[seen] != text[0] {
			seen++
		}
		if at < seen {
			break
		}
		row = i
		part := text[:min(at-seen, len(text))]
		x = c.m.Width(part, c.face(bodyType)) / 64
		if at > seen+len(text) && i == len(lines)-1 {
			x = c.m.Width(value[seen:at], c.face(bodyType)) / 64
		}
		seen += len(text)
		if text == "" || seen < len(value) && value[seen] == '\n' {
			if at <= seen {
				break
			}
			seen++
		}
	}
	return min(x, c.w-2*c.sp(14)), row
}
