package debrief

import (
	"fmt"
	"slices"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// TeachingNotice stands on the title screen and under every debrief.
const TeachingNotice = "This is a teaching device. The people are invented and the numbers are a designer's estimate. Never use it to score a real person."

// Asked is the relation that a notice question in a scene is about. Where two
// people are in the room whose relation is shown, it is theirs, since that is
// what the player is there to see; else it is the first shown one of somebody
// present, else the first shown.
func Asked(sc *scenario.Scenario, scene *scenario.Scene) int {
	present := func(c int) bool { return slices.Contains(scene.With, c) }
	for _, r := range sc.Shown {
		if present(sc.Relations[r].From) && present(sc.Relations[r].To) {
			return r
		}
	}
	for _, r := range sc.Shown {
		if present(sc.Relations[r].From) {
			return r
		}
	}
	if len(sc.Shown) > 0 {
		return sc.Shown[0]
	}
	return 0
}

// Noticing compares what the trainee marked with what showed at that moment.
type Noticing struct {
	Turn  int // the choice that came next
	Scene string
	Hits  []string
	Miss  []string
	False []string
	Base  string // a sentence on the base of power
	Asked bool   // power had been used, so that there was a base to name
	Right bool   // and it was named, with on whom where that was said
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
			n.False = append(n.False, told+nearMiss(sc, about, sign, t.Before.Relations[about].Relation))
		}
	}
	on := []int{sc.Relations[about].From}
	if t.Input.On != "" {
		on = append(slices.Clone(scene.With), scenario.You)
	}
	last := lastUsed(s, i, on)
	n.Base, n.Asked, n.Right = baseSeen(sc, t.Input.Base, last), last != nil, last != nil && slices.Contains(last.Act.Bases(), t.Input.Base)
	if t.Input.On == "" || last == nil {
		return n
	}
	whom := sc.Relations[last.Relation].From
	n.Right = n.Right && sc.Characters[whom].ID == t.Input.On
	n.Base = useSeen(sc, t.Input, last)
	return n
}

// nearly is how many points above its threshold a voice is told as nearly
// missing: whoever heard that did not hear nothing.
const nearly = 8

// nearMiss says of a sign that was marked and did not show that it was not far off.
func nearMiss(sc *scenario.Scenario, relation int, sign power.Sign, now power.Relation) string {
	if a := now.Autonomy.Round(); sign == power.LimitedVoice && a < 40+nearly {
		return fmt.Sprintf(" (not far off: %s autonomy stood at %d)", PronounOf(sc, sc.Relations[relation].From).Possessive, a)
	}
	if b := sc.Relations[relation]; sign == power.FearOfDisagreeing && b.Authority <= fearful {
		return fmt.Sprintf(" (the model counts fear only where more can be done to %s than %s can)", PronounOf(sc, b.From).Object, Name(sc, b.To))
	}
	return ""
}

// fearful is the authority up to which no loss of trust lets the sign of fear
// show; whoever marks it there may have heard right all the same.
const fearful = 2 * power.One / 5

// useSeen compares the base that a trainee named, and on whom, with the last
// use of power on anyone present.
func useSeen(sc *scenario.Scenario, said play.Input, last *play.Event) string {
	whom := sc.Relations[last.Relation].From
	base, person := slices.Contains(last.Act.Bases(), said.Base), sc.Characters[whom].ID == said.On
	switch {
	case base && person:
		return usedOn(sc, last) + " You saw it."
	case base:
		return usedOn(sc, last) + " You saw which, and took it to be on " + personCalled(sc, said.On) + "."
	case person:
		return usedOn(sc, last) + " You saw on whom, and named " + basePower(said.Base) + "."
	}
	return usedOn(sc, last) + " You named " + basePower(said.Base) + ", on " + personCalled(sc, said.On) + "."
}

// usedOn tells a use of power with the words in which it came.
func usedOn(sc *scenario.Scenario, e *play.Event) string {
	return fmt.Sprintf("Just before, %s used %s power on %s: “%s”", Name(sc, e.Actor), baseList(e.Act), Name(sc, sc.Relations[e.Relation].From), Brief(sc.Scenes[e.Scene].Items[e.Item].Text))
}

func basePower(b power.Base) string {
	if b == power.NoBase {
		return "none"
	}
	return b.String() + " power"
}

// personCalled is what a character is called who is known by id.
func personCalled(sc *scenario.Scenario, id string) string {
	for i, c := range sc.Characters {
		if c.ID == id {
			return Name(sc, i)
		}
	}
	return "somebody else"
}

// baseSeen compares the base a trainee named with the last use of power, nil
// where there was none.
func baseSeen(sc *scenario.Scenario, said power.Base, last *play.Event) string {
	if last == nil && said == power.NoBase {
		return "No power had been used yet, and you named none."
	}
	if last == nil {
		return fmt.Sprintf("You named %s power; none had been used yet.", said)
	}
	if slices.Contains(last.Act.Bases(), said) {
		return usedOn(sc, last) + " You saw it."
	}
	return usedOn(sc, last) + " You named " + basePower(said) + "."
}

// lastUsed is the last use of power on one of some people before a turn, by
// anyone.
func lastUsed(s *play.Session, turn int, on []int) *play.Event {
	var last *play.Event
	for t := -1; t < turn; t++ {
		for _, e := range events(s, t) {
			if acted(e) && e.Act.Kind == power.Use && slices.Contains(on, s.Scenario.Relations[e.Relation].From) && len(e.Act.Bases()) > 0 {
				last = &e
			}
		}
	}
	return last
}
