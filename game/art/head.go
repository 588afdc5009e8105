package art

// head draws in its own units: the face is a hundred high, its centre line
// lies at x = 12 since it is turned a third to the right.
type head struct {
	canvas
	p *person
}

// turned moves a feature with the face: deep is how far it stands out.
func (h head) turned(deep float64) canvas {
	return h.at(shift(5*h.p.mien[face]*deep, 5*h.p.mien[nod]*deep))
}

// contour is skull and face in one line.
func (h head) contour() path {
	p := h.p
	j := lerp(3.2, -1.6, p.soft) + 1.4*p.quirk.jaw
	if p.look.Build == "broad" || p.look.Build == "heavy" {
		j += 2
	}
	y := p.young
	full := 2.2*y + 2*p.belly
	chin := -6*y + 1.2*p.quirk.nose
	f := 1.6 * -p.mien[face]
	return blob(
		28+f, -36, 33+f, -16, 31.6+f, -3, 33.6+f+full*.6, 10, 31.2+f+full, 24+chin*.4,
		25+j*.8+f+full*.8, 38+chin*.8, 18+j*.4+f, 48.5+chin, 10+f*.5, 51+chin, 2-j*.3, 48+chin*.9,
		-12-j*.6-full*.5, 39+chin*.6+j*.5, -22-j*.5-full*.6, 24+j, -27, 6,
		-38, 4, -45, -18, -40, -40, -20, -54.5, 6, -56.5)
}

func (h head) draw() {
	p := h.p
	shape := h.contour()
	if p.covered() == "" || p.look.Cover == "kippah" || p.look.Cover == "cap" {
		h.hairBack()
	}
	if p.covered() == "headscarf" {
		h.scarfBehind()
	}
	h.fill(shape, flat(p.skin.base))
	in := h
	in.canvas = h.inside(shape)
	in.shading()
	in.cheeks()
	in.lines()
	in.nose()
	in.mouth()
	in.beard()
	in.eyes()
	h.brows()
	h.hairFront(shape)
	h.ear()
	h.glasses()
	h.cover()
	h.hearing()
}

func (h head) shading() {
	s := h.p.skin
	h.soft(blob(-50, 60, -50, -30, -26, -24, -20, 10, -12, 34, 2, 46, 10, 60), 7, veil(s.shade, .62))
	h.soft(blob(-30, -50, 34, -46, 36, -26, 20, -30, -6, -26, -20, -8, -30, 0), 5, veil(s.shade, .40))
	h.soft(oval(4, 60, 26, 13), 5, veil(s.shade, .45))
	h.soft(oval(20, -24, 12, 8), 8, veil(s.base.pale(.7), .18))
}

func (h head) cheeks() {
	p, m := h.p, h.p.mien
	a := .22 + .34*max(0, m[flush]) + .1*p.young - .06*p.old
	c := h.turned(.7)
	c.soft(oval(-6, 20-1.5*m[smile], 10, 6.5), 6, veil(p.skin.warm, a))
	c.soft(oval(28, 19-1.5*m[smile], 6, 6), 5, veil(p.skin.warm, a))
}

func (h head) ear() {
	p := h.p
	if p.covered() == "headscarf" || hidesEar(p.look.Hair) && p.covered() == "" {
		return
	}
	c := h.turned(-.35)
	k := 1 + .12*p.old
	c = c.at(shift(-27, 8).mul(zoom(k, k)))
	lobe := blob(4, -10, -3, -15, -10, -11, -10, -1, -6, 8, -2, 14, 3, 11, 4, 4)
	c.fill(lobe, flat(p.skin.base.mix(p.skin.shade, .35)))
	c.inside(lobe).soft(oval(-1, 0, 5, 8), 3, veil(p.skin.warm, .5))
	c.stroke(curve(1, -9, -5, -11, -7.5, -5, -6, 2, -3, 7), .6, 1.5, .5, veil(p.skin.line, .6))
	c.stroke(curve(1, -3, -3, -2, -1.5, 3), .4, 1.3, .4, veil(p.skin.line, .5))
}

// nose is a wedge of shade and two strokes: ridge and wing.
func (h head) nose() {
	p := h.p
	c := h.turned(1.35)
	long := 1.5*p.quirk.nose + 1.5*p.old - 5*p.young - 2*p.soft - .5
	broad := 1.0*p.quirk.gap - .9*p.soft + lerp(0, 2.2, float64(max(0, p.look.Skin-4))/4) + .8*(1-p.soft)
	tip := 18 + long
	c.soft(blob(14.5, -6, 18.5, 4, 23, tip-2, 20, tip+5, 11-broad, tip+5, 9-broad, tip, 12.5, 8), 2.5, veil(p.skin.shade, .50))
	c.soft(oval(17, tip+8, 8, 3), 3, veil(p.skin.shade, .5))
	c.soft(limb(points(18.5, -2, 21.5, tip-4), 1.4, 2.2), 1.6, veil(p.skin.base.pale(.6), .2))
	c.stroke(curve(20, 3-2*p.young, 22.6, tip-7, 24.8, tip-1, 23.4, tip+3, 20.4, tip+4.8), .2, 1.2, .8, veil(p.skin.line, .55))
	c.stroke(curve(11.6-broad, tip-2, 9.4-broad, tip+1.8, 11.2-broad, tip+4.8), .3, 1.4, .5, veil(p.skin.line, .55))
	c.stroke(curve(13.2, tip+5.4, 15, tip+4.4, 17.2, tip+5.4), .6, 2, .8, veil(p.skin.line, .78))
}

func (h head) mouth() {
	p, m := h.p, h.p.mien
	c := h.turned(1.1)
	y := 35.0 - 3.5*p.young + .4*p.old
	s, g, pr := m[smile], m[gape], m[press]
	if s < 0 {
		s *= .66 // a corner falls less far than it rises
	}
	wide := 1.6*max(0, s) - 1.0*pr - 1.2*g
	near, far := point{4.2 - wide, y - 3.6*s}, point{24.2 + .8*wide - .8*m[face], y - 3.0*s}
	mid := y + 1.5*s
	full := lerp(.72, 1.05, p.soft)*(1-.5*pr)*(1-.25*p.old)*(1-.15*p.young) + .1*p.quirk.lips
	top, low := mid-g*1.6, mid+g*6.4
	upper := []point{near, {10, top - 3.2*full + .3*s}, {14.2, top - 4.4*full}, {16, top - 3.6*full}, {17.8, top - 4.3*full}, {21, top - 3*full}, far}
	under := []point{far, {20.5, low + 4.2*full}, {15.5, low + 6.0*full}, {9.5, low + 4.4*full}, near}
	lip := lerp(.55, .85, p.soft)
	c.fill(outlineOf(upper, []point{far, {16, top + .8}, near}), veil(p.skin.lip.dark(.16), lip))
	c.fill(outlineOf(under, []point{near, {15.5, low - .6}, far}), veil(p.skin.lip, lip))
	if g > .02 {
		c.open(near, far, top, low)
	}
	c.soft(oval(15, low+6*full+3.4, 6, 1.8), 2, veil(p.skin.shade, .7))
	line := curveOf([]point{near, {9.5, lerp(near.y, top, .85)}, {15.8, top + .5}, {20.4, lerp(far.y, top, .85)}, far})
	c.stroke(line, 1.3+.4*pr, 1.9+.5*pr, 1.2, veil(p.skin.line.mix(hex(0x5A1E1E), .3), .88))
	dx := 1.6 * abs(s)
	c.stroke([]point{near, {near.x - dx, near.y - 1.2*s}}, 1.5, 1.1, .4, veil(p.skin.line, .55))
}

// open is the dark of an open mouth and the teeth in it.
func (c canvas) open(near, far point, top, low float64) {
	hole := outlineOf([]point{near, {10, top}, {15.8, top + .4}, {20.5, top}, far}, []point{far, {20, low - .8}, {15.5, low}, {10, low - .8}, near})
	c.fill(hole, flat(hex(0x5A2322)))
	c.inside(hole).fill(blob(5, top-3, 15, top-3, 24, top-3, 22, top+1.2, 15.5, top+2.3, 8, top+1.4), flat(hex(0xF1E8DC)))
	c.inside(hole).soft(oval(15.5, low+1, 6, 2.6), 1.5, veil(hex(0xB7605A), .8))
}

// outlineOf closes two smooth open lines into one shape.
func outlineOf(a, b []point) path {
	var p path
	for i, q := range append(curveOf(a), curveOf(b)...) {
		if i == 0 {
			p = p.move(q.x, q.y)
			continue
		}
		p = p.line(q.x, q.y)
	}
	return p
}
