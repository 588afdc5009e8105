package art

import (
	"image/color"
	"math"
)

// rgb is a colour from 0 to 255 a channel, kept in floats so that grading and
// mixing round only once.
type rgb struct{ r, g, b float64 }

func hex(v uint32) rgb { return rgb{float64(v >> 16), float64(v >> 8 & 255), float64(v & 255)} }

func (c rgb) mix(o rgb, t float64) rgb {
	return rgb{lerp(c.r, o.r, t), lerp(c.g, o.g, t), lerp(c.b, o.b, t)}
}

// dark and pale move a colour towards a warm dark and a warm light: shadows
// that go to black look dirty beside the paper.
func (c rgb) dark(t float64) rgb { return c.mix(rgb{c.r * 0.34, c.g * 0.27, c.b * 0.33}, t) }
func (c rgb) pale(t float64) rgb { return c.mix(rgb{255, 248, 236}, t) }

func (c rgb) luma() float64 { return 0.3*c.r + 0.59*c.g + 0.11*c.b }

// grade is the light of the hour: every colour is scaled, moved towards grey
// and then raised.
type grade struct {
	mul  rgb
	grey float64
}

var plain = grade{mul: rgb{1, 1, 1}}

func (g grade) apply(c rgb) rgb {
	y := c.luma()
	c = c.mix(rgb{y, y, y}, g.grey)
	return rgb{math.Min(255, c.r*g.mul.r), math.Min(255, c.g*g.mul.g), math.Min(255, c.b*g.mul.b)}
}

// paint is one colour, or two along a line (from p to q) or about a centre
// (p, reaching q's distance).
type paint struct {
	c0, c1 rgb
	a0, a1 float64
	kind   byte // 0 flat, 'l' linear, 'r' radial
	p, q   point
}

func flat(c rgb) paint                { return paint{c0: c, a0: 1} }
func veil(c rgb, alpha float64) paint { return paint{c0: c, a0: alpha} }

func blendLine(p, q point, c0, c1 rgb) paint {
	return paint{c0: c0, c1: c1, a0: 1, a1: 1, kind: 'l', p: p, q: q}
}

func fadeLine(p, q point, c rgb, a0, a1 float64) paint {
	return paint{c0: c, c1: c, a0: a0, a1: a1, kind: 'l', p: p, q: q}
}

func fadeRound(p, q point, c rgb, a0, a1 float64) paint {
	return paint{c0: c, c1: c, a0: a0, a1: a1, kind: 'r', p: p, q: q}
}

// ink is a paint made ready for pixels: graded, in a table of 256 steps, with
// the geometry in pixels.
type ink struct {
	kind   byte
	table  [][4]uint32
	p      point
	dx, dy float64
	inv    float64
	grain  *[8][8]uint32
}

func (p paint) prepare(c canvas) ink {
	k := ink{kind: p.kind, p: c.m.apply(p.p), grain: &c.grain}
	steps := 1
	if p.kind != 0 {
		steps = 256
	}
	c0, c1 := c.grade.apply(p.c0), c.grade.apply(p.c1)
	if cap(c.ramp) < steps {
		c.ramp = make([][4]uint32, 256)
	}
	k.table = c.ramp[:steps]
	for i := range k.table {
		t := float64(i) / 255
		col, a := c0.mix(c1, t), lerp(p.a0, p.a1, ease(t)) // eased, so that no edge shows
		if p.kind == 0 {
			col, a = c0, p.a0
		}
		a = clamp(a)
		k.table[i] = [4]uint32{deep(col.r * a), deep(col.g * a), deep(col.b * a), deep(255 * a)}
	}
	q := c.m.apply(p.q)
	d := q.sub(k.p)
	switch l := d.len(); {
	case l == 0:
	case p.kind == 'l':
		k.dx, k.dy = d.x/(l*l), d.y/(l*l)
	case p.kind == 'r':
		k.inv = 1 / l
	}
	return k
}

// step is the place in the table for a pixel.
func (k *ink) step(x, y int) int {
	if k.kind == 0 {
		return 0
	}
	dx, dy := float64(x)+0.5-k.p.x, float64(y)+0.5-k.p.y
	t := dx*k.dx + dy*k.dy
	if k.kind == 'r' {
		t = math.Sqrt(dx*dx+dy*dy) * k.inv
	}
	return int(clamp(t) * 255)
}

// row paints one row of pixels through coverage and stencil (nil for none).
func (k *ink) row(pix, cov, stencil []uint8, x, y int) {
	s := &k.table[k.step(x, y)]
	grains := &k.grain[y&7]
	varies := k.kind == 'r' || k.kind == 'l' && k.dx != 0
	for i, a := range cov {
		m := uint32(a)
		if m == 0 {
			continue
		}
		if stencil != nil {
			m = by255(m * uint32(stencil[i]))
			if m == 0 {
				continue
			}
		}
		if varies {
			s = &k.table[k.step(x+i, y)]
		}
		d := pix[4*i : 4*i+4 : 4*i+4]
		grain := grains[(x+i)&7]
		if m == 255 && s[3] == 65535 {
			if k.kind == 0 {
				grain = 0
			}
			d[0], d[1], d[2], d[3] = uint8(by257(s[0]+grain)), uint8(by257(s[1]+grain)), uint8(by257(s[2]+grain)), 255
			continue
		}
		keep := 257 * (65535 - by255(s[3]*m))
		d[0] = uint8(by257(by255(s[0]*m) + by65535(uint32(d[0])*keep) + grain))
		d[1] = uint8(by257(by255(s[1]*m) + by65535(uint32(d[1])*keep) + grain))
		d[2] = uint8(by257(by255(s[2]*m) + by65535(uint32(d[2])*keep) + grain))
		d[3] = uint8(by257(by255(s[3]*m) + by65535(uint32(d[3])*keep) + grain))
	}
}

// These divide, exactly, by multiplying: for WebAssembly the compiler leaves
// divisions as they are, and millions of them are what a picture is made of.
func by255(v uint32) uint32   { return uint32(uint64(v) * 0x80808081 >> 39) }
func by257(v uint32) uint32   { return uint32(uint64(v) * 0xff00ff01 >> 40) }
func by65535(v uint32) uint32 { return uint32(uint64(v) * 0x80008001 >> 47) }

// deep turns 0..255 into sixteen bits.
func deep(v float64) uint32 { return uint32(v*257 + 0.5) }

// bayer is ordered grain for the last rounding: wide gradients and shadows
// stay free of bands, and the same pixel always gets the same.
func bayer() (g [8][8]uint32) {
	for y := range g {
		for x := range g[y] {
			v := uint32(0)
			for bit := range 3 {
				a, b := uint32(x>>bit&1), uint32(y>>bit&1)
				v |= (a ^ b) << (5 - 2*bit)
				v |= b << (4 - 2*bit)
			}
			g[y][x] = v*4 + 2
		}
	}
	return g
}

// fromColor reads a caller's colour; what is transparent there stays so only
// in the alpha that is returned.
func fromColor(c color.Color) (rgb, float64) {
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	return rgb{float64(n.R), float64(n.G), float64(n.B)}, float64(n.A) / 255
}
