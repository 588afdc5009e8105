package explore

import (
	"math/rand/v2"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Tally is where some runs of one style went.
type Tally struct {
	Style      Style
	Runs       int
	Unfinished int     // runs given up because they went on and on, or could not go on
	Decisions  int     // choices made, over all runs
	Kept       int     // decisions at which the rule had something to take
	Endings    []int   // how often each ending was reached
	Offered    []int   // how often each choice was offered
	Taken      []int   // in how many runs each choice was taken
	Led        [][]int // Led[choice][ending]: runs that took the choice and came to the ending
	Finals     []Final // the runs that came to an ending

	// Reach is, by ending, whether the rule can lead there at all: other than
	// the runs it leaves out no way on which what the rule likes best is taken
	// everywhere. Only a survey works it out, for rules without whims.
	Reach []Verdict
}

// Final is how a run ended for the relation whose meters the case shows first.
type Final struct {
	Ending          int
	Trust, Autonomy power.Fixed
}

func newTally(sc *scenario.Scenario, style Style) Tally {
	t := Tally{
		Style: style, Endings: make([]int, len(sc.Endings)),
		Offered: make([]int, len(sc.Choices)), Taken: make([]int, len(sc.Choices)), Led: make([][]int, len(sc.Choices)),
	}
	for i := range t.Led {
		t.Led[i] = make([]int, len(sc.Endings))
	}
	return t
}

// Sample plays a scenario so many times in a style. An error is a rule of the
// case that failed.
func Sample(sc *scenario.Scenario, rules play.Rules, style Style, runs int, seed uint64) (Tally, error) {
	p := newPlayer(sc, rules, style)
	for n := range runs {
		if err := p.run(seed + uint64(n)); err != nil {
			return p.tally, err
		}
	}
	return p.tally, nil
}

// patience is how many choices a run makes before it is given up: a person
// takes far fewer, even where a case lets them go round.
func patience(sc *scenario.Scenario) int { return max(120, 2*len(sc.Scenes)) }

// player plays one scenario in one style, again and again.
type player struct {
	*chooser
	tally   Tally
	longest int
	state   play.State
	offered []int
	way     []int                              // the choices of the last run
	took    []bool                             // by choice, in the last run
	meet    func(s *play.State, offered []int) // looks at every decision; nil: nobody does
}

func newPlayer(sc *scenario.Scenario, rules play.Rules, style Style) *player {
	return &player{
		chooser: style.chooser(sc, play.NewWalker(sc, rules)),
		tally:   newTally(sc, style), longest: patience(sc), took: make([]bool, len(sc.Choices)),
	}
}

// run plays once. Chance comes from the seed; it draws the starting meters too.
func (p *player) run(seed uint64) (err error) {
	dice := rand.New(rand.NewPCG(seed, 0x5eed))
	t := &p.tally
	t.Runs++
	p.way = p.way[:0]
	if p.state, err = p.walker.Start(seed); err == nil {
		err = p.pass()
	}
	for err == nil && !p.state.Ended() && len(p.way) < p.longest {
		var offered []int
		if offered, err = p.walker.Offered(&p.state); err != nil || len(offered) == 0 {
			break
		}
		for _, c := range offered {
			t.Offered[c]++
		}
		if p.meet != nil {
			p.offered = append(p.offered[:0], offered...)
			offered = p.offered
			p.meet(&p.state, offered)
		}
		choice := p.pick(offered, dice)
		p.way = append(p.way, choice)
		if err = p.walker.Take(&p.state, choice); err == nil {
			err = p.pass()
		}
	}
	p.count()
	return err
}

// pass goes on past content notes.
func (p *player) pass() error {
	for answered := 0; p.state.Noted; answered++ {
		if err := play.TooManyNotes(p.sc, p.state, answered); err != nil {
			return err
		}
		if err := p.walker.Answer(&p.state, play.GoOn); err != nil {
			return err
		}
	}
	return nil
}

// count enters the run in the tally.
func (p *player) count() {
	t := &p.tally
	t.Decisions += len(p.way)
	for _, choice := range p.way {
		if p.took[choice] {
			continue
		}
		p.took[choice] = true
		t.Taken[choice]++
		if p.state.Ended() {
			t.Led[choice][p.state.Ending]++
		}
	}
	for _, choice := range p.way {
		p.took[choice] = false
	}
	if !p.state.Ended() {
		t.Unfinished++
		return
	}
	t.Endings[p.state.Ending]++
	b := told(p.sc, &p.state)
	t.Finals = append(t.Finals, Final{p.state.Ending, b.Trust, b.Autonomy})
}

// pick takes what the style likes best, of equals any, and where it has whims
// now and then something else.
func (p *player) pick(offered []int, dice *rand.Rand) int {
	if p.whim > 0 && dice.IntN(p.whim) == 0 {
		return offered[dice.IntN(len(offered))]
	}
	best, keeps := p.narrow(&p.state, offered)
	if keeps {
		p.tally.Kept++
	}
	return best[dice.IntN(len(best))]
}
