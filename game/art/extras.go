package art

// covered names the cover that hides the hair, or nothing.
func (p *person) covered() string {
	switch p.look.Cover {
	case "headscarf", "turban", "cap", "kippah":
		return p.look.Cover
	}
	return ""
}

func (h head) glasses() {
	p := h.p
	if !p.look.Glasses {
		return
	}
	c := h.turned(1.05)
	ink := hex(0x2F2624)
	if p.quirk.lips > 0 {
		ink = hex(0x6B3F2A)
	}
	near := round(-14.5, -5.5, 9.5, 14, 8.5)
	far := round(18.2, -5.5, 33.6, 14, 7)
	for _, lens := range []path{near, far} {
		c.fill(lens, veil(hex(0xFFFFFF), .10))
	}
	c.rim(-14.5, -5.5, 9.5, 14, 8.5, ink)
	c.rim(18.2, -5.5, 33.6, 14, 7, ink)
	c.stroke(curve(9.5, 2.6, 13.8, .2, 18.2, 2.4), 1.8, 1.8, 1.8, flat(ink))
	c.stroke(curve(-14.3, 1, -20, .5, -28, 1), 2.2, 1.8, 1.6, flat(ink))
	c.stroke([]point{{-9, 8}, {-2, -2}}, .2, 1.6, .2, veil(hex(0xFFFFFF), .45))
}

// rim strokes a rounded rectangle.
func (c canvas) rim(x0, y0, x1, y1, r float64, col rgb) {
	k := r * .42
	c.stroke(curve(x0+r, y0, x1-r, y0, x1-k*.7, y0+k*.7, x1, y0+r, x1, y1-r, x1-k*.7, y1-k*.7, x1-r, y1, x0+r, y1,
		x0+k*.7, y1-k*.7, x0, y1-r, x0, y0+r, x0+k*.7, y0+k*.7, x0+r, y0), 1.9, 1.9, 1.9, flat(col))
}

func (h head) hearing() {
	if !h.p.look.HearingAid || h.p.covered() == "headscarf" {
		return
	}
	c := h.turned(-.35)
	col := hex(0xD9CFC0)
	if h.p.skin.base.luma() > 170 {
		col = hex(0x8C7B70)
	}
	c.stroke(curve(-28, -8, -36, -9, -38.5, 0, -37, 10), 3.6, 4.6, 4, flat(col))
	c.stroke(curve(-28, -8, -24, -3, -26, 6), 1.2, 1.2, 2.2, flat(col.pale(.3)))
}

func (h head) beard() {
	p := h.p
	kind := p.beard()
	if kind == "none" || p.young > .35 {
		return
	}
	col := p.hair.mix(p.skin.line, .15)
	chin := 1.2 * p.quirk.nose
	full := blob(-30, 4, -22, 10, -16, 24, -6, 30, 3, 29, 9, 27.5, 15, 26.5, 21, 27.5, 27, 31, 31, 22, 38, 24, 34, 46, 20, 60, 4, 60, -14, 52, -28, 34)
	lip := blob(7, 34, 15.5, 33, 23, 34, 20, 38.5, 15.5, 40, 10, 39)
	switch kind {
	case "stubble":
		h.soft(full, 3, veil(col, .26))
	case "short", "full":
		h.soft(full, 1.5, veil(col.dark(.1), .88))
		h.fill(lip.under(shift(0, p.mien[gape]*2)), veil(p.skin.base.mix(p.skin.shade, .4), 1))
		h.mouth()
		for i := range 5 {
			x := -14 + 8*float64(i)
			h.stroke(curve(x, 42+3*abs(float64(i)-2)*-.6, x+2, 48, x+3, 53), .3, 1.2, .3, veil(col.pale(.35), .35))
		}
	case "goatee":
		h.soft(blob(6, 42, 15, 43, 23, 42, 24, 50, 15, 58+chin, 5, 51), 1.5, veil(col, .9))
		h.moustache(col)
	case "moustache":
		h.moustache(col)
	}
	if kind == "full" {
		below := h
		below.canvas.within = nil
		long := blob(-23, 22, -19, 44, -8, 58, 6, 66, 18, 66+chin, 28, 56, 32.5, 38, 32, 24, 25, 40, 15, 44, 2, 42, -12, 34)
		below.fill(long, flat(col.dark(.1)))
		below.inside(long).soft(blob(-20, 60, -16, 40, -6, 50, 8, 70), 5, veil(col.dark(.7), .5))
	}
	if kind == "full" || kind == "short" {
		h.moustache(col.dark(.12))
	}
}

func (h head) moustache(col rgb) {
	c := h.turned(1.1)
	s := h.p.mien[smile]
	c.fill(blob(1, 35-3*s, 6, 29, 12, 27, 16, 28.2, 20, 27, 25, 29.5, 27, 34.5-3*s, 21, 33, 16, 32, 10, 33.4), veil(col, .95))
}
