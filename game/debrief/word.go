package debrief

import "upperhand/game/power"

// plainBases is each base in words that need no theory.
var plainBases = [...]string{
	power.NoBase:        "no power, a plain remark",
	power.Coercive:      "the power to punish or to take away",
	power.Reward:        "the power to give something wanted",
	power.Legitimate:    "the right to ask, from a role or a rule",
	power.Expert:        "being believed to know",
	power.Referent:      "being liked, trusted, belonged with",
	power.Informational: "the reasons and facts themselves",
	power.Connection:    "whom one knows",
}

// PlainBase explains a base of power in a few words.
func PlainBase(b power.Base) string {
	if int(b) >= len(plainBases) {
		b = power.NoBase
	}
	return plainBases[b]
}

// briefBases are the bases in as few words as stand under a name.
var briefBases = [...]string{
	power.NoBase:        "a plain remark",
	power.Coercive:      "to punish, take away",
	power.Reward:        "to give",
	power.Legitimate:    "a role or a rule",
	power.Expert:        "being believed to know",
	power.Referent:      "being liked",
	power.Informational: "facts and reasons",
	power.Connection:    "whom one knows",
}

// BriefBase explains a base of power in two or three words, for a list from
// which one picks.
func BriefBase(b power.Base) string {
	if int(b) >= len(briefBases) {
		b = power.NoBase
	}
	return briefBases[b]
}

// SourceNote names who described a base where it is not one of French and
// Raven's five, and is empty for those five.
func SourceNote(b power.Base) string {
	switch b {
	case power.Informational:
		return "Informational power was added to the five by Raven in 1965."
	case power.Connection:
		return "Connection power was added by later writers; it is not one of French and Raven's."
	}
	return ""
}

// ActWord names an act by what the screens draw a shape for: the word of its
// first base, or "refrain", "listen", "repair", "reflect", "advocate"; "" is a
// plain remark.
func ActWord(a power.Act) string {
	if a.Kind != power.Use {
		return a.Kind.String()
	}
	if bases := a.Bases(); len(bases) > 0 {
		return bases[0].String()
	}
	return ""
}

// ActName says what an act was in a few words: "expert and referent",
// "coercive power held back", "listening".
func ActName(a power.Act) string {
	switch a.Kind {
	case power.Use:
		return baseList(a)
	case power.Refrain:
		if len(a.Bases()) == 0 {
			return "held back"
		}
		return baseList(a) + " power held back"
	}
	return kindWords[a.Kind]
}

var kindWords = [...]string{
	power.Use:      "power used",
	power.Refrain:  "power held back",
	power.Listen:   "listening",
	power.Repair:   "making good",
	power.Reflect:  "stepping back to reflect",
	power.Advocate: "working on the rules themselves",
}

// baseList joins the one or two bases of an act.
func baseList(a power.Act) string {
	var words []string
	for _, b := range a.Bases() {
		words = append(words, b.String())
	}
	if len(words) == 0 {
		return "a plain remark"
	}
	return list(words)
}

// mannerWords say how something was done, each fit to follow a comma.
var mannerWords = []struct {
	flag      power.Manner
	done, tag string
}{
	{power.Hidden, "hidden", "not said openly"},
	{power.Pressured, "pressed", "pressed"},
	{power.Broken, "a promise broken", "breaks a promise"},
	{power.Protective, "to protect", "to protect"},
	{power.Jargon, "in jargon", "in jargon"},
	{power.Consent, "asked first", "asks first"},
	{power.Collaborative, "worked out together", "together"},
	{power.Transparent, "said openly", "said openly"},
	{power.Kept, "a promise kept", "keeps a promise"},
	{power.Adapted, "in words that fit", "in words that fit"},
}

// MannerTag is the one thing about the manner that stands out most, for the
// small tag on a choice; "" when nothing does.
func MannerTag(m power.Manner) string {
	for _, w := range mannerWords {
		if m.Has(w.flag) {
			return w.tag
		}
	}
	return ""
}

// MannerWords lists how something was done, most telling first.
func MannerWords(m power.Manner) []string {
	var words []string
	for _, w := range mannerWords {
		if m.Has(w.flag) {
			words = append(words, w.done)
		}
	}
	return words
}
