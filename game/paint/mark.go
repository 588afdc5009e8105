package paint

import (
	"image"
	"math"

	"upperhand/game/ui"
)

// figure is a small drawing on a field of 24 by 24: closed outlines, open
// strokes, and parts that are filled in the outline's colour.
type figure struct {
	closed, open, solid [][]point
}

// figures draws every ui.Shape. An unknown one is a plain dot.
func figureOf(s ui.Shape) figure {
	if f, ok := figures[s]; ok {
		return f
	}
	return figure{solid: [][]point{ring(12, 12, 5)}}
}

func pts(xy ...float64) []point {
	out := make([]point, len(xy)/2)
	for i := range out {
		out[i] = point{xy[2*i], xy[2*i+1]}
	}
	return out
}

func ring(x, y, r float64) []point {
	p := arc(point{x, y}, r, r, 0, 2*math.Pi)
	return p[:len(p)-1]
}

// bow is part of a circle, in degrees clockwise from the right.
func bow(x, y, r, from, to float64) []point {
	return arc(point{x, y}, r, r, from*math.Pi/180, to*math.Pi/180)
}

func polygon(x, y, r float64, n int, turn float64) []point {
	out := make([]point, n)
	for i := range out {
		t := turn*math.Pi/180 + 2*math.Pi*float64(i)/float64(n)
		out[i] = point{x + r*math.Cos(t), y + r*math.Sin(t)}
	}
	return out
}

func star(x, y, outer, inner float64) []point {
	a, b := polygon(x, y, outer, 5, -90), polygon(x, y, inner, 5, -54)
	var out []point
	for i := range a {
		out = append(out, a[i], b[i])
	}
	return out
}

func cog() [][]point {
	var teeth [][]point
	for _, p := range polygon(12, 12, 1, 8, 22.5) {
		dx, dy := p.x-12, p.y-12
		teeth = append(teeth, pts(12+dx*7, 12+dy*7, 12+dx*10, 12+dy*10))
	}
	return teeth
}

func closed(c ...[]point) figure { return figure{closed: c} }
func open(c ...[]point) figure   { return figure{open: c} }

// figures is written once and only read.
var figures = map[ui.Shape]figure{
	ui.Referent:      closed(pts(12, 2, 22, 12, 12, 22, 2, 12)),
	ui.Informational: closed(pts(4, 4, 20, 4, 20, 20, 4, 20)),
	ui.Expert:        closed(pts(12, 3, 22, 20.5, 2, 20.5)),
	ui.Legitimate:    closed(ring(12, 12, 9.5)),
	ui.Connection:    closed(star(12, 13, 11.5, 4.8)),
	ui.Coercive:      closed(pts(2, 3.5, 22, 3.5, 12, 21)),
	ui.Reward:        closed(polygon(12, 12, 10.5, 6, 30)),
	ui.Refrain:       {closed: [][]point{ring(12, 12, 9.5)}, open: [][]point{pts(7, 12, 17, 12)}},
	ui.Listen:        open(bow(6, 12, 4, -60, 60), bow(6, 12, 9.5, -55, 55), bow(6, 12, 15, -48, 48)),
	ui.Repair:        closed(ring(8.5, 12, 6), ring(15.5, 12, 6)),
	ui.Reflect:       {closed: [][]point{ring(12, 12, 9.5)}, solid: [][]point{bow(12, 12, 9.5, 90, 270)}},
	ui.Advocate:      {open: [][]point{pts(5, 2, 5, 22)}, closed: [][]point{pts(5, 3, 20, 8, 5, 13)}},

	ui.Rise:    closed(pts(12, 3, 22, 20, 2, 20)),
	ui.Fall:    closed(pts(2, 4, 22, 4, 12, 21)),
	ui.Ahead:   closed(pts(4, 2, 21, 12, 4, 22)),
	ui.Lozenge: closed(pts(12, 1, 23, 12, 12, 23, 1, 12)),
	ui.Undo:    open(append(pts(4, 8.5, 14, 8.5), bow(14, 14, 5.5, -90, 90)...), pts(14, 19.5, 8, 19.5), pts(8.5, 4, 4, 8.5, 8.5, 13)),
	ui.Pages:   open(pts(3, 6, 21, 6), pts(3, 12, 21, 12), pts(3, 18, 15, 18)),
	ui.Cog:     {closed: [][]point{ring(12, 12, 7), ring(12, 12, 2.6)}, open: cog()},
	ui.Door:    open(pts(13, 3, 4, 3, 4, 21, 13, 21), pts(9, 12, 21, 12), pts(17, 8, 21, 12, 17, 16)),
	ui.Book:    {closed: [][]point{pts(4, 4, 12, 6, 20, 4, 20, 18, 12, 20.5, 4, 18)}, open: [][]point{pts(12, 6, 12, 20.5)}},
	ui.Head:    {closed: [][]point{ring(12, 8, 4.6)}, open: [][]point{bow(12, 22, 8.5, 180, 360)}},
	ui.Back:    open(pts(20, 12, 4, 12), pts(10, 6, 4, 12, 10, 18)),
	ui.Keep:    open(pts(12, 3, 12, 15), pts(7, 10, 12, 15, 17, 10), pts(4, 15, 4, 20.5, 20, 20.5, 20, 15)),
	ui.Copy:    {closed: [][]point{pts(8, 3, 20, 3, 20, 16, 8, 16)}, open: [][]point{pts(8, 8, 4, 8, 4, 21, 16, 21, 16, 16)}},
	ui.Sieve:   closed(pts(2.5, 4, 21.5, 4, 14, 12.5, 14, 20, 10, 21.5, 10, 12.5)),
	ui.Flag:    open(pts(5, 2, 5, 22), pts(5, 4, 19, 4, 15.5, 8.5, 19, 13, 5, 13)),
	ui.Stack:   {closed: [][]point{pts(3, 9, 16, 9, 16, 21, 3, 21)}, open: [][]point{pts(7, 9, 7, 3.5, 21, 3.5, 21, 15.5, 16, 15.5)}},
	ui.Fold:    open(pts(3, 6, 9, 3, 15, 6, 21, 3, 21, 18, 15, 21, 9, 18, 3, 21, 3, 6), pts(9, 3, 9, 18), pts(15, 6, 15, 21)),
	ui.Onward:  open(pts(3, 12, 20, 12), pts(13, 5, 20, 12, 13, 19)),
	ui.Alert:   {closed: [][]point{pts(12, 2.5, 23, 21, 1, 21)}, open: [][]point{pts(12, 9, 12, 14.5), pts(12, 17.8, 12, 18)}},
}

// mark paints a shape into its rectangle.
func (p *Painter) mark(o ui.Op, clip image.Rectangle) {
	f := figureOf(o.Shape)
	box := p.rect(o.Rect)
	place := func(in [][]point) [][]point {
		out := make([][]point, len(in))
		for i, line := range in {
			for _, q := range line {
				x := float64(box.Min.X) + q.x*float64(box.Dx())/24
				y := float64(box.Min.Y) + q.y*float64(box.Dy())/24
				out[i] = append(out[i], point{x, y})
			}
		}
		return out
	}
	shapes, lines := place(f.closed), place(f.open)
	if o.Ink != ui.None {
		n := p.pen(box.Inset(-1), 0)
		for _, s := range shapes {
			n.polygon(s...)
		}
		n.paint(clip, p.theme[o.Ink])
	}
	if o.Edge == ui.None {
		return
	}
	n := p.pen(box.Inset(-2), math.Max(1, p.scale*float64(o.Width)/4))
	for _, s := range shapes {
		n.stroke(append(s, s[0]))
	}
	for _, s := range lines {
		n.stroke(s)
	}
	for _, s := range place(f.solid) {
		n.polygon(s...)
	}
	n.paint(clip, p.theme[o.Edge])
}
