package art

import "math"

// sleeve is the colour of the arms: the outermost layer of the outfit.
func (p *person) sleeve() rgb { return p.outer() }

func (p *person) armWidth() float64 { return lerp(1, .86, p.soft)*(1+.1*p.belly) - .12*p.young }

// farUpperArm goes behind the torso; only its edge shows.
func (p *person) farUpperArm(c canvas) {
	b, k := p.bones, p.armWidth()
	c.fill(limb([]point{b.farShoulder, b.farElbow}, 19.5*k, 16.5*k), p.farSleeve())
}

// farSleeve darkens towards the body, which the far arm is behind.
func (p *person) farSleeve() paint {
	col := p.sleeve()
	return blendLine(point{28, -100}, point{66, -92}, col.dark(.32), col.dark(.16))
}

func (p *person) farForearm(c canvas) {
	b, k := p.bones, p.armWidth()
	// Folded under the near arm, the sleeve goes all the way: no skin shows.
	wrist := b.farElbow.to(b.farHand, lerp(.86, 1, ease(2*p.mien.folded())))
	arm := openEnd(limb([]point{b.farElbow.to(b.farShoulder, .12), b.farElbow, wrist}, 16.5*k, 16.5*k, 12*k))
	col := p.sleeve().dark(.22)
	c.inside(p.trunk()).soft(arm.under(shift(2, 5)), 5, veil(p.outer().dark(.8), .4))
	p.hand(c, b.farHand, wrist, b.farAim, true)
	c.fill(arm, p.farSleeve())
	p.hem(c.inside(arm), b.farElbow, wrist, col)
}

func (p *person) nearArm(c canvas) {
	b, k := p.bones, p.armWidth()
	wrist := b.nearElbow.to(b.nearHand, .86)
	knots := []point{b.nearShoulder.add(point{1, 2}), b.nearShoulder.to(b.nearElbow, .5), b.nearElbow, b.nearElbow.to(b.nearHand, .45), wrist}
	arm := openEnd(limb(knots, 17.5*k, 19*k, 17*k, 16*k, 12.5*k))
	col := p.sleeve()
	cast := limb([]point{knots[1].to(knots[0], .2), knots[2], knots[4]}, 15*k, 17*k, 12*k)
	c.inside(p.trunk()).soft(cast.under(shift(5, 5)), 6, veil(col.dark(.85), .42))
	p.hand(c, b.nearHand, wrist, b.nearAim, false)
	c.fill(arm, flat(col))
	in := c.inside(arm)
	in.soft(limb([]point{knots[0].add(point{-16, 0}), b.nearElbow.add(point{-14, 8}), wrist.add(point{0, 16})}, 9, 11, 9), 6,
		veil(col.dark(.6), .55))
	in.soft(limb([]point{knots[1].add(point{7, -6}), b.nearElbow.add(point{8, -12})}, 4, 4), 6, veil(col.pale(.6), .20))
	p.folds(in, col)
	p.hem(in, b.nearElbow, wrist, col)
}

// folds are the few creases at the inside of a bent elbow.
func (p *person) folds(c canvas, col rgb) {
	b := p.bones
	u, v := b.nearShoulder.sub(b.nearElbow), b.nearHand.sub(b.nearElbow)
	u, v = u.scale(1/math.Max(1, u.len())), v.scale(1/math.Max(1, v.len()))
	mid := u.add(v)
	bent := mid.len()
	if bent < .2 {
		return
	}
	mid = mid.scale(1 / bent)
	e := b.nearElbow.add(mid.scale(16))
	ink := veil(col.dark(.75), .6*clamp(bent))
	for _, way := range []point{u.scale(5), v.scale(3), v.scale(12)} {
		from := e.add(way)
		to := from.sub(mid.scale(13)).add(way.scale(.5))
		c.stroke(curveOf([]point{from, from.to(to, .5).add(v.scale(1.5)), to}), 2, 1.5, .3, ink)
	}
}

// hem is the band that closes a sleeve.
func (p *person) hem(c canvas, elbow, wrist point, col rgb) {
	d := wrist.sub(elbow)
	l := d.len()
	if l < 1 {
		return
	}
	d = d.scale(1 / l)
	n := point{-d.y, d.x}.scale(20)
	c.stroke([]point{wrist.add(n), wrist.sub(n)}, 3, 3, 3, flat(col.dark(.30)))
	at := wrist.sub(d.scale(6))
	c.stroke([]point{at.add(n), at.sub(n)}, 1, 1, 1, veil(col.dark(.8), .35))
}

// hand draws palm, fingers and thumb. Fingers fan out as the hands open and
// close round each other as they clasp.
func (p *person) hand(c canvas, at, wrist point, aim float64, far bool) {
	m := p.mien
	open := .55 + .5*m[reach] - .6*m[clasp] - .15*m[cross] - .7*m[fist]
	if p.talking && !far {
		open += .4
	}
	open = clamp(open)
	k := lerp(1, .88, p.soft)
	in := wrist.to(at, .35)
	h := c.at(shift(in.x, in.y).mul(turn(aim, point{})).mul(zoom(k, k)))
	// The far hand rolls over as it turns back towards its owner.
	side := 1.0
	if far {
		side = lerp(1, -1, ease((aim-55)/60))
	}
	base, line := p.skin.base, p.skin.line
	if far {
		base = base.mix(p.skin.shade, .45)
	}
	var all path
	for i := 3; i >= 0; i-- {
		all = append(all, finger(i, open, side)...)
	}
	palm := blob(-7, -8, 6, -9.5, 16, -8, 18, 1, 15, 8.5, 4, 9.5, -7, 8)
	h.fill(append(append(path{}, palm...), all...), flat(base))
	for i := range 3 {
		a, b := knuckle(i, open), knuckle(i+1, open)
		q := a.to(b, .5)
		l := lerp(9, 13, open)
		h.stroke([]point{{q.x - 2, q.y}, {q.x + l, q.y + l*.16*(1-open)}}, 1.5, 1.3, .5, veil(line, .5))
	}
	thumb := limb(points(0, -5*side, 9, -11*side, lerp(15, 19, open), lerp(-8, -15, open)*side), 4.6, 4.2, 3.2)
	h.fill(thumb, flat(base.mix(p.skin.warm, .12)))
	h.stroke(curve(2, -2*side, 10, -6.5*side, 16, -5*side), .5, 1.4, .4, veil(line, .5*(1-.5*open)))
}

func knuckle(i int, open float64) point {
	return point{14.5 - abs(float64(i)-1)*1.2, lerp(-5.6, -6, open) + float64(i)*4.3}
}

// finger curls towards the palm, which side has below (1) or above (-1).
func finger(i int, open, side float64) path {
	a := knuckle(i, open)
	spread := (float64(i) - 1.3) * lerp(1.5, 8, open)
	length := lerp(9, 17, open) - abs(float64(i)-1.2)*1.8
	s, co := math.Sincos((spread + lerp(38, 10, open)*side) * math.Pi / 180)
	s2, co2 := math.Sincos((spread * .6) * math.Pi / 180)
	mid := a.add(point{co2, s2}.scale(length * .55))
	return limb([]point{a.add(point{-4, 0}), mid, mid.add(point{co, s}.scale(length * .5))}, 3.3, 3.1, 2.5)
}
