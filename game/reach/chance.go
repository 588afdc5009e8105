package reach

import (
	"math/rand/v2"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

const (
	tries   = 2500
	longest = 120 // choices in one of them
	whim    = 4   // one choice in so many is made by chance
)

// temper is what one player likes, drawn by chance: each base, kind of act and
// manner. Who keeps to it comes to far ends of a case, where trust is all gone
// or all there, which choices by chance alone hardly do.
type temper struct {
	bases   [8]int
	kinds   [8]int
	manners [16]int
}

func newTemper(dice *rand.Rand) temper {
	var t temper
	for _, list := range [][]int{t.bases[:], t.kinds[:], t.manners[:]} {
		for i := range list {
			list[i] = dice.IntN(13) - 6
		}
	}
	return t
}

// likes is how much a player of that temper likes a choice.
func (t temper) likes(item *scenario.Item) int {
	if !item.Effects.Acts {
		return 0
	}
	act := item.Effects.Act
	points := t.kinds[int(act.Kind)%len(t.kinds)]
	for _, b := range act.Bases() {
		points += t.bases[int(b)%len(t.bases)]
	}
	for i := range t.manners {
		if act.Manner.Has(power.Manner(1) << i) {
			points += t.manners[i]
		}
	}
	return points
}

// chance lets players of many tempers go, and gives the shortest way on which
// one of them came to the goal; nil where none did. Half of them begin with the
// seed that was asked for, as long as that helps; the others begin otherwise.
func (s *search) chance(seed uint64) (*Way, error) {
	dice := rand.New(rand.NewPCG(uint64(s.goal), 0x7265616368)) // the second word only sets our stream apart
	firsts := make([]*play.State, s.beginnings())
	var best *Way
	enough := tries
	for n := 0; n < enough; n++ {
		at := 0
		if n%2 == 1 {
			at = n / 2 % len(firsts)
		}
		begun := seed + uint64(at)*0x9e3779b97f4a7c15
		if firsts[at] == nil {
			first, _, err := play.Start(s.sc, s.rules, begun)
			if err != nil {
				return &Way{}, err
			}
			firsts[at] = &first
		}
		way, err := s.try(*firsts[at], newTemper(dice), dice)
		if err != nil {
			return &Way{}, err
		}
		if way != nil && (best == nil || len(way) < len(best.Choices)) {
			best, enough = &Way{Seed: begun, Choices: way}, min(enough, n+tries/20) // a few more, for a shorter one
		}
	}
	return best, nil
}

// beginnings is from how many seeds players go: one where nobody varies.
func (s *search) beginnings() int {
	for _, r := range s.sc.Relations {
		if r.Vary > 0 {
			return 40
		}
	}
	return 1
}

func (s *search) try(state play.State, t temper, dice *rand.Rand) (way []string, err error) {
	if state.Visited[s.goal] > 0 {
		return []string{}, nil
	}
	for range longest {
		offered, err := play.Offered(s.sc, s.rules, state)
		if err != nil || len(offered) == 0 {
			return nil, err
		}
		choice := offered[dice.IntN(len(offered))]
		if dice.IntN(whim) > 0 {
			for _, c := range offered {
				if t.likes(play.ChoiceItem(s.sc, c)) > t.likes(play.ChoiceItem(s.sc, choice)) {
					choice = c
				}
			}
		}
		if state, err = play.Ahead(s.sc, s.rules, state, choice); err != nil {
			return nil, err
		}
		way = append(way, play.ChoiceItem(s.sc, choice).Choice.ID)
		switch {
		case state.Visited[s.goal] > 0:
			return way, nil
		case state.Ended() || s.far[state.Scene] == unreachable:
			return nil, nil
		}
	}
	return nil, nil
}
