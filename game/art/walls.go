package art

import "math"

// shade lays a soft shadow of p on what is behind it.
func (st *stage) shade(p path, dx, dy, spread float64) {
	st.c.soft(p.under(shift(dx, dy)), spread, veil(hex(0x2E221C), .20))
}

// sky is the canvas for what has its own light: outdoors, lamps.
func (st *stage) sky() canvas { return st.c.lit(plain) }

func (st *stage) window(x0, y0, x1, y1 float64, frame rgb) {
	hole := rect(x0, y0, x1, y1)
	st.shade(rect(x0-9, y0-9, x1+9, y1+12), 3, 7, 7)
	st.c.fill(rect(x0-9, y0-9, x1+9, y1+9), flat(frame))
	s := st.sky()
	s.fill(hole, blendLine(point{0, y0}, point{0, y1}, st.light.sky0, st.light.sky1))
	in := s.inside(hole)
	st.outdoors(in, x0, y0, x1, y1)
	mx, my := (x0+x1)/2, y0+(y1-y0)*.36
	st.c.fill(rect(mx-3, y0, mx+3, y1), flat(frame.dark(.06)))
	st.c.fill(rect(x0, my-2.5, x1, my+2.5), flat(frame.dark(.06)))
	in.fill(poly(x0, y0+40, x0+60, y0, x0+90, y0, x0, y0+76), veil(hex(0xFFFFFF), .16))
	st.c.fill(rect(x0, y0, x1, y0+6), veil(hex(0x3A2A2A), .16))
	st.c.fill(round(x0-18, y1+7, x1+18, y1+18, 3), flat(frame.pale(.3)))
	st.c.fill(rect(x0-14, y1+18, x1+14, y1+22), veil(hex(0x3A2A2A), .20))
}

// outdoors is a far row of roofs and trees, and the weather.
func (st *stage) outdoors(in canvas, x0, y0, x1, y1 float64) {
	far := st.light.sky1.mix(hex(0x5B6F78), .42)
	near := st.light.sky1.mix(hex(0x48605A), .62)
	if st.light.night {
		far, near = hex(0x27304A), hex(0x1B2236)
	}
	w := x1 - x0
	in.fill(blob(x0-20, y1+30, x0-20, y1-50, x0+w*.2, y1-66, x0+w*.4, y1-46, x0+w*.62, y1-72, x0+w*.85, y1-52, x1+20, y1-62, x1+20, y1+30), flat(far))
	in.fill(blob(x0-20, y1+30, x0-20, y1-22, x0+w*.18, y1-36, x0+w*.36, y1-18, x0+w*.6, y1-24, x0+w*.8, y1-42, x1+20, y1-26, x1+20, y1+30), flat(near))
	if st.light.night {
		for i := range 5 {
			x := x0 + w*(.12+.19*float64(i))
			in.fill(rect(x, y1-30-float64(i*7%13), x+4, y1-25-float64(i*7%13)), veil(hex(0xFFD98E), .8))
		}
	}
	if st.light.weather {
		for i := range 26 {
			h := mixed(uint64(i) + 77)
			x, y := x0+w*float64(h%997)/997, y0+(y1-y0)*float64(h/997%991)/991
			in.stroke([]point{{x, y}, {x - 2.5, y + 13}}, .5, 1.2, .8, veil(hex(0xF6FAFB), .62))
		}
	}
}

func (st *stage) curtain(x, y, dir float64) {
	col := hex(0xCDB594)
	p := blob(x-dir*.2, y, x-dir*.2, y, x+dir, y, x+dir, y, x+dir*1.1, y+120, x+dir*.9, y+262, x+dir*.9, y+262, x-dir*.7, y+262, x-dir*.7, y+262, x-dir*.5, y+120)
	st.shade(p, 0, 4, 6)
	st.c.fill(p, blendLine(point{x - dir, 0}, point{x + dir, 0}, col.dark(.2), col.pale(.14)))
	for i := range 4 {
		q := x - dir*.3 + dir*.36*float64(i)
		st.c.stroke(curve(q, y+4, q+dir*.05, y+120, q-dir*.08, y+256), .6, 2, 1, veil(col.dark(.6), .3))
	}
	st.c.stroke(points(x-dir*1.4, y-2, x+dir*1.4, y-2), 4, 4, 4, flat(hex(0x7A5C43)))
}

// shelf is a case of books; their colours and sizes follow from the place.
func (st *stage) shelf(x, y, w, h float64) {
	wood := hex(0x8C6647)
	body := rect(x, y, x+w, y+h)
	st.shade(body, 8, 6, 8)
	st.c.fill(body, flat(wood))
	rows := int(h / 78)
	step := (h - 10) / float64(max(1, rows))
	for r := range rows {
		y0 := y + 8 + step*float64(r)
		st.c.fill(rect(x+8, y0, x+w-8, y0+step-8), flat(wood.dark(.5)))
		st.books(x+12, y0+step-8, w-24, step-20, uint64(r)+uint64(int64(x)+5000))
	}
}

func (st *stage) books(x, base, w, h float64, seed uint64) {
	cols := [...]uint32{0x8F4F46, 0x3F6A70, 0xC49A55, 0x55607A, 0x7C8A6B, 0xD8C9AC, 0x6A4D63, 0xA9694A, 0x47524E}
	s := mixed(seed)
	for at := 0.0; at < w-8; {
		s = mixed(s)
		bw := 6 + float64(s%9)
		if s>>8%7 == 0 {
			at += bw * 1.8
			continue
		}
		bh := h * (.68 + .30*float64(s>>16%100)/100)
		col := hex(cols[s>>24%uint64(len(cols))])
		bw = math.Min(bw, w-at)
		st.c.fill(rect(x+at, base-bh, x+at+bw, base), flat(col))
		st.c.fill(rect(x+at, base-bh, x+at+1.6, base), veil(col.pale(.6), .35))
		st.c.fill(rect(x+at+1.5, base-bh*.82, x+at+bw-1.5, base-bh*.76), veil(hex(0xF2E6C8), .55))
		at += bw + .6
	}
}

// frame is a picture on the wall; kind picks what it shows.
func (st *stage) frame(x, y, w, h float64, kind int) {
	body := rect(x, y, x+w, y+h)
	st.shade(body, 3, 6, 6)
	st.c.fill(body, flat(hex(0x7A5C43)))
	st.c.fill(rect(x+4, y+4, x+w-4, y+h-4), flat(hex(0xF3ECDD)))
	art := rect(x+12, y+12, x+w-12, y+h-12)
	in := st.c.inside(art)
	switch kind {
	case 0:
		in.fill(art, flat(hex(0xE2C9A8)))
		in.fill(oval(x+w*.62, y+h*.36, w*.14, w*.14), flat(hex(0xC9704B)))
		in.fill(blob(x, y+h, x, y+h*.62, x+w*.3, y+h*.5, x+w*.6, y+h*.68, x+w, y+h*.54, x+w, y+h), flat(hex(0x6E8D88)))
		in.fill(blob(x, y+h, x, y+h*.8, x+w*.4, y+h*.7, x+w, y+h*.82, x+w, y+h), flat(hex(0x3F6166)))
	case 1:
		in.fill(art, flat(hex(0xD8DCD2)))
		in.fill(oval(x+w*.42, y+h*.5, w*.18, h*.18), flat(hex(0xB87A58)))
		in.fill(oval(x+w*.58, y+h*.5, w*.18, h*.18), veil(hex(0x44646A), .8))
	default:
		in.fill(art, flat(hex(0xE9DFC9)))
		in.stroke(curve(x+w*.5, y+h, x+w*.48, y+h*.6, x+w*.56, y+h*.24), 1.6, 2, 1, flat(hex(0x58724F)))
		for i := range 4 {
			t := .34 + .15*float64(i)
			d := 1 - 2*float64(i%2)
			in.fill(blob(x+w*.5, y+h*t+6, x+w*(.5+.10*d), y+h*t-8, x+w*(.5+.24*d), y+h*t-10, x+w*(.5+.14*d), y+h*t+2), flat(hex(0x6F8A60)))
		}
	}
}

func (st *stage) plant(x, y, k float64) {
	c := st.c.at(shift(x, y).mul(zoom(k, k)))
	c.soft(oval(0, 2, 42, 7), 6, veil(hex(0x2E221C), .34))
	leaf := hex(0x5C7F5C)
	for i, a := range []float64{-62, -38, -20, 4, 22, 40, 64, -8} {
		l := c.at(turn(a, point{0, -58}).mul(shift(0, -58)))
		tall := 84 + 16*float64(i*5%4)
		col := leaf.mix(hex(0x3D5F50), float64(i%3)/2.4)
		blade := blob(0, 0, 0, 0, -12, -tall*.45, -8, -tall*.8, 0, -tall, 0, -tall, 10, -tall*.75, 11, -tall*.4)
		l.fill(blade, blendLine(point{-12, 0}, point{12, 0}, col.dark(.22), col.pale(.08)))
		l.stroke(points(0, -4, 0, -tall*.5, 1, -tall*.92), 1.4, 1.2, .4, veil(col.pale(.5), .5))
	}
	pot := hex(0xB9704E)
	c.fill(poly(-28, -62, 28, -62, 21, 2, -21, 2), blendLine(point{-28, 0}, point{28, 0}, pot.dark(.28), pot.pale(.08)))
	c.fill(round(-31, -66, 31, -54, 3), blendLine(point{-30, 0}, point{30, 0}, pot.dark(.18), pot.pale(.14)))
}

func (st *stage) floorLamp(x, y float64) {
	c := st.c.at(shift(x, y))
	c.soft(oval(0, 4, 34, 6), 5, veil(hex(0x2E221C), .34))
	c.fill(oval(0, 2, 26, 5), flat(hex(0x4A3B33)))
	c.stroke(points(0, 0, 0, -236), 4.4, 4, 4, flat(hex(0x5A473B)))
	shadeShape := poly(-26, -296, 26, -296, 44, -232, -44, -232)
	s := c.lit(st.light.grade)
	s.fill(shadeShape, blendLine(point{-44, 0}, point{44, 0}, hex(0xD9BE8C).dark(.12), hex(0xF2E0B8)))
	if st.light.lamp > 0 {
		lit := c.lit(plain)
		lit.fill(shadeShape, veil(hex(0xFFE3A3), .8*st.light.lamp))
		lit.soft(poly(-44, -230, 44, -230, 120, 10, -120, 10), 22, veil(hex(0xFFD58A), .20*st.light.lamp))
	}
	st.lampAt = point{x, y - 260}
}

func (st *stage) pendant(x float64) {
	y := -296.0
	st.c.stroke(points(x, st.top, x, y-20), 2.4, 2.4, 2.4, flat(hex(0x3D3836)))
	st.c.fill(blob(x-40, y, x-40, y, x-30, y-20, x-8, y-32, x+8, y-32, x+30, y-20, x+40, y, x+40, y), flat(hex(0x50605F)))
	if st.light.lamp > 0 {
		s := st.sky()
		s.fill(oval(x, y, 36, 5), veil(hex(0xFFE9B8), .95*st.light.lamp))
		s.soft(poly(x-40, y, x+40, y, x+170, y+250, x-170, y+250), 26, veil(hex(0xFFD58A), .12*st.light.lamp))
	} else {
		st.c.fill(oval(x, y, 36, 4), flat(hex(0xD9D2C0)))
	}
}
