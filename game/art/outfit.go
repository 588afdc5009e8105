package art

// outer is the colour of the layer that one sees first.
func (p *person) outer() rgb {
	switch p.look.Outfit {
	case "labcoat":
		return hex(0xEDEBE4)
	case "robe":
		return hex(0x2E2C33)
	case "uniform":
		return cloth(p.look.Top, hex(0x33415F))
	case "scrubs":
		return cloth(p.look.Top, hex(0x5B8F92))
	case "suit":
		return cloth(p.look.Top, hex(0x3B414F))
	}
	return p.top
}

// dress draws neckline, collar and what else tells an outfit; c is the torso,
// in the same cut to its outline.
func (p *person) dress(c, in canvas) {
	col := p.outer()
	switch p.look.Outfit {
	case "shirt":
		p.placket(in, col)
		p.collar(c, col.pale(.12), 1)
	case "jacket":
		p.inner(in, hex(0xE9E4D8), 1)
		p.collar(c, hex(0xF2EEE4), .8)
		p.lapels(in, col, 1)
	case "suit":
		p.inner(in, hex(0xE9E6DF), 1)
		p.tie(in, hex(0x7C3B3F))
		p.collar(c, hex(0xF5F2EA), .8)
		p.lapels(in, col, 1)
	case "cardigan":
		p.inner(in, col.pale(.62), .8)
		p.edge(in, col)
	case "coat":
		p.inner(in, hex(0x8A8F96), .9)
		p.lapels(in, col.dark(.04), 1.35)
		p.buttons(in, col)
	case "labcoat":
		p.inner(in, p.top, 1)
		p.collar(c, p.top.pale(.15), .6)
		p.lapels(in, col, 1)
		p.pocket(in, col)
	case "hoodie":
		p.hood(c, col)
	case "rollneck":
		p.roll(c, col)
	case "scrubs":
		p.vee(in, col, 1)
		p.pocket(in, col)
	case "uniform":
		p.placket(in, col)
		p.collar(c, col.dark(.12), 1)
		p.badge(c, in)
	case "robe":
		p.inner(in, hex(0xEFECE4), .55)
		p.lapels(in, col, .8)
		p.collar(c, hex(0xF2EFE7), .5)
		p.bands(in)
	default:
		p.crew(c, in, col)
	}
}

// hang is where the neckline sits: it follows slumping shoulders.
func (p *person) hang() affine {
	s := p.mien[slump] + .4*p.old
	return shift(6*s, 4*s)
}

// crew is a round neck: a scoop of skin and a hem.
func (p *person) crew(c, in canvas, col rgb) {
	in = in.at(p.hang())
	depth := lerp(-162, -152, p.soft)
	l, r := 1-p.throat(), 1+p.throat()
	scoop := blob(l, -200, l, -184, l+4, -174, -5, depth-6, 6, depth-2, 15, depth-7, r, -174, r+2, -184, r+2, -200)
	in.fill(scoop, flat(p.skin.base))
	skinIn := in.inside(scoop)
	skinIn.soft(oval(-6, -186, 22, 16), 5, veil(p.skin.shade, .8))
	if p.soft > 0 {
		skinIn.stroke(curve(4, -168, 14, -169, 21, -174), .5, 1.5, .3, veil(p.skin.line, .25))
		skinIn.stroke(curve(-2, -168, -9, -171, -14, -176), .5, 1.5, .3, veil(p.skin.line, .25))
	}
	c.at(p.hang()).stroke(curve(l-4, -182, l, -174, -8, depth-3, 6, depth+2, 18, depth-3, r+2.5, -175, r+4.5, -181), 3.4, 4.4, 3.4, flat(col.dark(.2)))
}

func (p *person) vee(in canvas, col rgb, k float64) {
	in = in.at(p.hang())
	scoop := poly(-17, -200, -17, -184, 7, -184+44*k, 22, -184, 22, -200)
	in.fill(scoop, flat(p.skin.base))
	in.inside(scoop).soft(oval(-4, -188, 20, 12), 5, veil(p.skin.shade, .6))
	in.stroke(points(-17, -190, -17, -183, 7, -184+44*k), 4.5, 4.5, 4.5, flat(col.dark(.22)))
	in.stroke(points(22, -190, 22, -183, 7, -184+44*k), 4, 4, 4, flat(col.dark(.15)))
}

// collar is a turned-down shirt collar about an open throat.
func (p *person) collar(c canvas, col rgb, k float64) {
	c = c.at(p.hang())
	throat := poly(-9, -192, 7, -184+18*k, 20, -192)
	c.fill(throat, flat(p.skin.base.mix(p.skin.shade, .5)))
	near := blob(-18, -194, -18, -194, -23, -184, -10, -156, -10, -156, 7, -184+19*k, 7, -184+19*k, -8, -181, -13, -195, -13, -195)
	far := blob(22, -193, 22, -193, 26, -184, 21, -158, 21, -158, 8, -184+19*k, 8, -184+19*k, 17, -181, 19, -194, 19, -194)
	c.soft(near.under(shift(1, 4)), 3, veil(p.outer().dark(.9), .3))
	c.fill(far, flat(col.dark(.10)))
	c.fill(near, flat(col))
	c.stroke(curve(-15, -193, -8, -181, 7, -184+19*k), .4, 1.3, .5, veil(col.dark(.8), .5))
	c.stroke(points(-22, -183, -10, -157), .5, 1.1, .5, veil(col.dark(.8), .35))
}

// placket buttons a shirt up to its collar.
func (p *person) placket(in canvas, col rgb) {
	in = in.at(p.hang())
	in.fill(poly(-16, -173, 7, -165.5, 24, -173, 26, -146, -18, -146), clothPaint(col))
	in.stroke(curve(9, -162, 15+5*p.belly, -110, 15+8*p.belly, -60, 12, 10), 1.4, 1.6, 1.4, veil(col.dark(.8), .55))
	in.stroke(curve(2, -160, 7+5*p.belly, -110, 7+8*p.belly, -60, 4, 10), 1, 1, 1, veil(col.dark(.8), .25))
	for i := range 5 {
		y := -146 + 30*float64(i)
		in.fill(oval(10.5+4*p.belly+1.5*clamp((y+150)/60), y, 1.9, 2.1), flat(col.mix(hex(0xF4EEE2), .55).dark(.1)))
	}
}

// inner is the wedge of the layer below, from the throat to the waist.
func (p *person) inner(in canvas, col rgb, k float64) {
	in = in.at(p.hang())
	b := 6 * p.belly
	wedge := blob(-14, -198, -14, -186, -4, -140, 10+b, -86+20*(1-k), 10+b, -86+20*(1-k), 22, -140, 25, -186, 25, -198)
	if p.look.Outfit == "cardigan" {
		wedge = blob(-14, -198, -14, -186, -8, -140, -3, -60, -6, 30, 22+b, 30, 26+b, -60, 25, -140, 25, -186, 25, -198)
	}
	in.fill(wedge, flat(col))
	cut := in.inside(wedge)
	cut.soft(oval(3, -192, 30, 22), 6, veil(col.dark(.8), .3))
	cut.soft(blob(-24, -190, -12, -140, 2, -80, -20, -80), 5, veil(col.dark(.8), .4))
	switch p.look.Outfit {
	case "jacket", "labcoat":
		cut.stroke(curve(9, -162, 13+b, -120, 11+b, -84), 1, 1.2, 1, veil(col.dark(.8), .4))
		for i := range 3 {
			cut.fill(oval(8.5+b*.5, -148+20*float64(i), 1.5, 1.6), flat(col.dark(.4)))
		}
	case "cardigan", "coat":
		scoop := blob(-13, -200, -13, -184, -6, -164, 5, -158, 17, -166, 21, -184, 21, -200)
		in.fill(scoop, flat(p.skin.base))
		in.inside(scoop).soft(oval(-2, -190, 20, 14), 5, veil(p.skin.shade, .7))
	}
}

func (p *person) lapels(in canvas, col rgb, k float64) {
	in = in.at(p.hang())
	b := 6 * p.belly
	near := poly(-19, -194, -34*k, -170, -31*k, -150, -21*k, -146, 10+b, -84, 2, -120, -10, -168)
	far := poly(25, -193, 35*k, -170, 34*k, -152, 27*k, -147, 10+b, -84, 19, -124, 22, -168)
	in.soft(near.under(shift(-2, 4)), 4, veil(col.dark(.9), .35))
	in.fill(far, flat(col.pale(.05)))
	in.fill(near, flat(col.pale(.03).dark(.03)))
	ink := veil(col.dark(.85), .6)
	in.stroke(points(-34*k, -170, -31*k, -150, -21*k, -146, 10+b, -84), .8, 1.4, 1.2, ink)
	in.stroke(points(35*k, -170, 34*k, -152, 27*k, -147, 10+b, -84), .8, 1.4, 1.2, ink)
	in.stroke(points(-31*k, -150, -14, -156), 1.2, 1.2, .6, ink)
	in.stroke(curve(10+b, -84, 12+b, -40, 4, 16), 1.6, 1.6, 1.6, ink)
	in.fill(oval(5+b, -70, 2.6, 2.8), flat(col.dark(.55)))
}

func (p *person) tie(in canvas, col rgb) {
	in = in.at(p.hang())
	in.fill(poly(4, -164, 14, -165, 12.5, -154, 18+4*p.belly, -90, 11+6*p.belly, -80, 3+4*p.belly, -92, 7, -154), flat(col))
	in.fill(poly(4, -165, 14, -166, 12.5, -154, 7, -154), flat(col.dark(.25)))
}

func (p *person) edge(in canvas, col rgb) {
	in = in.at(p.hang())
	b := 6 * p.belly
	in.stroke(curve(-17, -188, -10, -140, -5, -60, -8, 30), 7, 7, 7, flat(col.dark(.16)))
	in.stroke(curve(26, -188, 27, -140, 28+b, -60, 24+b, 30), 6, 6, 6, flat(col.dark(.10)))
	for i := range 4 {
		in.fill(oval(-9+1.4*float64(i), -128+32*float64(i), 2, 2.2), flat(col.dark(.6)))
	}
}

func (p *person) buttons(in canvas, col rgb) {
	in = in.at(p.hang())
	for i := range 3 {
		in.fill(oval(0, -66+26*float64(i), 3.2, 3.4), flat(col.dark(.6)))
	}
}

func (p *person) pocket(in canvas, col rgb) {
	in = in.at(p.hang())
	in.stroke(points(20, -132, 36, -134, 36, -112, 22, -110, 20, -132), 1.3, 1.3, 1.3, veil(col.dark(.7), .5))
	in.stroke(points(26, -144, 25, -128), 2, 2, 1.6, flat(hex(0x3B5E86)))
	in.stroke(points(30, -143, 30, -128), 2, 2, 1.6, flat(hex(0xA54A3E)))
}

func (p *person) hood(c canvas, col rgb) {
	c = c.at(p.hang())
	c.fill(blob(-30, -176, -24, -196, -8, -192, 6, -172, 22, -192, 28, -186, 26, -168, 8, -154, -18, -160), flat(col.dark(.16)))
	c.fill(blob(-14, -196, -10, -182, 6, -168, 18, -182, 20, -196), flat(p.skin.base.mix(p.skin.shade, .5)))
	c.stroke(curve(-14, -192, -8, -176, 6, -166, 18, -178, 20, -192), 3, 4, 3, flat(col.dark(.32)))
	c.stroke(curve(0, -162, 0, -148, 1, -128), 2.2, 2.2, 2.6, flat(hex(0xE9E2D2)))
	c.stroke(curve(15, -164, 17, -150, 17, -132), 2.2, 2.2, 2.6, flat(hex(0xE9E2D2).dark(.1)))
}

func (p *person) roll(c canvas, col rgb) {
	c = c.at(p.hang())
	c.fill(blob(-20, -172, -20, -200, -17, -206, 3, -200, 21, -204, 23, -198, 25, -172, 14, -158, -8, -158), flat(col.pale(.05)))
	c.stroke(curve(-19, -186, 2, -178, 23, -186), .8, 1.6, .6, veil(col.dark(.8), .5))
	c.stroke(curve(-19, -176, 2, -167, 23, -176), .8, 2, .6, veil(col.dark(.8), .6))
}

func (p *person) badge(c, in canvas) {
	in = in.at(p.hang())
	in.fill(blob(24, -140, 24, -140, 34, -140, 34, -140, 34, -128, 29, -122, 24, -128), flat(hex(0xC9A552)))
	in.stroke(points(-44, -172, -28, -182), 7, 7, 7, flat(p.outer().dark(.4)))
	in.stroke(points(-42, -171, -30, -179), 1.4, 1.4, 1.4, flat(hex(0xC9A552)))
	in.stroke(points(33, -180, 42, -174), 6, 6, 6, flat(p.outer().dark(.35)))
}

// bands are the two white tabs of a court robe.
func (p *person) bands(in canvas) {
	in = in.at(p.hang())
	in.fill(poly(2, -168, 8, -168, 8, -132, -1, -134), flat(hex(0xF7F4EC)))
	in.fill(poly(10, -168, 16, -168, 20, -135, 11, -132), flat(hex(0xE9E5DA)))
}
