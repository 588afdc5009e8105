package art

// consultingRoom is a doctor's: a couch behind a curtain, a basin, an eye chart.
func (st *stage) consultingRoom() {
	wall, floor := hex(0xDCE3DC), hex(0xA3AFAA)
	st.walls(wall, floor)
	st.tiles(floor)
	st.c.fill(rect(st.left, -60, st.right, -52), flat(wall.dark(.14)))
	st.window(-90, -290, 90, -120, hex(0xF2F2EC))
	st.slats(-90, -290, 90, -170)
	st.eyeChart(150, -284)
	st.poster(-190, -280, 72, 100, hex(0x5E8C8A))
	st.couch(-400)
	st.basin(360)
	st.desk(640)
	st.plant(500, 46, 1)
	st.door(-760, 0)
	st.poster(860, -280, 84, 110, hex(0xB0705A))
	st.lampAt = point{0, -430}
}

// slats are a blind let halfway down.
func (st *stage) slats(x0, y0, x1, y1 float64) {
	for y := y0; y < y1; y += 11 {
		st.c.fill(rect(x0, y, x1, y+8), blendLine(point{0, y}, point{0, y + 8}, hex(0xF1EEE4), hex(0xC9C7BC)))
	}
	st.c.stroke(points(x1-12, y0, x1-12, y1+26), 1.4, 1.4, 1.4, flat(hex(0xA8A59A)))
}

func (st *stage) eyeChart(x, y float64) {
	body := rect(x, y, x+66, y+124)
	st.shade(body, 2, 3, 4)
	st.c.fill(body, flat(hex(0xF8F5EC)))
	ink := flat(hex(0x3A3836))
	for row, size := range []float64{22, 15, 11, 8, 5.5} {
		at := y + 12 + []float64{0, 30, 53, 72, 88}[row]
		n := row + 1
		for i := range n {
			px := x + 33 + (float64(i)-float64(n-1)/2)*size*1.5 - size/2
			st.c.fill(rect(px, at, px+size*.26, at+size), ink)
			st.c.fill(rect(px, at, px+size, at+size*.24), ink)
			st.c.fill(rect(px, at+size*(.4+.1*float64((i+row)%3)), px+size*.8, at+size*(.6+.1*float64((i+row)%3))), ink)
		}
	}
}

// couch is for examining people, with a roll of paper over it and a curtain at
// its foot.
func (st *stage) couch(x float64) {
	c := st.c.at(shift(x, 0))
	metal, pad := hex(0xA9B3B4), hex(0x4F7480)
	for _, l := range []float64{-96, 92} {
		c.fill(rect(l-4, -20, l+4, 44), flat(metal))
	}
	c.fill(rect(-110, 8, 108, 16), flat(metal.dark(.2)))
	c.fill(blob(-114, -24, -112, -60, -84, -78, -50, -44, 40, -42, 112, -42, 116, -24, 116, -18, -110, -18), flat(pad))
	c.fill(blob(-96, -70, -84, -80, -50, -47, 40, -45, 104, -45, 104, -34, 20, -35, -54, -36, -84, -62), flat(hex(0xF4F2EA)))
	col := hex(0xA9C3BC)
	p := blob(-196, -318, -196, -318, -126, -318, -126, -318, -122, -120, -128, 26, -128, 26, -198, 26, -198, 26, -202, -120)
	c.soft(p.under(shift(4, 0)), 8, veil(hex(0x2E221C), .2))
	c.fill(p, flat(col))
	for i := range 4 {
		q := -190 + 18*float64(i)
		c.stroke(curve(q, -314, q+3, -150, q-2, 24), 1, 3, 2, veil(col.dark(.5), .32))
	}
	c.fill(rect(-210, -322, 130, -317), flat(metal))
}

func (st *stage) basin(x float64) {
	c := st.c.at(shift(x, 0))
	c.fill(rect(-80, -40, 80, 46), flat(hex(0xC9D3CF)))
	c.fill(rect(-84, -50, 84, -38), flat(hex(0xEDEFE9)))
	c.fill(rect(-1, -34, 1, 42), veil(hex(0x6A7A78), .5))
	c.fill(blob(-40, -50, 40, -50, 30, -42, -30, -42), flat(hex(0xB9C4C2)))
	c.stroke(curve(0, -50, 0, -84, 14, -90, 20, -78), 4.4, 4, 3.4, flat(hex(0x9AA5A6)))
	c.fill(round(46, -74, 62, -50, 4), flat(hex(0x6FA0A8)))
	c.fill(rect(52, -82, 56, -74), flat(hex(0xE9E6DC)))
	c.fill(round(-70, -178, -22, -138, 4), flat(hex(0xEDEFE9).dark(.06)))
	c.fill(poly(-58, -138, -34, -138, -40, -124, -52, -124), flat(hex(0xFAF8F2)))
}
