package art

func (st *stage) skyline() {
	s := st.sky()
	s.fill(rect(st.left, st.top, st.right, floorLine), blendLine(point{0, st.top}, point{0, floorLine}, st.light.sky0, st.light.sky1))
	// From the middle outwards, as far as the picture goes.
	for i, x := 0, -40.0; x < st.right; i++ {
		h := newHouse(uint64(2 * i))
		st.house(x, h)
		x += h.wide
	}
	for i, x := 0, -40.0; x > st.left; i++ {
		h := newHouse(uint64(2*i + 1))
		x -= h.wide
		st.house(x, h)
	}
	st.c.fill(rect(st.left, floorLine, st.right, st.bottom+300), blendLine(point{0, floorLine}, point{0, floorLine + 170}, hex(0x9A948C), hex(0xB9B2A6)))
	st.c.fill(rect(st.left, floorLine+22, st.right, floorLine+28), flat(hex(0xD0C9BC)))
	if st.light.weather {
		for i := range 70 {
			h := mixed(uint64(i) + 5)
			x, y := -700+1400*float64(h%997)/997, -440+520*float64(h/997%991)/991
			s.stroke([]point{{x, y}, {x - 4, y + 24}}, .5, 1.3, .8, veil(hex(0xF1F6F8), .4))
		}
	}
}

// house is one of the row across the street.
type house struct {
	wide, tall float64
	col        rgb
	lit        uint64 // which windows have light at night, a bit each
}

func newHouse(n uint64) house {
	cols := [...]uint32{0xC79A78, 0xB7B0A2, 0xA6796A, 0xCDB994, 0x93A09C}
	h := mixed(n + 11)
	return house{wide: 130 + float64(h%70), tall: 330 + float64(h>>8%130), col: hex(cols[n%5]), lit: h}
}

func (st *stage) house(x float64, h house) {
	col, w, tall := h.col.mix(st.light.sky1, .22), h.wide, h.tall
	st.c.fill(rect(x, floorLine-tall, x+w+1, floorLine), flat(col))
	st.c.fill(rect(x-3, floorLine-tall-8, x+w+3, floorLine-tall+3), flat(col.dark(.25)))
	for r := range 5 {
		for q := range 3 {
			wx, wy := x+14+(w-28)/3*float64(q)+6, floorLine-tall+26+78*float64(r)
			if wy > floorLine-120 {
				continue
			}
			glass := hex(0x74878E).mix(st.light.sky1, .3)
			c := st.c
			if st.light.lamp > .5 && (h.lit>>uint(r*3+q))%3 == 0 {
				glass, c = hex(0xF6CF86), st.sky()
			}
			st.c.fill(rect(wx-3, wy-3, wx+25, wy+45), flat(col.pale(.35)))
			c.fill(rect(wx, wy, wx+22, wy+42), flat(glass))
		}
	}
	st.c.fill(rect(x+10, floorLine-92, x+w-46, floorLine), flat(col.dark(.5)))
	st.c.fill(rect(x+8, floorLine-104, x+w-42, floorLine-88), flat(hex(0xA5563F).mix(col, .3)))
	st.c.fill(rect(x+w-36, floorLine-86, x+w-12, floorLine), flat(col.dark(.35)))
}

func (st *stage) streetLamp(x float64) {
	st.c.stroke(points(x, 60, x, -330), 8, 6, 5, flat(hex(0x3C4144)))
	st.c.stroke(curve(x, -330, x-10, -356, x-46, -356), 5, 5, 5, flat(hex(0x3C4144)))
	st.c.fill(blob(x-74, -340, x-74, -340, x-62, -358, x-48, -364, x-34, -358, x-22, -340, x-22, -340), flat(hex(0x3C4144)))
	st.c.fill(oval(x-48, -340, 22, 4), flat(hex(0xD9D2C0)))
	if st.light.lamp > 0 {
		st.sky().soft(oval(x-48, -338, 26, 10), 8, veil(hex(0xFFE3A3), st.light.lamp))
	}
}

// parkBench reaches as far to either side of the middle: slats on iron legs.
func (st *stage) parkBench(reach float64) {
	wood, iron := hex(0x8A6240), hex(0x3C4144)
	st.c.soft(rect(-reach+20, 156, reach-20, 172), 8, veil(hex(0x2E1F1A), .34))
	for x := -reach + 36; x <= reach-30; x += (2*reach - 72) / 3 {
		st.c.stroke(curve(x-4, -126, x+2, -60, x, 26, x-6, 168), 9, 8, 7, flat(iron))
		st.c.stroke(curve(x, 40, x+26, 80, x+32, 168), 7, 7, 6, flat(iron.dark(.2)))
	}
	for _, y := range []float64{-118, -86, -54} {
		st.c.fill(round(-reach, y, reach, y+22, 5), blendLine(point{0, y}, point{0, y + 22}, wood.pale(.16), wood.dark(.12)))
	}
	for _, y := range []float64{14, 27} {
		st.c.fill(round(-reach-6, y, reach+6, y+11, 4), blendLine(point{0, y}, point{0, y + 11}, wood.pale(.18), wood.dark(.25)))
	}
	for _, x := range []float64{-reach + 14, reach - 14} {
		st.c.stroke(curve(x-8, -40, x+2, -48, x+16, -44, x+16, 20), 6, 6, 6, flat(iron))
	}
}

func (st *stage) tree(x float64) {
	st.c.fill(limb(points(x, 58, x-4, -80, x+6, -180), 13, 10, 7), flat(hex(0x6A5443)))
	leaf := hex(0x7C9468)
	for i, b := range [][3]float64{{-50, -190, 58}, {40, -200, 62}, {0, -250, 70}, {-10, -180, 56}} {
		st.c.fill(oval(x+b[0], b[1], b[2], b[2]*.86), flat(leaf.dark(.06*float64(3-i))))
	}
	st.c.soft(oval(x+20, -270, 40, 28), 12, veil(leaf.pale(.6), .4))
}
