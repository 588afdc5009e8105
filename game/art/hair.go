package art

// hidesEar reports the styles that fall over the near ear.
func hidesEar(style string) bool {
	switch style {
	case "long", "wavy", "bob", "fringe", "curls", "afro":
		return true
	}
	return false
}

func (h head) tones() (base, deep, light rgb) {
	b := h.p.hair
	return b, b.dark(.42), b.pale(.22)
}

// hairBehind draws what hangs behind neck and torso.
func (h head) hairBehind() {
	if h.p.covered() == "headscarf" || h.p.covered() == "turban" {
		return
	}
	_, deep, _ := h.tones()
	switch h.p.look.Hair {
	case "long":
		h.fill(blob(-40, -36, -52, 0, -56, 50, -52, 98, -34, 118, -6, 108, 20, 96, 38, 60, 36, 10, 20, -30), flat(deep))
	case "wavy":
		h.fill(blob(-42, -36, -56, -4, -54, 26, -62, 50, -54, 76, -34, 88, -8, 80, 22, 84, 40, 62, 34, 34, 38, 6, 20, -30), flat(deep))
	case "fringe":
		h.fill(blob(-40, -36, -52, 0, -52, 50, -42, 78, -14, 80, 26, 72, 38, 40, 36, 6, 20, -30), flat(deep))
	case "bob":
		h.fill(blob(-40, -36, -53, 0, -53, 34, -40, 50, -12, 48, 20, 50, 38, 40, 37, 6, 20, -30), flat(deep))
	case "locs":
		for i := range 7 {
			x := -46 + 12*float64(i)
			h.stroke(curve(x*.6, -30, x, 10, x-4, 50, x-2, 84-3*abs(float64(i)-2)), 9, 9, 5, flat(deep.mix(h.p.hair, .3*float64(i%2))))
		}
	case "ponytail":
		h.fill(blob(-36, -34, -50, -34, -66, -14, -68, 26, -58, 62, -52, 74, -50, 50, -48, 16, -40, -4), flat(deep))
	}
}

// hairBack draws the mass behind the face, over the torso.
func (h head) hairBack() {
	base, deep, light := h.tones()
	switch h.p.look.Hair {
	case "afro":
		h.fill(blob(38, -8, 46, -40, 30, -76, -6, -88, -44, -76, -64, -42, -60, 0, -40, 22, -16, 24, 10, 0), flat(base))
		h.inside(blob(38, -8, 46, -40, 30, -76, -6, -88, -44, -76, -64, -42, -60, 0, -40, 22, -16, 24, 10, 0)).
			soft(oval(10, -70, 26, 14), 12, veil(light, .5))
	case "curls":
		h.curlMass(base)
	case "bun":
		h.fill(oval(-44, -46, 18, 17), flat(base))
		h.stroke(curve(-56, -50, -46, -58, -34, -52), .4, 1.6, .4, veil(deep, .8))
		h.stroke(curve(-58, -42, -48, -48, -36, -42), .4, 1.6, .4, veil(deep, .8))
	}
}

func (h head) curlMass(col rgb) {
	var p path
	for _, b := range [][3]float64{{-40, 26, 15}, {-50, 6, 16}, {-50, -18, 17}, {-40, -42, 17}, {-20, -58, 17}, {4, -62, 16}, {24, -52, 14},
		{35, -34, 11}, {-44, 42, 12}, {-28, 40, 13}, {38, -14, 9}, {38, 8, 8}, {36, 26, 8}, {-10, -20, 40}} {
		p = append(p, oval(b[0], b[1], b[2], b[2])...)
	}
	h.fill(p, flat(col))
}

// hairFront draws the hair over skull and brow.
func (h head) hairFront(skull path) {
	if h.p.covered() == "headscarf" || h.p.covered() == "turban" {
		return
	}
	switch h.p.look.Hair {
	case "bald":
		h.stubbleRing(skull)
	case "crop":
		h.crop(skull)
	case "receding":
		h.mass(blob(-18, 4, -21, 3, -25, -8, -33, -5, -34, 8, -36, 15, -44, 6, -48, -20, -42, -45, -22, -58, 2, -60, 8, -56, -4, -48, -16, -40, -21, -24, -18, -6, -22, 0))
	case "side-part":
		h.mass(blob(-17, 4, -21, 3, -25, -8, -33, -5, -34, 8, -36, 16, -44, 6, -48.5, -20, -42, -48, -20, -62, 10, -66, 31, -52, 37, -30, 33, -16, 30, -30, 20, -37, -2, -38,
			-10, -40, -18, -26, -17, -8, -21, -2))
		h.strands([][]float64{{-12, -42, 6, -56, 28, -48}, {-10, -40, 10, -48, 30, -38}, {-22, -34, -32, -44, -42, -36}})
	case "swept":
		h.mass(blob(-17, 4, -21, 3, -25, -8, -33, -5, -34, 8, -36, 16, -44, 6, -48.5, -20, -43, -50, -24, -66, 6, -76, 34, -66, 39, -50, 30, -48, 34, -28, 31, -16, 28, -32,
			10, -38, -10, -32, -18, -18, -18, -4))
		h.strands([][]float64{{26, -40, 10, -60, -18, -62}, {10, -40, -6, -54, -30, -52}, {-8, -36, -24, -44, -42, -34}})
	case "pixie":
		h.mass(blob(-18, 14, -24, 20, -34, 18, -48, 6, -51, -24, -43, -50, -20, -66, 12, -66, 33, -50, 37, -26, 33, -8, 29, -22, 18, -30, 2, -26,
			-12, -14, -16, 0, -15, 10))
		h.strands([][]float64{{-28, -50, -4, -46, 22, -33}, {-34, -40, -12, -34, 6, -27}, {-40, -20, -28, -14, -18, -2}})
	case "long":
		h.long(118)
	case "wavy":
		h.wavy()
	case "fringe":
		h.fringe()
	case "bob":
		h.bob()
	case "bun", "ponytail", "braids":
		h.pulled()
	case "afro":
		h.fill(blob(-20, 10, -34, 12, -52, -10, -52, -46, -30, -68, 4, -72, 34, -58, 40, -30, 34, -12, 30, -28, 18, -38, -4, -38, -16, -24, -18, -4), flat(h.p.hair))
	case "curls":
		h.curls()
	case "locs":
		h.locs()
	default:
		h.mass(blob(-17, 4, -21, 3, -25, -8, -33, -5, -34, 8, -36, 16, -44, 6, -48.5, -20, -42, -48, -20, -61.5, 10, -66, 32, -52, 37, -28, 32.5, -14, 29, -30, 16, -35, 0, -31,
			-12, -33, -18, -20, -17, -6, -21, -2))
		h.strands([][]float64{{-18, -50, 4, -56, 26, -42}, {-30, -42, -14, -46, 2, -40}, {-42, -26, -34, -34, -24, -34}})
	}
}

// mass fills a cap of hair with a soft light on its crown and a shadow on
// the skin below.
func (h head) mass(p path) {
	base, deep, light := h.tones()
	h.inside(h.contour()).soft(p.under(shift(2, 4)), 3, veil(h.p.skin.shade, .8))
	h.fill(p, flat(base))
	in := h.inside(p)
	in.soft(blob(-60, 20, -60, -50, -40, -40, -34, -10, -20, 20), 8, veil(deep, .75))
	in.soft(blob(-8, -62, 22, -60, 30, -46, 12, -52, -12, -50), 5, veil(light, .65))
}

func (h head) strands(lines [][]float64) {
	_, deep, light := h.tones()
	for i, l := range lines {
		col := deep
		if i%2 == 1 {
			col = light
		}
		h.stroke(curve(l...), .3, 1.7, .3, veil(col, .7))
	}
}

func (h head) stubbleRing(skull path) {
	h.inside(skull).soft(blob(-20, 4, -26, 14, -40, 10, -52, -10, -46, -30, -34, -24, -24, -12), 4, veil(h.p.hair, .35))
	h.inside(skull).soft(oval(2, -46, 16, 6), 6, veil(h.p.skin.base.pale(.9), .35))
}

func (h head) crop(skull path) {
	cap := blob(-17, 3, -21, 3, -25, -8, -33, -5, -34, 8, -36, 14, -43, 5, -47, -20, -41, -45, -20, -57.5, 8, -60, 30, -46, 35, -24, 31, -20, 26, -33, 12, -37, -6, -34, -16, -24, -18, -6)
	h.soft(cap, 1.2, veil(h.p.hair, .86))
	h.inside(cap).soft(oval(6, -54, 22, 7), 6, veil(h.p.hair.pale(.3), .5))
}
