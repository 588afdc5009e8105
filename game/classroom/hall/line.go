package hall

import (
	"errors"
	"fmt"
	"slices"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// line is a playthrough as the server holds it: where it stands, and not how it
// came there. It takes inputs exactly as a play.Session does (a test holds the
// two side by side), but a session keeps every state and event on the way, some
// hundred times as much.
type line struct {
	sc     *scenario.Scenario
	rules  play.Rules
	walker *play.Walker
	state  play.State
	notes  int // content notes answered since the last other input
}

// begin starts a playthrough.
func begin(of *Case, seed uint64) (*line, error) {
	l := &line{sc: of.Scenario, rules: of.Rules, walker: play.NewWalker(of.Scenario, of.Rules)}
	var err error
	l.state, err = l.walker.Start(seed)
	return l, err
}

// run starts a playthrough and takes inputs as far as they can be taken.
func run(of *Case, seed uint64, inputs []play.Input) (*line, error) {
	l, err := begin(of, seed)
	for i := 0; err == nil && i < len(inputs); i++ {
		err = l.take(inputs[i])
	}
	return l, err
}

// on is a copy that can be led on without the other.
func (l *line) on() *line {
	next := *l
	next.walker = play.NewWalker(l.sc, l.rules)
	next.state = l.state.Clone()
	return &next
}

// take takes one input. After an error the line is of no more use.
func (l *line) take(in play.Input) error {
	if in.Note != play.NoNote {
		return l.answer(in.Note)
	}
	for l.state.Noted {
		if err := l.answer(play.GoOn); err != nil {
			return err
		}
	}
	l.notes = 0
	if in.Choice == "" {
		if in.On != "" && !slices.ContainsFunc(l.sc.Characters, func(c scenario.Character) bool { return c.ID == in.On }) {
			return fmt.Errorf("nobody in the case is called %.40q", in.On)
		}
		next, _, err := play.Step(l.sc, l.rules, l.state, in)
		l.state = next
		return err
	}
	if l.state.Ended() {
		return play.ErrEnded
	}
	offered, ids, err := l.offered()
	if err != nil {
		return err
	}
	at := slices.Index(ids, in.Choice)
	if at < 0 {
		return &play.NotOfferedError{Choice: in.Choice, Offered: ids}
	}
	return l.walker.Take(&l.state, offered[at])
}

// offered are the choices that can be taken, and their ids.
func (l *line) offered() ([]int, []string, error) {
	offered, err := l.walker.Offered(&l.state)
	var ids []string
	for _, c := range offered {
		ids = append(ids, play.ChoiceItem(l.sc, c).Choice.ID)
	}
	return offered, ids, err
}

// choices are the ids of what can be chosen next, once content notes are answered.
// The line stays where it is.
func (l *line) choices() ([]string, error) {
	next := l.on()
	for next.state.Noted {
		if err := next.answer(play.GoOn); err != nil {
			return nil, err
		}
	}
	if next.state.Ended() {
		return nil, nil
	}
	_, ids, err := next.offered()
	return ids, err
}

// errNoNote is the error of an answer that nothing asked for.
var errNoNote = errors.New("no content note waits for an answer here")

func (l *line) answer(a play.NoteAnswer) error {
	if err := play.TooManyNotes(l.sc, l.state, l.notes); err != nil {
		return err
	}
	if l.state.Ended() {
		return play.ErrEnded
	}
	if !l.state.Noted {
		return errNoNote
	}
	l.notes++
	return l.walker.Answer(&l.state, a)
}

// ending is the id of the ending that was reached; empty: none yet.
func (l *line) ending() string {
	if !l.state.Ended() {
		return ""
	}
	return l.sc.Endings[l.state.Ending].ID
}
