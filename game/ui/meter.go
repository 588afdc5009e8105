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
	if b.Plain {
		c.plainMeter(b, nameType)
		return
	}
	lead := c.leading(nameType)
	row := image.Rect(c.x, c.y, c.right(), c.y+lead)
	figure := strconv.Itoa(b.Value)
	used := c.moved(nameType, row, b.Delta, t[2])
	end := row
	end.Max.X -= used
	w := c.width(nameType, figure)
	c.flushRight(end, nameType, figure)
	row.Max.X = end.Max.X - w - c.sp(8)
	c.label(row, nameType, b.Text)
	if row.Min.X += c.width(nameType, b.Text) + c.sp(7); b.Word != "" && row.Dx() > c.width(tagType, b.Word) {
		c.label(row, tagType, b.Word)
	}
	c.y += lead + c.sp(5)
	c.gauge(b, t, max(10, c.sp(16)*(100+c.closeness())/200))
}

// plainMeter sets a name and its word, in one line where there is room.
func (c *column) plainMeter(b view.Block, t style) {
	name := c.span(t, b.Text+"  ")
	name.ink = toned(b.Tone)[2]
	word := t.in(Ink)
	word.weight = Regular
	c.spans(t, name, c.span(word, view.MeterText(c.say, b)))
}

// moved sets an arrow and a number flush right in r and returns their width.
func (c *column) moved(t style, r image.Rectangle, delta int, ink Role) int {
	if delta == 0 {
		return 0
	}
	text := strconv.Itoa(abs(delta))
	w, d := c.width(t, text), c.em(11)
	mid := (r.Min.Y + r.Max.Y) / 2
	c.flushRight(r, t.in(ink), text)
	x := r.Max.X - w - c.sp(4) - d
	shape := Rise
	if delta < 0 {
		shape = Fall
	}
	c.put(Op{Kind: Mark, Shape: shape, Rect: image.Rect(x, mid-d/2, x+d, mid-d/2+d), Ink: ink})
	return w + d + c.sp(4) + c.sp(9)
}

// gauge draws the bar of a meter, so high.
func (c *column) gauge(b view.Block, t [3]Role, h int) {
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

// standing sets the state of a relationship: where it lies between autonomy
// (across) and trust (up), on axes in the colours of the meters, with its name
// and a sentence.
func (c *column) standing(b view.Block) {
	size := min(c.em(84)*(60+c.closeness())/160, c.w/2)
	r := image.Rect(c.x, c.y, c.x+size, c.y+size)
	c.put(Op{Kind: Round, Rect: r, Ink: Card, Edge: Edge, Width: 4, Radius: c.sp(8)})
	arrow := c.em(9)
	mid := image.Pt((r.Min.X+arrow/2+r.Max.X)/2, (r.Min.Y+r.Max.Y-arrow/2)/2)
	c.fill(image.Rect(r.Min.X+arrow/2+2, mid.Y, r.Max.X-1, mid.Y+1), Hairline)
	c.fill(image.Rect(mid.X, r.Min.Y+1, mid.X+1, r.Max.Y-arrow/2-2), Hairline)
	c.fill(image.Rect(r.Min.X+arrow/2, r.Min.Y+arrow, r.Min.X+arrow/2+2, r.Max.Y-arrow/2), Trust)
	c.fill(image.Rect(r.Min.X+arrow/2, r.Max.Y-arrow/2-2, r.Max.X-arrow, r.Max.Y-arrow/2), Autonomy)
	tip := image.Rect(0, 0, arrow, arrow)
	c.put(Op{Kind: Mark, Shape: Rise, Ink: Trust, Rect: tip.Add(image.Pt(r.Min.X+1, r.Min.Y+4))})
	c.put(Op{Kind: Mark, Shape: Ahead, Ink: Autonomy, Rect: tip.Add(image.Pt(r.Max.X-arrow-4, r.Max.Y-arrow-1))})
	d := max(9, c.em(12))
	room := size - d - arrow - 4
	x := r.Min.X + arrow + room*min(max(b.X, 0), 100)/100
	y := r.Max.Y - arrow - d - room*min(max(b.Y, 0), 100)/100
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
