package result

import (
	"time"

	"upperhand/game/classroom"
	"upperhand/game/play"
)

// moment is when an input was stored, and how long after the one before. Inputs
// that came together, as after a time without a network, do not tell how long
// each took.
type moment struct {
	at   time.Time
	took time.Duration // negative: not known
}

// folded gives the moments of an attempt's inputs; nil where the log is not
// theirs.
func folded(log []classroom.Step, want []play.Input) []moment {
	var inputs []play.Input
	var times []moment
	for i, step := range log {
		before, old := times, inputs
		next, _, ok := classroom.Fold(old, step)
		if !ok {
			return nil
		}
		same := 0
		for same < len(old) && same < len(next) && old[same] == next[same] {
			same++
		}
		inputs, times = next, append([]moment{}, before[:same]...)
		for n := range next[same:] {
			m := moment{step.At, -1}
			if n == 0 && i > 0 && len(step.Inputs) <= 2 { // a choice, and at most an answer to a note
				m.took = max(0, step.At.Sub(log[i-1].At))
			}
			times = append(times, m)
		}
	}
	if len(inputs) != len(want) {
		return nil
	}
	return times
}

// time puts the moments of inputs to the steps.
func (p *Path) time(s *play.Session, times []moment) {
	input, step := len(s.RecordUntil(0).Inputs), 0
	for _, t := range s.Turns() {
		if t.Input.Choice != "" {
			p.Steps[step].Input = input
			if input < len(times) {
				p.Steps[step].At, p.Steps[step].Took = times[input].at, times[input].took
			}
			if took := p.Steps[step].Took; took >= 0 {
				p.gaps = append(p.gaps, took)
			}
			step++
		}
		input += 1 + len(t.Notes)
	}
}

// mostUndone bounds how often a log is run again for what was taken back:
// whoever goes back and forth for ever costs no more than that.
const mostUndone = 40

// lately is within how many entries of the log taking back counts as wavering.
const lately = 6

// undo finds what was taken back.
func (p *Path) undo(of Loaded, a classroom.Attempt, log []classroom.Step) {
	var inputs []play.Input
	runs := 0
	for i, step := range log {
		next, gone, ok := classroom.Fold(inputs, step)
		if !ok {
			return
		}
		if gone > 0 {
			if i >= len(log)-lately {
				p.wavering++
			}
			if runs++; runs <= mostUndone {
				p.Undone = append(p.Undone, taken(of, a.Record, inputs, len(inputs)-gone, step.At)...)
			}
		}
		inputs = next
	}
}

// taken are the choices of a record from an input on.
func taken(of Loaded, rec play.Record, inputs []play.Input, from int, at time.Time) []Step {
	rec.Inputs = inputs
	s, _, err := play.Resume(of.Scenario, of.Rules, rec)
	if err != nil {
		return nil
	}
	var steps []Step
	input := len(s.RecordUntil(0).Inputs)
	for i, t := range s.Turns() {
		if t.Input.Choice != "" && input >= from {
			step := stepOf(s, i)
			step.Input, step.At = input, at
			steps = append(steps, step)
		}
		input += 1 + len(t.Notes)
	}
	return steps
}
