package art

// skin is the set of colours of a face: lit, in shade, warm (cheeks, knuckles,
// ears), lips, and the line that draws features.
type skin struct{ base, shade, warm, lip, line rgb }

func newSkin(n int) skin {
	tones := [...]uint32{0xF3D3BC, 0xEAC0A0, 0xE0AC86, 0xCF9468, 0xB27A50, 0x935F3F, 0x74482F, 0x573624}
	if n < 1 || n > len(tones) {
		n = 3
	}
	b := hex(tones[n-1])
	deep := float64(n-1) / 7
	return skin{
		base:  b,
		shade: b.mix(rgb{b.r * .74, b.g * .58, b.b * .54}, .62),
		warm:  b.mix(hex(0xC4503E), lerp(.34, .30, deep)),
		lip:   b.mix(hex(0xA23A3C), lerp(.46, .40, deep)),
		line:  b.mix(hex(0x2A1512), lerp(.66, .70, deep)),
	}
}

func hairColour(w string) rgb {
	switch w {
	case "black":
		return hex(0x27211F)
	case "brown":
		return hex(0x5E412E)
	case "light-brown":
		return hex(0x8B6748)
	case "auburn":
		return hex(0x753B28)
	case "red":
		return hex(0xAD5A33)
	case "blond":
		return hex(0xCFA968)
	case "greying":
		return hex(0x625A55)
	case "grey":
		return hex(0x9A9591)
	case "white":
		return hex(0xDAD5CC)
	}
	return hex(0x3D2B22)
}

// aged lets hair go grey: not before 45, all of it by 75.
func aged(c rgb, age int) rgb {
	t := ease((float64(age) - 45) / 30)
	return c.mix(hex(0xB4AFA9), t)
}

func cloth(w string, otherwise rgb) rgb {
	switch w {
	case "teal":
		return hex(0x2F6F73)
	case "plum":
		return hex(0x71496F)
	case "rust":
		return hex(0xB0583B)
	case "navy":
		return hex(0x33415F)
	case "sage":
		return hex(0x8BA289)
	case "mustard":
		return hex(0xC99A43)
	case "grey":
		return hex(0x84878C)
	case "white":
		return hex(0xEEE9DF)
	case "black":
		return hex(0x302E34)
	case "cream":
		return hex(0xE5D8BF)
	case "burgundy":
		return hex(0x7C3241)
	case "sky":
		return hex(0x7FA6C2)
	case "denim":
		return hex(0x4D6A8C)
	case "olive":
		return hex(0x6E7148)
	case "pink":
		return hex(0xCE969C)
	case "brown":
		return hex(0x7B5B44)
	case "charcoal":
		return hex(0x484950)
	case "green":
		return hex(0x437A5A)
	}
	return otherwise
}
