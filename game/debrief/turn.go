package debrief

import (
	"fmt"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Turn is one decision told in full.
type Turn struct {
	Number  int // from 1
	Scene   string
	Said    string
	Base    string   // for the shape: a base's word or "refrain", "listen", …; "" for a plain remark
	Deed    string   // "expert and referent", "legitimate power held back"
	Manner  []string // "said openly", "asked first"
	Note    string   // who described the base, where that has to be said
	Meant   string
	Heard   string
	Hearer  Pronoun // who heard it, for "she heard"
	Why     string
	Ethics  string
	Moves   []Move
	Others  []string // power that others used meanwhile, as sentences
	Changes []string // states and signs that came and went, as sentences
	Inside  []Thought
	Open    []Other // what else could have been said
	Warning bool    // a sign of imbalance appeared
	Turning bool    // the meters moved most here
}

// Thought is what somebody thought and did not say.
type Thought struct{ Name, Text string }

// Other is a choice that was offered and not taken.
type Other struct{ Text, Deed string }

func turns(s *play.Session) []Turn {
	var all []Turn
	for i, t := range s.Turns() {
		if t.Input.Choice != "" {
			all = append(all, turn(s, i, len(all)+1))
		}
	}
	if at := turningPoint(s.Scenario, all); at >= 0 {
		all[at].Turning = true
	}
	return all
}

func turn(s *play.Session, i, number int) Turn {
	sc, t := s.Scenario, s.Turns()[i]
	told := Turn{Number: number, Scene: sc.Scenes[t.Before.Scene].Title, Moves: Moves(s, i), Hearer: Pronoun{"they", "them", "their", true}}
	told.Open = others(s, t)
	for _, e := range t.Events {
		told.tell(sc, e)
	}
	return told
}

// tell adds one event to a turn.
func (t *Turn) tell(sc *scenario.Scenario, e play.Event) {
	switch e.Kind {
	case play.ChoiceTaken:
		t.chose(sc, e)
	case play.LineSpoken:
		if item := &sc.Scenes[e.Scene].Items[e.Item]; item.Thought != "" {
			t.Inside = append(t.Inside, Thought{Capital(Name(sc, item.Speaker)), item.Thought})
		}
	case play.MetersMoved:
		if acted(e) && e.Actor != scenario.You && e.Actor != scenario.None {
			t.Others = append(t.Others, elsewhere(sc, e))
		}
	case play.StateChanged:
		t.Changes = append(t.Changes, fmt.Sprintf("%s: from %s to %s. %s", Between(sc, e.Relation), e.From, e.To, StateSentence(sc, e.Relation, e.To)))
	case play.SignAppeared:
		t.Warning = t.Warning || shown(sc, e.Relation)
		t.Changes = append(t.Changes, "A sign appeared. "+SignSentence(sc, e.Relation, e.Sign)+".")
	case play.SignGone:
		t.Changes = append(t.Changes, "No longer so: "+lower(SignSentence(sc, e.Relation, e.Sign))+".")
	}
}

// elsewhere tells what somebody else did: "Matthias used reward power on
// Sofia: hidden."
func elsewhere(sc *scenario.Scenario, e play.Event) string {
	actor, whom := Name(sc, e.Actor), Name(sc, sc.Relations[e.Relation].From)
	said := fmt.Sprintf("%s turned to %s: %s", actor, whom, ActName(e.Act))
	if e.Act.Kind == power.Use && len(e.Act.Bases()) > 0 {
		said = fmt.Sprintf("%s used %s power on %s", actor, baseList(e.Act), whom)
	}
	if manner := MannerWords(e.Act.Manner); len(manner) > 0 {
		said += ": " + list(manner)
	}
	return said + "."
}

func (t *Turn) chose(sc *scenario.Scenario, e play.Event) {
	item := &sc.Scenes[e.Scene].Items[e.Item]
	t.Said, t.Meant, t.Heard = item.Text, item.Choice.Meant, item.Choice.Heard
	t.Why, t.Ethics = item.Choice.Why, item.Choice.Ethics
	if item.Effects.Acts {
		act := item.Effects.Act
		t.Base, t.Deed, t.Manner = ActWord(act), ActName(act), MannerWords(act.Manner)
		for _, b := range act.Bases() {
			if note := SourceNote(b); note != "" && t.Note == "" {
				t.Note = note
			}
		}
	}
	hearer := item.Effects.Toward
	if with := sc.Scenes[e.Scene].With; hearer < 0 && len(with) > 0 {
		hearer = with[0]
	}
	if hearer >= 0 {
		t.Hearer = PronounOf(sc, hearer)
	}
}

// others are the choices that stood beside the one taken.
func others(s *play.Session, t play.Turn) []Other {
	offered, err := play.Offered(s.Scenario, s.Rules, t.Before)
	if err != nil {
		return nil
	}
	var open []Other
	for _, c := range offered {
		item := play.ChoiceItem(s.Scenario, c)
		if item.Choice.ID == t.Input.Choice {
			continue
		}
		deed := "a plain step"
		if item.Effects.Acts {
			deed = ActName(item.Effects.Act)
		}
		open = append(open, Other{item.Text, deed})
	}
	return open
}

// turningPoint is the turn in which the first shown relation moved most, or -1
// when it never moved by enough to speak of.
func turningPoint(sc *scenario.Scenario, all []Turn) int {
	best, most := -1, 5
	for i, t := range all {
		sum := 0
		for _, m := range t.Moves {
			if len(sc.Shown) > 0 && m.Relation == sc.Shown[0] {
				sum += magnitude(m.Trust.By()) + magnitude(m.Autonomy.By())
			}
		}
		if sum > most {
			best, most = i, sum
		}
	}
	return best
}

func magnitude(n int) int { return max(n, -n) }
