package debrief

import (
	"strings"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// changes tells which states and signs a turn left different from how it found
// them. What came and went within the turn is not told: nobody could see it.
func changes(sc *scenario.Scenario, t play.Turn) []string {
	told, say := skipped(sc, t.Events), sc.Words
	for i := range sc.Relations {
		was, now := t.Before.Relations[i], t.After.Relations[i]
		if was.State != now.State {
			told = append(told, say.Text("%s went from %s to %s: %s", Between(sc, i), StateWord(say, was.State), StateWord(say, now.State),
				Within(StandingSentence(sc, i, was.Relation, now.Relation))))
		}
		for _, sign := range AllSigns() {
			switch {
			case now.Signs.Has(sign) && !was.Signs.Has(sign):
				told = append(told, say.Text("A sign of imbalance appeared: %s.", signClause(sc, i, sign, today)+outgrown(sc, i, sign, was.Relation, now.Relation)))
			case was.Signs.Has(sign) && !now.Signs.Has(sign):
				told = append(told, say.Text("A sign of imbalance is gone: %s.", signClause(sc, i, sign, noLonger)+soured(sc, i, sign, was.Relation, now.Relation)))
			}
		}
	}
	return told
}

// outgrown says why somebody leans on another who was not made to: without it
// the sign would read as blame for a turn that gave them more say.
func outgrown(sc *scenario.Scenario, relation int, sign power.Sign, was, now power.Relation) string {
	if sign != power.DependenceOnWorker || now.Autonomy < was.Autonomy {
		return ""
	}
	return about(sc, relation).word("", ", for trust has grown faster than {their} say")
}

// soured says where leaning has ended because trust has: that is no progress.
func soured(sc *scenario.Scenario, relation int, sign power.Sign, was, now power.Relation) string {
	if sign != power.DependenceOnWorker || now.Trust >= was.Trust || now.Autonomy > was.Autonomy {
		return ""
	}
	return about(sc, relation).word("", ", but only because {their} trust in {other} has fallen")
}

// skipped mentions the scenes that were passed over.
func skipped(sc *scenario.Scenario, events []play.Event) []string {
	var told []string
	for _, e := range events {
		if e.Kind == play.SceneSkipped {
			scene := &sc.Scenes[e.Scene]
			note := strings.TrimRight(scene.ContentNote, ". ")
			said := sc.Words.Text("You skipped the scene after its content note (%s). That is your right, and it moved nothing.", note)
			if scene.Title != "" {
				said = sc.Words.Text("You skipped the scene “%s” after its content note (%s). That is your right, and it moved nothing.", scene.Title, note)
			}
			told = append(told, said)
		}
	}
	return told
}

// warned reports whether a turn left a shown relation with a sign more.
func warned(sc *scenario.Scenario, t play.Turn) bool {
	for _, r := range sc.Shown {
		if t.After.Relations[r].Signs&^t.Before.Relations[r].Signs != 0 {
			return true
		}
	}
	return false
}

// tense is when a sign shows.
type tense uint8

const (
	today tense = iota
	then
	noLonger
)

// signClauses tell each sign in each tense.
//
//locale:texts
var signClauses = [...][3]string{
	power.LimitedVoice: {
		"{Name's} voice is missing with {other}",
		"{Name's} voice was missing with {other}",
		"{Name's} voice is no longer missing with {other}"},
	power.FearOfDisagreeing: {
		"{Name} {name:are|is} afraid to disagree with {other}",
		"{Name} {name:were|was} afraid to disagree with {other}",
		"{Name} {name:are|is} no longer afraid to disagree with {other}"},
	power.DependenceOnWorker: {
		"{Name} {name:are|is} leaning on {other} to decide",
		"{Name} {name:were|was} leaning on {other} to decide",
		"{Name} {name:are|is} no longer leaning on {other} to decide"},
}

// signClause tells a sign naming both people, since two relations of one
// person may show the same sign: "Sofia's voice is missing with you".
func signClause(sc *scenario.Scenario, relation int, sign power.Sign, t tense) string {
	return about(sc, relation).word("", signClauses[sign][t])
}

// motionless says why a turn moved no meter by a whole point, where the model
// has a reason for it.
func motionless(sc *scenario.Scenario, t play.Turn, act power.Act) string {
	switch act.Kind {
	case power.Reflect:
		return sc.Words.Text("Stepping back moves no meter. It wears habits down and takes the heat out of a conflict, so that what you do next counts afresh.")
	case power.Advocate:
		return sc.Words.Text("Working on the rules moves no meter at once. It makes everybody's power over others in this case a little smaller.")
	case power.Use:
		for _, e := range t.Events {
			if acted(e) && e.Actor == scenario.You && e.Change.Before.State == power.Rupture {
				who := sc.Relations[e.Relation].From
				return speaking(sc, who, scenario.You).word("", "{Name} has withdrawn: nothing that you ask or offer gains anything until something is repaired.")
			}
		}
	}
	return sc.Words.Text("No meter moved by a whole point here.")
}
