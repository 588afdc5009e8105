package debrief

import (
	"slices"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// TeachingNotice stands on the title screen and under every debrief.
func TeachingNotice(say *locale.Catalogue) string {
	return say.Text("This is a teaching device. The people are invented and the numbers are a designer's estimate. Never use it to score a real person.")
}

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
	last := LastUse(s, i)
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
		return about(sc, relation).text("", " (not far off: {their} autonomy stood at %d)", a)
	}
	if b := sc.Relations[relation]; sign == power.FearOfDisagreeing && b.Authority <= fearful {
		return about(sc, relation).word("", " (the model counts fear only where more can be done to {them} than {other} can)")
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
	v := naming(sc, said.On)
	saw := ""
	switch {
	case base && person:
		saw = v.say.Text("You saw it.")
	case base:
		saw = v.word("", "You saw which, and took it to be on {other}.")
	case person && said.Base == power.NoBase:
		saw = v.say.Text("You saw on whom, and named none.")
	case person:
		saw = v.say.Text("You saw on whom, and named %s power.", baseWord(v.say, said.Base))
	case said.Base == power.NoBase:
		saw = v.word("", "You named none, on {other}.")
	default:
		saw = v.text("", "You named %s power, on {other}.", baseWord(v.say, said.Base))
	}
	return usedOn(sc, last) + " " + saw
}

// naming tells of the player who names somebody, known by id.
func naming(sc *scenario.Scenario, id string) voice {
	for i, c := range sc.Characters {
		if c.ID == id {
			return speaking(sc, scenario.You, i)
		}
	}
	v := speaking(sc, scenario.You, scenario.None)
	v.other = sc.Words.Text("somebody else")
	return v
}

// usedOn tells a use of power with the words in which it came.
func usedOn(sc *scenario.Scenario, e *play.Event) string {
	v := speaking(sc, e.Actor, sc.Relations[e.Relation].From)
	return v.text("", "Just before, {name} used %s power on {other}: “%s”", baseList(v.say, e.Act), Brief(sc.Scenes[e.Scene].Items[e.Item].Text))
}

// baseSeen compares the base a trainee named with the last use of power, nil
// where there was none.
func baseSeen(sc *scenario.Scenario, said power.Base, last *play.Event) string {
	say := sc.Words
	switch {
	case last == nil && said == power.NoBase:
		return say.Text("No power had been used yet, and you named none.")
	case last == nil:
		return say.Text("You named %s power; none had been used yet.", baseWord(say, said))
	case slices.Contains(last.Act.Bases(), said):
		return usedOn(sc, last) + " " + say.Text("You saw it.")
	case said == power.NoBase:
		return usedOn(sc, last) + " " + say.Text("You named none.")
	}
	return usedOn(sc, last) + " " + say.Text("You named %s power.", baseWord(say, said))
}

// LastUse is the use of power that the answer in a turn is held against, nil
// where there was none yet: the last on whoever the question is about, or, where
// it was said on whom, on anyone present.
func LastUse(s *play.Session, turn int) *play.Event {
	t, sc := s.Turns()[turn], s.Scenario
	scene := &sc.Scenes[t.Before.Scene]
	on := []int{sc.Relations[Asked(sc, scene)].From}
	if t.Input.On != "" {
		on = append(slices.Clone(scene.With), scenario.You)
	}
	return lastUsed(s, turn, on)
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
