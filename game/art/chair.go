package art

// seatKind is what a room has people sit on.
type seatKind int

const (
	armchair seatKind = iota // upholstered, wooden legs
	meeting                  // thin shell on a metal frame
	wooden                   // kitchen
	plastic                  // waiting room, classroom
	bench                    // court corridor, street
)

// seatBack draws the part of the chair that is behind the sitter.
func (p *person) seatBack(c canvas, kind seatKind, col rgb) {
	if p.standing {
		return
	}
	if p.look.Wheelchair {
		p.wheelBack(c)
		return
	}
	switch kind {
	case meeting, plastic:
		legs := hex(0x6E6B68)
		c.stroke(points(-42, 36, -58, 170), 5, 5, 5, flat(legs.dark(.3)))
		c.stroke(points(66, 36, 84, 170), 5, 5, 5, flat(legs.dark(.3)))
		back := blob(-70, -138, -50, -150, -40, -120, -38, -40, -30, 30, -56, 36, -62, -20, -72, -100)
		c.fill(back, blendLine(point{-76, -60}, point{-36, -60}, col.dark(.25), col))
	case wooden:
		for _, x := range []float64{-66, -40} {
			c.stroke(points(x-6, -150, x+4, 20, x-2, 175), 8, 8, 6, flat(col.dark(.1+.2*clamp(-x-50))))
		}
		for _, y := range []float64{-140, -108, -76} {
			c.stroke(curve(-74, y, -58, y+4, -42, y), 9, 9, 9, flat(col))
		}
	case bench:
	default:
		legs := hex(0x6B4E38)
		c.stroke(points(-46, 40, -60, 172), 11, 9, 6, flat(legs.dark(.25)))
		c.stroke(points(58, 44, 72, 172), 11, 9, 6, flat(legs.dark(.2)))
		back := blob(-86, -120, -80, -172, -58, -186, -38, -172, -36, -110, -30, -20, -22, 30, -60, 50, -78, 20, -82, -50)
		c.fill(back, blendLine(point{-90, -60}, point{-30, -70}, col.dark(.34), col.pale(.04)))
		in := c.inside(back)
		in.soft(blob(-96, 50, -96, -190, -72, -184, -70, -60, -66, 50), 6, veil(col.dark(.8), .35))
		in.stroke(curve(-62, -184, -66, -120, -60, -40, -52, 30), 1.6, 2, 1.6, veil(col.dark(.8), .4))
		in.stroke(curve(-58, -182, -50, -174, -44, -150), .4, 3, .4, veil(col.pale(.8), .3))
	}
}

// seatFront draws the seat: between the hips and the floor.
func (p *person) seatFront(c canvas, kind seatKind, col rgb) {
	if p.standing {
		return
	}
	if p.look.Wheelchair {
		p.wheelSeat(c)
		return
	}
	switch kind {
	case meeting, plastic:
		c.fill(round(-52, 20, 82, 40, 9), blendLine(point{0, 20}, point{0, 42}, col, col.dark(.35)))
		c.stroke(points(-30, 36, -40, 172), 5, 5, 5, flat(hex(0x7C7975)))
		c.stroke(points(48, 36, 56, 172), 5, 5, 5, flat(hex(0x7C7975)))
	case wooden:
		c.fill(round(-62, 22, 78, 38, 6), blendLine(point{0, 22}, point{0, 40}, col.pale(.1), col.dark(.3)))
		c.stroke(points(54, 36, 58, 174), 9, 8, 6, flat(col.dark(.1)))
	case bench:
	default:
		seat := blob(-62, 14, -30, 8, 60, 10, 84, 18, 86, 40, 70, 52, -40, 54, -66, 44)
		c.fill(seat, blendLine(point{0, 10}, point{0, 56}, col.pale(.05), col.dark(.38)))
		c.stroke(curve(-60, 34, 10, 39, 84, 33), 1.4, 1.8, 1.4, veil(col.dark(.8), .45))
		c.stroke(points(-30, 50, -38, 174), 11, 9, 6, flat(hex(0x7A5A41)))
		c.stroke(points(40, 50, 46, 174), 11, 9, 6, flat(hex(0x7A5A41)))
	}
}

// groundShadow grounds the chair or the feet.
func (p *person) groundShadow(c canvas) {
	y, x, w := 172.0, 16.0, 104.0
	if p.standing {
		y, x, w = 284, 6, 62
	}
	c.soft(oval(x, y, w, 12), 10, veil(hex(0x2E1F1A), .34))
}

func (p *person) wheelBack(c canvas) {
	frame := hex(0x4C5058)
	c.stroke(curve(-56, -120, -50, -40, -44, 30), 6, 6, 6, flat(frame.dark(.2)))
	c.stroke(curve(-78, -116, -66, -122, -56, -118), 9, 9, 8, flat(hex(0x2B2B2E)))
	back := blob(-58, -112, -44, -112, -38, -40, -34, 24, -52, 26, -56, -40)
	c.fill(back, flat(hex(0x3D4350)))
	c.fill(append(oval(6, 98, 74, 74), reversed(oval(6, 98, 67, 67))...), flat(hex(0x3A3A3E).dark(.3)))
}

// wheelSeat is drawn over hip and thigh: the wheel is nearer than the legs.
func (p *person) wheelSeat(c canvas) {
	c.fill(round(-50, 22, 84, 36, 6), flat(hex(0x3D4350)))
	c.stroke(curve(80, 34, 108, 56, 122, 150), 5, 5, 5, flat(hex(0x6A6F78)))
	c.fill(round(92, 146, 170, 153, 3), flat(hex(0x4C5058).dark(.25)))
}

func (p *person) wheelFront(c canvas) {
	if !p.look.Wheelchair {
		return
	}
	hub := point{-12, 88}
	metal := hex(0x9AA0A8)
	c.stroke(curve(-48, -46, -10, -50, 44, -46), 7, 8, 7, flat(hex(0x33363D)))
	c.stroke(points(40, -44, 48, 26), 5, 5, 5, flat(hex(0x5A5F68)))
	for i := range 12 {
		m := turn(float64(i)*30, hub)
		c.stroke([]point{hub, m.apply(point{hub.x + 76, hub.y})}, 1.4, 1.2, 1.2, veil(metal, .8))
	}
	c.fill(append(oval(hub.x, hub.y, 84, 84), reversed(oval(hub.x, hub.y, 75, 75))...), flat(hex(0x2E2E32)))
	c.fill(append(oval(hub.x, hub.y, 70, 70), reversed(oval(hub.x, hub.y, 66.5, 66.5))...), flat(metal))
	c.fill(oval(hub.x, hub.y, 8, 8), flat(hex(0x6A6F78)))
	c.fill(round(84, 151, 152, 158, 3), flat(hex(0x4C5058)))
	c.stroke(curve(72, 40, 80, 96, 80, 150), 5, 5, 4.4, flat(hex(0x5A5F68)))
	c.fill(append(oval(80, 155, 17, 17), reversed(oval(80, 155, 10.5, 10.5))...), flat(hex(0x2E2E32)))
	c.fill(oval(80, 155, 4, 4), flat(metal))
}
