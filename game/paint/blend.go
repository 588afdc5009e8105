package paint

import (
	"image"
	"image/color"
)

// over mixes one colour into an opaque pixel; a is the coverage.
func over(d []uint8, c color.NRGBA, a uint32) {
	a = a * uint32(c.A) / 255
	if a == 0 {
		return
	}
	if a >= 255 {
		d[0], d[1], d[2], d[3] = c.R, c.G, c.B, 255
		return
	}
	b := 255 - a
	d[0] = uint8((uint32(c.R)*a + uint32(d[0])*b + 127) / 255)
	d[1] = uint8((uint32(c.G)*a + uint32(d[1])*b + 127) / 255)
	d[2] = uint8((uint32(c.B)*a + uint32(d[2])*b + 127) / 255)
}

// span paints n whole pixels from the one at d.
func span(d []uint8, c color.NRGBA, n int) {
	if n <= 0 {
		return
	}
	d = d[:4*n]
	if c.A < 255 {
		for i := 0; i < len(d); i += 4 {
			over(d[i:i+4:i+4], c, 255)
		}
		return
	}
	d[0], d[1], d[2], d[3] = c.R, c.G, c.B, 255
	for done := 4; done < len(d); done *= 2 {
		copy(d[done:], d[:done])
	}
}

// fill paints a rectangle.
func (p *Painter) fill(r image.Rectangle, ink color.NRGBA) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		span(p.img.Pix[p.img.PixOffset(r.Min.X, y):], ink, r.Dx())
	}
}

// stamp paints a colour through a mask whose origin lies at a point.
func (p *Painter) stamp(m mask, at image.Point, clip image.Rectangle, ink color.NRGBA) {
	r := m.rect.Add(at)
	in := r.Intersect(clip)
	for y := in.Min.Y; y < in.Max.Y; y++ {
		cov := m.pix[(y-r.Min.Y)*r.Dx()+in.Min.X-r.Min.X:]
		d := p.img.Pix[p.img.PixOffset(in.Min.X, y):]
		for x := range in.Dx() {
			if a := cov[x]; a != 0 {
				over(d[4*x:4*x+4:4*x+4], ink, uint32(a))
			}
		}
	}
}
