package paint

import (
	"image"

	"upperhand/game/ui"
)

// picture paints a stage with its corners cut round, or a quiet area where it
// is still being drawn.
func (p *Painter) picture(o ui.Op, clip image.Rectangle) {
	box := p.rect(o.Rect)
	r := box.Intersect(clip)
	if r.Empty() || o.Stage == nil {
		return
	}
	img := p.album.get(o.Stage, box.Size())
	if img == nil {
		p.round(o.Blank(), clip)
		return
	}
	b := p.shape(o)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		src := img.Pix[img.PixOffset(r.Min.X-box.Min.X, y-box.Min.Y):]
		dst := p.img.Pix[p.img.PixOffset(r.Min.X, y):]
		from, to := r.Min.X, r.Max.X
		if b.r > 0 {
			from, to = b.core(y)
			from, to = max(from, r.Min.X), min(to, r.Max.X)
			if from >= to {
				from, to = r.Max.X, r.Max.X
			}
		}
		rim(dst, src, b, y, r.Min.X, r.Min.X, from)
		copy(dst[4*(from-r.Min.X):4*(to-r.Min.X)], src[4*(from-r.Min.X):])
		rim(dst, src, b, y, r.Min.X, to, r.Max.X)
	}
}

// rim mixes pixels from..to of a picture's row into the image by their cover.
func rim(dst, src []uint8, b rounded, y, left, from, to int) {
	for x := from; x < to; x++ {
		i := 4 * (x - left)
		a := uint32(b.cover(x, y)*255 + 0.5)
		for k := range 3 {
			dst[i+k] = uint8((uint32(src[i+k])*a + uint32(dst[i+k])*(255-a) + 127) / 255)
		}
	}
}
