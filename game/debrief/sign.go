package debrief

import (
	"slices"
	"strconv"

	"upperhand/game/locale"
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
func Showed(say *locale.Catalogue, all []Spell) []string {
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
		told = append(told, s.clause+", "+say.And(times)+".")
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
	say := sc.Words
	switch {
	case s.From == 0 && s.To == 0:
		s.when = say.Text("from the start to the end")
	case s.From == 0:
		s.when = say.Text("from the start until turn %d", s.To)
	case s.To == 0:
		s.when = say.Text("from turn %d to the end", s.From)
	default:
		s.when = say.Text("from turn %d until turn %d", s.From, s.To)
	}
	s.clause = signClause(sc, s.Relation, s.Sign, then)
	s.Sentence = s.clause + ", " + s.when + "."
	return s
}

// hidden tells what no meter showed: debts, deceit that waits, a scar.
func hidden(s *play.Session) []string {
	var told []string
	sc, state := s.Scenario, s.State()
	for i, b := range state.Relations {
		v := about(sc, i)
		if takes := slowed(b.Grievance); takes >= worthTelling {
			told = append(told, v.text("", "{Name} still {name:hold|holds} something against {other}: yeses that were not meant, and hurts that were not made good. Until it is mended, %s of any trust that is won goes into it.",
				portion(v.say, takes)))
		}
		if b.Hidden > 0 {
			after, _ := power.Discover(b.Relation, nil)
			told = append(told, Capital(v.text("", "%s that {other} hid from {name}%s never came to light. Part of {their} trust rests on that: if it came out, it would fall from %d to about %d.",
				v.say.Count(b.Hidden, "%s thing", "%s things", Count(v.say, b.Hidden)), hiddenIn(s, i, len(s.Turns())), b.Trust.Round(), after.Trust.Round())))
		}
		if k := b.Ceiling.Round(); k < 100 {
			told = append(told, v.text("", "{Name} found out that {other} had hidden something from {them}. However well it goes from here, {their} trust in {other} will not pass %d.", k))
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
	return inTurns(s.Scenario.Words, turns)
}

// slowed is the share of each trust gain that a grievance takes, in per cent:
// L/(Lh+L).
func slowed(grievance power.Fixed) int {
	half := power.Defaults().Lh
	return int((100*grievance + (half+grievance)/2) / (half + grievance))
}
