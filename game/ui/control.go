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
	case c.ID == s.Pressed && c.Kind == view.Primary:
		return Strong, Ink, OnAccent
	case c.ID == s.Hover && c.Kind == view.Primary:
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
		if cs[i].Kind != view.Choice { // a choice brings its own
			c.gap(10)
		}
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

// stack sets buttons under one another, all as wide as the widest needs. Where
// there are many the smaller ones at the end stand two abreast.
func (c *column) stack(cs []view.Control) {
	wide := c.em(280)
	for _, k := range cs {
		wide = max(wide, c.buttonWidth(k))
	}
	wide = min(wide, c.w)
	gap := c.sp(12)
	half := (wide - gap) / 2
	paired := len(cs)
	for len(cs) > 3 && paired > 1 && c.buttonWidth(cs[paired-1]) <= half {
		paired--
	}
	for i := 0; i < len(cs); {
		c.y += gap
		row, w := cs[i:i+1], wide
		if i >= paired && i+1 < len(cs) {
			row, w = cs[i:i+2], half
		}
		tall := 0
		for _, k := range row {
			tall = max(tall, c.buttonHeight(k, w))
		}
		for j, k := range row {
			x := c.x + j*(w+gap)
			c.button(k, image.Rect(x, c.y, x+w, c.y+tall))
		}
		c.y += tall
		i += len(row)
	}
}

// row sets controls side by side. Where one line can't hold them they stand in
// columns of one width, which the eye follows more easily than ragged lines.
func (c *column) row(cs []view.Control) {
	gap := c.sp(12)
	widths, across := c.shares(cs, gap)
	for i := 0; i < len(cs); i += across {
		if i > 0 {
			c.y += c.sp(10)
		}
		line, tall := cs[i:min(i+across, len(cs))], 0
		for j, k := range line {
			tall = max(tall, c.buttonHeight(k, widths[i+j]))
		}
		x := c.x
		for j, k := range line {
			c.button(k, image.Rect(x, c.y, x+widths[i+j], c.y+tall))
			x += widths[i+j] + gap
		}
		c.y += tall
	}
}

// shares are the widths that controls get in a row, and how many stand abreast.
func (c *column) shares(cs []view.Control, gap int) (widths []int, across int) {
	widest, all := 0, -gap
	for _, k := range cs {
		w := min(c.buttonWidth(k), c.w)
		widths = append(widths, w)
		widest, all = max(widest, w), all+w+gap
	}
	if all <= c.w {
		return widths, max(1, len(cs))
	}
	across = max(1, (c.w+gap)/(widest+gap))
	if across > 1 {
		widest = min((c.w-gap*(across-1))/across, widest*3/2)
	}
	for i := range widths {
		widths[i] = widest
	}
	return widths, across
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

// caption is the label and hint of a button, wrapped to its width.
func (c *column) caption(k view.Control, w int) (label, hint []line, tall int) {
	w -= 2*c.sp(20) + c.knob(k)
	label = c.wrap(w, c.span(buttonType, k.Label))
	if k.Hint != "" {
		hint = c.wrap(w, c.span(figureType, k.Hint))
	}
	return label, hint, len(label)*c.leading(buttonType) + len(hint)*c.leading(figureType)
}

func (c *column) buttonHeight(k view.Control, w int) int {
	_, _, text := c.caption(k, w)
	return max(46, c.sp(46), text+2*c.sp(10))
}

// button sets any control that is a word or two on a surface.
func (c *column) button(k view.Control, r image.Rectangle) {
	pad := c.sp(20)
	label, hint, text := c.caption(k, r.Dx())
	c.hit(k, r)
	ink := c.pill(k, r, c.sp(12))
	in := &column{sheet: c.sheet, x: r.Min.X + pad + c.knob(k), w: r.Dx() - 2*pad - c.knob(k), y: r.Min.Y + (r.Dy()-text)/2}
	c.sign(k, image.Rect(r.Min.X+pad, r.Min.Y, in.x, r.Max.Y), ink)
	middle := k.Kind == view.Primary || k.Kind == view.Button
	in.lines(buttonType, tinted(label, ink), middle)
	if ink == Ink {
		ink = Soft
	}
	in.lines(figureType, tinted(hint, ink), middle)
	if k.Kind == view.Primary || k.Kind == view.Button || k.Key != "" || c.Hints == PadHints {
		c.badge(k, r.Max.X-c.sp(6), r.Min.Y)
	}
}

// lines sets lines, in the middle of the column if asked.
func (c *column) lines(t style, ls []line, middle bool) {
	for _, l := range ls {
		in := *c
		if middle {
			in.x += max(0, (c.w-l.w/64)/2)
			in.w = c.right() - in.x
		}
		in.set(t, []line{l})
		c.y = in.y
	}
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
	lines := c.wrap(c.w-2*pad-4, c.span(t, text))
	rows := max(len(lines), 3)
	if k.Short {
		rows = max(len(lines), 1)
	}
	r := image.Rect(c.x, c.y, c.right(), c.y+max(46, rows*c.leading(t)+2*c.sp(10)))
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
