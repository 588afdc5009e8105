package art

// rail carries the curtain round a hospital bed.
func (st *stage) rail() {
	st.c.fill(rect(st.left, -322, st.right, -318), flat(hex(0x9AA5A6)))
	col := hex(0x9EBDB6)
	for _, x := range []float64{-560, 430} {
		p := blob(x, -318, x, -318, x+120, -318, x+120, -318, x+126, -100, x+122, 30, x+122, 30, x-4, 30, x-4, 30, x-6, -100)
		st.shade(p, 4, 0, 8)
		st.c.fill(p, flat(col))
		for i := range 7 {
			q := x + 8 + 17*float64(i)
			st.c.stroke(curve(q, -314, q+3, -150, q-2, 28), 1, 3, 2, veil(col.dark(.5), .32))
		}
	}
}

func (st *stage) bed(x float64) {
	c := st.c.at(shift(x, 0))
	metal := hex(0xA9B3B4)
	c.fill(round(-120, -128, -106, 40, 5), flat(metal))
	c.fill(round(128, -80, 140, 40, 5), flat(metal))
	c.fill(round(-110, -18, 134, 8, 6), flat(metal.dark(.25)))
	c.fill(blob(-108, -16, -108, -46, -60, -56, 40, -56, 128, -50, 132, -14, 132, -14), flat(hex(0xF1EFE8)))
	c.fill(blob(-100, -50, -98, -84, -60, -92, -40, -78, -44, -52), flat(hex(0xFBFAF5)))
	c.fill(blob(-30, -60, 40, -62, 128, -54, 134, -10, 134, 10, -34, 8, -36, -30), flat(hex(0x86A9B4)))
	c.stroke(curve(-30, -44, 30, -40, 90, -48), .6, 2, .6, veil(hex(0x4D727E), .5))
	c.stroke(curve(-24, -18, 40, -20, 110, -14), .6, 2, .6, veil(hex(0x4D727E), .5))
	c.fill(rect(-34, -62, -14, 8), veil(hex(0xF7F6F0), .9))
}

func (st *stage) monitor(x, y float64) {
	c := st.c.at(shift(x, y))
	c.stroke(points(0, 0, 0, -250), 4, 4, 4, flat(hex(0x9AA5A6)))
	c.fill(oval(0, 0, 26, 5), flat(hex(0x7D8788)))
	c.fill(round(-34, -236, 34, -184, 5), flat(hex(0xDAD9D0)))
	c.fill(rect(-28, -230, 28, -194), flat(hex(0x23343A)))
	c.stroke(points(-26, -212, -12, -212, -7, -222, -2, -202, 3, -212, 26, -212), 1.6, 1.6, 1.6, flat(hex(0x7FD1A6)))
	c.stroke(points(-26, -200, 26, -200), 1.2, 1.2, 1.2, flat(hex(0xD9B25C)))
}
