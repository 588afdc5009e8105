package paint

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"

	"upperhand/game/ui"
)

// slots is how many places within a pixel a glyph can begin at.
const slots = 4

// glyphKey names a glyph drawn at a size in 64ths of a pixel and a slot.
type glyphKey struct {
	drawn
	ppem fixed.Int26_6
	slot uint8
}

// mask is coverage, a byte a pixel; rect is where it lies from the pen.
type mask struct {
	rect image.Rectangle
	pix  []uint8
}

// glyphs draws and keeps glyphs. Text sizes are few, so the cache is simply
// emptied when it has grown past a screenful of every size.
type glyphs struct {
	fonts *Fonts
	kept  map[glyphKey]mask
	ras   vector.Rasterizer
}

const glyphLimit = 6000

func (g *glyphs) get(k glyphKey) mask {
	m, ok := g.kept[k]
	if ok {
		return m
	}
	if g.kept == nil || len(g.kept) > glyphLimit {
		g.kept = map[glyphKey]mask{}
	}
	m = g.draw(k)
	g.kept[k] = m
	return m
}

func (g *glyphs) draw(k glyphKey) mask {
	segs, err := g.fonts.faces[k.face].LoadGlyph(&g.fonts.buf, k.index, k.ppem, nil)
	if err != nil || len(segs) == 0 {
		return mask{}
	}
	shift := fixed.Int26_6(64 / slots * int(k.slot))
	b := segs.Bounds()
	r := image.Rect((b.Min.X + shift).Floor(), b.Min.Y.Floor(), (b.Max.X + shift).Ceil(), b.Max.Y.Ceil())
	at := func(p fixed.Point26_6) (x, y float32) {
		return float32(p.X+shift)/64 - float32(r.Min.X), float32(p.Y)/64 - float32(r.Min.Y)
	}
	g.ras.Reset(r.Dx(), r.Dy())
	g.ras.DrawOp = draw.Src
	for _, s := range segs {
		x0, y0 := at(s.Args[0])
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			g.ras.MoveTo(x0, y0)
		case sfnt.SegmentOpLineTo:
			g.ras.LineTo(x0, y0)
		case sfnt.SegmentOpQuadTo:
			x1, y1 := at(s.Args[1])
			g.ras.QuadTo(x0, y0, x1, y1)
		case sfnt.SegmentOpCubeTo:
			x1, y1 := at(s.Args[1])
			x2, y2 := at(s.Args[2])
			g.ras.CubeTo(x0, y0, x1, y1, x2, y2)
		}
	}
	g.ras.ClosePath()
	img := image.NewAlpha(image.Rect(0, 0, r.Dx(), r.Dy()))
	g.ras.Draw(img, img.Rect, image.Opaque, image.Point{})
	return mask{rect: r, pix: img.Pix}
}

// text paints one run.
func (p *Painter) text(o ui.Op, clip image.Rectangle, ink color.NRGBA) {
	em := float64(p.fonts.faces[p.fonts.of(o.Face)].em)
	size := p.scale * float64(o.Face.Size)
	ppem := fixed.Int26_6(size*64 + 0.5)
	left := p.scale * float64(o.At.X)
	base := p.px(o.At.Y)
	p.fonts.walk(o.Text, o.Face, func(g drawn, units, air int) {
		pen := left + float64(units)*size/em + p.scale*float64(air)/64
		whole := int(math.Floor(pen)) // a text may begin left of the window
		slot := int((pen - float64(whole)) * slots)
		m := p.glyphs.get(glyphKey{g, ppem, uint8(slot)})
		p.stamp(m, image.Pt(whole, base), clip, ink)
	})
}
