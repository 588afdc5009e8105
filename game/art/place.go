package art

func (st *stage) tiles(floor rgb) {
	for i := -10; i <= 10; i++ {
		x := float64(i) * 90
		st.c.stroke(points(x, floorLine+3, x*2.6, floorLine+260), 1.2, 1.6, 2.2, veil(floor.pale(.6), .30))
	}
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

// counter runs along a kitchen's wall.
func (st *stage) counter(x0, x1 float64) {
	front := hex(0x8FA395)
	st.c.fill(rect(x0, -118, x1, -62), flat(hex(0xEFE7D6)))
	for i := range 60 {
		x := x0 + 30*float64(i)
		st.c.fill(rect(x, -118, x+1.2, -62), veil(hex(0xB5A88E), .5))
	}
	st.c.fill(rect(x0, -90, x1, -88.8), veil(hex(0xB5A88E), .5))
	st.c.fill(rect(x0, -62, x1, -50), flat(hex(0xC9A87C)))
	st.c.fill(rect(x0, -50, x1, floorLine), flat(front))
	st.c.fill(rect(x0, -50, x1, -42), veil(front.dark(.8), .35))
	for i := range 18 {
		x := x0 + 100*float64(i)
		st.c.fill(rect(x, -40, x+1.6, floorLine-6), flat(front.dark(.3)))
		st.c.stroke(points(x+86, -26, x+86, -8), 3, 3, 3, flat(hex(0xE8DDC4)))
	}
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

func (st *stage) panels(wall rgb) {
	wood := hex(0x8A6546)
	st.c.fill(rect(st.left, -96, st.right, floorLine), flat(wood))
	st.c.fill(rect(st.left, -102, st.right, -94), flat(wood.pale(.2)))
	for i := -8; i <= 8; i++ {
		x := float64(i) * 110
		st.c.fill(rect(x+8, -82, x+102, 28), flat(wood.dark(.25)))
		st.c.fill(rect(x+12, -78, x+102, 28), flat(wood.pale(.05)))
	}
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

// longBench is what people in a corridor or a street sit on.
func (st *stage) longBench() {
	wood := hex(0x7D5A3C)
	if st.room == "street" {
		return
	}
	st.c.soft(rect(-420, 150, 420, 170), 8, veil(hex(0x2E1F1A), .3))
	for _, x := range []float64{-380, -130, 130, 380} {
		st.c.fill(rect(x-9, 30, x+9, 166), flat(wood.dark(.4)))
	}
	st.c.fill(round(-430, -120, 430, -70, 6), blendLine(point{0, -120}, point{0, -68}, wood.pale(.12), wood.dark(.1)))
	st.c.fill(round(-430, -60, 430, -14, 6), blendLine(point{0, -60}, point{0, -12}, wood.pale(.06), wood.dark(.15)))
	st.c.fill(round(-440, 18, 440, 42, 6), blendLine(point{0, 16}, point{0, 44}, wood.pale(.14), wood.dark(.4)))
}

func (st *stage) skyline() {
	s := st.sky()
	s.fill(rect(st.left, st.top, st.right, floorLine), blendLine(point{0, st.top}, point{0, floorLine}, st.light.sky0, st.light.sky1))
	cols := [...]uint32{0xC79A78, 0xB7B0A2, 0xA6796A, 0xCDB994, 0x93A09C}
	x := -900.0
	for i := 0; x < 900; i++ {
		h := mixed(uint64(i) + 11)
		w, tall := 130+float64(h%70), 330+float64(h>>8%130)
		st.house(x, w, tall, hex(cols[i%len(cols)]), h)
		x += w
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

func (st *stage) house(x, w, tall float64, col rgb, h uint64) {
	col = col.mix(st.light.sky1, .22)
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
			if st.light.lamp > .5 && (h>>uint(r*3+q))%3 == 0 {
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
	st.c.fill(poly(x-66, -344, x-30, -344, x-38, -356, x-58, -356), flat(hex(0x3C4144)))
	if st.light.lamp > 0 {
		st.sky().soft(oval(x-48, -338, 26, 10), 8, veil(hex(0xFFE3A3), st.light.lamp))
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
