package play

import "upperhand/game/scenario"

// Walker takes many steps through one scenario without telling what happens.
// Its steps are those of Step, by the same rules; but it changes the state that
// it is given instead of a copy, and it works in memory of its own, so that a
// step asks for none. It halts at content notes, as a Session does. One walker
// serves one goroutine.
type Walker struct {
	run     run
	choices []int
}

// NewWalker gives a walker through a scenario. Rules may be nil where it has
// no Lua functions.
func NewWalker(sc *scenario.Scenario, rules Rules) *Walker {
	w := &Walker{run: *newRun(sc, rules, State{})}
	w.run.quiet, w.run.halts, w.run.walks = true, true, true
	return w
}

// Start gives the state in which the first decision stands, or the first
// content note.
func (w *Walker) Start(seed uint64) (State, error) {
	s := opening(w.run.sc, seed)
	err := w.in(&s, (*run).open)
	return s, err
}

// Offered lists the choices that can be taken now, as the function Offered
// does. The list is the walker's own and holds until the next call.
func (w *Walker) Offered(s *State) ([]int, error) {
	if s.Ended() || s.Noted {
		return nil, nil
	}
	err := w.in(s, func(r *run) (err error) {
		w.choices, err = r.offers(w.choices[:0])
		return err
	})
	return w.choices, err
}

// Take moves the state on by a choice that is offered. After an error the
// state is of no use.
func (w *Walker) Take(s *State, choice int) error {
	if s.Ended() {
		return ErrEnded
	}
	return w.in(s, func(r *run) error { return r.choose(choice) })
}

// Answer moves the state on by an answer to the content note that waits. After
// an error the state is of no use.
func (w *Walker) Answer(s *State, a NoteAnswer) error {
	return w.in(s, func(r *run) error { return r.answer(a) })
}

// Entered lists the scenes that the last Take or Answer began, in order. The
// list is the walker's own and holds until the next call.
func (w *Walker) Entered() []int { return w.run.trail }

// in does something with the state put in the place of the walker's own.
func (w *Walker) in(s *State, do func(*run) error) error {
	w.run.s, w.run.hops, w.run.trail = *s, 0, w.run.trail[:0]
	err := do(&w.run)
	*s, w.run.s = w.run.s, State{}
	return err
}

// CopyTo makes into equal to s. It shares nothing with s and keeps its own
// memory where that is large enough.
func (s *State) CopyTo(into *State) {
	relations, flags, visited, chose := into.Relations, into.Flags, into.Visited, into.Chose
	*into = *s
	into.Relations = append(relations[:0], s.Relations...)
	into.Flags = append(flags[:0], s.Flags...)
	into.Visited = append(visited[:0], s.Visited...)
	into.Chose = append(chose[:0], s.Chose...)
}
