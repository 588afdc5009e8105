package debrief

import (
	"fmt"
	"slices"
	"strings"

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
// of an agreement, and of one that is a good part of it.
var kinds = [...]struct{ most, also string }{
	{"Most of it is gone once nobody asks any more. {They} {do|does} not take it back; {they} just {do|does} not act on it.",
		"What was said because somebody was listening is gone once nobody asks."},
	{"Most of it holds while {other} {stay} in the picture, and thins out afterwards.",
		"What was said for {whose} sake holds while {other} {stay} in the picture, and thins out afterwards."},
	{"Most of it goes on by itself: some weeks later {they} would give {their} own reasons for it.",
		"What {they} meant goes on by itself."},
}

// tells is the least share, in per cent, of a part that is worth following
// beside the largest.
const tells = 25

// tell says how the yeses divide, then what becomes of the parts.
func (a Agreement) tell(s *play.Session) []string {
	sc := s.Scenario
	r := sc.Relations[a.Relation]
	from, to := Capital(Name(sc, r.From)), Name(sc, r.To)
	whose := PronounOf(sc, r.To)
	told := []string{fmt.Sprintf("Of what %s agreed to with %s, %s was a yes for as long as %s there to hear it (compliance), %s was for %s sake (identification), and %s was meant (internalisation).",
		from, to, portion(a.Compliance), whose.Fill("{they} {were|was}"), portion(a.Identification), whose.Possessive, portion(a.Internalisation))}
	shares := [...]int{a.Compliance, a.Identification, a.Internalisation}
	largest := 0
	for i, share := range shares {
		if share > shares[largest] {
			largest = i
		}
	}
	fill := func(sentence string) string {
		return about(sc, a.Relation, strings.ReplaceAll(sentence, "{whose}", possessive(sc, r.To)))
	}
	switch {
	case shares[largest] == 100:
		told = append(told, fill(strings.Replace(kinds[largest].most, "Most of it", "All of it", 1)))
	case shares[largest] >= 45:
		told = append(told, fill(kinds[largest].most))
	default:
		told = append(told, fill(kinds[largest].also))
	}
	for i, share := range shares {
		if i != largest && share >= tells {
			told = append(told, fill(kinds[i].also))
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
	who := PronounOf(s.Scenario, s.Scenario.Relations[a.Relation].From)
	by := func(x, y yes) int { return x.meant - y.meant }
	var told []string
	if len(free) > 0 {
		told = append(told, slices.MaxFunc(free, by).tell(who, "most"))
	}
	if len(bound) > 0 {
		told = append(told, slices.MinFunc(bound, by).tell(who, "least"))
	}
	return told
}

// yes is the answer to one ask of the player's: how much of it was meant, in
// per cent, what was said and what was heard.
type yes struct {
	turn, meant int
	said, heard string
}

func (y yes) tell(who Pronoun, how string) string {
	return who.Fill(fmt.Sprintf("What was %s {their} own: turn %d, “%s” {They} heard: “%s”", how, y.turn, y.said, y.heard))
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
	return []string{about(s.Scenario, a.Relation, fmt.Sprintf("What {they} agreed to without wanting it is paid for quietly: %s weeks on, {their} trust in {other} has gone from %d to about %d, and nothing was said.", Count(weeks), now, then))}
}

// portion writes per cent as a part that one can picture.
func portion(percent int) string {
	if percent == 100 {
		return "all"
	}
	for _, p := range [...]struct {
		below int
		word  string
	}{{1, "none"}, {5, "hardly any"}, {15, "about a tenth"}, {23, "about a fifth"}, {29, "about a quarter"}, {37, "about a third"},
		{45, "about two fifths"}, {56, "about half"}, {64, "about three fifths"}, {71, "about two thirds"}, {78, "about three quarters"}, {88, "about four fifths"}} {
		if percent < p.below {
			return p.word
		}
	}
	return "nearly all"
}
