package art

// sideTable stands between two chairs: tissues, a glass and a jug.
func (st *stage) sideTable(x, y float64) {
	c := st.c.at(shift(x, y))
	wood := hex(0x96683F)
	c.soft(oval(0, 102, 74, 12), 8, veil(hex(0x2E1F1A), .34))
	c.fill(limb(points(0, 8, 0, 96), 7, 6), blendLine(point{-8, 0}, point{8, 0}, wood.dark(.5), wood.dark(.15)))
	c.fill(oval(0, 99, 46, 8), flat(wood.dark(.35)))
	c.fill(oval(0, 6, 82, 14), flat(wood.dark(.42)))
	c.fill(oval(0, 0, 82, 14), blendLine(point{-80, 0}, point{80, 0}, wood, wood.pale(.22)))
	st.tissues(c, -34, -4)
	st.glass(c, 30, 2)
	st.glass(c, 50, -2)
}

func (st *stage) tissues(c canvas, x, y float64) {
	c.soft(oval(x+4, y+2, 26, 5), 3, veil(hex(0x2E1F1A), .35))
	box := hex(0x6F9096)
	c.fill(poly(x-24, y-22, x+14, y-22, x+14, y+3, x-24, y+3), flat(box))
	c.fill(poly(x+14, y-22, x+24, y-26, x+24, y-2, x+14, y+3), flat(box.dark(.3)))
	c.fill(poly(x-24, y-22, x-12, y-26, x+24, y-26, x+14, y-22), flat(box.pale(.3)))
	c.fill(blob(x-8, y-24, x-12, y-38, x-3, y-34, x+3, y-43, x+7, y-34, x+13, y-34, x+7, y-24), flat(hex(0xF8F4EA)))
	c.stroke(curve(x-3, y-26, x-2, y-32, x+2, y-38), .4, 1.2, .4, veil(hex(0x9A948A), .6))
}

func (st *stage) glass(c canvas, x, y float64) {
	c.soft(oval(x+2, y, 9, 3), 2, veil(hex(0x2E1F1A), .3))
	c.fill(poly(x-7, y-22, x+7, y-22, x+5.5, y, x-5.5, y), veil(hex(0xEAF3F3), .55))
	c.fill(poly(x-6.5, y-13, x+6.5, y-13, x+5.5, y, x-5.5, y), veil(hex(0x9FC3CC), .6))
	c.fill(oval(x, y-22, 7, 1.8), veil(hex(0xFFFFFF), .7))
	c.stroke(points(x-4.4, y-19, x-3.6, y-4), .8, 1.2, .8, veil(hex(0xFFFFFF), .8))
}

// lowTable is a table with magazines.
func (st *stage) lowTable(x, y float64) {
	c := st.c.at(shift(x, y))
	wood := hex(0x9C7650)
	c.soft(oval(0, 100, 110, 12), 8, veil(hex(0x2E1F1A), .3))
	for _, l := range []float64{-80, 80} {
		c.stroke(points(l, 6, l*1.06, 98), 6, 6, 5, flat(wood.dark(.4)))
	}
	c.fill(round(-100, 4, 100, 14, 4), flat(wood.dark(.3)))
	c.fill(poly(-84, -12, 84, -12, 102, 6, -102, 6), flat(wood.pale(.08)))
	c.fill(poly(-50, -10, -14, -10, -18, 0, -58, 0), flat(hex(0x4F7E8A)))
	c.fill(poly(-40, -13, -6, -11, -10, -2, -46, -3), flat(hex(0xE2D8C2)))
	c.fill(poly(20, -9, 50, -8, 58, 1, 24, 0), flat(hex(0xB8683F)))
}

// desk stands against the wall at the far right of a wide picture.
func (st *stage) desk(x float64) {
	c := st.c.at(shift(x, 0))
	wood := hex(0x8C6647)
	c.fill(rect(-110, -46, 120, -36), flat(wood.pale(.1)))
	c.fill(rect(-100, -36, -20, 46), flat(wood.dark(.2)))
	c.fill(rect(96, -36, 106, 46), flat(wood.dark(.3)))
	c.fill(round(-60, -126, 40, -64, 4), flat(hex(0x3A3D44)))
	c.fill(rect(-55, -121, 35, -70), flat(hex(0x7E97A0)))
	c.fill(poly(-18, -64, -2, -64, 4, -46, -24, -46), flat(hex(0x3A3D44)))
}

func (st *stage) sideboard(x, y float64) {
	c := st.c.at(shift(x, y))
	wood := hex(0x7B6350)
	c.fill(rect(-130, -100, 130, -6), flat(wood))
	c.fill(rect(-136, -106, 136, -98), flat(wood.pale(.2)))
	for _, d := range []float64{-65, 0, 65} {
		c.fill(rect(d-1, -98, d+1, -8), flat(wood.dark(.4)))
	}
	c.fill(round(-80, -150, -40, -106, 5), flat(hex(0x45484E)))
	c.fill(rect(-72, -126, -48, -108), flat(hex(0x2A2B30)))
	st.glass(c, 20, -106)
	st.glass(c, 40, -106)
}

// board is a white board with what the last meeting left on it.
func (st *stage) board(x, y, w, h float64) {
	body := round(x, y, x+w, y+h, 3)
	st.shade(body, 3, 5, 6)
	st.c.fill(body, flat(hex(0xB9BDBD)))
	st.c.fill(rect(x+4, y+4, x+w-4, y+h-4), flat(hex(0xF4F4EE)))
	blue := veil(hex(0x3F6A8A), .8)
	for i := range 4 {
		yy := y + 26 + 18*float64(i)
		st.c.stroke(curve(x+18, yy, x+40, yy-2, x+60+float64(i*23%50), yy+1), 1.8, 1.8, 1.2, blue)
	}
	st.c.stroke(curve(x+w*.6, y+h*.75, x+w*.7, y+h*.5, x+w*.8, y+h*.6, x+w*.9, y+h*.25), 2, 2, 2, veil(hex(0xB5533C), .8))
}

// blind is a rolled-up blind along the top of the long window.
func (st *stage) blind() {
	for i := -2; i <= 2; i++ {
		x := float64(i) * 170
		st.c.fill(rect(x-80, -304, x+80, -278), flat(hex(0xC9C2B0)))
		for s := range 4 {
			y := -299 + 6*float64(s)
			st.c.fill(rect(x-80, y, x+80, y+1.2), veil(hex(0x6C6658), .35))
		}
	}
}

// tableFront is the table that people sit behind: a top seen from a little
// above and the edge towards the viewer.
func (st *stage) tableFront() {
	c := st.c
	wood := hex(0xA87E57)
	if st.room == "meeting-room" {
		wood = hex(0x9A7658)
	}
	w := float64(max(2, len(st.people)))*st.gap/2 + 60
	top := poly(-w+50, -42, w-50, -42, w+30, 18, -w-30, 18)
	c.soft(top.under(shift(0, -12)), 9, veil(hex(0x2E1F1A), .30))
	c.fill(rect(-w+10, 20, w-10, st.bottom), blendLine(point{0, 20}, point{0, 110}, wood.dark(.72), wood.dark(.5)))
	c.fill(top, blendLine(point{0, -42}, point{0, 20}, wood.pale(.16), wood))
	in := c.inside(top)
	for i := range 6 {
		y := -34 + 9*float64(i)
		in.stroke(curve(-w-30, y, -w*.3, y+2, w*.3, y-1, w+30, y+1), .8, 1, .8, veil(wood.dark(.6), .22))
	}
	for _, p := range st.people {
		in.soft(oval(p.x, -46, 74, 18), 9, veil(hex(0x2E1F1A), .26))
	}
	c.fill(round(-w-32, 17, w+32, 32, 5), blendLine(point{0, 17}, point{0, 33}, wood.pale(.10), wood.dark(.38)))
	st.laid(c, w)
}

// laid is what lies on the table.
func (st *stage) laid(c canvas, w float64) {
	switch st.room {
	case "meeting-room":
		st.paper(c, -w*.62, 2)
		st.glass(c, -20, 4)
		st.glass(c, 10, -2)
		c.fill(blob(-4, -8, -6, -40, -3, -58, 3, -58, 6, -40, 4, -8), veil(hex(0x8FB6BC), 0))
		st.paper(c, w*.58, 4)
		c.stroke(points(w*.58+34, 2, w*.58+62, -3), 2.4, 2.4, 1, flat(hex(0x33415F)))
	case "kitchen":
		st.mug(c, -34, 6, hex(0xB0583B))
		st.mug(c, 40, 4, hex(0x3F6A70))
		c.soft(oval(0, -18, 40, 6), 3, veil(hex(0x2E1F1A), .3))
		c.fill(blob(-36, -30, 36, -30, 24, -14, -24, -14), flat(hex(0xE8E0CE)))
		c.fill(append(append(oval(-14, -32, 10, 9), oval(4, -35, 10, 9)...), oval(18, -32, 9, 8)...), flat(hex(0xB5533C)))
	default:
		st.paper(c, -w*.3, 4)
		st.paper(c, w*.34, 0)
		c.stroke(points(-w*.3+34, 4, -w*.3+60, -2), 2.6, 2.6, 1, flat(hex(0xC9873A)))
	}
}

func (st *stage) paper(c canvas, x, y float64) {
	sheet := poly(x-26, y-20, x+24, y-22, x+34, y+6, x-26, y+9)
	c.soft(sheet.under(shift(2, 2)), 2, veil(hex(0x2E1F1A), .3))
	c.fill(sheet, flat(hex(0xF6F1E4)))
	for i := range 4 {
		yy := y - 15 + 5.4*float64(i)
		c.stroke(points(x-19, yy, x+19+2*float64(i), yy-1.5), .9, .9, .9, veil(hex(0x6A645C), .55))
	}
}

func (st *stage) mug(c canvas, x, y float64, col rgb) {
	c.soft(oval(x+3, y, 15, 4), 3, veil(hex(0x2E1F1A), .35))
	c.stroke(curve(x+11, y-20, x+20, y-18, x+19, y-8, x+10, y-5), 3, 3, 3, flat(col.dark(.2)))
	c.fill(round(x-12, y-25, x+12, y+1, 4), blendLine(point{x - 12, 0}, point{x + 12, 0}, col.dark(.15), col.pale(.15)))
	c.fill(oval(x, y-25, 12, 3), flat(hex(0x4A2E22)))
}
