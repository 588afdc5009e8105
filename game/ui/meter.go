package ui

import (
	"image"
	"strconv"

	"upperhand/game/view"
)

// tones are the colours of a meter, by view.Block.Tone: its fill, what was
// just won or lost, and text.
var tones = map[string][3]Role{
	"trust":    {Trust, TrustPale, TrustInk},
	"autonomy": {Autonomy, AutonomyPale, AutonomyInk},
	"warn":     {Warn, Warn, WarnInk},
	"good":     {Good, Good, Good},
}

func toned(tone string) [3]Role {
	if t, ok := tones[tone]; ok {
		return t
	}
	return tones["autonomy"]
}

// meter sets a name, the figure with what it moved, and the bar. What was just
// won shows pale within the fill, what was lost pale beyond it.
func (c *column) meter(b view.Block) {
	t := toned(b.Tone)
	lead := c.leading(nameType)
	row := image.Rect(c.x, c.y, c.right(), c.y+lead)
	figure := strconv.Itoa(b.Value)
	used := c.moved(row, b.Delta, t[2])
	end := row
	end.Max.X -= used
	w := c.width(nameType, figure)
	c.flushRight(end, nameType, figure)
	row.Max.X = end.Max.X - w - c.sp(8)
	c.label(row, nameType, b.Text)
	c.y += lead + c.sp(6)
	c.gauge(b, t)
	if b.Word != "" {
		c.gap(4)
		c.write(figureType, b.Word)
	}
}

// moved sets an arrow and a number flush right in r and returns their width.
func (c *column) moved(r image.Rectangle, delta int, ink Role) int {
	if delta == 0 {
		return 0
	}
	text := strconv.Itoa(abs(delta))
	w, d := c.width(nameType, text), c.em(11)
	mid := (r.Min.Y + r.Max.Y) / 2
	c.flushRight(r, nameType.in(ink), text)
	x := r.Max.X - w - c.sp(4) - d
	shape := Rise
	if delta < 0 {
		shape = Fall
	}
	c.put(Op{Kind: Mark, Shape: shape, Rect: image.Rect(x, mid-d/2, x+d, mid-d/2+d), Ink: ink})
	return w + d + c.sp(4) + c.sp(9)
}

// gauge draws the bar of a meter.
func (c *column) gauge(b view.Block, t [3]Role) {
	h := max(10, c.sp(16))
	back := image.Rect(c.x, c.y, c.right(), c.y+h)
	c.put(Op{Kind: Round, Rect: back, Ink: Track, Radius: h / 2})
	value := min(max(b.Value, 0), 100)
	old := min(max(value-b.Delta, 0), 100)
	upTo := func(v int, ink Role, square Corner) {
		if v > 0 {
			r := back
			r.Max.X = r.Min.X + max(h, c.w*v/100)
			c.put(Op{Kind: Round, Rect: r, Ink: ink, Radius: h / 2, Square: square})
		}
	}
	cut := TopRight | BottomRight
	if old == value {
		cut = 0
	}
	upTo(max(old, value), t[1], 0)
	upTo(min(old, value), t[0], cut)
	c.y += h
}

// pairs sets meters two abreast: the strip of a narrow window.
func (c *column) pairs(meters []view.Block) {
	gap := c.sp(16)
	half := (c.w - gap) / 2
	for i := 0; i < len(meters); i += 2 {
		if meters[i].Speaker != "" && len(meters) > 2 {
			c.gap(4)
			c.write(labelType, meters[i].Speaker)
			c.gap(4)
		}
		end := c.y
		for j, m := range meters[i:min(i+2, len(meters))] {
			in := &column{sheet: c.sheet, x: c.x + j*(half+gap), w: half, y: c.y, bare: true}
			m.Word = ""
			in.meter(m)
			end = max(end, in.y)
		}
		c.y = end + c.sp(6)
	}
}

// standing sets the state of a relationship: where it lies between autonomy
// (across) and trust (up), its name and a sentence.
func (c *column) standing(b view.Block) {
	size := min(c.em(84), c.w/2)
	r := image.Rect(c.x, c.y, c.x+size, c.y+size)
	c.put(Op{Kind: Round, Rect: r, Ink: Card, Edge: Edge, Width: 4, Radius: c.sp(8)})
	mid := image.Pt(r.Min.X+size/2, r.Min.Y+size/2)
	c.fill(image.Rect(r.Min.X+1, mid.Y, r.Max.X-1, mid.Y+1), Hairline)
	c.fill(image.Rect(mid.X, r.Min.Y+1, mid.X+1, r.Max.Y-1), Hairline)
	d := max(9, c.em(12))
	room := size - d - 6
	x := r.Min.X + 3 + room*min(max(b.X, 0), 100)/100
	y := r.Max.Y - 3 - d - room*min(max(b.Y, 0), 100)/100
	c.put(Op{Kind: Round, Rect: image.Rect(x, y, x+d, y+d), Ink: Ink, Radius: d})
	in := c.inside(size+c.sp(14), 0)
	if b.Speaker != "" {
		in.write(figureType, b.Speaker)
	}
	in.write(nameType, b.Text)
	in.gap(2)
	in.write(tagType, b.Word)
	c.y = max(in.y, r.Max.Y)
}

// warning sets a sign of imbalance: filled and turned when it shows.
func (c *column) warning(b view.Block) {
	t, d := c.body(), c.em(12)
	mid := c.y + c.leading(t)/2
	in := c.inside(c.em(24), 0)
	if b.On {
		d = c.em(16)
		c.put(Op{Kind: Mark, Shape: Lozenge, Rect: image.Rect(c.x, mid-d/2, c.x+d, mid-d/2+d), Ink: Warn})
		in.write(t.in(Ink), b.Text)
	} else {
		r := image.Rect(c.x+2, mid-d/2, c.x+2+d, mid-d/2+d)
		c.put(Op{Kind: Round, Rect: r, Edge: Edge, Width: 6, Radius: 3})
		in.write(t.in(Soft), b.Text)
	}
	c.y = in.y
}
