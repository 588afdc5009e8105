package ui

import (
	"image"
	"strconv"

	"upperhand/game/view"
)

// plot is the field of a timeline: turns run across, 0..100 upwards.
type plot struct {
	image.Rectangle
	turns int
}

func (p plot) at(turn, value int) image.Point {
	x := p.Min.X
	if p.turns > 0 {
		x += p.Dx() * turn / p.turns
	}
	return image.Pt(x, p.Max.Y-p.Dy()*min(max(value, 0), 100)/100)
}

// timeline draws the curves of the meters over the turns, with each act as the
// shape of its base on the first curve, and the states as bands under them.
func (c *column) timeline(b view.Block) {
	scale, ends := c.width(figureType, "100")+c.sp(10), 0
	for _, u := range b.Curves {
		ends = max(ends, c.width(tagType.bold(), endLabel(u))+c.sp(12))
	}
	legend := ends > c.w/4
	if legend {
		ends = c.sp(8)
	}
	tall := max(c.sp(230), 140)
	if c.low() {
		tall = max(c.sp(160), 140)
	}
	p := plot{Rectangle: image.Rect(c.x+scale, c.y+c.sp(24), c.right()-ends, c.y+tall)}
	for _, u := range b.Curves {
		p.turns = max(p.turns, u.From+len(u.Points)-1)
	}
	c.axes(p)
	c.turning(p, b.Marks)
	for _, ghost := range []bool{true, false} { // what was lies over what might have been
		for _, u := range b.Curves {
			if u.Ghost == ghost {
				c.curve(p, u)
			}
		}
	}
	c.marks(p, b)
	c.y = p.Max.Y + c.sp(16)
	c.bands(p, b.Spans)
	if legend {
		c.legend(b.Curves)
	} else {
		c.ends(p, b.Curves)
	}
	if b.Word != "" {
		c.write(figureType, b.Word)
	}
}

func endLabel(u view.Curve) string {
	if len(u.Points) == 0 {
		return u.Label
	}
	return u.Label + " " + strconv.Itoa(u.Points[len(u.Points)-1])
}

// axes draws the lines of 0, 25, 50, 75 and 100.
func (c *column) axes(p plot) {
	for v := 0; v <= 100; v += 25 {
		y := p.at(0, v).Y
		c.fill(image.Rect(p.Min.X, y, p.Max.X, y+1), Hairline)
		if v%50 == 0 {
			h := c.leading(figureType)
			c.flushRight(image.Rect(c.x, y-h/2, p.Min.X-c.sp(8), y-h/2+h), figureType, strconv.Itoa(v))
		}
	}
}

// turning draws the upright lines of turning points, which a lozenge heads, of
// signs that appeared, which a warning heads, and the field of the chosen turn.
func (c *column) turning(p plot, marks []view.Mark) {
	for _, m := range marks {
		if x := p.at(m.Turn, 0).X; m.On {
			half := max(c.sp(15), 12)
			c.put(Op{Kind: Round, Rect: image.Rect(x-half, p.Min.Y-c.sp(8), x+half, p.Max.Y), Ink: Track, Radius: c.sp(8)})
		}
	}
	for _, m := range marks {
		x, size := p.at(m.Turn, 0).X, max(12, c.em(13))
		top := p.Min.Y - c.sp(8)
		head := image.Rect(x-size/2, top-size/2, x-size/2+size, top-size/2+size)
		if m.Turning {
			c.line(Ink, 6, false, image.Pt(x, p.Min.Y), image.Pt(x, p.Max.Y))
			c.mark(Lozenge, head, Ink, Ink)
			head = head.Add(image.Pt(0, size))
		}
		if m.Warning {
			c.line(Warn, 6, true, image.Pt(x, p.Min.Y), image.Pt(x, p.Max.Y))
			c.mark(Alert, head, None, Warn)
		}
	}
}

func (c *column) curve(p plot, u view.Curve) {
	if len(u.Points) < 2 {
		return
	}
	pts := make([]image.Point, len(u.Points))
	for i, v := range u.Points {
		pts[i] = p.at(u.From+i, v)
	}
	c.line(toned(u.Tone)[0], curveWidth(u), u.Ghost, pts...)
}

// bands draws how long each state held, in two shades that take turns, with
// its name where there is room for it.
func (c *column) bands(p plot, spans []view.Span) {
	if len(spans) == 0 || p.turns == 0 {
		return
	}
	h := c.leading(figureType) + c.sp(4)
	for i, s := range spans {
		r := image.Rect(p.at(s.From, 0).X, c.y, p.at(s.To, 0).X, c.y+h)
		if i == len(spans)-1 && s.From == s.To { // it has only just begun
			r.Max.X = p.Max.X
			r.Min.X = min(r.Min.X, r.Max.X-4)
		}
		fill := [...]Role{Track, Card}[i%2]
		c.put(Op{Kind: Round, Rect: r, Ink: fill, Edge: Edge, Width: 3, Radius: c.sp(4)})
		if w := c.width(figureType, s.Text); w+c.sp(8) <= r.Dx() {
			c.label(image.Rect(r.Min.X+c.sp(4), c.y+c.sp(2), r.Max.X, c.y+h), figureType.in(Ink), s.Text)
		}
	}
	c.y += h + c.sp(10)
}

// marks draws the acts and notes their targets: an upright strip a turn.
func (c *column) marks(p plot, b view.Block) {
	if len(b.Curves) == 0 || p.turns == 0 {
		return
	}
	step := p.Dx() / p.turns
	for _, m := range b.Marks {
		if m.ID == "" {
			continue
		}
		d := max(12, min(c.em(17), step-2))
		if step < 10 && !m.On && !m.Turning && !m.Warning { // too near to its neighbours for a shape
			d = 6
		}
		v := 50
		if pts := b.Curves[0].Points; m.Turn >= 0 && m.Turn < len(pts) {
			v = pts[m.Turn]
		}
		at := p.at(m.Turn, v)
		fill, edge := Card, Ink
		if m.Warning {
			fill = Warn
		}
		r := image.Rect(at.X-d/2, at.Y-d/2, at.X-d/2+d, at.Y-d/2+d)
		c.put(Op{Kind: Round, Rect: r.Inset(-1), Ink: Card, Radius: d})
		c.put(Op{Kind: Mark, Shape: Shape(m.Base), Rect: r, Ink: fill, Edge: edge, Width: max(6, d/2)})
		k := view.Control{ID: m.ID, Kind: view.Point, Label: m.Label}
		left := p.at(m.Turn, 0).X - step/2
		target := image.Rect(left, p.Min.Y-c.sp(6), left+step, p.Max.Y)
		c.hit(k, target)
		switch m.ID {
		case c.Pressed:
			c.put(Op{Kind: Round, Rect: r.Inset(-5), Edge: Ink, Width: 12, Radius: d})
		case c.Hover:
			c.put(Op{Kind: Round, Rect: r.Inset(-5), Edge: Accent, Width: 6, Radius: d})
		}
		c.ring(k, r.Inset(-4), d)
	}
}

// ends writes each curve's name and last value beside its end, moved apart
// where they would cover one another.
func (c *column) ends(p plot, curves []view.Curve) {
	h := c.leading(tagType)
	taken := []int{}
	for _, u := range curves {
		if len(u.Points) == 0 {
			continue
		}
		y := free(p.at(0, u.Points[len(u.Points)-1]).Y-h/2, h, taken)
		taken = append(taken, y)
		box := image.Rect(p.Max.X+c.sp(12), y, c.right(), y+h)
		c.label(box, tagType.bold().in(toned(u.Tone)[2]), endLabel(u))
		c.y = max(c.y, y+h+c.sp(4))
	}
}

// free is the place nearest to y that keeps h away from those taken.
func free(y, h int, taken []int) int {
	for d := 0; d < 40*h; d++ {
		for _, at := range [...]int{y + d, y - d} {
			ok := true
			for _, t := range taken {
				ok = ok && abs(at-t) >= h
			}
			if ok {
				return at
			}
		}
	}
	return y
}

// legend writes the curves' names under a chart that has no room beside, each
// after a piece of its line.
func (c *column) legend(curves []view.Curve) {
	t := tagType.bold()
	lead, swatch := c.leading(t)+c.sp(4), c.em(26)
	x := c.x
	for _, u := range curves {
		need := swatch + c.sp(8) + c.width(t, endLabel(u))
		if x > c.x && x+need > c.right() {
			x, c.y = c.x, c.y+lead
		}
		mid := c.y + lead/2
		c.line(toned(u.Tone)[0], curveWidth(u), u.Ghost, image.Pt(x+2, mid), image.Pt(x+swatch, mid))
		c.label(image.Rect(x+swatch+c.sp(8), c.y, c.right(), c.y+lead), t.in(toned(u.Tone)[2]), endLabel(u))
		x += need + c.sp(22)
	}
	c.y += lead
}

// curveWidth is how thick a curve is, in quarters of a pixel.
func curveWidth(u view.Curve) int {
	if u.Ghost {
		return 7
	}
	return 12
}

// bars sets one row of the power profile: shape, name, bar, count.
func (c *column) bars(b view.Block) {
	lead := c.leading(smallType)
	size := c.em(15)
	mid := c.y + lead/2
	x := c.x
	if b.Base != "" {
		c.mark(Shape(b.Base), image.Rect(x, mid-size/2, x+size, mid-size/2+size), None, Ink)
		x += size + c.sp(9)
	}
	indent := x - c.x
	name := min(max(c.em(112), c.width(smallType, b.Text)), c.w*4/10)
	c.label(image.Rect(x, c.y, x+name, c.y+lead), smallType.in(Ink), b.Text)
	x += name + c.sp(6)
	count := c.em(28)
	full := max(8, c.right()-x-count)
	h := c.em(14)
	w := max(3, full*b.Value/max(b.Max, b.Value, 1))
	tone := toned(b.Tone)
	c.put(Op{Kind: Round, Rect: image.Rect(x, mid-h/2, x+w, mid-h/2+h), Ink: tone[0], Radius: 4})
	c.label(image.Rect(x+w+c.sp(8), c.y, c.right(), c.y+lead), smallType.in(Ink).bold(), strconv.Itoa(b.Value))
	c.y += lead
	if b.Word != "" {
		in := c.inside(indent, 0)
		in.write(figureType, b.Word)
		c.y = in.y
	}
}
