package sample

import (
	"math/rand/v2"
	"slices"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/power"
)

// player is one seat at a case.
type player struct {
	c    *Class
	of   result.Loaded
	seat classroom.Seat
	seed uint64

	dice *rand.Rand
	s    *play.Session
	a    classroom.Attempt
	at   time.Time
}

// begin starts an attempt after whatever the seat did before.
func (p *player) begin() {
	p.dice = rand.New(rand.NewPCG(p.seed, 12))
	s, err := play.NewSession(p.of.Scenario, p.of.Rules, p.seed, mode)
	if err != nil {
		panic(err) // shipped cases start
	}
	p.s, p.at = s, p.seat.Joined.Add(time.Minute)
	for _, a := range p.c.Played {
		if a.Seat == p.seat.ID {
			p.at = a.Updated.Add(40 * time.Second)
		}
	}
	p.a = classroom.Attempt{
		ID: classroom.AttemptID(p.seat.ID, p.of.Scenario.ID, p.seed), Class: p.c.Of.ID, Seat: p.seat.ID, Started: p.at, Updated: p.at, Record: s.Record(),
	}
}

// play plays to an ending, or stops on the way.
func (p *player) play(whole bool) classroom.Attempt {
	p.begin()
	most := 60
	if !whole {
		most = 2 + p.dice.IntN(6)
		if p.dice.IntN(3) > 0 { // plays just now; the others have stopped
			p.at = p.c.Now.Add(-time.Duration(most) * 38 * time.Second)
		}
	}
	leaning := power.Bases()[p.dice.IntN(7)]
	for n := 0; n < most && !p.s.State().Ended(); n++ {
		p.answer()
		offered, err := p.s.Offered()
		if err != nil || len(offered) == 0 {
			break
		}
		p.take(p.pick(offered, leaning))
		if p.dice.IntN(9) == 0 && !p.s.State().Ended() {
			p.back()
		}
	}
	p.c.Played = append(p.c.Played, p.a)
	return p.a
}

// pick takes what rests on a leaning, two times in three where it can.
func (p *player) pick(offered []int, leaning power.Base) string {
	like := slices.DeleteFunc(slices.Clone(offered), func(c int) bool {
		fx := &play.ChoiceItem(p.of.Scenario, c).Effects
		return !fx.Acts || !slices.Contains(fx.Act.Bases(), leaning)
	})
	if len(like) > 0 && p.dice.IntN(3) > 0 {
		offered = like
	}
	return play.ChoiceItem(p.of.Scenario, offered[p.dice.IntN(len(offered))]).Choice.ID
}

// take makes a choice and stores it.
func (p *player) take(choice string) {
	if _, err := p.s.Choose(choice); err != nil {
		panic(err) // it was offered
	}
	p.store(time.Duration(12+p.dice.IntN(50)) * time.Second)
}

// answer goes on past a content note, and marks about half of the signs that
// show.
func (p *player) answer() {
	for p.s.State().Noted {
		if _, err := p.s.Input(play.Input{Note: play.GoOn}); err != nil {
			panic(err) // a shipped case goes on
		}
		p.store(5 * time.Second)
	}
	if !p.s.State().Pending {
		return
	}
	sc, state := p.of.Scenario, p.s.State()
	scene := &sc.Scenes[state.Scene]
	in := play.Input{Base: power.Bases()[p.dice.IntN(7)], On: sc.Characters[sc.Relations[debrief.Asked(sc, scene)].From].ID}
	for _, sign := range debrief.AllSigns() {
		shows := state.Relations[debrief.Asked(sc, scene)].Signs.Has(sign)
		if shows && p.dice.IntN(3) > 0 || p.dice.IntN(8) == 0 {
			in.Signs |= 1 << sign
		}
	}
	if _, err := p.s.Input(in); err == nil {
		p.store(20 * time.Second)
	}
}

// back takes the last choice back.
func (p *player) back() {
	if p.s.Undo() {
		p.store(6 * time.Second)
	}
}

// store writes the record as the class server does.
func (p *player) store(took time.Duration) {
	p.at = p.at.Add(took)
	inputs := p.s.Record().Inputs
	old, same := p.a.Record.Inputs, 0
	for same < len(old) && same < len(inputs) && old[same] == inputs[same] {
		same++
	}
	step := classroom.Step{
		ID: int64(len(p.c.Log[p.a.ID]) + 1), Attempt: p.a.ID, Rev: p.a.Rev + 1, From: same, Inputs: slices.Clone(inputs[same:]), At: p.at,
	}
	if state := p.s.State(); state.Ended() {
		step.Ended, step.Ending = true, p.of.Scenario.Endings[state.Ending].ID
	}
	p.a.Record.Inputs, p.a.Rev, p.a.Updated = inputs, step.Rev, p.at
	p.a.TakenBack += len(old) - same
	p.a.Ended, p.a.Ending = step.Ended, step.Ending
	p.c.Log[p.a.ID] = append(p.c.Log[p.a.ID], step)
}

// vote plays with ballots; the last round stays open.
func (p *player) vote(decisions int) {
	p.begin()
	for n := 0; n < decisions && !p.s.State().Ended(); n++ {
		p.answer()
		offered, err := p.s.Offered()
		if err != nil || len(offered) == 0 {
			break
		}
		round := classroom.Round{Class: p.c.Of.ID, Attempt: p.a.ID, Round: len(p.s.Record().Inputs), Counts: map[string]int{}, At: p.at}
		for _, c := range offered {
			round.Counts[play.ChoiceItem(p.of.Scenario, c).Choice.ID] = 0
		}
		best := ""
		for _, s := range p.c.Seated {
			if s.Teacher || s.Removed || p.dice.IntN(6) == 0 {
				continue
			}
			choice := play.ChoiceItem(p.of.Scenario, offered[p.dice.IntN(len(offered))]).Choice.ID
			round.Counts[choice]++
			p.c.Voted = append(p.c.Voted, classroom.Ballot{Class: p.c.Of.ID, Seat: s.ID, Attempt: p.a.ID, Round: round.Round, Choice: choice})
			if best == "" || round.Counts[choice] > round.Counts[best] {
				best = choice
			}
		}
		p.c.Of.Stage.Vote = &classroom.Vote{Attempt: p.a.ID, Round: round.Round, Open: true}
		if n == decisions-1 {
			break
		}
		if n%5 == 4 || best == "" {
			best = play.ChoiceItem(p.of.Scenario, offered[0]).Choice.ID
		}
		round.Taken = best
		p.c.Ended = append(p.c.Ended, round)
		p.take(best)
	}
	p.c.Played = append(p.c.Played, p.a)
}
