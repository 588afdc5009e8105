package art

// iris picks an eye colour that goes with skin and hair.
func (p *person) iris() rgb {
	if p.look.Skin > 3 || p.look.HairColour == "black" {
		return hex(0x3C241A).mix(hex(0x5B3A20), .5+.5*p.quirk.eye)
	}
	switch {
	case p.quirk.eye < -.35:
		return hex(0x5C7C93)
	case p.quirk.eye < .1:
		return hex(0x6C7B58)
	}
	return hex(0x5E4027)
}

func (h head) eyes() {
	c := h.turned(1)
	gap := .8 * h.p.quirk.gap
	grow := 1 + .16*h.p.young
	f := h.p.mien[face]
	h.eye(c.at(shift(-3.6-gap, 3)), (9.2+.3*f)*grow, -1, grow)
	h.eye(c.at(shift(23.9+gap*.4+.5*f, 3)), (6.6-.8*f)*grow, 1, grow)
}

// eye draws about (0, 0). w is half its width; side is -1 for the near eye,
// whose outer corner lies to the left, and +1 for the far one.
func (h head) eye(c canvas, w, side, grow float64) {
	p, m := h.p, h.p.mien
	open := (1 + m[lid]) * (1 - .12*p.old)
	up := -6.6 * open * grow
	low := (3.6 - 2.6*max(0, m[squint])) * grow
	out, in := point{side * w, .2 + 1.0*p.old}, point{-side * w * .96, 1.6}
	u1, u2 := point{side * w * .62, up * 1.12}, point{-side * w * .42, up * 1.16}
	l1, l2 := point{-side * w * .4, low * 1.35}, point{side * w * .62, low * 1.2}
	white := path{}.move(out.x, out.y).cube(u1, u2, in).cube(l1, l2, out)
	c.soft(oval(0, up*.55, w*1.1, 4.5), 2.5, veil(p.skin.shade, .5))
	c.fill(white, flat(hex(0xF6EFE6).mix(p.skin.base, .10)))
	cut := c.inside(white)
	eye := point{m[gazeX]*w*.34 - .4, -1.2*grow + 2.6*m[gazeY]}
	r := 5.7 * grow
	iris := p.iris()
	k := min(1, w/8.4)
	cut.fill(oval(eye.x, eye.y, r*lerp(1, k, .6), r), flat(iris.dark(.35)))
	cut.fill(oval(eye.x, eye.y+.8, r*.74*lerp(1, k, .6), r*.72), flat(iris.pale(.12)))
	cut.fill(oval(eye.x, eye.y, r*.48*lerp(1, k, .6), r*.5), flat(hex(0x1D1413)))
	cut.soft(oval(0, up*.95, w*1.1, 3), 1.6, veil(hex(0x4A2E2A), .5))
	cut.fill(oval(eye.x+1.9, eye.y-2.0, 1.5, 1.6), veil(hex(0xFFFDF8), .95))
	h.lids(c, [4]point{out, u1, u2, in}, [4]point{in, l1, l2, out}, side)
}

func (h head) lids(c canvas, up, low [4]point, side float64) {
	p, m := h.p, h.p.mien
	ink := p.skin.line.mix(hex(0x1F1412), .55)
	line := sample(up)
	if p.soft > 0 {
		tail := up[0].add(point{side * 2.6, -2.2})
		line = append([]point{tail}, line...)
	}
	c.stroke(line, .8+.4*p.soft, 2.5+.5*p.soft, 1.1, veil(ink, .95))
	c.stroke(sample(low)[2:], .3, .95, .8, veil(p.skin.line, .55))
	for i := range up {
		up[i].y -= 3.1 + .8*max(0, -m[lid])
	}
	c.stroke(sample(up), .3, 1.2, .3, veil(p.skin.line, .5))
	if bag := .25*p.old + .5*max(0, -m[lid]) + .15*max(0, m[squint]); bag > .05 {
		for i := range low {
			low[i].y += 3
		}
		c.stroke(sample(low)[3:8], .3, 1.2, .3, veil(p.skin.line, min(.5, bag)))
	}
}

func sample(c [4]point) []point {
	out := make([]point, 0, samples+1)
	for i := range samples + 1 {
		out = append(out, bezier(c[0], c[1], c[2], c[3], float64(i)/samples))
	}
	return out
}

func (h head) brows() {
	p, m := h.p, h.p.mien
	c := h.turned(1)
	col := p.hair
	if p.look.Hair == "bald" || col.luma() > 150 {
		col = col.mix(p.skin.line, .45)
	}
	col = col.mix(p.skin.line, .3)
	k := lerp(4.4, 3.0, p.soft) + .5*p.quirk.brow - .9*p.young
	in, out, kn := 5.2*m[browIn], 4.6*m[browOut], m[knit]
	base := -11.8 - 1.2*p.young - .8*p.soft
	arch := lerp(2.6, 3.8, p.soft)
	near := points(8.2+2.2*kn, base+.2-in+2.4*kn, -1, base-arch+1.2-.65*in-.2*out, -9.5, base-arch+1-.2*in-.75*out, -17, base+1.5-out)
	far := points(18-1.4*kn, base+.2-in+2.4*kn, 23.6, base-arch+1-.65*in-.2*out, 28, base-arch+1.4-.2*in-.75*out, 31.2, base+2.0-out)
	c.stroke(curveOf(near), k*.7, k*1.05, .8, veil(col, .92))
	h.inside(h.contour()).at(shift(5*m[face], 5*m[nod])).stroke(curveOf(far), k*.7, k*.95, .7, veil(col, .92))
	if a := (kn - .35) * .8; a > 0 {
		c.stroke(curve(11.8, base+4, 12.8, base-1, 12.2, base-5), .3, 1.4, .3, veil(p.skin.line, a))
		c.stroke(curve(15.8, base+3.4, 15.8, base-1, 16.4, base-4), .3, 1.2, .3, veil(p.skin.line, a*.8))
	}
	if a := max(0, m[browIn]-.35)*.3*(1-.4*p.soft) + .22*p.old; a > .05 && p.young < .5 {
		c.stroke(curve(-8, base-12, 4, base-13.5, 14, base-12.5, 26, base-13), .2, 1.1, .2, veil(p.skin.line, min(.4, a)))
		c.stroke(curve(-2, base-17, 8, base-18, 22, base-17.5), .2, 1, .2, veil(p.skin.line, min(.35, a*.8)))
	}
}

// lines are what years and feeling leave: beside nose and mouth, at the eyes.
func (h head) lines() {
	p, m := h.p, h.p.mien
	c := h.turned(1)
	fold := .5*p.old + .3*max(0, m[smile])*(1-p.young)*(1-.6*p.soft) + .12*max(0, -m[smile])
	if fold > .03 {
		c.stroke(curve(7, 22, 2.2, 27, .6, 33), .3, 1.5, .3, veil(p.skin.line, min(.6, fold)))
		c.stroke(curve(25.6, 23, 28.2, 27, 28.4, 32), .3, 1.2, .3, veil(p.skin.line, min(.5, fold)))
	}
	if p.old > .1 {
		a := .5 * p.old
		c.stroke(curve(-15, 4, -19, 2.5, -22, 1.5), 1, 1, .2, veil(p.skin.line, a))
		c.stroke(curve(-15, 6.5, -19, 7, -22, 8), 1, 1, .2, veil(p.skin.line, a))
		c.soft(blob(-14, 20, -8, 26, -6, 40, -14, 38), 3, veil(p.skin.shade, a))
		c.stroke(curve(1.5, 39, 0, 43, .6, 46), .3, 1.2, .3, veil(p.skin.line, a*.8))
	}
}
