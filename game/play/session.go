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
	notes   []NoteAnswer // given in the opening
	turns   []Turn
	undone  bool // the last thing a person did was to undo
}

// Turn is one input with the state it met, the state it led to and what
// happened between them, the answers to content notes on the way included.
type Turn struct {
	Input         Input
	Notes         []NoteAnswer
	Before, After State
	Events        []Event
}

// NewSession starts a playthrough. The scenario's own mode, where the educator
// fixed one, wins over mode.
func NewSession(sc *scenario.Scenario, rules Rules, seed uint64, mode Mode) (*Session, error) {
	if fixed, ok := ParseMode(sc.Mode); ok {
		mode = fixed
	}
	first, opening, err := start(sc, rules, seed, true)
	if err != nil {
		return nil, err
	}
	return &Session{Scenario: sc, Rules: rules, Seed: seed, Mode: mode, first: first, opening: opening}, nil
}

// Choose takes the choice with this id and gives what happened.
func (s *Session) Choose(id string) ([]Event, error) { return s.Input(Choose(id)) }

// Input takes one input and gives what happened. On an error nothing changed.
// A choice goes on past content notes that were not answered.
func (s *Session) Input(in Input) ([]Event, error) {
	if in.Note != NoNote {
		return s.answer(in.Note)
	}
	old := *s
	if err := s.Pass(); err != nil {
		return nil, err
	}
	before := s.State()
	after, events, err := step(s.Scenario, s.Rules, before, in, true)
	if err != nil {
		*s = old
		return nil, err
	}
	s.turns = append(s.turns, Turn{Input: in, Before: before, After: after, Events: events})
	s.undone = false
	return events, nil
}

// Pass goes on past content notes that wait for an answer, for whoever plays
// without a person to ask. On an error nothing changed.
func (s *Session) Pass() error {
	old := *s
	for s.State().Noted {
		if _, err := s.answer(GoOn); err != nil {
			*s = old
			return err
		}
	}
	return nil
}

// answer goes on from a content note. What happens then belongs to the turn
// that led there, as if there had been no halt.
func (s *Session) answer(a NoteAnswer) ([]Event, error) {
	answered := len(s.notes)
	if n := len(s.turns); n > 0 {
		answered = len(s.turns[n-1].Notes)
	}
	if err := TooManyNotes(s.Scenario, s.State(), answered); err != nil {
		return nil, err
	}
	after, events, err := step(s.Scenario, s.Rules, s.State(), Input{Note: a}, true)
	if err != nil {
		return nil, err
	}
	if len(s.turns) == 0 {
		s.first, s.opening, s.notes = after, slices.Concat(s.opening, events), slices.Concat(s.notes, []NoteAnswer{a})
		return events, nil
	}
	s.turns = slices.Clone(s.turns)
	t := &s.turns[len(s.turns)-1]
	t.After, t.Events, t.Notes = after, slices.Concat(t.Events, events), slices.Concat(t.Notes, []NoteAnswer{a})
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
