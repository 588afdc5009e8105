package art

// skirts is how far below the hip the clothes of a standing person hang: 0 for
// what ends at it.
func (p *person) skirts() float64 {
	switch p.look.Outfit {
	case "robe":
		return 214
	case "coat":
		return 132
	case "labcoat":
		return 108
	}
	return 0
}

// lap is a long garment over the thighs of somebody who sits.
func (p *person) lap(c canvas, down float64) {
	x, col := 20+.25*down, p.outer()
	cloth := blob(-42, -14, 0, -31, 40, -31, x, -27, x, -27, x+7, 0, x+4, 30, x+4, 30, 30, 46, -10, 50, -40, 40)
	c.fill(cloth, blendLine(point{20, -30}, point{24, 48}, col, col.dark(.3)))
	in := c.inside(cloth)
	in.soft(p.trunk().under(shift(6, 6)), 6, veil(col.dark(.9), .4))
	ink := veil(col.dark(.8), .4)
	in.stroke(curve(4, -28, 18, -4, 14, 44), .4, 1.8, .6, ink)
	in.stroke(curve(26, -30, x-14, -6, x-16, 38), .4, 1.6, .6, ink)
}

// tails is the same garment about the legs of somebody who stands.
func (p *person) tails(c canvas, down float64) {
	b, col := 6*p.belly, p.outer()
	far := blob(8, -6, 8, -6, 38+b, -6, 42+b, down*.5, 44+b, down-4, 44+b, down-4, 24, down, 24, down)
	c.fill(far, flat(col.dark(.16)))
	near := blob(-40-b, -8, -40-b, -8, 14, -8, 18, down*.5, 22, down+2, 22, down+2, -12, down+6, -48-b, down, -48-b, down, -45-b, down*.5)
	c.soft(near.under(shift(4, 3)), 4, veil(col.dark(.9), .35))
	c.fill(near, clothPaint(col))
	c.inside(near).soft(blob(-60, 300, -60, -20, -40, -20, -34, 60, -34, 300), 12, veil(col.dark(.7), .4))
	ink := veil(col.dark(.8), .4)
	c.stroke(curve(-22, 30, -26, down*.6, -24, down), .4, 2, .8, ink)
	c.stroke(curve(2, 20, 2, down*.6, 4, down), .4, 1.6, .6, ink)
}
