package art

import "upperhand/game/scenario"

// For is the look with what the author left out chosen by the person's id and
// pronoun ("she", "he" or anything else): always the same for the same person,
// varied between people, and such as one would not be surprised to meet. Skin,
// hair and the colours of the clothes are chosen one by one; the rest is plain
// unless nothing at all was given.
func (l Look) For(id, pronoun string) Look {
	roll := rolls(id)
	bare := l == Look{Age: l.Age}
	if l.Age <= 0 {
		l.Age = 24 + roll(44)
	}
	if skin := 1 + roll(8); l.Skin == 0 {
		l.Skin = skin
	}
	choose(&l.Hair, roll, l.hairs(pronoun))
	choose(&l.HairColour, roll, l.hairColours())
	choose(&l.Top, roll, scenario.Colours())
	choose(&l.Legs, roll, []string{"navy", "charcoal", "denim", "brown", "black", "olive"})
	if bare {
		choose(&l.Build, roll, []string{"average", "average", "slight", "broad", "heavy"})
		choose(&l.Outfit, roll, []string{"plain", "shirt", "jacket", "cardigan", "hoodie", "rollneck"})
		l.Glasses = roll(4) == 0
		if pronoun == "he" && l.Age > 18 {
			choose(&l.Beard, roll, []string{"none", "none", "stubble", "short", "full"})
		}
	}
	return l
}

// choose draws from the list for a field that is empty. It draws for others
// too: giving one field does not change the next.
func choose(field *string, roll func(int) int, list []string) {
	if w := list[roll(len(list))]; *field == "" {
		*field = w
	}
}

// hairs are the styles that suit somebody of this age and skin.
func (l Look) hairs(pronoun string) []string {
	styles := []string{"short", "crop", "side-part", "swept", "pixie", "bob", "curls", "long", "wavy", "fringe", "bun", "ponytail"}
	switch pronoun {
	case "he":
		styles = styles[:4]
	case "she":
		styles = styles[4:]
	}
	if l.Skin > 4 {
		styles = append(styles, "locs", "afro")
		if pronoun != "he" {
			styles = append(styles, "braids")
		}
	}
	if l.Age > 38 && pronoun == "he" {
		styles = append(styles, "receding", "bald")
	}
	return styles
}

func (l Look) hairColours() []string {
	colours := []string{"dark-brown", "black", "brown", "light-brown", "auburn", "blond", "red"}
	switch {
	case l.Skin > 4:
		return colours[:2]
	case l.Skin > 3:
		return colours[:3]
	}
	return colours
}

// rolls draws numbers below n, the same for the same id.
func rolls(id string) func(n int) int {
	h := digest(id)
	return func(n int) int {
		h = mixed(h)
		return int(h % uint64(n))
	}
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
