package art

// coverColour is the author's, or goes with the clothes without being the same.
func (p *person) coverColour() rgb {
	own := hex(0x2D2B38)
	switch p.look.Cover {
	case "headscarf":
		own = p.outer().mix(hex(0xD8C3A5), .62)
	case "turban":
		own = p.outer().mix(hex(0x7A4B3A), .55)
	case "cap":
		own = p.outer().dark(.35)
	}
	return cloth(p.look.CoverColour, own)
}

// cover draws what is worn on the head.
func (h head) cover() {
	switch h.p.covered() {
	case "headscarf":
		h.headscarf()
	case "turban":
		h.turban()
	case "cap":
		h.cap()
	case "kippah":
		h.kippah()
	}
}

// kippah is a shallow bowl on the back of the crown.
func (h head) kippah() {
	col := h.p.coverColour()
	bowl := blob(-46.5, -37, -46.5, -37, -43, -52, -31, -62, -14, -66.5, 1, -65, 1, -65, -7, -57, -20, -49, -34, -42)
	h.fill(bowl, blendLine(point{-46, -40}, point{2, -66}, col.dark(.2), col.pale(.14)))
	h.stroke(curve(-46, -37.5, -34, -42, -20, -49, -7, -57, 1, -65), 1.2, 2.4, 1, flat(col.pale(.3)))
}

// scarf is the outline of a headscarf and its opening.
func scarf() (around, opening path) {
	around = blob(4, -66, 28, -56, 39, -34, 39, -6, 38, 20, 32, 42, 26, 56, 34, 72, 26, 92, -4, 102, -36, 92, -50, 66, -50, 34, -54, -8, -48, -42, -26, -62)
	opening = blob(6, -38, 24, -34, 31.5, -18, 32, 6, 31, 24, 25, 39, 15, 50, 3, 49.5, -11, 40, -19, 24, -22, 4, -20, -18, -10, -32)
	return around, opening
}

// scarfBehind is the cloth that shows between the face and the opening.
func (h head) scarfBehind() {
	_, opening := scarf()
	h.fill(opening, flat(h.p.coverColour().dark(.5)))
}

// headscarf frames the face and wraps the throat.
func (h head) headscarf() {
	col := h.p.coverColour()
	around, facehole := scarf()
	ring := append(append(path{}, around...), reversed(facehole)...)
	h.inside(h.contour()).soft(reverseIn(facehole), 3, veil(h.p.skin.shade, .9))
	h.fill(ring, flat(col))
	in := h.inside(ring)
	in.soft(blob(-70, 110, -70, -50, -46, -44, -36, 0, -30, 50, -34, 110), 9, veil(col.dark(.7), .5))
	in.soft(blob(-4, -62, 24, -54, 32, -44, 10, -48, -14, -42), 5, veil(col.pale(.8), .3))
	in.soft(oval(6, 62, 26, 7), 6, veil(col.dark(.7), .42))
	ink := veil(col.dark(.75), .5)
	for _, l := range [][]float64{{-14, -52, -36, -24, -36, 14, -20, 52, 10, 60}, {-26, -56, -46, -20, -46, 20, -32, 62, 0, 78, 24, 70},
		{26, 54, 10, 66, -16, 64}, {33, 74, 14, 90, -14, 88}} {
		in.stroke(curve(l...), .4, 1.8, .4, ink)
	}
	h.stroke(sampleLoop(facehole), 1.6, 1.6, 1.6, veil(col.dark(.6), .55))
}

func (h head) turban() {
	col := h.p.coverColour()
	wrap := blob(-24, 2, -40, -2, -54, -26, -50, -58, -24, -80, 10, -82, 36, -66, 42, -42, 35, -24, 22, -30, 6, -34, -10, -26, -20, -10)
	h.inside(h.contour()).soft(wrap.under(shift(2, 5)), 3, veil(h.p.skin.shade, .85))
	h.fill(wrap, flat(col))
	in := h.inside(wrap)
	in.soft(blob(-60, 10, -60, -60, -44, -60, -36, -20, -20, 10), 8, veil(col.dark(.7), .5))
	in.soft(blob(0, -76, 26, -66, 34, -52, 10, -58), 6, veil(col.pale(.8), .28))
	ink := veil(col.dark(.8), .55)
	for _, l := range [][]float64{{13, -33, 20, -56, 4, -80}, {8, -34, -14, -48, -48, -40}, {10, -34, -8, -58, -40, -66}, {16, -31, 30, -46, 38, -58},
		{4, -34, -20, -34, -50, -22}, {24, -29, 34, -36, 40, -44}} {
		in.stroke(curve(l...), .6, 2, .4, ink)
	}
}

func (h head) cap() {
	col := h.p.coverColour()
	crown := blob(-46, -14, -52, -34, -42, -56, -16, -70, 14, -68, 32, -52, 36, -30, 36, -30, 6, -32, -20, -22, -46, -14)
	peak := blob(6, -32, 6, -32, 24, -37, 46, -34, 57, -28, 55, -25, 40, -25, 20, -22, 6, -24)
	h.inside(h.contour()).soft(peak.under(shift(-6, 9)), 4, veil(h.p.skin.shade, .9))
	h.fill(crown, flat(col))
	h.inside(crown).soft(blob(-60, 0, -60, -60, -40, -50, -34, 0), 8, veil(col.dark(.8), .5))
	h.fill(peak, flat(col.dark(.28)))
	h.stroke(curve(-8, -70, 4, -56, 8, -33), .4, 1.4, .4, veil(col.dark(.8), .6))
}

// reversed walks an outline the other way round, which makes it a hole in an
// outline about it.
func reversed(p path) path {
	if len(p) == 0 {
		return nil
	}
	end := func(s piece) point {
		if s.op == 'c' {
			return s.p[2]
		}
		return s.p[0]
	}
	last := end(p[len(p)-1])
	out := path{}.move(last.x, last.y)
	for i := len(p) - 1; i > 0; i-- {
		to := end(p[i-1])
		if p[i].op == 'c' {
			out = out.cube(p[i].p[1], p[i].p[0], to)
			continue
		}
		out = out.line(to.x, to.y)
	}
	return out
}

// reverseIn is everything about p: for a shadow that falls inwards.
func reverseIn(p path) path {
	return append(rect(-90, -110, 90, 130), reversed(p)...)
}

func sampleLoop(p path) []point {
	var out []point
	at := point{}
	for _, s := range p {
		switch s.op {
		case 'c':
			out = append(out, sample([4]point{at, s.p[0], s.p[1], s.p[2]})...)
			at = s.p[2]
		default:
			at = s.p[0]
			out = append(out, at)
		}
	}
	return out
}
