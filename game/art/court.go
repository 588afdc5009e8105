package art

func (st *stage) panels(wall rgb) {
	wood := hex(0x8A6546)
	st.c.fill(rect(st.left, -96, st.right, floorLine), flat(wood))
	st.c.fill(rect(st.left, -102, st.right, -94), flat(wood.pale(.2)))
	st.across(0, 110, func(x float64) {
		st.c.fill(rect(x+8, -82, x+102, 28), flat(wood.dark(.25)))
		st.c.fill(rect(x+12, -78, x+102, 28), flat(wood.pale(.05)))
	})
	st.c.fill(rect(st.left, floorLine-8, st.right, floorLine), flat(wood.dark(.4)))
}

// arch is a tall round-headed window.
func (st *stage) arch(x float64) {
	p := blob(x-66, -110, x-66, -110, x-66, -230, x-48, -290, x, -312, x+48, -290, x+66, -230, x+66, -110, x+66, -110)
	st.c.fill(p.under(shift(0, 4)).under(turn(0, point{})), veil(hex(0x2E221C), .2))
	st.sky().fill(p, blendLine(point{0, -310}, point{0, -110}, st.light.sky0, st.light.sky1))
	in := st.sky().inside(p)
	st.outdoors(in, x-66, -310, x+66, -110)
	bar := flat(hex(0xE4DCCB))
	st.c.stroke(points(x, -310, x, -110), 4, 4, 4, bar)
	st.c.stroke(points(x-66, -226, x+66, -226), 4, 4, 4, bar)
	st.c.stroke(sampleLoop(p), 7, 7, 7, bar)
}

func (st *stage) column(x float64) {
	stone := hex(0xE2DACA)
	body := rect(x-24, st.top, x+24, floorLine)
	st.shade(body, 8, 0, 10)
	st.c.fill(body, blendLine(point{x - 24, 0}, point{x + 24, 0}, stone.dark(.30), stone))
	for _, d := range []float64{-10, 2, 13} {
		st.c.fill(rect(x+d, st.top, x+d+2, floorLine-20), veil(stone.dark(.5), .35))
	}
	st.c.fill(rect(x-32, floorLine-20, x+32, floorLine+4), flat(stone.dark(.12)))
}

// longBench is what people in a corridor sit on.
func (st *stage) longBench() {
	wood := hex(0x7D5A3C)
	st.c.soft(rect(-420, 150, 420, 170), 8, veil(hex(0x2E1F1A), .3))
	for _, x := range []float64{-380, -130, 130, 380} {
		st.c.fill(rect(x-9, 30, x+9, 166), flat(wood.dark(.4)))
	}
	st.c.fill(round(-430, -120, 430, -70, 6), blendLine(point{0, -120}, point{0, -68}, wood.pale(.12), wood.dark(.1)))
	st.c.fill(round(-430, -60, 430, -14, 6), blendLine(point{0, -60}, point{0, -12}, wood.pale(.06), wood.dark(.15)))
	st.c.fill(round(-440, 18, 440, 42, 6), blendLine(point{0, 16}, point{0, 44}, wood.pale(.14), wood.dark(.4)))
}
