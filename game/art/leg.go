package art

// lower draws what sits or stands: legs and shoes. The near leg lies over the
// far one, and the seat's front edge over both is the chair's affair.
func (p *person) lower(c canvas) {
	if p.standing {
		p.standingLegs(c)
		return
	}
	far, near := p.legs.dark(.32), p.legs
	w := lerp(1, .9, p.soft) + .14*p.belly
	f := p.footing()
	p.shoe(c, 112+f.x, 150+f.y, true)
	c.fill(limb(points(112, -2, 113+f.x*.4, 70, 108+f.x, 146+f.y), 20*w, 17*w, 13*w), flat(far.dark(.1)))
	c.fill(limb(points(12, 0, 70, -6, 112, -2), 27*w, 25*w, 20*w), flat(far))
	p.shoe(c, 84+f.x, 156+f.y, false)
	shin := limb(points(91, 4, 92+f.x*.4, 70, 84+f.x, 152+f.y), 22*w, 18*w, 14*w)
	c.fill(shin, blendLine(point{70, 20}, point{112, 20}, near.dark(.30), near.dark(.04)))
	thigh := limb(points(-10, 2, 46, -2, 90, 4), 31*w, 29*w, 22.5*w)
	c.fill(thigh, blendLine(point{20, -30}, point{24, 34}, near.pale(.06), near.dark(.34)))
	in := c.inside(thigh)
	in.soft(p.trunk().under(shift(6, 6)), 6, veil(near.dark(.9), .45))
	ink := veil(near.dark(.8), .5)
	in.stroke(curve(20, -30, 34, -18, 40, 2), .4, 1.8, .4, ink)
	in.stroke(curve(30, -32, 50, -22, 62, -18), .4, 1.6, .4, ink)
	c.stroke(curve(78, 22, 90, 26, 104, 20), .4, 1.8, .4, ink)
	c.stroke(curve(80, 34, 88, 37, 96, 34), .4, 1.4, .4, ink)
	if down := p.skirts(); down > 0 {
		p.lap(c, down)
	}
}

// footing is how far the feet of a seated person are from where a chair puts
// them: on the plate of a wheelchair.
func (p *person) footing() point {
	if p.look.Wheelchair {
		return point{22, -20}
	}
	return point{}
}

func (p *person) standingLegs(c canvas) {
	far, near := p.legs.dark(.30), p.legs
	w := lerp(1, .92, p.soft) + .12*p.belly
	p.shoe(c, 24, 268, true)
	c.fill(limb(points(13, 6, 22, 120, 24, 262), 23*w, 21*w, 15*w), flat(far))
	p.shoe(c, -14, 274, false)
	leg := limb(points(-9, 6, -13, 120, -14, 268), 27*w, 23.5*w, 16*w)
	c.fill(leg, blendLine(point{-44, 0}, point{20, 0}, near.dark(.3), near))
	ink := veil(near.dark(.8), .5)
	c.stroke(curve(16, 26, 8, 50, 6, 110), .4, 1.8, .4, ink)
	c.stroke(curve(8, 122, -6, 128, -20, 124), .4, 1.6, .4, ink)
	if down := p.skirts(); down > 0 {
		p.tails(c, down)
	}
}

// shoe stands with its heel at (x, y).
func (p *person) shoe(c canvas, x, y float64, far bool) {
	col := p.legs.dark(.55).mix(hex(0x3A2A22), .5)
	if far {
		col = col.dark(.25)
	}
	c = c.at(shift(x, y))
	c.fill(blob(-16, -12, -4, -16, 12, -12, 30, -2, 44, 6, 44, 14, 20, 15, -16, 15, -18, 2), flat(col))
	c.stroke(curve(-17, 14, 14, 16, 44, 14), 2.6, 2.6, 2.6, flat(col.dark(.5)))
}
