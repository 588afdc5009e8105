package debrief

import (
	"fmt"
	"slices"
	"strconv"

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

	clause, when string // of which the sentence is made
}

// Showed tells spells in a sentence for each sign of each relation, in the order
// in which they came: a sign that comes and goes would fill a page else.
func Showed(all []Spell) []string {
	var told []string
	for i, s := range all {
		alike := func(o Spell) bool { return o.Relation == s.Relation && o.Sign == s.Sign }
		if slices.IndexFunc(all, alike) < i {
			continue
		}
		var times []string
		for _, o := range all {
			if alike(o) {
				times = append(times, o.when)
			}
		}
		told = append(told, s.clause+", "+list(times)+".")
	}
	return told
}

// spells finds from turn to turn when each sign of a shown relation came and
// went.
func spells(s *play.Session) []Spell {
	var all []Spell
	number := 0
	seen := func(state play.State) {
		for _, r := range s.Scenario.Shown {
			for _, sign := range AllSigns() {
				all = follow(all, r, sign, number, state.Relations[r].Signs.Has(sign))
			}
		}
	}
	seen(s.First())
	for _, t := range s.Turns() {
		if t.Input.Choice != "" {
			number++
			seen(t.After)
		}
	}
	for i := range all {
		all[i] = all[i].told(s.Scenario)
	}
	return all
}

// follow opens, keeps or closes the spell of a sign.
func follow(all []Spell, relation int, sign power.Sign, number int, there bool) []Spell {
	for i := range all {
		if s := &all[i]; s.Relation == relation && s.Sign == sign && s.To == 0 {
			if !there {
				s.To = number
			}
			return all
		}
	}
	if there {
		all = append(all, Spell{Relation: relation, Sign: sign, From: number})
	}
	return all
}

func (s Spell) told(sc *scenario.Scenario) Spell {
	from, to := strconv.Itoa(s.From), strconv.Itoa(s.To)
	when := "from turn " + from + " until turn " + to
	switch {
	case s.From == 0 && s.To == 0:
		when = "from the start to the end"
	case s.From == 0:
		when = "from the start until turn " + to
	case s.To == 0:
		when = "from turn " + from + " to the end"
	}
	s.clause, s.when = signClause(sc, s.Relation, s.Sign, then), when
	s.Sentence = s.clause + ", " + s.when + "."
	return s
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
			n.False = append(n.False, told)
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

// useSeen compares the base that a trainee named, and on whom, with the last
// use of power on anyone present.
func useSeen(sc *scenario.Scenario, said play.Input, last *play.Event) string {
	whom := sc.Relations[last.Relation].From
	was := fmt.Sprintf("The last power used was %s, by %s, on %s", baseList(last.Act), Name(sc, last.Actor), Name(sc, whom))
	base, person := slices.Contains(last.Act.Bases(), said.Base), sc.Characters[whom].ID == said.On
	named := said.Base.String() + " power"
	if said.Base == power.NoBase {
		named = "none"
	}
	switch {
	case base && person:
		return was + ", as you saw."
	case base:
		return was + "; you saw which, and took it to be on " + personCalled(sc, said.On) + "."
	case person:
		return was + "; you saw on whom, and named " + named + "."
	}
	return was + "; you named " + named + ", on " + personCalled(sc, said.On) + "."
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
	was := fmt.Sprintf("The last power used on %s was %s, by %s", Name(sc, sc.Relations[last.Relation].From), baseList(last.Act), Name(sc, last.Actor))
	switch {
	case slices.Contains(last.Act.Bases(), said):
		return was + ", as you saw."
	case said == power.NoBase:
		return was + "; you named none."
	}
	return was + "; you named " + said.String() + "."
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

// hidden tells what no meter showed: debts, deceit that waits, a scar.
func hidden(s *play.Session) []string {
	var told []string
	sc, state := s.Scenario, s.State()
	for i, b := range state.Relations {
		r := sc.Relations[i]
		from, to := Capital(Name(sc, r.From)), Name(sc, r.To)
		if n := b.Grievance.Round(); n >= 1 {
			told = append(told, fmt.Sprintf("%s %s a grievance towards %s: yeses that were not meant and hurts that were not made good. For now it takes %d per cent off every gain of trust.",
				from, verb(r.From, "carry", "carries"), to, slowed(b.Grievance)))
		}
		if b.Hidden > 0 {
			after, _ := power.Discover(b.Relation, nil)
			told = append(told, fmt.Sprintf("%s %s that %s hid from %s never came to light. If %s did, trust would fall from %d to about %d.",
				Capital(Count(b.Hidden)), plural(b.Hidden, "thing", "things"), to, Name(sc, r.From), plural(b.Hidden, "it", "they"), b.Trust.Round(), after.Trust.Round()))
		}
		if k := b.Ceiling.Round(); k < 100 {
			told = append(told, fmt.Sprintf("%s: trust can grow to %d at most now. Deceit that came to light leaves this mark.", Between(sc, i), k))
		}
	}
	return told
}

// slowed is the share of each trust gain that a grievance takes, in per cent:
// L/(Lh+L).
func slowed(grievance power.Fixed) int {
	half := power.Defaults().Lh
	return int((100*grievance + (half+grievance)/2) / (half + grievance))
}

func verb(who int, plain, third string) string {
	if who == scenario.You {
		return plain
	}
	return third
}
