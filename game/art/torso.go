package art

// outline is the torso before it leans: a closed line from the near hip over
// the shoulders to the far hip.
func (p *person) outline() path {
	w, b, m := p.wide, p.belly, p.mien
	s := m[slump] + .4*p.old
	up := 8 * m[raise]
	waist := lerp(0, 5, p.soft) * (1 - b)
	bust := 5 * p.soft * (1 - p.young)
	return blob(
		-35-5*b, 18, -40-7*b, -18,
		-39-6*b+waist, -66, -46*w-2*s, -120, -44*w+5*s, -158-up+6*s,
		-34*w+5*s, -176-up+5*s, -15+5*s, -186-up*.4+4*s, 4+6*s, -183+4*s, 20+5*s, -185-up*.4+4*s,
		36*w+3*s, -176-up+6*s, 42*w+2*s, -160-up+6*s,
		40*w+bust+3*s, -128, 37-waist+15*b+3*s, -74, 40+15*b, -30, 37+10*b, -2, 30+6*b, 18)
}

// trunk is the outline where the lean has put it.
func (p *person) trunk() path { return p.outline().under(p.bones.torso) }

func (p *person) torso(c canvas) {
	c = c.at(p.bones.torso)
	shape := p.outline()
	col := p.outer()
	c.fill(shape, clothPaint(col))
	in := c.inside(shape)
	in.soft(blob(-60, 30, -64, -130, -44, -118, -36, -80, -34, 0, -30, 30), 12, veil(col.dark(.7), .40))
	if !p.standing || p.skirts() == 0 {
		in.soft(blob(-40, 30, -30, -22, 0, -34, 46, -40, 70, -20, 60, 40), 8, veil(col.dark(.7), .30))
	}
	in.soft(blob(2, -160, 26, -164, 36, -140, 30, -110, 14, -120), 10, veil(col.pale(.7), .10))
	p.creases(in, col)
	p.neck(c)
	p.dress(c, in)
}

// clothPaint is cloth in the light that comes from the other person's side.
func clothPaint(col rgb) paint {
	return blendLine(point{-50, -90}, point{46, -110}, col.dark(.12), col.pale(.04))
}

// creases hint at the cloth: under the arm, at the waist where a seated body
// folds.
func (p *person) creases(in canvas, col rgb) {
	ink := veil(col.dark(.8), .42)
	b := p.belly * 8
	in.stroke(curve(38+b, -60, 22, -52, 6, -54), 2.2, 1.7, .3, ink)
	in.stroke(curve(40+b, -44, 20, -36, -4, -40), 2.4, 1.7, .3, ink)
	in.stroke(curve(40, -140, 33, -130, 29, -116), 1.6, 1.2, .3, veil(col.dark(.8), .25))
	if p.soft > 0 && p.young < .5 {
		in.stroke(curve(42, -116, 34, -106, 22, -103), .4, 1.5, .3, veil(col.dark(.8), .3))
	}
}

// throat is half the width of the neck.
func (p *person) throat() float64 { return lerp(18.5, 14.8, p.soft) - 5*p.young*(1-.4*p.soft) }

func (p *person) neck(c canvas) {
	// The neck is drawn in torso space up to where the head has put its root.
	root := p.bones.head.apply(point{-9, 26})
	inv := turn(-p.mien[lean], point{})
	root = inv.apply(root)
	s := p.mien[slump] + .4*p.old
	r := p.throat()
	base := point{1 + 6*s, -176 + 4*s}
	neck := limb([]point{base.add(point{0, -9}), base.to(root, .4), root}, r+3, r+.5, r)
	c.fill(neck, flat(p.skin.base))
	in := c.inside(neck)
	head := p.bones.head
	jaw := blob(-26, 4, 34, 6, 27, 44, 15, 58, 4, 60, -10, 56, -24, 40).under(inv.mul(head))
	in.soft(jaw, 4, veil(p.skin.shade, .95))
	in.soft(limb([]point{base.add(point{-r - 2, 10}), root.add(point{-r, 0})}, 7, 7), 5, veil(p.skin.shade, .5))
	in.stroke([]point{base.add(point{r * .25, -12}), base.add(point{r * .5, 4})}, .4, 1.6, .6, veil(p.skin.line, .22))
}
