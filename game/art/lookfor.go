package art

// LookFor is the look of a character for whom the author chose none: always
// the same for the same id, and varied between ids.
func LookFor(id string) Look {
	h := digest(id)
	pick := func(list []string) string {
		w := list[h%uint64(len(list))]
		h = mixed(h)
		return w
	}
	l := Look{
		Hair:       pick(Hairs()),
		HairColour: pick([]string{"dark-brown", "black", "brown", "light-brown", "auburn", "blond", "greying"}),
		Top:        pick(Colours()),
		Legs:       pick([]string{"navy", "charcoal", "denim", "brown", "black", "olive"}),
		Build:      pick([]string{"average", "average", "slight", "broad", "heavy"}),
		Outfit:     pick([]string{"plain", "shirt", "jacket", "cardigan", "hoodie", "rollneck"}),
	}
	l.Skin = 1 + int(h%8)
	h = mixed(h)
	l.Age = 24 + int(h%44)
	h = mixed(h)
	l.Glasses = h%4 == 0
	h = mixed(h)
	if !longHair(l.Hair) {
		l.Beard = pick([]string{"none", "none", "stubble", "short", "full"})
	}
	return l
}

// digest is FNV-1a, which every platform computes alike, and a last stir.
func digest(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return mixed(h)
}

// mixed is the finaliser of SplitMix64.
func mixed(h uint64) uint64 {
	h += 0x9e3779b97f4a7c15
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// longHair reports the styles that hide the ears or hang below them.
func longHair(style string) bool {
	switch style {
	case "long", "wavy", "bob", "fringe", "bun", "ponytail", "braids", "curls", "pixie":
		return true
	}
	return false
}
