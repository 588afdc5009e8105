package art

// LookFor is the look of a character for whom the author chose none: always
// the same for the same id, varied between ids, and such as one would not be
// surprised to meet.
func LookFor(id string) Look {
	h := digest(id)
	roll := func(n int) int {
		h = mixed(h)
		return int(h % uint64(n))
	}
	pick := func(list ...string) string { return list[roll(len(list))] }
	l := Look{
		Skin:    1 + roll(8),
		Age:     24 + roll(44),
		Top:     pick(Colours()...),
		Legs:    pick("navy", "charcoal", "denim", "brown", "black", "olive"),
		Build:   pick("average", "average", "slight", "broad", "heavy"),
		Outfit:  pick("plain", "shirt", "jacket", "cardigan", "hoodie", "rollneck"),
		Glasses: roll(4) == 0,
	}
	styles := []string{"short", "long", "wavy", "bob", "fringe", "bun", "ponytail", "curls", "pixie", "crop", "side-part", "swept"}
	colours := []string{"dark-brown", "black", "brown", "light-brown", "auburn", "blond", "red"}
	if l.Skin > 4 {
		styles = append(styles, "afro", "locs", "braids")
		colours = colours[:2]
	}
	if l.Age > 38 {
		styles = append(styles, "receding", "bald")
	}
	l.Hair, l.HairColour = pick(styles...), pick(colours...)
	if !longHair(l.Hair) {
		l.Beard = pick("none", "none", "stubble", "short", "full")
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
