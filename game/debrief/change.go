package debrief

import (
	"fmt"
	"strings"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// changes tells which states and signs a turn left different from how it found
// them. What came and went within the turn is not told: nobody could see it.
func changes(sc *scenario.Scenario, t play.Turn) []string {
	told := skipped(sc, t.Events)
	for i := range sc.Relations {
		was, now := t.Before.Relations[i], t.After.Relations[i]
		if was.State != now.State {
			told = append(told, fmt.Sprintf("%s went from %s to %s: %s", Between(sc, i), was.State, now.State,
				Within(StandingSentence(sc, i, was.Relation, now.Relation))))
		}
		for _, sign := range AllSigns() {
			switch {
			case now.Signs.Has(sign) && !was.Signs.Has(sign):
				told = append(told, "A sign of imbalance appeared: "+signClause(sc, i, sign, today)+outgrown(sc, i, sign, was.Relation, now.Relation)+".")
			case was.Signs.Has(sign) && !now.Signs.Has(sign):
				told = append(told, "A sign of imbalance is gone: "+signClause(sc, i, sign, noLonger)+soured(sc, i, sign, was.Relation, now.Relation)+".")
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
	return PronounOf(sc, sc.Relations[relation].From).Fill(", for trust has grown faster than {their} say")
}

// soured says where leaning has ended because trust has: that is no progress.
func soured(sc *scenario.Scenario, relation int, sign power.Sign, was, now power.Relation) string {
	if sign != power.DependenceOnWorker || now.Trust >= was.Trust || now.Autonomy > was.Autonomy {
		return ""
	}
	r := sc.Relations[relation]
	return fmt.Sprintf(", but only because %s trust in %s has fallen", PronounOf(sc, r.From).Possessive, Name(sc, r.To))
}

// skipped mentions the scenes that were passed over.
func skipped(sc *scenario.Scenario, events []play.Event) []string {
	var told []string
	for _, e := range events {
		if e.Kind == play.SceneSkipped {
			scene := &sc.Scenes[e.Scene]
			named := ""
			if scene.Title != "" {
				named = " “" + scene.Title + "”"
			}
			told = append(told, fmt.Sprintf("You skipped the scene%s after its content note (%s). That is your right, and it moved nothing.", named, strings.TrimRight(scene.ContentNote, ". ")))
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

// tense is a form of "to be" for one person and for "you".
type tense struct{ one, you string }

var (
	today    = tense{"is", "are"}
	then     = tense{"was", "were"}
	noLonger = tense{"is no longer", "are no longer"}
)

// signClause tells a sign naming both people, since two relations of one
// person may show the same sign: "Sofia's voice is missing with you".
func signClause(sc *scenario.Scenario, relation int, sign power.Sign, t tense) string {
	r := sc.Relations[relation]
	from, whose, be, other := Capital(Name(sc, r.From)), Capital(Name(sc, r.From))+"'s", t.one, Name(sc, r.To)
	if r.From == scenario.You {
		whose, be = "Your", t.you
	}
	switch sign {
	case power.LimitedVoice:
		return whose + " voice " + t.one + " missing with " + other
	case power.FearOfDisagreeing:
		return from + " " + be + " afraid to disagree with " + other
	}
	return from + " " + be + " leaning on " + other + " to decide"
}

// motionless says why a turn moved no meter by a whole point, where the model
// has a reason for it.
func motionless(sc *scenario.Scenario, t play.Turn, act power.Act) string {
	switch act.Kind {
	case power.Reflect:
		return "Stepping back moves no meter. It wears habits down and takes the heat out of a conflict, so that what you do next counts afresh."
	case power.Advocate:
		return "Working on the rules moves no meter at once. It makes everybody's power over others in this case a little smaller."
	case power.Use:
		for _, e := range t.Events {
			if acted(e) && e.Actor == scenario.You && e.Change.Before.State == power.Rupture {
				who := sc.Relations[e.Relation].From
				return PronounOf(sc, who).Fill(Capital(Name(sc, who)) + " has withdrawn: nothing that you ask or offer gains anything until something is repaired.")
			}
		}
	}
	return "No meter moved by a whole point here."
}
