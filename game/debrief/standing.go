package debrief

import (
	"upperhand/game/locale"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// standing is what a state is like from outside: as it stays, as it gets
// better, and as it gets worse. {other} is the person the relation is towards.
// None of them blames: a state on its way up is told as such.
type standing struct{ steady, up, down string }

//locale:texts
var standings = [...]standing{
	power.Guarded: {
		"{They} {tell|tells} {other} what happened, not yet what {they} {want|wants}.",
		"{They} {tell|tells} {other} what happened, and {begin|begins} to say what {they} {want|wants}.",
		"{They} {tell|tells} {other} what happened, and less and less what {they} {want|wants}."},
	power.Alliance: {
		"{They} {trust|trusts} {other} and {say|says} what {they} {think|thinks}.",
		"{They} {trust|trusts} {other} and {say|says} more and more of what {they} {think|thinks}.",
		"{They} {trust|trusts} {other} and {say|says} what {they} {think|thinks}, though less than before."},
	power.Dependence: {
		"{They} {trust|trusts} {other} and {leave|leaves} much of the deciding to {other}.",
		"{They} {trust|trusts} {other} and still {leave|leaves} much to {other}; {their} say is growing.",
		"{They} {trust|trusts} {other} and {leave|leaves} more and more of the deciding to {other}."},
	power.Compliance: {
		"{They} {do|does} what {other} {other:ask|asks} for, without meaning it.",
		"{They} still {do|does} what {other} {other:ask|asks} for without meaning it; {their} own say is growing.",
		"{They} {do|does} what {other} {other:ask|asks} for, without meaning it; {their} own say is shrinking."},
	power.Resistance: {
		"{They} {know|knows} {their} own mind, and {do|does} not trust {other} with it.",
		"{They} {know|knows} {their} own mind, and {begin|begins} to trust {other} with it.",
		"{They} {know|knows} {their} own mind, and {trust|trusts} {other} less and less with it."},
	power.Rupture: {
		"{They} {have|has} withdrawn. Nothing asked will help until something is repaired.",
		"{They} {have|has} withdrawn. What was made good begins to count.",
		"{They} {have|has} withdrawn. Nothing asked will help until something is repaired."},
}

// StateWord is the word for a state within a sentence.
func StateWord(say *locale.Catalogue, s power.State) string { return say.Word("state", s.String()) }

// StateName is the word for a state, as a heading writes it.
func StateName(say *locale.Catalogue, s power.State) string { return Capital(StateWord(say, s)) }

// StandingSentence says in one sentence what a relation is like now and where
// it is going, given how it was a turn or two before, with the right pronoun
// and the other person named.
func StandingSentence(sc *scenario.Scenario, relation int, was, now power.Relation) string {
	state := now.State
	if int(state) >= len(standings) {
		state = power.Guarded
	}
	s := standings[state]
	switch by := course(state, was, now); {
	case by >= turned:
		return about(sc, relation).word("", s.up)
	case by <= -turned:
		return about(sc, relation).word("", s.down)
	}
	return about(sc, relation).word("", s.steady)
}

// turned is how far, in points, a meter has to have moved to be told as a direction.
const turned = 2

// course is how far the meter moved that decides what a state is like: the
// missing one where one is missing.
func course(s power.State, was, now power.Relation) int {
	trust, autonomy := now.Trust.Round()-was.Trust.Round(), now.Autonomy.Round()-was.Autonomy.Round()
	switch s {
	case power.Dependence, power.Compliance:
		return autonomy
	case power.Resistance, power.Rupture:
		return trust
	}
	return trust + autonomy
}

// signSentences are the signs of imbalance as a trainee would see them.
//
//locale:texts
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
	return about(sc, relation).word("", signSentences[s])
}

// AllSigns lists the three signs in the order of reports.
func AllSigns() []power.Sign {
	return []power.Sign{power.LimitedVoice, power.FearOfDisagreeing, power.DependenceOnWorker}
}
