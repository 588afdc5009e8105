package art

// long parts in the middle and falls over the near shoulder.
func (h head) long(down float64) {
	base, deep, light := h.tones()
	far := blob(8, -44, 26, -40, 34, -20, 35, 6, 36, 40, 40, 70, 34, 88, 30, 60, 32.5, 30, 33, 0, 29, -20, 20, -32, 8, -38)
	near := blob(8, -41, 2, -62, -18, -62.5, -38, -51, -49, -28, -51, -2, -48, 26, -50, 54, -46, 84, -36, down-6, -27, down-2, -20, 92, -19, 62, -15, 36, -20, 12, -18, -10, -7, -28)
	h.inside(h.contour()).soft(near.under(shift(5, 4)), 4, veil(h.p.skin.shade, .8))
	h.fill(far, flat(base.dark(.12)))
	top := blob(8, -41, -30, -36, -40, -48, -22, -61, 4, -64, 24, -57, 35, -36, 35, -12, 30, -24, 20, -34)
	h.fill(top, flat(base))
	h.fill(near, flat(base))
	in := h.inside(near)
	in.soft(blob(-70, 120, -66, -40, -48, -30, -44, 30, -38, 120), 8, veil(deep, .8))
	in.soft(blob(-16, -60, -2, -58, -18, -36, -30, -8, -34, -20, -30, -44), 5, veil(light, .6))
	h.strands([][]float64{{-2, -50, -26, -22, -32, 10, -29, 40, -31, 96}, {-10, -52, -36, -22, -41, 10, -37, 44, -38, 98}, {-20, -14, -26, 12, -23, 38, -26, 92},
		{10, -58, 24, -48, 32, -26}, {2, -58, -22, -48, -42, -20}})
}

func (h head) wavy() {
	base, deep, light := h.tones()
	far := blob(8, -44, 26, -42, 36, -20, 34, 4, 40, 24, 36, 44, 43, 62, 32, 70, 31, 44, 34, 24, 31, 0, 28, -20, 18, -32)
	near := blob(10, -38, 6, -65, -18, -67, -44, -52, -55, -22, -53, 4, -62, 28, -56, 52, -62, 74, -44, 90, -24, 80, -14, 62, -22, 44, -14, 26, -22, 8, -18, -12, -6, -28)
	h.inside(h.contour()).soft(near.under(shift(5, 4)), 4, veil(h.p.skin.shade, .8))
	h.fill(far, flat(base.dark(.12)))
	h.fill(blob(10, -38, -30, -36, -44, -50, -22, -66, 6, -68, 24, -61, 34, -46, 37, -30, 34, -12, 28, -26, 20, -34), flat(base))
	h.fill(near, flat(base))
	in := h.inside(near)
	in.soft(blob(-70, 100, -66, -40, -48, -30, -46, 30, -44, 100), 8, veil(deep, .8))
	in.soft(blob(-16, -60, 0, -58, -18, -38, -30, -8, -36, -20, -30, -44), 5, veil(light, .6))
	h.strands([][]float64{{-2, -50, -28, -20, -28, 6, -38, 28, -32, 52, -38, 80}, {-14, -46, -40, -16, -40, 6, -50, 30, -44, 56, -50, 76},
		{12, -58, 26, -46, 32, -26}})
}

func (h head) fringe() {
	base, deep, light := h.tones()
	h.fill(blob(26, -30, 35, -20, 37, 10, 38, 44, 34, 66, 30, 40, 32, 10), flat(base.dark(.12)))
	side := blob(-14, -30, -40, -40, -53, -16, -55, 24, -52, 62, -40, 80, -22, 70, -16, 44, -20, 16, -17, -4)
	h.inside(h.contour()).soft(side.under(shift(5, 3)), 4, veil(h.p.skin.shade, .8))
	h.fill(side, flat(base))
	h.inside(side).soft(blob(-70, 90, -66, -40, -48, -30, -46, 30, -42, 90), 8, veil(deep, .8))
	h.mass(blob(-22, 10, -36, 8, -50, -4, -52, -26, -42, -52, -18, -67, 12, -68, 33, -52, 38, -28, 35, -12, 30, -15, 22, -13.5, 12, -14, 0, -13, -10, -10, -16, -2))
	h.strands([][]float64{{-8, -44, -8, -28, -12, -14}, {2, -46, 6, -30, 4, -15}, {14, -46, 18, -30, 17, -16}, {24, -44, 28, -30, 28, -18}, {-30, -30, -38, 10, -36, 60}})
	h.inside(blob(-40, -50, 36, -50, 36, -30, -40, -30)).soft(oval(6, -42, 30, 3.5), 3, veil(light, .4))
}

func (h head) bob() {
	base, deep, light := h.tones()
	near := blob(16, -36, 10, -65, -18, -67, -44, -52, -54, -22, -56, 14, -54, 40, -40, 50, -22, 46, -14, 36, -18, 18, -20, 4, -14, -14, -2, -28)
	h.inside(h.contour()).soft(near.under(shift(5, 4)), 4, veil(h.p.skin.shade, .8))
	h.fill(blob(10, -42, 28, -40, 36, -18, 38, 10, 38, 34, 33, 42, 31, 20, 32, -4, 27, -24, 18, -33), flat(base.dark(.12)))
	h.fill(blob(16, -36, -30, -36, -44, -50, -22, -66, 6, -68, 24, -61, 34, -44, 37, -28, 34, -12, 29, -26), flat(base))
	h.fill(near, flat(base))
	in := h.inside(near)
	in.soft(blob(-70, 70, -66, -40, -48, -30, -46, 20, -42, 70), 8, veil(deep, .8))
	in.soft(blob(-12, -60, 4, -58, -16, -38, -30, -10, -34, -22, -28, -46), 5, veil(light, .6))
	h.strands([][]float64{{2, -50, -26, -22, -32, 10, -30, 44}, {-12, -48, -40, -18, -44, 14, -42, 42}})
}

// pulled is hair drawn back: into a bun, a tail or braids.
func (h head) pulled() {
	base, deep, _ := h.tones()
	h.mass(blob(-19, 2, -23, 10, -34, 10, -47, -2, -50, -26, -42, -51, -20, -64, 8, -65, 30, -50, 36, -28, 32, -14, 28, -29, 16, -36, 0, -35, -12, -26, -17, -10))
	h.strands([][]float64{{18, -40, -8, -54, -40, -42}, {2, -37, -18, -44, -44, -34}, {-12, -27, -26, -30, -46, -22}})
	switch h.p.look.Hair {
	case "ponytail":
		h.fill(oval(-47, -30, 6, 8), flat(deep))
	case "braids":
		for i := range 11 {
			t := float64(i)
			lean := 4.5 - 9*float64(i%2)
			x, y, w := -37-.5*t, 8+10*t, 7.6-.22*t
			h.fill(limb(points(x-lean, y-4, x+lean*.4, y+8), w, w*.8), flat(base.mix(deep, .5*float64(i%2))))
		}
		h.fill(oval(-43, 119, 4.6, 4), flat(hex(0xA9543F)))
		h.fill(blob(-47, 121, -43, 119, -39, 121, -40, 131, -43, 137, -46, 131), flat(base))
	}
}

// afro is one round mass with the light on its upper front.
func (h head) afro() {
	base, deep, light := h.tones()
	p := append(blob(-19, 10, -26, 18, -42, 16, -56, -8, -57, -40, -40, -66, -4, -74, 28, -65, 43, -42, 37, -12, 31, -25, 20, -35, 0, -36, -13, -26, -18, -10), tufts()...)
	h.inside(h.contour()).soft(p.under(shift(2, 4)), 4, veil(h.p.skin.shade, .8))
	h.fill(p, flat(base))
	in := h.inside(p)
	in.soft(blob(-70, 30, -70, -60, -48, -56, -40, -10, -16, 30), 10, veil(deep, .8))
	in.soft(oval(8, -60, 30, 13), 9, veil(light, .5))
	for i := range 46 {
		s := mixed(uint64(i) + 300)
		x, y := -56+98*float64(s%991)/991, -76+92*float64(s/991%997)/997
		col := deep
		if i%2 == 0 {
			col = light
		}
		in.stroke(curve(x-3.4, y+1, x-2, y-2.6, x+2, y-2.6, x+3, y+.6, x+.4, y+2), .6, 1.5, .4, veil(col, .22))
	}
}

// tufts break the edge of an afro.
func tufts() path {
	var p path
	for i := range 15 {
		at := turn(float64(i)*16-36, point{}).apply(point{-50, 0})
		p = append(p, oval(at.x-7, at.y*.98-25, 8.5, 8.5)...)
	}
	return p
}

func (h head) curls() {
	base, deep, light := h.tones()
	p := blob(-20, 24, -40, 26, -52, 0, -52, -30, -40, -52, -18, -62, 8, -63, 28, -52, 35, -32, 30, -28, 16, -36, 0, -32, -14, -22, -18, -4)
	balls := [][3]float64{{-24, -2, 9}, {-19, -18, 9}, {-8, -31, 10}, {6, -38, 10}, {20, -37, 9.5}, {30, -28, 7}, {-28, 14, 10}, {-28, 28, 10},
		{-44, -40, 14}, {-24, -58, 14}, {-2, -61, 13}, {18, -57, 12}, {31, -44, 10}, {-53, -22, 12}, {-54, 0, 12}, {-50, 20, 12}, {-40, 34, 11}}
	for _, b := range balls {
		p = append(p, oval(b[0], b[1], b[2], b[2])...)
	}
	h.inside(h.contour()).soft(p.under(shift(3, 4)), 3, veil(h.p.skin.shade, .8))
	h.fill(p, flat(base))
	in := h.inside(p)
	in.soft(blob(-80, 60, -80, -60, -56, -50, -46, 0, -34, 60), 9, veil(deep, .7))
	in.soft(oval(0, -56, 26, 9), 8, veil(light, .4))
	balls = append(balls, [][3]float64{{-36, -20, 12}, {-30, -40, 12}, {-8, -48, 12}, {14, -48, 11}, {-40, 2, 11}, {-40, 18, 10}}...)
	for i, b := range balls {
		col := light
		if i%2 == 0 {
			col = deep
		}
		x, y, r := b[0], b[1], b[2]*.62
		h.stroke(curve(x-r, y+r*.2, x-r*.72, y-r*.62, x, y-r, x+r*.72, y-r*.62, x+r, y+r*.2), .3, 1.6, .3, veil(col, .42))
	}
}

func (h head) locs() {
	base, deep, light := h.tones()
	h.mass(blob(-20, 6, -24, 14, -38, 14, -49, 0, -51, -26, -43, -51, -20, -66, 10, -67, 32, -52, 37, -28, 32.5, -14, 28, -30, 16, -36, 0, -34, -12, -28, -18, -14))
	for i, l := range [][]float64{{-16, -30, -34, -6, -38, 40, -36, 84}, {-26, -36, -44, -10, -48, 30, -46, 72}, {-10, -34, -24, -8, -28, 24, -26, 66},
		{-34, -40, -52, -14, -57, 20, -56, 58}} {
		h.stroke(curve(l...), 10, 11.5, 7, flat(base.mix(deep, .25*float64(i%2))))
		for s := range 4 {
			q := curve(l...)[8+5*s]
			h.stroke([]point{{q.x - 4, q.y - 1}, {q.x + 4, q.y + 2}}, .6, 1.4, .6, veil(deep, .7))
		}
	}
	h.strands([][]float64{{12, -38, 8, -52, -6, -64}, {24, -34, 24, -48, 14, -60}})
	_ = light
}
