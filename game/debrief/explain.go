package debrief

import (
	"upperhand/game/locale"
	"upperhand/game/power"
)

// explain says in one sentence how a term works.
func explain(say *locale.Catalogue, t power.Term) string {
	switch t.Kind {
	case power.TermBase:
		return Capital(say.Text("%s power is %s; %s", baseWord(say, t.Base), PlainBase(say, t.Base), say.Word("", baseEffects[baseIndex(t.Base)])))
	case power.TermLever:
		return Capital(say.Text("%s power, pushed or hidden, turns into a lever, and people feel it.", baseWord(say, t.Base)))
	case power.TermManner:
		return say.Word("", mannerEffects[mannerIndex(t.Manner)])
	case power.TermRestraint:
		if t.Trust < 0 || t.Autonomy < 0 {
			return say.Text("In the face of serious danger, holding back leaves somebody alone with it.")
		}
		return say.Text("Power that could have been used and was not is noticed.")
	}
	if int(t.Kind) < len(termEffects) {
		return say.Word("", termEffects[t.Kind])
	}
	return ""
}

func baseIndex(b power.Base) int {
	if int(b) < len(baseEffects) {
		return int(b)
	}
	return 0
}

//locale:texts
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
//
//locale:texts
var mannerEffects = [...]string{
	"Reasons and limits were said, so that the other person knew what was going on.",
	"A question that may be answered with no leaves the choice with the other person.",
	"Deciding together gives people a say.",
	"A promise kept is the plainest ground for trust.",
	"A broken promise weighs about twice what keeping it would have.",
	"The words could not be used by the person they were meant for.",
	"The influence was concealed; the bill comes when it is found out.",
	"People who are pushed push back, or give in.",
	"It was done to prevent serious harm; only real danger bears that out.",
	"It was put in words that fit the person's language and culture.",
}

//locale:texts
var termEffects = [...]string{
	power.TermListening: "Being listened to gives people back their own words.",
	power.TermRepair:    "Owning up to a hurt and making good halves what was left of it.",
	power.TermFairness:  "Saying why, asking, and deciding together takes off part of what power costs.",
	power.TermHabit:     "Done again, good things wear off a little and bad ones weigh more.",
	power.TermConflict:  "In a fight every loss weighs more.",
	power.TermWatched:   "Being watched makes people careful, and a little less their own.",
	power.TermMandate:   "Somebody who has to be here feels the manner more, good and bad.",
	power.TermGap:       "Disadvantages that overlap make each loss heavier than the last.",
	power.TermAuthority: "The more you can do to somebody, the slower trust grows; a fair way of doing it undoes that.",
	power.TermGrievance: "What was not made good before slows what is gained now.",
	power.TermCredit:    "Trust that rests on something hidden is borrowed.",
	power.TermDeceit:    "Something hidden came to light.",
	power.TermCeiling:   "After deceit trust does not grow as far as before.",
	power.TermDebt:      "A yes that was not meant is taken back, a little each turn, when nobody is looking.",
	power.TermHarm:      "Serious harm happened that could have been prevented.",
	power.TermStory:     "The story moved this meter itself; no use of power did.",
}

// baseWord is a base as it stands before "power".
func baseWord(say *locale.Catalogue, b power.Base) string {
	if b == power.NoBase {
		return say.In("base", "power")
	}
	return say.Word("base", b.String())
}
