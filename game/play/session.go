package play

import (
	"slices"

	"upperhand/game/scenario"
)

// Session is a playthrough as a front end holds it: the inputs so far and the
// state after each, so that undo and looking back need no replay.
type Session struct {
	Scenario *scenario.Scenario
	Rules    Rules
	Seed     uint64
	Mode     Mode

	first   State
	opening []Event
	turns   []Turn
	undone  bool // the last thing a person did was to undo
}

// Turn is one input with the state it met, the state it led to and what
// happened between them.
type Turn struct {
	Input         Input
	Before, After State
	Events        []Event
}

// NewSession starts a playthrough. The scenario's own mode, where the educator
// fixed one, wins over mode.
func NewSession(sc *scenario.Scenario, rules Rules, seed uint64, mode Mode) (*Session, error) {
	if fixed, ok := ParseMode(sc.Mode); ok {
		mode = fixed
	}
	first, opening, err := Start(sc, rules, seed)
	if err != nil {
		return nil, err
	}
	return &Session{Scenario: sc, Rules: rules, Seed: seed, Mode: mode, first: first, opening: opening}, nil
}

// Choose takes the choice with this id and gives what happened.
func (s *Session) Choose(id string) ([]Event, error) { return s.Input(Choose(id)) }

// Input takes one input and gives what happened. On an error nothing changed.
func (s *Session) Input(in Input) ([]Event, error) {
	before := s.State()
	after, events, err := Step(s.Scenario, s.Rules, before, in)
	if err != nil {
		return nil, err
	}
	s.turns = append(s.turns, Turn{Input: in, Before: before, After: after, Events: events})
	s.undone = false
	return events, nil
}

// CanUndo reports whether the mode lets the last input be taken back.
func (s *Session) CanUndo() bool {
	switch s.Mode {
	case Assess:
		return false
	case Practise:
		return len(s.turns) > 0 && !s.undone
	default:
		return len(s.turns) > 0
	}
}

// Undo takes the last choice back, with what was noticed since, where the mode
// lets it. It reports whether it did.
func (s *Session) Undo() bool {
	if !s.CanUndo() {
		return false
	}
	for n := len(s.turns) - 1; n >= 0; n-- {
		choice := s.turns[n].Input.Choice != ""
		s.turns = slices.Delete(s.turns, n, n+1)
		if choice {
			break
		}
	}
	s.undone = true
	return true
}

// State is where the playthrough stands.
func (s *Session) State() State {
	if len(s.turns) == 0 {
		return s.first
	}
	return s.turns[len(s.turns)-1].After
}

// First is the state in which the first decision stood.
func (s *Session) First() State { return s.first }

// Opening is what happened before the first decision.
func (s *Session) Opening() []Event { return s.opening }

// Turns are the inputs so far, oldest first. The slice is the session's own.
func (s *Session) Turns() []Turn { return s.turns }

// Offered lists the choices that can be taken now, as indexes into
// Scenario.Choices.
func (s *Session) Offered() ([]int, error) { return Offered(s.Scenario, s.Rules, s.State()) }
