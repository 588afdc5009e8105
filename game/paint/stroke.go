package paint

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"upperhand/game/ui"
)

// point is a place in device pixels.
type point struct{ x, y float64 }

// pen draws outlines and lines into one mask: all its pieces wind the same
// way, so that where they overlap coverage adds up and is clamped.
type pen struct {
	p    *Painter
	box  image.Rectangle
	half float64
}

// pen begins a mask over box for lines of the given width.
func (p *Painter) pen(box image.Rectangle, width float64) pen {
	p.ras.Reset(max(1, box.Dx()), max(1, box.Dy()))
	p.ras.DrawOp = draw.Src
	return pen{p, box, width / 2}
}

// polygon adds a closed shape.
func (n pen) polygon(pts ...point) {
	area := 0.0
	for i, a := range pts {
		b := pts[(i+1)%len(pts)]
		area += a.x*b.y - b.x*a.y
	}
	for i := range pts {
		q := pts[i]
		if area < 0 {
			q = pts[len(pts)-1-i]
		}
		x, y := float32(q.x-float64(n.box.Min.X)), float32(q.y-float64(n.box.Min.Y))
		if i == 0 {
			n.p.ras.MoveTo(x, y)
		} else {
			n.p.ras.LineTo(x, y)
		}
	}
	n.p.ras.ClosePath()
}

// dot adds a disc.
func (n pen) dot(c point, r float64) {
	n.polygon(arc(c, r, r, 0, 2*math.Pi)...)
}

// stroke adds a line through pts with round joins and ends.
func (n pen) stroke(pts []point) {
	for i, a := range pts {
		n.dot(a, n.half)
		if i == 0 {
			continue
		}
		b := pts[i-1]
		l := math.Hypot(a.x-b.x, a.y-b.y)
		if l == 0 {
			continue
		}
		nx, ny := (a.y-b.y)/l*n.half, (b.x-a.x)/l*n.half
		n.polygon(point{a.x + nx, a.y + ny}, point{b.x + nx, b.y + ny}, point{b.x - nx, b.y - ny}, point{a.x - nx, a.y - ny})
	}
}

// dashes adds a line in dashes of on, with off between them.
func (n pen) dashes(pts []point, on, off float64) {
	left, drawing := on, true
	run := []point{pts[0]}
	for i := 1; i < len(pts); i++ {
		a, b := pts[i-1], pts[i]
		for {
			l := math.Hypot(b.x-a.x, b.y-a.y)
			if l <= left {
				left -= l
				run = append(run, b)
				break
			}
			a = point{a.x + (b.x-a.x)*left/l, a.y + (b.y-a.y)*left/l}
			run = append(run, a)
			if drawing {
				n.stroke(run)
			}
			drawing = !drawing
			run = []point{a}
			left = on
			if !drawing {
				left = off
			}
		}
	}
	if drawing {
		n.stroke(run)
	}
}

// paint puts what was added onto the picture.
func (n pen) paint(clip image.Rectangle, ink color.NRGBA) {
	if n.box.Empty() {
		return
	}
	size := n.box.Dx() * n.box.Dy()
	if cap(n.p.cover) < size {
		n.p.cover = make([]uint8, size)
	}
	a := image.Alpha{Pix: n.p.cover[:size], Stride: n.box.Dx(), Rect: image.Rect(0, 0, n.box.Dx(), n.box.Dy())}
	n.p.ras.Draw(&a, a.Rect, image.Opaque, image.Point{})
	n.p.stamp(mask{rect: n.box, pix: a.Pix}, image.Point{}, clip, ink)
}

// line paints a polyline, or a curve as one.
func (p *Painter) line(o ui.Op, clip image.Rectangle) {
	pts := make([]point, len(o.Points))
	for i, q := range o.Points {
		pts[i] = point{p.scale * (float64(q.X) + 0.5), p.scale * (float64(q.Y) + 0.5)}
	}
	if o.Kind == ui.Curve && len(pts) == 4 {
		pts = bend(pts)
	}
	n := p.pen(p.rect(o.Rect), p.width(o.Width))
	if o.Dashed {
		n.dashes(pts, 5*p.scale, 6*p.scale)
	} else {
		n.stroke(pts)
	}
	n.paint(clip, p.theme[o.Ink])
}

// bend is a cubic curve as points that lie near enough to be one.
func bend(p []point) []point {
	steps := 4 + int(math.Sqrt(math.Abs(p[3].x-p[0].x)+math.Abs(p[3].y-p[0].y)))
	out := make([]point, steps+1)
	for i := range out {
		t := float64(i) / float64(steps)
		u := 1 - t
		a, b, c, d := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		out[i] = point{a*p[0].x + b*p[1].x + c*p[2].x + d*p[3].x, a*p[0].y + b*p[1].y + c*p[2].y + d*p[3].y}
	}
	return out
}

// dashedBorder paints the outline of b in dashes.
func (p *Painter) dashedBorder(b rounded, o ui.Op, clip image.Rectangle) {
	w := p.width(o.Width)
	b = b.inset(w / 2)
	r := b.r
	var pts []point
	for i, c := range [...]point{{b.x1 - r, b.y0 + r}, {b.x1 - r, b.y1 - r}, {b.x0 + r, b.y1 - r}, {b.x0 + r, b.y0 + r}} {
		from := float64(i-1) * math.Pi / 2
		pts = append(pts, arc(c, r, r, from, from+math.Pi/2)...)
	}
	pts = append(pts, pts[0])
	n := p.pen(p.rect(o.Rect), w)
	n.dashes(pts, 3*p.scale, 3*p.scale)
	n.paint(clip, p.theme[o.Edge])
}

// arc is part of an ellipse as points, close enough for a few dozen pixels.
func arc(c point, rx, ry, from, to float64) []point {
	steps := max(3, int(math.Abs(to-from)*math.Sqrt(math.Max(rx, ry))*1.6)+2)
	pts := make([]point, steps)
	for i := range pts {
		t := from + (to-from)*float64(i)/float64(steps-1)
		pts[i] = point{c.x + rx*math.Cos(t), c.y + ry*math.Sin(t)}
	}
	return pts
}
