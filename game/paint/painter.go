package paint

import (
	"image"
	"math"
	"slices"

	"golang.org/x/image/vector"

	"upperhand/game/ui"
)

// Painter paints frames onto one image.
type Painter struct {
	img    *image.RGBA
	scale  float64
	last   ui.Frame
	theme  *ui.Theme
	fonts  *Fonts
	glyphs glyphs
	album  album
	// awaited are the pictures for which another stands in.
	awaited []ui.Op
	ras     vector.Rasterizer
	cover   []uint8
}

// New returns a painter that draws stages with draw.
func New(fonts *Fonts, draw Draw) *Painter {
	return &Painter{fonts: fonts, glyphs: glyphs{fonts: fonts}, album: album{draw: draw}}
}

// Beside has pictures drawn beside the painter, on a hand of their own. Until
// one is ready, the last picture of the same people stands in for it, or a quiet
// area; then wake is called, from elsewhere, and the next Paint shows it.
func (p *Painter) Beside(wake func()) { p.album.wake = wake }

// Image is what was painted last; it changes with the next Paint.
func (p *Painter) Image() *image.RGBA { return p.img }

// Paint paints a frame at scale device pixels to a logical one and returns the
// rectangles of the image that may have changed, which do not overlap.
func (p *Painter) Paint(f ui.Frame, scale float64) []image.Rectangle {
	size := image.Pt(int(math.Ceil(float64(f.Size.X)*scale)), int(math.Ceil(float64(f.Size.Y)*scale)))
	whole := image.Rectangle{Max: size}
	var dirty []image.Rectangle
	p.album.open(f.Theme, area(whole))
	if p.img == nil || p.img.Rect != whole || p.scale != scale || p.last.Theme != f.Theme {
		if p.img == nil || p.img.Rect != whole {
			p.img = image.NewRGBA(whole)
		}
		dirty = []image.Rectangle{whole}
	} else {
		p.scale = scale
		dirty = p.arrivals(p.changes(p.last.Ops, f.Ops, whole), f.Ops)
	}
	p.scale, p.theme, p.last = scale, ui.Lookup(f.Theme), f
	for _, r := range dirty {
		p.repaint(f.Ops, r)
	}
	p.await(f.Ops)
	return dirty
}

// arrivals adds where a picture has come for which another stood in.
func (p *Painter) arrivals(dirty []image.Rectangle, ops []ui.Op) []image.Rectangle {
	if len(p.awaited) == 0 {
		return dirty
	}
	for _, o := range ops {
		if p.missing(o) || !slices.ContainsFunc(p.awaited, o.Equal) {
			continue
		}
		if r := p.extent(o); !r.Empty() {
			dirty = join(dirty, r)
		}
	}
	return dirty
}

// await has those pictures drawn for which another stands in.
func (p *Painter) await(ops []ui.Op) {
	if p.album.wake == nil {
		return
	}
	p.awaited = p.awaited[:0]
	var wanted []picture
	for _, o := range ops {
		if p.missing(o) {
			p.awaited = append(p.awaited, o)
			wanted = append(wanted, picture{stage: o.Stage, size: p.rect(o.Rect).Size(), theme: p.album.theme})
		}
	}
	p.album.want(wanted)
}

// missing reports whether an operation shows a picture that is yet to be drawn.
// One that lies outside the window can wait until it is scrolled in.
func (p *Painter) missing(o ui.Op) bool {
	return o.Kind == ui.Picture && o.Stage != nil && !p.extent(o).Empty() && !p.album.has(o.Stage, p.rect(o.Rect).Size())
}

// repaint paints every operation that reaches into r, within r.
func (p *Painter) repaint(ops []ui.Op, r image.Rectangle) {
	for _, o := range ops {
		if clip := p.extent(o).Intersect(r); !clip.Empty() {
			p.op(o, clip)
		}
	}
}

func (p *Painter) op(o ui.Op, clip image.Rectangle) {
	switch o.Kind {
	case ui.Fill:
		p.fill(clip, p.theme[o.Ink])
	case ui.Round:
		p.round(o, clip)
	case ui.Line, ui.Curve:
		p.line(o, clip)
	case ui.Mark:
		p.mark(o, clip)
	case ui.Text:
		p.text(o, clip, p.theme[o.Ink])
	case ui.Picture:
		p.picture(o, clip)
	}
}

// px is the device pixel that a logical coordinate falls on.
func (p *Painter) px(v int) int { return int(math.Floor(float64(v)*p.scale + 0.5)) }

func (p *Painter) rect(r image.Rectangle) image.Rectangle {
	return image.Rect(p.px(r.Min.X), p.px(r.Min.Y), p.px(r.Max.X), p.px(r.Max.Y))
}

// width is the thickness of a line given in quarters of a logical pixel: at
// least one device pixel, so that a hairline stays a line.
func (p *Painter) width(quarters int) float64 {
	w := p.scale * float64(quarters) / 4
	if quarters == 4 {
		w = math.Round(w)
	}
	return math.Max(1, w)
}

// extent is the rectangle outside which an operation paints nothing.
func (p *Painter) extent(o ui.Op) image.Rectangle {
	r := p.rect(o.Rect)
	switch {
	case o.Kind == ui.Text:
		r = r.Inset(-2)
		w := p.fonts.Width(o.Text, o.Face)
		r.Max.X = min(r.Max.X, p.px(o.At.X+w/64+4))
	case o.Kind == ui.Mark:
		r = r.Inset(-2)
	case o.Shadow:
		r = r.Inset(-int(math.Ceil(p.scale*(shadowSpread+shadowDrop))) - 1)
	}
	return r.Intersect(p.rect(o.Clip)).Intersect(p.img.Rect)
}
