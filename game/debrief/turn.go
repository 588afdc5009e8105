package debrief

import (
	"slices"
	"strings"

	"upperhand/game/locale"
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
	Notes   []string // who described the base, and what a code's letters stand for
	Meant   string
	Heard   string
	Hearer  string // who heard it
	Why     string
	Ethics  string
	Moves   []Move   // those that a screen would show; where none is, what came out even
	Still   string   // why nothing moved; "" where something did
	Others  []string // power that others used without moving a meter, as sentences
	Changes []string // states and signs that came and went, as sentences
	Inside  []Thought
	Open    []Other // what else could have been said
	Warning bool    // a sign of imbalance appeared
	Turning bool    // the meters moved most here
}

// Thought is what somebody thought and did not say, behind the line they said.
type Thought struct{ Name, Text, Line string }

// Other is a choice that was offered and not taken.
type Other struct{ Text, Deed string }

func turns(s *play.Session) []Turn {
	var all []Turn
	for i, t := range s.Turns() {
		if t.Input.Choice != "" {
			all = append(all, turn(s, i, len(all)+1))
		}
	}
	return all
}

func turn(s *play.Session, i, number int) Turn {
	sc, t := s.Scenario, s.Turns()[i]
	told := Turn{Number: number, Scene: sc.Scenes[t.Before.Scene].Title, Open: others(s, t), Changes: changes(sc, t), Warning: warned(sc, t)}
	var act power.Act
	for _, e := range t.Events {
		switch e.Kind {
		case play.ChoiceTaken:
			act = told.chose(sc, e)
		case play.LineSpoken:
			if item := &sc.Scenes[e.Scene].Items[e.Item]; item.Thought != "" {
				told.Inside = append(told.Inside, Thought{Capital(Name(sc, item.Speaker)), item.Thought, item.Text})
			}
		}
	}
	var still []Move
	for _, m := range Moves(s, i) {
		e := t.Events[m.At]
		switch {
		case !m.Still():
			told.Moves = append(told.Moves, m.quoting(sc, e).dating(s, i))
		case acted(e) && e.Actor == scenario.You && m.weighs():
			still = append(still, m)
		case acted(e) && e.Actor != scenario.You && e.Actor != scenario.None:
			told.Others = append(told.Others, elsewhere(sc, e))
		}
	}
	told.Moves = withoutTrifles(sc, told.Moves)
	if len(told.Moves) == 0 {
		told.Moves, told.Still = still, motionless(sc, t, act)
	}
	return told
}

// quoting puts before the reason what somebody else said, since it stands under
// a choice of the player's.
func (m Move) quoting(sc *scenario.Scenario, e play.Event) Move {
	if !acted(e) || e.Actor == scenario.You {
		return m
	}
	i := slices.IndexFunc(m.Accounts, func(a Account) bool { return a.deed })
	if i < 0 { // what they did weighed less than what the past added
		return m
	}
	m.Accounts = slices.Clone(m.Accounts)
	m.Accounts[i].Why = quoted(sc.Words, Brief(sc.Scenes[e.Scene].Items[e.Item].Text)) + " " + m.Accounts[i].Why
	return m
}

// dating says at which turns that was hidden which now came to light.
func (m Move) dating(s *play.Session, turn int) Move {
	if m.Cause != play.ByDiscovery || len(m.Accounts) == 0 {
		return m
	}
	m.Accounts = slices.Clone(m.Accounts)
	m.Accounts[len(m.Accounts)-1].Why += hiddenIn(s, m.Relation, turn+1)
	return m
}

// withoutTrifles leaves out a point more or less of a relation that the case
// does not show, where there is something else to tell.
func withoutTrifles(sc *scenario.Scenario, moves []Move) []Move {
	kept := slices.DeleteFunc(slices.Clone(moves), func(m Move) bool {
		return !shown(sc, m.Relation) && magnitude(m.Trust.By()) <= 1 && magnitude(m.Autonomy.By()) <= 1
	})
	if len(kept) == 0 {
		return moves
	}
	return kept
}

// elsewhere tells what somebody else did that moved nothing: "Matthias used
// reward power on Sofia, hidden. It moved no meter by a whole point."
func elsewhere(sc *scenario.Scenario, e play.Event) string {
	v := speaking(sc, e.Actor, sc.Relations[e.Relation].From)
	said := v.text("", "{name} turned to {other}: %s", ActName(v.say, e.Act))
	if e.Act.Kind == power.Use && len(e.Act.Bases()) > 0 {
		said = v.text("", "{name} used %s power on {other}", baseList(v.say, e.Act))
	}
	if manner := MannerWords(v.say, e.Act.Manner); len(manner) > 0 {
		said += ", " + strings.Join(manner, ", ")
	}
	return v.say.Text("%s. It moved no meter by a whole point.", said)
}

// chose tells the choice and gives its act.
func (t *Turn) chose(sc *scenario.Scenario, e play.Event) (act power.Act) {
	item := &sc.Scenes[e.Scene].Items[e.Item]
	t.Said, t.Meant, t.Heard = item.Text, item.Choice.Meant, item.Choice.Heard
	t.Why, t.Ethics = item.Choice.Why, item.Choice.Ethics
	if item.Effects.Acts {
		act = item.Effects.Act
		t.Base, t.Deed, t.Manner = ActWord(act), ActName(sc.Words, act), MannerWords(sc.Words, act.Manner)
	}
	for _, b := range act.Bases() {
		t.Notes = nonEmpty(t.Notes, SourceNote(sc.Words, b))
	}
	t.Notes = nonEmpty(t.Notes, codeNote(sc.Words, t.Ethics))
	t.Hearer = hearerOf(sc, e)
	return act
}

// codeNote says what the letters of a code of ethics stand for.
func codeNote(say *locale.Catalogue, ethics string) string {
	if !strings.Contains(ethics, "NASW") {
		return ""
	}
	return say.Text("NASW: the code of ethics of the National Association of Social Workers in the United States, cited by its sections. Your own profession or country may word it differently.")
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
		deed := PlainStep(s.Scenario.Words)
		if item.Effects.Acts {
			deed = ActName(s.Scenario.Words, item.Effects.Act)
		}
		open = append(open, Other{item.Text, deed})
	}
	return open
}

func magnitude(n int) int { return max(n, -n) }
