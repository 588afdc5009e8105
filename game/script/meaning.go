package script

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// vocabulary is a list of words that fields take, with what each word means.
type vocabulary struct {
	name   string // how the guide asks for it
	fields string // that take its words
	words  []string
	means  map[string]string // sentences without a full stop
	all    string            // instead, where the words speak for themselves
}

// vocabularies lists all of them, in the order of the author's guide.
func vocabularies() []vocabulary {
	return append(deeds(),
		vocabulary{"mood", "`mood` of a line", scenario.Moods(), map[string]string{
			"neutral": "nothing in particular", "worn": "tired, of more than the day", "tense": "held together", "angry": "and showing it",
			"afraid": "drawn up", "warm": "glad of the other", "relieved": "something has gone from the shoulders", "sad": "looking down",
			"amused": "a smile, not always a kind one", "guarded": "nothing is given away", "thoughtful": "at work on something",
			"ashamed": "would rather not be seen", "firm": "this is what I say, and I stay with it"}, ""},
		vocabulary{"room", "`room` of a scene", scenario.Rooms(), map[string]string{
			"office": "a desk, two chairs, shelves", "waiting-room": "a row of chairs", "kitchen": "a table with cups", "ward": "a hospital bed",
			"classroom": "desks and a board", "meeting-room": "a long table", "court-corridor": "a bench before a door",
			"street": "outside", "living-room": "somebody's home", "consulting-room": "a doctor's, with a couch behind a curtain"}, ""},
		vocabulary{"light", "`light` of a scene", scenario.Lights(), map[string]string{
			"day": "as it is unless you say otherwise", "morning": "low and clear", "evening": "warm", "night": "lamps are on", "rain": "rain on the window"}, ""},
		vocabulary{"kind", "`kind` of an ending", scenario.EndingKinds(), map[string]string{
			"good": "the other person is better off, by their own lights", "mixed": "something was won and something lost", "bad": "harm, or the end of the work"}, ""},
		vocabulary{"mode", "`mode` of the scenario", scenario.Modes(), map[string]string{
			"explore":  "meters and reasons show at once, and everything can be taken back",
			"practise": "only the other person's reactions show; one step back is allowed",
			"assess":   "nothing is taken back, and reasons wait for the debrief"}, ""},
		vocabulary{"pronoun", "`pronoun` of a character", scenario.Pronouns(), map[string]string{
			"she": "her trust in you", "he": "his trust in you", "they": "their trust in you; also where none is given"}, ""},
	)
}

// deeds are the words for what somebody does, and how.
func deeds() []vocabulary {
	return []vocabulary{
		{"power", "`power`, `refrain`", scenario.BaseNames(), map[string]string{
			"coercive": "you can punish, or let it happen: a report, a sanction, the end of the work", "reward": "you can give: a place, a letter, praise that counts",
			"legitimate": "your position entitles you to ask: office, law, the rules of the house", "expert": "you are taken to know",
			"referent": "you are liked, trusted or looked up to, or you show that you are on their side", "informational": "the facts themselves persuade; they would from anybody",
			"connection": "whom you know: a colleague, a judge, the parents (added to the list by later writers)"}, ""},
		{"act", "`act`", scenario.ActNames(), map[string]string{
			"listen": "you take in what is said, and nothing else", "repair": "you own up to something and say what you will do about it",
			"reflect": "you step back, alone or in supervision: habits fade, a fight calms down", "advocate": "you work on the rule or the institution, not on the person"}, ""},
		{"manner", "`manner`", power.MannerNames(), map[string]string{
			"transparent": "you say what you do, why, and where its limits are", "consent": "a real yes or no is asked for; it counts only where you were transparent too, and never with a threat",
			"collaborative": "it is worked out together", "kept": "you do what you promised", "broken": "you do not do what you promised",
			"jargon": "words the other person can't use; they undo transparent", "hidden": "the influence can't be seen: nothing is lost until a discover brings it to light",
			"pressured": "pushed, so that the base becomes a lever", "protective": "you claim to prevent serious harm; counts only where the scene's risk is real, above 0.5",
			"adapted": "fitted to the person's language, culture or body: an interpreter, plain words, more time"}, ""},
	}
}

// looks are the words for how somebody is drawn.
func looks() []vocabulary {
	return []vocabulary{
		{"hair", "`hair`", scenario.Hairs(), map[string]string{
			"short": "close to the head", "long": "over the shoulders", "wavy": "in waves to the shoulders", "bob": "straight to the chin", "fringe": "with a fringe over the brow",
			"bun": "tied up behind", "ponytail": "tied behind, hanging", "braids": "plaited", "curls": "curly, to the neck", "afro": "full and round", "locs": "in locs",
			"pixie": "very short, uneven", "crop": "shorn", "side-part": "parted at the side", "swept": "combed back", "receding": "with a high brow", "bald": "none"}, ""},
		{"hair_colour", "`hair_colour`", scenario.HairColours(), nil, "from dark to light; `greying` is brown with grey in it"},
		{"colours", "`top`, `legs`, `cover_colour`", scenario.Colours(), nil, "the colours of clothes"},
		{"beard", "`beard`", scenario.Beards(), map[string]string{"none": "shaven", "stubble": "some days old", "short": "trimmed", "full": "long and full",
			"moustache": "on the upper lip alone", "goatee": "on the chin"}, ""},
		{"cover", "`cover`", scenario.Covers(), map[string]string{"none": "bare-headed", "headscarf": "covers the hair", "turban": "wound round the head", "cap": "with a peak", "kippah": "on the crown"}, ""},
		{"build", "`build`", scenario.Builds(), map[string]string{"average": "as it is unless you say otherwise", "slight": "narrow shoulders", "broad": "wide shoulders", "heavy": "a large body"}, ""},
		{"outfit", "`outfit`", scenario.Outfits(), map[string]string{"plain": "a plain top", "shirt": "with a collar", "jacket": "open over a shirt", "suit": "with a tie", "cardigan": "buttoned wool",
			"coat": "still on", "hoodie": "with a hood", "rollneck": "a high collar", "labcoat": "white, open", "scrubs": "of a hospital", "uniform": "with a badge", "robe": "of a court"}, ""},
	}
}
