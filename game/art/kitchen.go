package art

// counter runs along a kitchen's wall.
func (st *stage) counter() {
	front, x0, x1 := hex(0x8FA395), st.left, st.right
	st.c.fill(rect(x0, -118, x1, -62), flat(hex(0xEFE7D6)))
	st.across(0, 30, func(x float64) {
		st.c.fill(rect(x, -118, x+1.2, -62), veil(hex(0xB5A88E), .5))
	})
	st.c.fill(rect(x0, -90, x1, -88.8), veil(hex(0xB5A88E), .5))
	st.c.fill(rect(x0, -62, x1, -50), flat(hex(0xC9A87C)))
	st.c.fill(rect(x0, -50, x1, floorLine), flat(front))
	st.c.fill(rect(x0, -50, x1, -42), veil(front.dark(.8), .35))
	st.across(0, 100, func(x float64) {
		st.c.fill(rect(x, -40, x+1.6, floorLine-6), flat(front.dark(.3)))
		st.c.stroke(points(x+86, -26, x+86, -8), 3, 3, 3, flat(hex(0xE8DDC4)))
	})
	st.c.stroke(curve(-20, -62, -20, -92, -6, -98, 4, -90), 4, 4, 3.4, flat(hex(0xA8ACAE)))
}

func (st *stage) cupboard(x, y, w, h float64) {
	col := hex(0x9DAF9F)
	body := rect(x, y, x+w, y+h)
	st.shade(body, 2, 6, 7)
	st.c.fill(body, flat(col))
	st.c.fill(rect(x+w/2-1, y, x+w/2+1, y+h), flat(col.dark(.3)))
	for _, s := range []float64{0, w / 2} {
		st.c.fill(append(rect(x+s+10, y+10, x+s+w/2-10, y+h-10), reversed(rect(x+s+13, y+13, x+s+w/2-13, y+h-13))...), veil(col.dark(.5), .4))
	}
	st.c.fill(oval(x+w/2-9, y+h-22, 3.4, 3.4), flat(hex(0xE8DDC4)))
	st.c.fill(oval(x+w/2+9, y+h-22, 3.4, 3.4), flat(hex(0xE8DDC4)))
}

func (st *stage) cafeCurtain(x0, y0, x1 float64) {
	col := hex(0xC96F57)
	for i := range 5 {
		w := (x1 - x0) / 5
		x := x0 + w*float64(i)
		st.c.fill(blob(x, y0, x, y0, x+w, y0, x+w, y0, x+w, y0+26, x+w*.5, y0+36, x, y0+26), flat(col.pale(.1*float64(i%2))))
	}
}

func (st *stage) fridge(x float64) {
	col := hex(0xE9E4D6)
	body := round(x-60, -260, x+60, floorLine-4, 10)
	st.shade(body, 6, 4, 8)
	st.c.fill(body, blendLine(point{x - 60, 0}, point{x + 60, 0}, col.dark(.12), col))
	st.c.fill(rect(x-60, -152, x+60, -149), flat(col.dark(.4)))
	st.c.stroke(points(x+44, -230, x+44, -180), 4, 4, 4, flat(hex(0x9A968C)))
	st.c.stroke(points(x+44, -120, x+44, -60), 4, 4, 4, flat(hex(0x9A968C)))
	st.c.fill(rect(x-34, -226, x-6, -194), flat(hex(0xE3C271)))
	st.c.fill(rect(x-20, -186, x+10, -164), flat(hex(0x7FA6C2)))
}

func (st *stage) stove(x float64) {
	st.c.fill(rect(x-58, -58, x+58, floorLine-4), flat(hex(0x55585C)))
	st.c.fill(round(x-44, -30, x+44, 26, 5), flat(hex(0x2F3236)))
	c := st.c
	c.fill(round(x-30, -96, x+24, -62, 6), flat(hex(0x9C4A3A)))
	c.fill(rect(x-34, -98, x+28, -92), flat(hex(0x7C382C)))
	c.fill(oval(x-3, -101, 5, 4), flat(hex(0x2F2A28)))
}
