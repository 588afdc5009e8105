package xapi

import (
	"fmt"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Play is an attempt with what is needed to run it again.
type Play struct {
	Attempt  classroom.Attempt
	Steps    []classroom.Step // all of them, the oldest first
	Scenario *scenario.Scenario
	Rules    play.Rules // nil for a scenario without Lua functions
}

// log is a play's log as it is gone through, step by step.
type log struct {
	play   Play
	way    way
	inputs []play.Input   // of the steps gone through, folded together
	at     []play.Session // at[n] is after the first n inputs; as far as somebody asked
	back   int            // choices that were taken back since the last that was taken
}

// newLog begins with the opening of the case.
func newLog(p Play) (*log, error) {
	rec := p.Attempt.Record
	rec.Inputs = nil
	s, _, err := play.Resume(p.Scenario, p.Rules, rec)
	if err != nil {
		return nil, fmt.Errorf("attempt %q: %w", p.Attempt.ID, err)
	}
	return &log{play: p, way: wayThrough(p.Scenario), at: []play.Session{*s}}, nil
}

// fresh is what a step adds to the log.
type fresh struct {
	step  classroom.Step
	first bool // the attempt begins with it
	since classroom.Step
	from  int // how many inputs stayed
	back  int // choices that it took back
}

// add takes the next step into the log. What of it was there already is no news.
func (l *log) add(step classroom.Step, number int) (fresh, error) {
	if step.From < 0 || step.From > len(l.inputs) {
		return fresh{}, fmt.Errorf("attempt %q: step %d begins at input %d, and there are %d", l.play.Attempt.ID, step.Rev, step.From, len(l.inputs))
	}
	same := 0
	for same < len(step.Inputs) && step.From+same < len(l.inputs) && l.inputs[step.From+same] == step.Inputs[same] {
		same++
	}
	news := fresh{step: step, first: number == 0, from: step.From + same}
	if number > 0 {
		news.since = l.play.Steps[number-1]
	}
	for _, in := range l.inputs[news.from:] {
		news.back += choices(in)
	}
	l.back += news.back
	l.inputs = append(l.inputs[:news.from:news.from], step.Inputs[same:]...)
	l.at = l.at[:min(len(l.at), news.from+1)]
	return news, nil
}

// choices is 1 for an input that takes a choice.
func choices(in play.Input) int {
	if in.Choice == "" {
		return 0
	}
	return 1
}

// after gives the session after the first n inputs. Each is a copy that the next
// was played on from; one that is played on again, after others were taken back,
// overwrites only what those had, and they are gone from at.
func (l *log) after(n int) (*play.Session, error) {
	for len(l.at) <= n {
		if _, _, err := l.take(); err != nil {
			return nil, err
		}
	}
	return &l.at[n], nil
}

// take plays the next input that was not yet played. It gives what happened,
// and before that what the choice passed: scenes whose content note was not
// answered.
func (l *log) take() (passed, events []play.Event, err error) {
	n := len(l.at) - 1
	s, in := l.at[n], l.inputs[n]
	for in.Note == play.NoNote && s.State().Noted && err == nil {
		events, err = s.Input(play.Input{Note: play.GoOn})
		passed = append(passed, events...)
	}
	if err == nil {
		events, err = s.Input(in)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("attempt %q can't be run again: input %d: %w", l.play.Attempt.ID, n+1, err)
	}
	l.at = append(l.at, s)
	return passed, events, nil
}
