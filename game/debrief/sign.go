package debrief

import (
	"fmt"
	"slices"
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
		all[i].Sentence = all[i].tell(s.Scenario)
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

func (s Spell) tell(sc *scenario.Scenario) string {
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
	return signClause(sc, s.Relation, s.Sign, then) + ", " + when + "."
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

// hidden tells what no meter showed: debts, deceit that waits, a scar.
func hidden(s *play.Session) []string {
	var told []string
	sc, state := s.Scenario, s.State()
	for i, b := range state.Relations {
		r := sc.Relations[i]
		from, to := Capital(Name(sc, r.From)), Name(sc, r.To)
		if takes := slowed(b.Grievance); takes >= worthTelling {
			told = append(told, fmt.Sprintf("%s still %s something against %s: yeses that were not meant, and hurts that were not made good. Until it is mended, %s of any trust that is won goes into it.",
				from, verb(r.From, "hold", "holds"), to, portion(takes)))
		}
		if b.Hidden > 0 {
			after, _ := power.Discover(b.Relation, nil)
			told = append(told, fmt.Sprintf("%s %s that %s hid from %s%s never came to light. Part of %s trust rests on that: if it came out, it would fall from %d to about %d.",
				Capital(Count(b.Hidden)), plural(b.Hidden, "thing", "things"), to, Name(sc, r.From), hiddenIn(s, i, len(s.Turns())), PronounOf(sc, r.From).Possessive, b.Trust.Round(), after.Trust.Round()))
		}
		if k := b.Ceiling.Round(); k < 100 {
			told = append(told, fmt.Sprintf("%s found out that %s had hidden something from %s. However well it goes from here, %s trust in %s will not pass %d.",
				from, to, PronounOf(sc, r.From).Object, PronounOf(sc, r.From).Possessive, to, k))
		}
	}
	return told
}

// worthTelling is the least share of a gain, in per cent, whose loss to an old
// grievance one could feel.
const worthTelling = 10

// hiddenIn names the turns up to one at which the player hid something in a
// relation: " (turn 6)"; "" where somebody else did.
func hiddenIn(s *play.Session, relation, until int) string {
	var turns []string
	number := 0
	for t := range until {
		number += one(s.Turns()[t].Input.Choice != "")
		for _, e := range events(s, t) {
			if acted(e) && e.Actor == scenario.You && e.Relation == relation && e.Act.Manner.Has(power.Hidden) {
				turns = append(turns, strconv.Itoa(number))
			}
		}
	}
	if len(turns) == 0 {
		return ""
	}
	return " (" + plural(len(turns), "turn", "turns") + " " + list(turns) + ")"
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
