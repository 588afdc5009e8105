package debrief

import (
	"strings"

	"upperhand/game/power"
)

// Reason is one term of a change told in words, with its share in points.
type Reason struct {
	Phrase          string // "coercive", "in a conflict"
	Noun            string // "coercive power", "the conflict"
	Explanation     string // a whole sentence
	Trust, Autonomy power.Fixed
}

// Slight reports whether the term moved neither meter by enough to be worth
// explaining.
func (r Reason) Slight() bool { return faint(r.Trust) && faint(r.Autonomy) }

func faint(share power.Fixed) bool { return share > -noticeable && share < noticeable }

// reasons tells the terms of a change in the order of a sentence. times is how
// often the actor has now used this base on this person.
func reasons(a power.Act, terms []power.Term, times int) []Reason {
	out := make([]Reason, 0, len(terms))
	for _, t := range terms {
		out = append(out, Reason{
			Phrase: phrase(t, times), Noun: noun(t, times), Explanation: explain(t),
			Trust: t.Trust, Autonomy: t.Autonomy,
		})
	}
	return out
}

// own puts the author's words in the place of the model's, which has none for
// what a scenario moves by itself.
func (r *Reason) own(why string) {
	r.Explanation = why
	r.Phrase = clause(why)
	r.Noun = r.Phrase
}

// clause is a sentence fit to stand after a colon.
func clause(sentence string) string { return strings.TrimRight(strings.TrimSpace(sentence), ".") }

// phrase is a term in a few words, fit to stand after a comma.
func phrase(t power.Term, times int) string {
	switch t.Kind {
	case power.TermBase:
		return baseWord(t.Base)
	case power.TermLever:
		if soft(t.Base) {
			return baseWord(t.Base) + " used as a lever"
		}
		return baseWord(t.Base)
	case power.TermRestraint:
		if t.Trust < 0 || t.Autonomy < 0 {
			return "held back in real danger"
		}
		return baseWord(t.Base) + " held back"
	case power.TermManner:
		return mannerWord(t.Manner)
	case power.TermHabit:
		if times < 2 {
			return "a habit"
		}
		return ordinal(times) + " time"
	}
	return termPhrase(t.Kind).with
}

// noun is a term as something that eased a loss or held a gain down.
func noun(t power.Term, times int) string {
	switch t.Kind {
	case power.TermBase, power.TermLever:
		return baseWord(t.Base) + " power"
	case power.TermRestraint:
		return "holding back"
	case power.TermManner:
		return mannerNouns[mannerIndex(t.Manner)]
	case power.TermHabit:
		if times < 2 {
			return "habit"
		}
		return "being the " + ordinal(times) + " time"
	}
	return termPhrase(t.Kind).noun
}

// soft bases build trust by themselves; used as a lever they turn round.
func soft(b power.Base) bool {
	switch b {
	case power.Expert, power.Referent, power.Informational, power.Connection:
		return true
	}
	return false
}

func baseWord(b power.Base) string {
	if b == power.NoBase {
		return "power"
	}
	return b.String()
}

func termPhrase(k power.TermKind) struct{ with, noun string } {
	if int(k) < len(termPhrases) && termPhrases[k].with != "" {
		return termPhrases[k]
	}
	return struct{ with, noun string }{"something else", "something else"}
}

// termPhrases give each kind behind a comma, and as a noun.
var termPhrases = [...]struct{ with, noun string }{
	power.TermListening: {"listening", "listening"},
	power.TermRepair:    {"owning up", "owning up"},
	power.TermFairness:  {"a fair way of doing it", "a fair way of doing it"},
	power.TermConflict:  {"in a conflict", "the conflict"},
	power.TermWatched:   {"under watch", "being watched"},
	power.TermMandate:   {"with an order behind it", "the order to be here"},
	power.TermGap:       {"across a gap in standing", "the gap in standing"},
	power.TermAuthority: {"the weight of authority", "the weight of authority"},
	power.TermGrievance: {"an old grievance", "an old grievance"},
	power.TermCredit:    {"on false grounds", "the false grounds of earlier trust"},
	power.TermDeceit:    {"deceit found out", "deceit found out"},
	power.TermCeiling:   {"a limit left by deceit", "a limit left by deceit"},
	power.TermDebt:      {"a yes that was not meant", "a yes that was not meant"},
	power.TermHarm:      {"harm that was not prevented", "harm that was not prevented"},
	power.TermStory:     {"what happened in the story", "what happened in the story"},
}

// mannerNouns stand in the order of power's flags.
var mannerNouns = [...]string{
	"saying it openly", "asking first", "working it out together", "keeping a promise", "breaking a promise",
	"jargon", "hiding it", "pressing", "the wish to protect", "words that fit",
}

// explain says in one sentence how a term works.
func explain(t power.Term) string {
	switch t.Kind {
	case power.TermBase:
		return Capital(baseWord(t.Base)) + " power is " + PlainBase(t.Base) + "; " + baseEffects[baseIndex(t.Base)]
	case power.TermLever:
		return Capital(baseWord(t.Base)) + " power, pushed or hidden, turns into a lever, and people feel it."
	case power.TermManner:
		return mannerEffects[mannerIndex(t.Manner)]
	case power.TermRestraint:
		if t.Trust < 0 || t.Autonomy < 0 {
			return "In the face of serious danger, holding back leaves somebody alone with it."
		}
		return "Power that could have been used and was not is noticed."
	}
	if int(t.Kind) < len(termEffects) {
		return termEffects[t.Kind]
	}
	return ""
}

func baseIndex(b power.Base) int {
	if int(b) < len(baseEffects) {
		return int(b)
	}
	return 0
}

var baseEffects = [...]string{
	power.NoBase:        "it moves little by itself.",
	power.Coercive:      "it costs trust and choice even when it works.",
	power.Reward:        "it pleases, and ties the choice to the gift.",
	power.Legitimate:    "it is accepted more easily when its limits are said.",
	power.Expert:        "it builds trust, and can take the deciding out of the other person's hands.",
	power.Referent:      "it builds trust fastest, and with it the wish to please.",
	power.Informational: "it stands without the person who gives it.",
	power.Connection:    "it opens doors, and reminds people who holds the key.",
}

// mannerIndex is the place of the lowest flag in the order of power's words.
func mannerIndex(m power.Manner) int {
	for i := range mannerEffects {
		if m.Has(1 << i) {
			return i
		}
	}
	return 0
}

// mannerEffects stand in the order of power's flags.
var mannerEffects = [...]string{
	"Reasons and limits were said, so that the other person knew what was going on.",
	"A real yes or no was asked for.",
	"It was worked out together.",
	"A promise was kept.",
	"A promise was broken.",
	"The words could not be used by the person they were meant for.",
	"The influence was concealed; the bill comes when it is found out.",
	"It was pushed; people push back, or give in.",
	"It was done to prevent serious harm; only real danger bears that out.",
	"It was put in words that fit the person's language and culture.",
}

var termEffects = [...]string{
	power.TermListening: "Being listened to gives people back their own words.",
	power.TermRepair:    "Owning up to a hurt and making good halves what was left of it.",
	power.TermFairness:  "Saying why, asking, and deciding together takes off part of what power costs.",
	power.TermHabit:     "The same again: good things wear off a little, bad ones weigh more.",
	power.TermConflict:  "In a fight every loss weighs more.",
	power.TermWatched:   "Being watched makes people careful, and a little less their own.",
	power.TermMandate:   "Somebody who has to be here feels the manner more, good and bad.",
	power.TermGap:       "Disadvantages that overlap make each loss heavier than the last.",
	power.TermAuthority: "The more you can do to somebody, the slower trust grows; a fair way of doing it undoes that.",
	power.TermGrievance: "What was not made good before slows what is gained now.",
	power.TermCredit:    "Trust that rests on something hidden is borrowed.",
	power.TermDeceit:    "Something hidden came to light.",
	power.TermCeiling:   "After deceit trust does not grow as far as before.",
	power.TermDebt:      "A yes that was not meant is taken back when nobody is looking.",
	power.TermHarm:      "Serious harm happened that could have been prevented.",
	power.TermStory:     "The story moved this meter itself; no use of power did.",
}

// noticeable is the least share, in points, that is worth a word in a sentence.
const noticeable = 3 * power.One / 10

// sentence tells why one meter moved: "−6 trust: coercive, unannounced, second
// time, in a conflict; eased by a fair way of doing it".
func sentence(meter string, points int, a power.Act, why []Reason, share func(Reason) power.Fixed) string {
	var with, against []string
	for _, r := range why {
		part := share(r)
		switch {
		case faint(part):
		case (part > 0) == (points > 0):
			with = append(with, r.Phrase)
		default:
			against = append(against, r.Noun)
		}
	}
	if points < 0 && unannounced(a) && len(with) > 0 {
		with = append(with[:1], append([]string{"unannounced"}, with[1:]...)...)
	}
	if len(with) == 0 {
		with = []string{"many small things"}
	}
	said := Signed(points) + " " + meter + ": " + strings.Join(with, ", ")
	if len(against) > 0 {
		turn := "; eased by "
		if points > 0 {
			turn = "; held down by "
		}
		said += turn + list(against)
	}
	return said
}

// unannounced is power from one's position that was used without saying so.
func unannounced(a power.Act) bool {
	if a.Kind != power.Use || a.Manner.Has(power.Transparent) {
		return false
	}
	switch a.Base {
	case power.Coercive, power.Reward, power.Legitimate:
		return !a.Manner.Has(power.Hidden)
	}
	return false
}
