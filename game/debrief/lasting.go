package debrief

import (
	"slices"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
)

// Agreement is what became of one person's yeses to another: how much of it
// was said because somebody looked (compliance), for the sake of the other
// (identification), or meant (internalisation); Kelman 1958. The shares are
// per cent of all that was agreed to and add up to 100.
type Agreement struct {
	Relation                                    int
	Between                                     string
	Asks                                        int // uses of power that it answered
	Compliance, Identification, Internalisation int
	Sentences                                   []string // what happens to it when nobody watches
}

// lasting looks at the relations that the case is about, those shown.
func lasting(s *play.Session) []Agreement {
	var all []Agreement
	for i := range s.Scenario.Relations {
		if !shown(s.Scenario, i) {
			continue
		}
		if a, ok := agreement(s, i); ok {
			all = append(all, a)
		}
	}
	return all
}

// agreement adds up the yeses of one relation.
func agreement(s *play.Session, relation int) (Agreement, bool) {
	a := Agreement{Relation: relation, Between: Between(s.Scenario, relation)}
	var yes, willing, own power.Fixed
	for t := -1; t < len(s.Turns()); t++ {
		for _, e := range events(s, t) {
			if acted(e) && e.Relation == relation && e.Act.Kind == power.Use && len(e.Act.Bases()) > 0 {
				a.Asks++
				yes, willing, own = yes+e.Change.Yes, willing+e.Change.Willing, own+e.Change.Own
			}
		}
	}
	if yes == 0 {
		return a, false
	}
	a.Internalisation = percent(own, yes)
	a.Identification = percent(willing, yes) - a.Internalisation
	a.Compliance = 100 - a.Internalisation - a.Identification
	a.Sentences = a.tell(s)
	return a, true
}

func percent(part, whole power.Fixed) int { return int((100*part + whole/2) / whole) }

// kinds are the three kinds of yes, with what becomes of one that is the most
// of an agreement, of one that is all of it, and of one that is a good part.
//
//locale:texts
var kinds = [...]struct{ most, all, also string }{
	{"Most of it is gone once nobody asks any more. {They} {do|does} not take it back; {they} just {do|does} not act on it.",
		"All of it is gone once nobody asks any more. {They} {do|does} not take it back; {they} just {do|does} not act on it.",
		"What was said because somebody was listening is gone once nobody asks."},
	{"Most of it holds while {other} {other:stay|stays} in the picture, and thins out afterwards.",
		"All of it holds while {other} {other:stay|stays} in the picture, and thins out afterwards.",
		"What was said for {other's} sake holds while {other} {other:stay|stays} in the picture, and thins out afterwards."},
	{"Most of it goes on by itself: some weeks later {they} would give {their} own reasons for it.",
		"All of it goes on by itself: some weeks later {they} would give {their} own reasons for it.",
		"What {they} meant goes on by itself."},
}

// tells is the least share, in per cent, of a part that is worth following
// beside the largest.
const tells = 25

// tell says how the yeses divide, then what becomes of the parts.
func (a Agreement) tell(s *play.Session) []string {
	v := about(s.Scenario, a.Relation)
	told := []string{v.text("", "Of what {Name} agreed to with {other}, %s was a yes for as long as {who} {who:were|was} there to hear it (compliance), %s was for {whose} sake (identification), and %s was meant (internalisation).",
		portion(v.say, a.Compliance), portion(v.say, a.Identification), portion(v.say, a.Internalisation))}
	shares := [...]int{a.Compliance, a.Identification, a.Internalisation}
	largest := 0
	for i, share := range shares {
		if share > shares[largest] {
			largest = i
		}
	}
	switch {
	case shares[largest] == 100:
		told = append(told, v.word("", kinds[largest].all))
	case shares[largest] >= 45:
		told = append(told, v.word("", kinds[largest].most))
	default:
		told = append(told, v.word("", kinds[largest].also))
	}
	for i, share := range shares {
		if i != largest && share >= tells {
			told = append(told, v.word("", kinds[i].also))
		}
	}
	return append(append(told, a.examples(s)...), a.bill(s)...)
}

// examples make the shares visible: of the asks that left room for a no, the
// one whose yes was most the other's own, and of those that left none, the one
// whose yes was least.
func (a Agreement) examples(s *play.Session) []string {
	var free, bound []yes
	number := 0
	for _, turn := range s.Turns() {
		number += one(turn.Input.Choice != "")
		for _, e := range turn.Events {
			if !asked(e) || e.Relation != a.Relation || e.Change.Yes == 0 {
				continue
			}
			item := &s.Scenario.Scenes[e.Scene].Items[e.Item]
			y := yes{number, percent(e.Change.Own, e.Change.Yes), Brief(item.Text), item.Choice.Heard}
			switch m := e.Act.Manner; {
			case y.heard == "" || m.Has(power.Hidden):
			case m.Has(power.Consent) || m.Has(power.Collaborative):
				free = append(free, y)
			case !m.Has(power.Transparent):
				bound = append(bound, y)
			}
		}
	}
	v := about(s.Scenario, a.Relation)
	by := func(x, y yes) int { return x.meant - y.meant }
	var told []string
	if len(free) > 0 {
		y := slices.MaxFunc(free, by)
		told = append(told, v.text("", "What was most {their} own: turn %d, “%s” {They} heard: “%s”", y.turn, y.said, y.heard))
	}
	if len(bound) > 0 {
		y := slices.MinFunc(bound, by)
		told = append(told, v.text("", "What was least {their} own: turn %d, “%s” {They} heard: “%s”", y.turn, y.said, y.heard))
	}
	return told
}

// yes is the answer to one ask of the player's: how much of it was meant, in
// per cent, what was said and what was heard.
type yes struct {
	turn, meant int
	said, heard string
}

// weeks is how many unwatched turns the time after a case is taken to be.
const weeks = 6

// bill says what yeses that were not meant take from trust once nobody looks.
func (a Agreement) bill(s *play.Session) []string {
	b := s.State().Relations[a.Relation].Relation
	later, _ := power.Unwatched(b, weeks, nil)
	now, then := b.Trust.Round(), later.Trust.Round()
	if now-then < 2 {
		return nil
	}
	v := about(s.Scenario, a.Relation)
	return []string{v.text("", "What {they} agreed to without wanting it is paid for quietly: %s weeks on, {their} trust in {other} has gone from %d to about %d, and nothing was said.", Count(v.say, weeks), now, then)}
}

// portions are parts that one can picture, each up to some per cent.
//
//locale:texts portion
var portions = [...]struct {
	below int
	word  string
}{{1, "none"}, {5, "hardly any"}, {15, "about a tenth"}, {23, "about a fifth"}, {29, "about a quarter"}, {37, "about a third"},
	{45, "about two fifths"}, {56, "about half"}, {64, "about three fifths"}, {71, "about two thirds"}, {78, "about three quarters"}, {88, "about four fifths"}, {100, "nearly all"}}

// portion writes per cent as such a part.
func portion(say *locale.Catalogue, percent int) string {
	for _, p := range portions {
		if percent < p.below {
			return say.Word("portion", p.word)
		}
	}
	return say.In("portion", "all")
}
