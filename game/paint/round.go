package paint

import (
	"image"
	"image/color"
	"math"

	"upperhand/game/ui"
)

// rounded is a rectangle with round corners, in device pixels.
type rounded struct {
	x0, y0, x1, y1 float64
	r              float64
	square         ui.Corner
}

func (b rounded) inset(d float64) rounded {
	return rounded{b.x0 + d, b.y0 + d, b.x1 - d, b.y1 - d, math.Max(0, b.r-d), b.square}
}

// cover is how much of the pixel at x, y lies within, 0 to 1.
func (b rounded) cover(x, y int) float64 {
	px, py := float64(x)+0.5, float64(y)+0.5
	cx, cy := (b.x0+b.x1)/2, (b.y0+b.y1)/2
	r := b.r
	if b.square != 0 && b.square&corner(px > cx, py > cy) != 0 {
		r = 0
	}
	dx := math.Abs(px-cx) - (b.x1-b.x0)/2 + r
	dy := math.Abs(py-cy) - (b.y1-b.y0)/2 + r
	var d float64
	switch {
	case dx > 0 && dy > 0 && r > 0:
		d = math.Sqrt(dx*dx+dy*dy) - r
	default:
		d = math.Max(dx, dy) - r
	}
	return math.Min(1, math.Max(0, 0.5-d))
}

func corner(right, bottom bool) ui.Corner {
	switch {
	case right && bottom:
		return ui.BottomRight
	case right:
		return ui.TopRight
	case bottom:
		return ui.BottomLeft
	}
	return ui.TopLeft
}

// core is the part of row y that lies wholly within, as a range of x.
func (b rounded) core(y int) (from, to int) {
	in := math.Ceil(b.r + 1)
	top, bottom := float64(y) < b.y0+in, float64(y) >= b.y1-in
	if top || bottom {
		if float64(y) < b.y0+1 || float64(y) >= b.y1-1 {
			return 0, 0
		}
		return int(b.x0 + in), int(b.x1 - in)
	}
	return int(math.Ceil(b.x0 + 1)), int(b.x1 - 1)
}

// shape is the rounded rectangle of an operation.
func (p *Painter) shape(o ui.Op) rounded {
	d := p.rect(o.Rect)
	b := rounded{float64(d.Min.X), float64(d.Min.Y), float64(d.Max.X), float64(d.Max.Y), p.scale * float64(o.Radius), o.Square}
	b.r = math.Min(b.r, math.Min(b.x1-b.x0, b.y1-b.y0)/2)
	return b
}

// round paints a surface, its border and the shadow under it.
func (p *Painter) round(o ui.Op, clip image.Rectangle) {
	b := p.shape(o)
	if o.Shadow {
		p.shadow(b, clip)
	}
	r := p.rect(o.Rect).Intersect(clip)
	if o.Dashed {
		p.surface(b, nil, r, o.Ink)
		p.dashedBorder(b, o, clip)
		return
	}
	if o.Edge == ui.None {
		p.surface(b, nil, r, o.Ink)
		return
	}
	in := b.inset(p.width(o.Width))
	p.surface(in, nil, r, o.Ink)
	p.surface(b, &in, r, o.Edge)
}

// surface paints b, but not hole.
func (p *Painter) surface(b rounded, hole *rounded, r image.Rectangle, role ui.Role) {
	if role == ui.None {
		return
	}
	ink := p.theme[role]
	for y := r.Min.Y; y < r.Max.Y; y++ {
		core, end := b.core(y)
		if hole != nil {
			core, end = hole.core(y)
		}
		core, end = max(core, r.Min.X), min(end, r.Max.X)
		if core >= end {
			core, end = r.Max.X, r.Max.X
		}
		row := p.img.Pix[p.img.PixOffset(r.Min.X, y):]
		p.edge(b, hole, row, y, r.Min.X, r.Min.X, core, ink)
		if hole == nil {
			span(row[4*(core-r.Min.X):], ink, end-core)
		}
		p.edge(b, hole, row, y, r.Min.X, end, r.Max.X, ink)
	}
}

// edge paints pixels from..to of a row by their coverage.
func (p *Painter) edge(b rounded, hole *rounded, row []uint8, y, left, from, to int, ink color.NRGBA) {
	for x := from; x < to; x++ {
		a := b.cover(x, y)
		if hole != nil {
			a -= hole.cover(x, y)
		}
		if a > 0 {
			i := 4 * (x - left)
			over(row[i:i+4:i+4], ink, uint32(a*255+0.5))
		}
	}
}

// The shadow of a card falls a little below it and fades over a few pixels.
const (
	shadowDrop   = 4
	shadowSpread = 14
)

// shadow paints the soft shadow of b: a box blurred each way, which rounds its
// corners by itself.
func (p *Painter) shadow(b rounded, clip image.Rectangle) {
	ink := p.theme[ui.Shadow]
	if ink.A == 0 {
		return
	}
	drop, spread := p.scale*shadowDrop, p.scale*shadowSpread
	r := image.Rect(int(b.x0-spread), int(b.y0-spread), int(b.x1+spread)+1, int(b.y1+spread+drop)+1).Intersect(clip)
	if r.Empty() {
		return
	}
	across := make([]float64, r.Dx())
	for x := range across {
		across[x] = fade(float64(r.Min.X+x)+0.5, b.x0, b.x1, spread)
	}
	for y := r.Min.Y; y < r.Max.Y; y++ {
		down := fade(float64(y)+0.5, b.y0+drop, b.y1+drop, spread)
		row := p.img.Pix[p.img.PixOffset(r.Min.X, y):]
		for x, a := range across {
			over(row[4*x:4*x+4:4*x+4], ink, uint32(a*down*255))
		}
	}
}

// fade is 1 between lo and hi, 0 beyond spread outside them, smooth between.
func fade(v, lo, hi, spread float64) float64 {
	return ease((v-lo)/(2*spread)+0.5) * ease((hi-v)/(2*spread)+0.5)
}

func ease(t float64) float64 {
	t = math.Min(1, math.Max(0, t))
	return t * t * (3 - 2*t)
}
