package scenario

// The words that an author may write for how things look and for the kinds of
// things there are. Package art draws them.

// Rooms lists the places that can be drawn.
func Rooms() []string {
	return []string{"office", "meeting-room", "waiting-room", "kitchen", "ward", "classroom", "court-corridor", "street",
		"living-room", "consulting-room"}
}

// Lights lists the times of day and weathers a room can be drawn in.
func Lights() []string { return []string{"day", "morning", "evening", "night", "rain"} }

// Moods lists the faces a line can be said with.
//
//locale:texts mood
func Moods() []string {
	return []string{"neutral", "worn", "tense", "angry", "afraid", "warm", "relieved", "sad", "amused", "guarded", "thoughtful", "ashamed", "firm"}
}

// Pronouns lists the ways to speak of a character.
func Pronouns() []string { return []string{"she", "he", "they"} }

// EndingKinds lists what an ending can be.
//
//locale:texts ending
func EndingKinds() []string { return []string{"good", "mixed", "bad"} }

// Modes lists the modes of play an educator may fix.
func Modes() []string { return []string{"explore", "practise", "assess"} }

// ActNames lists the acts that use no base of power. A base used or held back
// has fields of its own, power and refrain.
//
//locale:texts tag
func ActNames() []string { return []string{"listen", "repair", "reflect", "advocate"} }

// The words of a character's look. The first of each is what package art falls
// back to.

// Hairs lists the hair styles.
func Hairs() []string {
	return []string{"short", "long", "wavy", "bob", "fringe", "bun", "ponytail", "braids", "curls", "afro",
		"locs", "pixie", "crop", "side-part", "swept", "receding", "bald"}
}

// HairColours lists the colours of hair.
func HairColours() []string {
	return []string{"dark-brown", "black", "brown", "light-brown", "auburn", "red", "blond", "greying", "grey", "white"}
}

// Colours lists the colours of clothes.
func Colours() []string {
	return []string{"teal", "plum", "rust", "navy", "sage", "mustard", "grey", "white", "black", "cream",
		"burgundy", "sky", "denim", "olive", "pink", "brown", "charcoal", "green"}
}

// Beards lists the beards.
func Beards() []string { return []string{"none", "stubble", "short", "full", "moustache", "goatee"} }

// Covers lists what may be worn on the head.
func Covers() []string { return []string{"none", "headscarf", "turban", "cap", "kippah"} }

// Builds lists the shapes of body.
func Builds() []string { return []string{"average", "slight", "broad", "heavy"} }

// Outfits lists the kinds of clothes.
func Outfits() []string {
	return []string{"plain", "shirt", "jacket", "suit", "cardigan", "coat", "hoodie", "rollneck",
		"labcoat", "scrubs", "uniform", "robe"}
}
