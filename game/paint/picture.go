package paint

import (
	"image"

	"upperhand/game/ui"
	"upperhand/game/view"
)

// Draw draws a stage into r of an image and nothing outside it; dark says that
// it will stand on a dark page.
type Draw func(dst *image.RGBA, r image.Rectangle, s view.Stage, dark bool)

// album keeps pictures that were drawn, the last used at the end: a hover over
// a card must not draw its people again.
type album struct {
	draw  Draw
	kept  []picture
	theme string
}

type picture struct {
	stage *view.Stage
	size  image.Point
	img   *image.RGBA
}

// albumLimit bounds what is kept, in pixels: the cards of a large library, or
// a few stages that fill a 4K window.
const albumLimit = 12 << 20

func (a *album) get(s *view.Stage, size image.Point) *image.RGBA {
	for i, k := range a.kept {
		if k.size == size && ui.SameStage(k.stage, s) {
			copy(a.kept[i:], a.kept[i+1:])
			a.kept[len(a.kept)-1] = k
			return k.img
		}
	}
	img := image.NewRGBA(image.Rectangle{Max: size})
	if a.draw != nil {
		a.draw(img, img.Rect, *s, a.theme == "dark")
	}
	a.kept = append(a.kept, picture{s, size, img})
	total := 0
	for i := len(a.kept) - 1; i >= 0; i-- {
		total += a.kept[i].size.X * a.kept[i].size.Y
		if total > albumLimit && i < len(a.kept)-1 {
			a.kept = append([]picture(nil), a.kept[i+1:]...)
			break
		}
	}
	return img
}

// picture paints a stage with its corners cut round.
func (p *Painter) picture(o ui.Op, clip image.Rectangle) {
	box := p.rect(o.Rect)
	r := box.Intersect(clip)
	if r.Empty() || o.Stage == nil {
		return
	}
	img := p.album.get(o.Stage, box.Size())
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
