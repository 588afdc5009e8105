package art

func (st *stage) tiles(floor rgb) {
	st.across(0, 90, func(x float64) {
		st.c.stroke(points(x, floorLine+3, x*2.6, floorLine+260), 1.2, 1.6, 2.2, veil(floor.pale(.6), .30))
	})
	for _, y := range []float64{12, 34, 66, 110} {
		st.c.fill(rect(st.left, floorLine+y, st.right, floorLine+y+1.4), veil(floor.pale(.6), .3))
	}
}

// door is plain (0) or a court's double door (1).
func (st *stage) door(x float64, kind int) {
	wood := hex(0xA98B68)
	w := 62.0
	if kind == 1 {
		wood, w = hex(0x7A5238), 104
	}
	body := rect(x-w-8, -252, x+w+8, floorLine)
	st.shade(body, 2, 3, 8)
	st.c.fill(body, flat(wood.dark(.35)))
	st.c.fill(rect(x-w, -244, x+w, floorLine), blendLine(point{x - w, 0}, point{x + w, 0}, wood.dark(.08), wood.pale(.1)))
	if kind == 0 {
		st.sky().fill(rect(x+16, -220, x+44, -120), blendLine(point{0, -220}, point{0, -120}, st.light.sky0, st.light.sky1))
		st.c.fill(round(x-52, -100, x-36, -94, 3), flat(hex(0xD8D2C4)))
		return
	}
	for _, s := range []float64{-1, 1} {
		for _, y := range []float64{-226, -110} {
			q := rect(x+s*w*.5-34, y, x+s*w*.5+34, y+92)
			st.c.fill(q, flat(wood.dark(.22)))
			st.c.fill(rect(x+s*w*.5-30, y+4, x+s*w*.5+30, y+88), flat(wood.pale(.04)))
		}
		st.c.stroke(points(x+s*9, -118, x+s*9, -80), 4, 4, 4, flat(hex(0xC9A552)))
	}
	st.c.fill(rect(x-1.2, -244, x+1.2, floorLine), flat(wood.dark(.6)))
}

func (st *stage) poster(x, y, w, h float64, col rgb) {
	body := rect(x, y, x+w, y+h)
	st.shade(body, 2, 3, 4)
	st.c.fill(body, flat(hex(0xF2ECDD)))
	st.c.fill(rect(x+6, y+6, x+w-6, y+h*.55), flat(col))
	st.c.fill(oval(x+w*.5, y+h*.32, w*.16, w*.16), flat(col.pale(.7)))
	for i := range 3 {
		yy := y + h*.65 + 9*float64(i)
		st.c.fill(rect(x+10, yy, x+w-10-float64(i*7), yy+3), veil(hex(0x4A4440), .5))
	}
}

func (st *stage) clock(x, y float64) {
	st.shade(oval(x, y, 26, 26), 2, 4, 5)
	st.c.fill(oval(x, y, 26, 26), flat(hex(0x55504C)))
	st.c.fill(oval(x, y, 22, 22), flat(hex(0xF6F1E4)))
	st.c.stroke(points(x, y, x, y-15), 2, 2, 1.4, flat(hex(0x3A3430)))
	st.c.stroke(points(x, y, x+9, y+5), 2.4, 2.4, 1.6, flat(hex(0x3A3430)))
}

// rowOfSeats is the empty row along a waiting room's wall.
func (st *stage) rowOfSeats(x float64) {
	col := hex(0x5E8583)
	for i := range 3 {
		q := x + 62*float64(i)
		st.c.fill(round(q, -70, q+54, -8, 10), flat(col.pale(.12)))
		st.c.fill(round(q-2, -12, q+56, 2, 6), flat(col.dark(.2)))
		st.c.stroke(points(q+27, 2, q+27, 46), 4, 4, 4, flat(hex(0x7C7975)))
	}
	st.c.fill(rect(x, 2, x+178, 6), flat(hex(0x7C7975)))
}

func (st *stage) blackboard(x, y, w, h float64) {
	body := rect(x-8, y-8, x+w+8, y+h+8)
	st.shade(body, 3, 5, 7)
	st.c.fill(body, flat(hex(0x9A744C)))
	green := hex(0x3F5A50)
	st.c.fill(rect(x, y, x+w, y+h), blendLine(point{x, y}, point{x + w, y + h}, green, green.pale(.08)))
	st.c.soft(oval(x+w*.5, y+h*.55, w*.3, h*.22), 14, veil(hex(0xE8E6DA), .08))
	chalk := veil(hex(0xEDEADF), .7)
	st.c.stroke(curve(x+w*.40, y+30, x+w*.5, y+27, x+w*.60, y+31), 2, 2, 1.4, chalk)
	for i := range 3 {
		yy := y + 54 + 20*float64(i)
		st.c.stroke(curve(x+w*.36, yy, x+w*.5, yy-2, x+w*.62+float64(i*17%20), yy+1), 1.6, 1.6, 1.2, chalk)
	}
	st.c.fill(rect(x, y+h+2, x+w, y+h+9), flat(hex(0x7E5C3A)))
}
