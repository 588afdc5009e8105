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
		h.fill(blob(-40, -36, -48, 0, -47, 50, -44, 94, -32, 108, -6, 100, 20, 92, 36, 60, 35, 10, 20, -30), flat(deep))
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
	base, deep, _ := h.tones()
	switch h.p.look.Hair {
	case "afro":
		h.fill(blob(36, -12, 44, -38, 30, -66, -4, -78, -40, -70, -60, -40, -58, -4, -42, 18, -20, 22, 6, 0), flat(base.dark(.08)))
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
	for _, b := range [][3]float64{{-38, 26, 14}, {-46, 8, 15}, {-47, -14, 15}, {-40, -36, 16}, {-22, -52, 16}, {2, -56, 15}, {20, -50, 13},
		{31, -36, 11}, {-40, 40, 11}, {-26, 38, 12}, {33, -20, 9}, {34, 36, 9}, {35, 22, 8}, {-10, -20, 40}} {
		p = append(p, oval(b[0], b[1], b[2], b[2])...)
	}
	h.fill(p, flat(col.dark(.14)))
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
		h.inside(skull).soft(blob(-30, -60, 12, -62, 22, -52, 10, -47, -14, -44), 4, veil(h.p.hair, .62))
		h.mass(blob(-18, 4, -21, 3, -25, -8, -33, -5, -34, 8, -36, 15, -44, 6, -48, -20, -43, -43, -30, -54, -18, -58.5, -8, -58, -8, -53, -13, -45,
			-17, -36, -20, -26, -18, -12, -17.5, -4))
		h.strands([][]float64{{16, -52, 0, -56, -20, -54}, {6, -50, -8, -53, -26, -48}, {-17, -34, -28, -40, -42, -30}, {-18, -18, -30, -26, -45, -18}})
	case "side-part":
		h.mass(blob(-17, 4, -21, 3, -25, -8, -33, -5, -34, 8, -36, 16, -44, 6, -48.5, -20, -42, -48, -20, -62, 8, -64, 28, -53, 35, -33, 32.5, -20, 29.5, -31, 20, -37, -2, -38,
			-10, -40, -18, -26, -17, -8, -21, -2))
		h.strands([][]float64{{-9, -43, 8, -55, 29, -46}, {-8, -41, 12, -47, 31, -36}, {-12, -42, -28, -40, -42, -22}, {-12, -46, -30, -51, -45, -34}, {-9, -41, -11, -50, -17, -58}})
	case "swept":
		h.mass(blob(-17, 4, -21, 3, -25, -8, -33, -5, -34, 8, -36, 16, -44, 6, -48.5, -20, -43, -50, -24, -66, 4, -72, 26, -66, 37, -50, 35, -34, 32, -20, 28.5, -32,
			18, -42, 2, -40, -10, -32, -18, -18, -17, -4))
		h.strands([][]float64{{27, -42, 14, -60, -14, -63}, {14, -42, -2, -56, -30, -54}, {0, -41, -18, -50, -40, -40}, {-14, -26, -28, -36, -45, -24}})
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
		h.afro()
	case "curls":
		h.curls()
	case "locs":
		h.locs()
	default:
		h.mass(blob(-17, 4, -21, 3, -25, -8, -33, -5, -34, 8, -36, 16, -44, 6, -48.5, -20, -42, -48, -20, -61.5, 8, -63, 28, -52, 35, -32, 32.5, -20, 29, -31, 16, -35, 0, -31,
			-12, -33, -18, -20, -17, -6, -21, -2))
		h.strands([][]float64{{16, -36, 2, -50, -22, -54}, {28, -34, 16, -50, -4, -58}, {-6, -32, -24, -44, -42, -34}, {-17, -20, -30, -30, -46, -20}})
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
	if t := h.p.temples(); t > 0 {
		in.soft(blob(-14, 6, -22, 8, -38, 10, -44, -8, -32, -16, -20, -26, -14, -20), 5, veil(hex(0xBDB8B1), t))
	}
}

// temples is how far the temples have gone grey before the rest.
func (p *person) temples() float64 {
	if p.look.HairColour == "greying" {
		return .62
	}
	age := float64(p.look.Age)
	return .5 * ease((age-40)/12) * ease((66-age)/12) * (1 - p.soft)
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
	h.fill(cap, veil(h.p.hair, .88))
	h.inside(skull).soft(cap.under(shift(1.5, 2)), 2, veil(h.p.hair, .25))
	h.inside(cap).soft(oval(6, -54, 22, 7), 6, veil(h.p.hair.pale(.3), .5))
}
