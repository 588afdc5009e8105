package debrief

import (
	"upperhand/game/play"
	"upperhand/game/power"
)

// Summary is what of one playthrough is worth comparing with others: what its
// moves rested on, how power was used, and what was noticed. It counts and does
// not weigh, and nothing in it adds up to a mark.
type Summary struct {
	Moves    int            `json:"moves"`               // decisions taken
	Powered  int            `json:"powered"`             // of which used a base of power
	Bases    map[string]int `json:"bases,omitempty"`     // moves by the base's word; one that used two counts for both
	HeldBack map[string]int `json:"held_back,omitempty"` // moves that held a base back
	Deeds    map[string]int `json:"deeds,omitempty"`     // moves without power, by the kind's word
	Manners  map[string]int `json:"manners,omitempty"`   // moves that used power, by the manner's word
	Asked    int            `json:"asked,omitempty"`     // notice questions answered
	Hits     int            `json:"hits,omitempty"`      // signs marked that showed
	Missed   int            `json:"missed,omitempty"`    // signs not marked that showed
	False    int            `json:"false,omitempty"`     // signs marked that did not show
	Bare     int            `json:"bare,omitempty"`      // questions at which power had been used before
	Named    int            `json:"named,omitempty"`     // of which its base was named rightly
}

// Summarise counts a session.
func Summarise(s *play.Session) Summary {
	sum := Summary{Bases: map[string]int{}, HeldBack: map[string]int{}, Deeds: map[string]int{}, Manners: map[string]int{}}
	for _, t := range s.Turns() {
		sum.Moves += one(t.Input.Choice != "")
	}
	for _, act := range chosen(s) {
		sum.add(act)
	}
	for _, n := range noticed(s) {
		sum.Asked++
		sum.Hits += len(n.Hits)
		sum.Missed += len(n.Miss)
		sum.False += len(n.False)
		sum.Bare += one(n.Asked)
		sum.Named += one(n.Right)
	}
	return sum
}

func (sum *Summary) add(act power.Act) {
	bases := sum.Bases
	switch {
	case act.Kind == power.Use && len(act.Bases()) > 0:
		sum.Powered++
		for _, m := range act.Manner.Names() {
			sum.Manners[m]++
		}
	case act.Kind == power.Refrain:
		sum.Deeds[act.Kind.String()]++
		bases = sum.HeldBack
	case act.Kind != power.Use:
		sum.Deeds[act.Kind.String()]++
	}
	for _, b := range act.Bases() {
		bases[b.String()]++
	}
}

// Questions are what a session's debrief asks before it explains anything.
func Questions(s *play.Session) []string { return questions(s) }

// Plus adds another playthrough's counts.
func (sum Summary) Plus(o Summary) Summary {
	sum.Moves += o.Moves
	sum.Powered += o.Powered
	sum.Bases, sum.HeldBack = added(sum.Bases, o.Bases), added(sum.HeldBack, o.HeldBack)
	sum.Deeds, sum.Manners = added(sum.Deeds, o.Deeds), added(sum.Manners, o.Manners)
	sum.Asked += o.Asked
	sum.Hits += o.Hits
	sum.Missed += o.Missed
	sum.False += o.False
	sum.Bare += o.Bare
	sum.Named += o.Named
	return sum
}

func added(a, b map[string]int) map[string]int {
	all := make(map[string]int, len(a)+len(b))
	for word, n := range a {
		all[word] += n
	}
	for word, n := range b {
		all[word] += n
	}
	return all
}
