package art

// The lists below are the words that a scenario's author may write. Their
// first word is the default. Each call returns a new slice.

// Hairs names the hair styles.
func Hairs() []string {
	return []string{"short", "long", "wavy", "bob", "fringe", "bun", "ponytail", "braids", "curls", "afro",
		"locs", "pixie", "crop", "side-part", "swept", "receding", "bald"}
}

// HairColours names the hair colours; past fifty any of them turns grey with
// the years, and "greying" is dark hair that has begun to.
func HairColours() []string {
	return []string{"dark-brown", "black", "brown", "light-brown", "auburn", "red", "blond", "greying", "grey", "white"}
}

// Colours names the colours of clothes, above and below.
func Colours() []string {
	return []string{"teal", "plum", "rust", "navy", "sage", "mustard", "grey", "white", "black", "cream",
		"burgundy", "sky", "denim", "olive", "pink", "brown", "charcoal", "green"}
}

// Beards names the beards.
func Beards() []string { return []string{"none", "stubble", "short", "full", "moustache", "goatee"} }

// Covers names what may be worn on the head.
func Covers() []string { return []string{"none", "headscarf", "turban", "cap", "kippah"} }

// Builds names the shapes of body.
func Builds() []string { return []string{"average", "slight", "broad", "heavy"} }

// Outfits names the kinds of clothes; Look.Top gives their colour, except for
// the white lab coat and the black robe.
func Outfits() []string {
	return []string{"plain", "shirt", "jacket", "suit", "cardigan", "coat", "hoodie", "rollneck",
		"labcoat", "scrubs", "uniform", "robe"}
}

// Rooms names the rooms.
func Rooms() []string {
	return []string{"office", "meeting-room", "waiting-room", "kitchen", "ward", "classroom", "court-corridor", "street",
		"living-room", "consulting-room"}
}

// Lights names the hours and the weather.
func Lights() []string { return []string{"day", "morning", "evening", "night", "rain"} }

// Moods names what a line may show on the face of the one who says it.
func Moods() []string {
	return []string{"neutral", "worn", "tense", "angry", "afraid", "warm", "relieved", "sad", "amused",
		"guarded", "thoughtful", "ashamed", "firm"}
}

// word returns w if list has it, else the list's first.
func word(list []string, w string) string {
	for _, v := range list {
		if v == w {
			return w
		}
	}
	return list[0]
}
