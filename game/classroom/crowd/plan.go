//go:build linux

package crowd

import (
	"fmt"
	"math/rand/v2"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// Plan is a playthrough that is known beforehand: a shipped case from its start
// to an ending, choice by choice.
type Plan struct {
	Scenario string
	Hash     string
	Seed     uint64
	Moves    []Move
	after    [][]play.Input // the inputs that stand once so many moves were taken
}

// Move is one step as a trainee's game sends it: from the input with the number
// From on, the inputs are these.
type Move struct {
	From   int
	Inputs []play.Input
}

// After gives the inputs that stand after so many moves.
func (p *Plan) After(moves int) []play.Input { return p.after[moves] }

// mostMoves bounds a playthrough that goes round in circles.
const mostMoves = 80

// Plans makes so many playthroughs of each case, all different. Their trainees
// answer content notes and questions, and take a choice back now and then.
func Plans(ids []string, each int) ([]*Plan, error) {
	var plans []*Plan
	for _, id := range ids {
		source, err := scenarios.FS.ReadFile(id + "/scenario.lua")
		if err != nil {
			return nil, err
		}
		of, found := script.Open(id+".lua", source)
		if of == nil {
			return nil, fmt.Errorf("the case %s: %v", id, found)
		}
		for n := range each {
			s, err := play.NewSession(of.Scenario, of.Rules, uint64(n+1), play.Explore)
			if err != nil {
				return nil, fmt.Errorf("the case %s: %w", id, err)
			}
			p := &planner{Plan: &Plan{Scenario: id, Hash: of.Scenario.Hash, Seed: uint64(n + 1), after: [][]play.Input{nil}}, s: s, dice: rand.New(rand.NewPCG(uint64(n), 8))}
			if err := p.play(); err != nil {
				return nil, fmt.Errorf("playing the case %s: %w", id, err)
			}
			plans = append(plans, p.Plan)
		}
	}
	return plans, nil
}

// planner plays a case and notes its moves.
type planner struct {
	*Plan
	s    *play.Session
	dice *rand.Rand
}

func (p *planner) play() error {
	for !p.s.State().Ended() && len(p.Moves) < mostMoves {
		in, err := p.next()
		if err != nil {
			return err
		}
		if _, err := p.s.Input(in); err != nil {
			return err
		}
		p.note()
		if p.dice.IntN(12) == 0 && !p.s.State().Ended() && p.s.CanUndo() && p.s.Undo() {
			p.note()
		}
	}
	return nil
}

// next is what the trainee does: an answer where one is wanted, else any choice.
func (p *planner) next() (play.Input, error) {
	state := p.s.State()
	if state.Noted {
		return play.Input{Note: play.GoOn}, nil
	}
	if state.Pending && p.dice.IntN(2) == 0 {
		return play.Input{Base: power.Bases()[p.dice.IntN(7)], Signs: power.Signs(1 << p.dice.IntN(3))}, nil
	}
	offered, err := p.s.Offered()
	if err != nil {
		return play.Input{}, err
	}
	return play.Choose(play.ChoiceItem(p.s.Scenario, offered[p.dice.IntN(len(offered))]).Choice.ID), nil
}

// note writes down what led from the inputs before to those of now.
func (p *planner) note() {
	old, inputs, same := p.after[len(p.after)-1], p.s.Record().Inputs, 0
	for same < len(old) && same < len(inputs) && old[same] == inputs[same] {
		same++
	}
	if same == len(old) && same == len(inputs) {
		return
	}
	p.Moves = append(p.Moves, Move{From: same, Inputs: append([]play.Input{}, inputs[same:]...)})
	p.after = append(p.after, append([]play.Input{}, inputs...))
}
