package debrief

import (
	"strings"

	"upperhand/game/locale"
	"upperhand/game/power"
)

// plainBases is each base in words that need no theory.
//
//locale:texts
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
func PlainBase(say *locale.Catalogue, b power.Base) string {
	if int(b) >= len(plainBases) {
		b = power.NoBase
	}
	return say.Word("", plainBases[b])
}

// briefBases are the bases in as few words as stand under a name.
//
//locale:texts brief
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
func BriefBase(say *locale.Catalogue, b power.Base) string {
	if int(b) >= len(briefBases) {
		b = power.NoBase
	}
	return say.Word("brief", briefBases[b])
}

// SourceNote names who described a base where it is not one of French and
// Raven's five, and is empty for those five.
func SourceNote(say *locale.Catalogue, b power.Base) string {
	switch b {
	case power.Informational:
		return say.Text("Informational power was added to the five by Raven in 1965.")
	case power.Connection:
		return say.Text("Connection power was added by later writers; it is not one of French and Raven's.")
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
func ActName(say *locale.Catalogue, a power.Act) string {
	switch a.Kind {
	case power.Use:
		return baseList(say, a)
	case power.Refrain:
		if len(a.Bases()) == 0 {
			return say.In("deed", "held back")
		}
		return say.In("deed", "%s power held back", baseList(say, a))
	}
	return kindWord(say, a.Kind)
}

func kindWord(say *locale.Catalogue, k power.Kind) string { return say.Word("deed", kindWords[k]) }

// BaseName is a base as a heading or the row of a table names it.
func BaseName(say *locale.Catalogue, b power.Base) string { return Capital(baseWord(say, b)) }

//locale:texts deed
var kindWords = [...]string{
	power.Use:      "power used",
	power.Refrain:  "power held back",
	power.Listen:   "listening",
	power.Repair:   "making good",
	power.Reflect:  "stepping back to reflect",
	power.Advocate: "working on the rules themselves",
}

// baseList joins the one or two bases of an act.
func baseList(say *locale.Catalogue, a power.Act) string {
	var words []string
	for _, b := range a.Bases() {
		words = append(words, baseWord(say, b))
	}
	if len(words) == 0 {
		return say.In("deed", "a plain remark")
	}
	return say.And(words)
}

// Says is how the model sees a base, in a sentence without a full stop.
func Says(say *locale.Catalogue, b power.Base) string { return say.Word("Says", b.Model().Says) }

// TagWord is an act's ActWord as it is read on the tag of a choice.
func TagWord(say *locale.Catalogue, word string) string {
	if b, ok := power.ParseBase(word); ok {
		return baseWord(say, b)
	}
	if word == power.Refrain.String() {
		return say.In("tag", "refrain")
	}
	return say.Word("tag", word)
}

// Manners is what was done with how it was done, for a line of its own:
// "Referent, asked first".
func Manners(deed string, manner []string) string {
	return Capital(strings.Join(append([]string{deed}, manner...), ", "))
}

// PlainStep is what a choice is called that is no act.
func PlainStep(say *locale.Catalogue) string { return say.In("deed", "a plain step") }

// mannerWords say how something was done, each fit to follow a comma.
//
//locale:texts by field
var mannerWords = []struct {
	flag      power.Manner
	done, tag string
}{
	{flag: power.Hidden, done: "hidden", tag: "not said openly"},
	{flag: power.Pressured, done: "pressed", tag: "pressed"},
	{flag: power.Broken, done: "a promise broken", tag: "breaks a promise"},
	{flag: power.Protective, done: "to protect", tag: "to protect"},
	{flag: power.Jargon, done: "in jargon", tag: "in jargon"},
	{flag: power.Consent, done: "asked first", tag: "asks first"},
	{flag: power.Collaborative, done: "worked out together", tag: "together"},
	{flag: power.Transparent, done: "said openly", tag: "said openly"},
	{flag: power.Kept, done: "a promise kept", tag: "keeps a promise"},
	{flag: power.Adapted, done: "in words that fit", tag: "in words that fit"},
}

// MannerTag is the one thing about the manner that stands out most, for the
// small tag on a choice; "" when nothing does.
func MannerTag(say *locale.Catalogue, m power.Manner) string {
	for _, w := range mannerWords {
		if m.Has(w.flag) {
			return say.Word("tag", w.tag)
		}
	}
	return ""
}

// MannerWords lists how something was done, most telling first.
func MannerWords(say *locale.Catalogue, m power.Manner) []string {
	var words []string
	for _, w := range mannerWords {
		if m.Has(w.flag) {
			words = append(words, say.Word("done", w.done))
		}
	}
	return words
}
