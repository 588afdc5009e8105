package debrief

import (
	"strings"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// stateSentences say what each state is like from outside; {other} is the
// person the relation is towards.
var stateSentences = [...]string{
	power.Guarded:    "{They} {tell|tells} {other} what happened, not yet what {they} {want|wants}.",
	power.Alliance:   "{They} {trust|trusts} {other} and {say|says} what {they} {think|thinks}.",
	power.Dependence: "{They} {trust|trusts} {other}, and {leave|leaves} the deciding to {other}.",
	power.Compliance: "{They} {do|does} what {other} {ask} for, without meaning it.",
	power.Resistance: "{They} {know|knows} {their} own mind, and {do|does} not trust {other} with it.",
	power.Rupture:    "{They} {have|has} withdrawn. Nothing asked will help until something is repaired.",
}

// StateName is the word for a state, as a heading writes it.
func StateName(s power.State) string { return Capital(s.String()) }

// StateSentence says in one sentence what the state of a relation is like,
// with the right pronoun and the other person named.
func StateSentence(sc *scenario.Scenario, relation int, s power.State) string {
	if int(s) >= len(stateSentences) {
		s = power.Guarded
	}
	return about(sc, relation, stateSentences[s])
}

// signSentences are the signs of imbalance as a trainee would see them.
var signSentences = [...]string{
	power.LimitedVoice:       "{Their} voice is missing from decisions",
	power.FearOfDisagreeing:  "Afraid to disagree with {other}",
	power.DependenceOnWorker: "Leaning on {other} to decide",
}

// SignSentence is a sign of imbalance as something one can see, without a full
// stop, since it also stands in lists.
func SignSentence(sc *scenario.Scenario, relation int, s power.Sign) string {
	if int(s) >= len(signSentences) {
		return ""
	}
	return about(sc, relation, signSentences[s])
}

// AllSigns lists the three signs in the order of reports.
func AllSigns() []power.Sign {
	return []power.Sign{power.LimitedVoice, power.FearOfDisagreeing, power.DependenceOnWorker}
}

// about fills a sentence on the person a relation is from.
func about(sc *scenario.Scenario, relation int, sentence string) string {
	r := sc.Relations[relation]
	ask := "asks"
	if PronounOf(sc, r.To).plural {
		ask = "ask"
	}
	sentence = strings.ReplaceAll(sentence, "{ask}", ask)
	sentence = strings.ReplaceAll(sentence, "{other}", Name(sc, r.To))
	return PronounOf(sc, r.From).Fill(sentence)
}
