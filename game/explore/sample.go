package explore

import (
	"math/rand/v2"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Tally is where some runs of one style went.
type Tally struct {
	Style      Style
	Runs       int
	Unfinished int     // runs given up because they went on and on
	Decisions  int     // choices made, over all runs
	Endings    []int   // how often each ending was reached
	Offered    []int   // how often each choice was offered
	Taken      []int   // in how many runs each choice was taken
	Led        [][]int // Led[choice][ending]: runs that took the choice and came to the ending
}

const (
	// longest is how many choices a run makes before it is given up.
	longest = 120
	// whim is how often a style takes something else than its rule says: one
	// time in so many, for nobody plays like a rule.
	whim = 6
)

// Sample plays a scenario so many times in a style. An error is a rule of the
// case that failed.
func Sample(sc *scenario.Scenario, rules play.Rules, style Style, runs int, seed uint64) (Tally, error) {
	t := Tally{
		Style: style, Runs: runs, Endings: make([]int, len(sc.Endings)),
		Offered: make([]int, len(sc.Choices)), Taken: make([]int, len(sc.Choices)), Led: make([][]int, len(sc.Choices)),
	}
	for i := range t.Led {
		t.Led[i] = make([]int, len(sc.Endings))
	}
	for n := range runs {
		if err := t.run(sc, rules, seed+uint64(n)); err != nil {
			return t, err
		}
	}
	return t, nil
}

func (t *Tally) run(sc *scenario.Scenario, rules play.Rules, seed uint64) error {
	dice := rand.New(rand.NewPCG(seed, 0x5eed))
	state, _, err := play.Start(sc, rules, seed)
	if err != nil {
		return err
	}
	took := make([]bool, len(sc.Choices))
	for range longest {
		if state.Ended() {
			break
		}
		offered, err := play.Offered(sc, rules, state)
		if err != nil {
			return err
		}
		if len(offered) == 0 {
			break
		}
		choice := t.Style.pick(sc, offered, dice)
		for _, c := range offered {
			t.Offered[c]++
		}
		t.Decisions++
		took[choice] = true
		if state, err = play.Ahead(sc, rules, state, choice); err != nil {
			return err
		}
	}
	for choice, taken := range took {
		if !taken {
			continue
		}
		t.Taken[choice]++
		if state.Ended() {
			t.Led[choice][state.Ending]++
		}
	}
	if state.Ended() {
		t.Endings[state.Ending]++
	} else {
		t.Unfinished++
	}
	return nil
}

// pick takes what the style likes best, of equals any, and now and then
// something else.
func (s Style) pick(sc *scenario.Scenario, offered []int, dice *rand.Rand) int {
	if dice.IntN(whim) == 0 {
		return offered[dice.IntN(len(offered))]
	}
	var best []int
	most := 0
	for _, c := range offered {
		likes := s.likes(play.ChoiceItem(sc, c))
		if len(best) == 0 || likes > most {
			best, most = best[:0], likes
		}
		if likes == most {
			best = append(best, c)
		}
	}
	return best[dice.IntN(len(best))]
}
