package debrief

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Spell is a time during which a sign of imbalance showed.
type Spell struct {
	Relation int
	Sign     power.Sign
	From, To int // turns; From 0 is before the first choice, To 0 is still there at the end
	Sentence string
}

// spells finds when each sign of a shown relation came and went.
func spells(s *play.Session) []Spell {
	var all []Spell
	number := 0
	walk := func(events []play.Event) {
		for _, e := range events {
			switch {
			case e.Kind == play.SignAppeared && shown(s.Scenario, e.Relation):
				all = append(all, Spell{Relation: e.Relation, Sign: e.Sign, From: number})
			case e.Kind == play.SignGone:
				end(all, e, number)
			}
		}
	}
	walk(s.Opening())
	for _, t := range s.Turns() {
		if t.Input.Choice != "" {
			number++
		}
		walk(t.Events)
	}
	for i := range all {
		all[i].Sentence = all[i].tell(s.Scenario, number)
	}
	return all
}

// end closes the open spell of a sign. One that came and went before the first
// choice keeps To 0 and is cut by its From.
func end(all []Spell, e play.Event, number int) {
	for i := range all {
		if s := &all[i]; s.Relation == e.Relation && s.Sign == e.Sign && s.To == 0 {
			s.To = max(number, 1)
		}
	}
}

func (s Spell) tell(sc *scenario.Scenario, turns int) string {
	from, to := "from the start", "to the end"
	if s.From > 0 {
		from = "from turn " + strconv.Itoa(s.From)
	}
	if s.To > 0 {
		to = "to turn " + strconv.Itoa(s.To)
	}
	return s.was(sc) + ": " + from + " " + to + "."
}

// was tells a sign in the past, naming both people, since two relations of one
// person may show the same sign.
func (s Spell) was(sc *scenario.Scenario) string {
	r := sc.Relations[s.Relation]
	from, other, be := Capital(Name(sc, r.From)), Name(sc, r.To), "was"
	whose := from + "'s"
	if r.From == scenario.You {
		whose, be = "Your", "were"
	}
	switch s.Sign {
	case power.LimitedVoice:
		return whose + " voice was missing with " + other
	case power.FearOfDisagreeing:
		return from + " " + be + " afraid to disagree with " + other
	}
	return from + " " + be + " leaning on " + other + " to decide"
}

// lower writes the first letter small, for a sentence that now stands inside one.
func lower(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

// Noticing compares what the trainee marked with what showed at that moment.
type Noticing struct {
	Turn  int // the choice that came next
	Scene string
	Hits  []string
	Miss  []string
	False []string
	Base  string // a sentence on the base of power
}

func noticed(s *play.Session) []Noticing {
	var all []Noticing
	number := 1
	for i, t := range s.Turns() {
		if t.Input.Choice != "" {
			number++
			continue
		}
		all = append(all, compare(s, i, number))
	}
	return all
}

func compare(s *play.Session, i, number int) Noticing {
	t, sc := s.Turns()[i], s.Scenario
	scene := &sc.Scenes[t.Before.Scene]
	about := Asked(sc, scene)
	n := Noticing{Turn: number, Scene: scene.Title}
	for _, sign := range AllSigns() {
		told := SignSentence(sc, about, sign)
		switch marked, there := t.Input.Signs.Has(sign), t.Before.Relations[about].Signs.Has(sign); {
		case marked && there:
			n.Hits = append(n.Hits, told)
		case there:
			n.Miss = append(n.Miss, told)
		case marked:
			n.False = append(n.False, told)
		}
	}
	n.Base = baseSeen(t.Input.Base, lastUsed(s, i, sc.Relations[about].From))
	return n
}

func baseSeen(said, was power.Base) string {
	switch {
	case said == was && was == power.NoBase:
		return "No power had been used yet, and you said so."
	case said == was:
		return fmt.Sprintf("The last power used was %s, as you said.", was)
	case was == power.NoBase:
		return fmt.Sprintf("You named %s power; none had been used yet.", said)
	case said == power.NoBase:
		return fmt.Sprintf("The last power used was %s; you named none.", was)
	}
	return fmt.Sprintf("The last power used was %s; you named %s.", was, said)
}

// lastUsed is the base last used on a person before a turn, by anyone.
func lastUsed(s *play.Session, turn, who int) power.Base {
	last := power.NoBase
	for t := -1; t < turn; t++ {
		for _, e := range events(s, t) {
			if !acted(e) || e.Act.Kind != power.Use || s.Scenario.Relations[e.Relation].From != who {
				continue
			}
			if bases := e.Act.Bases(); len(bases) > 0 {
				last = bases[0]
			}
		}
	}
	return last
}

// hidden tells what no meter showed: debts, deceit that waits, a scar.
func hidden(s *play.Session) []string {
	var told []string
	sc, state := s.Scenario, s.State()
	for i, b := range state.Relations {
		r := sc.Relations[i]
		from, to := Capital(Name(sc, r.From)), Name(sc, r.To)
		if n := b.Grievance.Round(); n >= 1 {
			told = append(told, fmt.Sprintf("%s %s a grievance of about %d %s towards %s: yeses that were not meant and hurts that were not made good. It slows every gain of trust.",
				from, verb(r.From, "carry", "carries"), n, plural(n, "point", "points"), to))
		}
		if b.Hidden > 0 {
			after, _ := power.Discover(b.Relation, nil)
			told = append(told, fmt.Sprintf("%s %s that %s hid from %s never came to light. If %s did, trust would fall from %d to about %d.",
				Capital(Count(b.Hidden)), plural(b.Hidden, "thing", "things"), to, Name(sc, r.From), plural(b.Hidden, "it", "they"), b.Trust.Round(), after.Trust.Round()))
		}
		if k := b.Ceiling.Round(); k < 100 {
			told = append(told, fmt.Sprintf("%s: trust can grow to %d at most now. Deceit that came to light leaves a mark.", Between(sc, i), k))
		}
	}
	return told
}

func verb(who int, plain, third string) string {
	if who == scenario.You {
		return plain
	}
	return third
}
