package art

import (
	"image"
	"image/draw"
	"math"

	"golang.org/x/image/vector"
)

// canvas is a place to paint in drawing units. Copies share the pixels and
// the scratch memory and differ in their transform, grading and stencil.
type canvas struct {
	*device
	m     affine
	grade grade
	// within, when set, limits all painting to the shape it was cut from.
	within *mask
}

// device is the part of a canvas that all its copies share: the pixels, the
// rectangle that nothing may leave, and scratch memory that saves a picture
// of some hundred paths from as many allocations.
type device struct {
	dst   *image.RGBA
	clip  image.Rectangle
	ras   vector.Rasterizer
	alpha []uint8
	blur  []uint8
	ramp  [][4]uint32
	grain [8][8]uint32
}

// mask is the coverage of a shape, one byte a pixel.
type mask struct {
	rect image.Rectangle
	pix  []uint8
}

func (m *mask) row(y int) []uint8 {
	w := m.rect.Dx()
	i := (y - m.rect.Min.Y) * w
	return m.pix[i : i+w]
}

func newCanvas(dst *image.RGBA, r image.Rectangle) canvas {
	return canvas{
		device: &device{dst: dst, clip: r.Intersect(dst.Bounds()), grain: bayer()},
		m:      affine{a: 1, d: 1},
		grade:  plain,
	}
}

// at returns the canvas with m applied before the present transform.
func (c canvas) at(m affine) canvas {
	c.m = c.m.mul(m)
	return c
}

// lit returns the canvas with its colours graded by g.
func (c canvas) lit(g grade) canvas {
	c.grade = g
	return c
}

// unit returns the length of one drawing unit in pixels.
func (c canvas) unit() float64 { return math.Sqrt(math.Abs(c.m.a*c.m.d - c.m.b*c.m.c)) }

// inside returns a canvas that paints only where p is.
func (c canvas) inside(p path) canvas {
	m := c.cover(p, 0, nil)
	if c.within != nil {
		m.multiply(c.within)
	}
	c.within = &m
	return c
}

// fill paints p.
func (c canvas) fill(p path, with paint) {
	m := c.cover(p, 0, c.alpha)
	c.alpha = m.pix[:0]
	c.blend(m, with)
}

// soft paints p with an edge that fades over about 2·spread units.
func (c canvas) soft(p path, spread float64, with paint) {
	m := c.cover(p, spread*c.unit(), c.alpha)
	c.alpha = m.pix[:0]
	c.blend(m, with)
}

// stroke paints a line along pts that swells from w0 to w1 and ends at w2,
// in units: the drawn line of the whole picture, in one place.
func (c canvas) stroke(pts []point, w0, w1, w2 float64, with paint) {
	c.fill(brush(pts, w0, w1, w2), with)
}

// cover rasterises p, blurred by spread pixels, into buf or new memory.
func (c canvas) cover(p path, spread float64, buf []uint8) mask {
	pad := int(math.Ceil(spread)) * 2
	limit := c.clip
	if c.within != nil {
		limit = limit.Intersect(c.within.rect)
	}
	box := p.bounds(c.m).Inset(-pad).Intersect(limit.Inset(-pad))
	if box.Intersect(limit).Empty() {
		return mask{pix: buf[:0]}
	}
	w, h := box.Dx(), box.Dy()
	if cap(buf) < w*h {
		buf = make([]uint8, w*h)
	}
	m := mask{rect: box, pix: buf[:w*h]}
	c.ras.Reset(w, h)
	c.ras.DrawOp = draw.Src
	p.trace(&c.ras, c.m, box.Min)
	img := image.Alpha{Pix: m.pix, Stride: w, Rect: image.Rect(0, 0, w, h)}
	c.ras.Draw(&img, img.Rect, image.Opaque, image.Point{})
	if spread >= 0.5 {
		c.blur = m.blurred(int(spread+0.5), c.blur)
	}
	return m
}

// multiply keeps of m what o covers too.
func (m *mask) multiply(o *mask) {
	for y := m.rect.Min.Y; y < m.rect.Max.Y; y++ {
		row := m.row(y)
		if y < o.rect.Min.Y || y >= o.rect.Max.Y {
			clear(row)
			continue
		}
		other := o.row(y)
		for i := range row {
			j := i + m.rect.Min.X - o.rect.Min.X
			if j < 0 || j >= len(other) {
				row[i] = 0
				continue
			}
			row[i] = uint8(uint32(row[i]) * uint32(other[j]) / 255)
		}
	}
}

// blurred runs a box of radius r over the mask twice each way, which is near
// enough to a bell for shadows. It returns its scratch memory for next time.
func (m *mask) blurred(r int, tmp []uint8) []uint8 {
	w, h := m.rect.Dx(), m.rect.Dy()
	if cap(tmp) < w*h {
		tmp = make([]uint8, w*h)
	}
	tmp = tmp[:w*h]
	sums := make([]uint32, w)
	for range 2 {
		for y := range h {
			boxAcross(tmp[y*w:y*w+w], m.pix[y*w:y*w+w], r)
		}
		boxDown(m.pix, tmp, sums, r)
	}
	return tmp
}

// share is what dividing by a box's width comes to as a multiplication, in
// 1/2³²: a browser that has just begun runs divisions slowly. It is exact for
// sums of bytes over a box narrower than 4100.
func share(r int) uint64 { return 1<<32/uint64(2*r+1) + 1 }

// boxAcross averages each byte of a row with its r neighbours on either side;
// outside is 0.
func boxAcross(dst, src []uint8, r int) {
	n, by := len(src), share(r)
	sum := uint32(0)
	for _, v := range src[:min(r, n)] {
		sum += uint32(v)
	}
	for i := range dst {
		if i+r < n {
			sum += uint32(src[i+r])
		}
		dst[i] = uint8(uint64(sum) * by >> 32)
		if i >= r {
			sum -= uint32(src[i-r])
		}
	}
}

// boxDown does the same downwards, for all columns at once: sums has as many
// places as a row. Going down each by itself would be much slower.
func boxDown(dst, src []uint8, sums []uint32, r int) {
	w, by := len(sums), share(r)
	h := len(src) / w
	clear(sums)
	for y := -r; y < h; y++ {
		if y+r < h {
			for x, v := range src[(y+r)*w : (y+r)*w+w] {
				sums[x] += uint32(v)
			}
		}
		if y < 0 {
			continue
		}
		out := dst[y*w : y*w+w]
		for x, sum := range sums {
			out[x] = uint8(uint64(sum) * by >> 32)
		}
		if y >= r {
			for x, v := range src[(y-r)*w : (y-r)*w+w] {
				sums[x] -= uint32(v)
			}
		}
	}
}

// blend paints through m, the stencil and the clip.
func (c canvas) blend(m mask, with paint) {
	box := m.rect.Intersect(c.clip)
	if c.within != nil {
		box = box.Intersect(c.within.rect)
	}
	if box.Empty() {
		return
	}
	ink := with.prepare(c)
	for y := box.Min.Y; y < box.Max.Y; y++ {
		cov := m.row(y)[box.Min.X-m.rect.Min.X:][:box.Dx()]
		var stencil []uint8
		if c.within != nil {
			stencil = c.within.row(y)[box.Min.X-c.within.rect.Min.X:][:box.Dx()]
		}
		i := c.dst.PixOffset(box.Min.X, y)
		ink.row(c.dst.Pix[i:i+4*box.Dx()], cov, stencil, box.Min.X, y)
	}
}
