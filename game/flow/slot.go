package flow

import (
	"maps"
	"slices"
	"strings"

	"upperhand/game/drill"
	"upperhand/game/play"
)

// Slot is what is kept of a case: the run that is open or was open last, which
// is replaced with every input, and the other runs beside it. Undone, Revealed
// and Passed are where the reader was.
type Slot struct {
	Scenario    string      `json:"scenario"`
	Record      play.Record `json:"record"`
	Revealed    int         `json:"revealed"`
	Undone      bool        `json:"undone,omitempty"`
	Passed      bool        `json:"passed,omitempty"`
	Ended       bool        `json:"ended,omitempty"`  // going on with it means reading its debrief
	Ending      string      `json:"ending,omitempty"` // the ending's ID
	Reflections []string    `json:"reflections,omitempty"`
	Leaving     string      `json:"leaving,omitempty"` // how the person left the conversation, in a line of theirs
	Read        int         `json:"read,omitempty"`    // the furthest part of the debrief that was shown
	Number      int         `json:"number,omitempty"`  // which run of the case this is, from 1; 0 where there was only one
	From        int         `json:"from,omitempty"`    // the turn from which it replays an earlier run; 0: from the start
	Others      []Attempt   `json:"others,omitempty"`  // the other runs, in the order of their numbers
	Paused      int         `json:"paused,omitempty"`  // the run that was going on when this one, which has ended, was opened for a look
	Day         string      `json:"day,omitempty"`     // on which it was last played, "2026-11-27" where the person was, or Today
	Updated     int64       `json:"updated,omitempty"` // Unix seconds; whoever keeps the slot writes it
}

// Attempt is another run of the same case: one that was put aside when the case
// was begun anew, when a turn of it was replayed, or when another was opened.
type Attempt struct {
	Record      play.Record `json:"record"`
	Ended       bool        `json:"ended,omitempty"`
	Ending      string      `json:"ending,omitempty"`
	Reflections []string    `json:"reflections,omitempty"`
	Leaving     string      `json:"leaving,omitempty"`
	Read        int         `json:"read,omitempty"`
	Number      int         `json:"number"`
	From        int         `json:"from,omitempty"`
	Day         string      `json:"day,omitempty"`
}

// Today stands in a slot for the day on which it is kept: whoever keeps it
// knows the date and writes it.
const Today = "today"

// MostRuns bounds how many runs of a case are kept beside the open one. Of more,
// the first stays and the oldest after it goes; the screen before the case says
// so before that happens.
const MostRuns = 20

// Dated is the slot with a date in the place of Today.
func (s Slot) Dated(day string) Slot {
	s.Others = slices.Clone(s.Others)
	for i := range s.Others {
		if s.Others[i].Day == Today {
			s.Others[i].Day = day
		}
	}
	if s.Day == Today {
		s.Day = day
	}
	return s
}

// Again is the slot of the same case in which it can be begun anew: what was
// open stands among the other runs, unless nothing was done in it.
func (s Slot) Again() Slot {
	next := Slot{Scenario: s.Scenario, Number: s.Number, Others: s.aside()}
	if len(next.Others) > MostRuns {
		next.Others = slices.Delete(next.Others, 1, 2)
	}
	for _, a := range next.Others {
		next.Number = max(next.Number, a.Number+1)
	}
	return next
}

// Goes is the run that would be given up if the case were begun anew.
func (s Slot) Goes() (Attempt, bool) {
	if all := s.aside(); len(all) > MostRuns {
		return all[1], true
	}
	return Attempt{}, false
}

// aside are the other runs with the open one among them.
func (s Slot) aside() []Attempt {
	all := slices.Clone(s.Others)
	if !s.blank() {
		all = append(all, s.attempt())
	}
	slices.SortStableFunc(all, func(a, b Attempt) int { return a.Number - b.Number })
	return all
}

// blank reports whether nothing was done or written in the open run.
func (s Slot) blank() bool {
	return len(s.Record.Inputs) == 0 && strings.TrimSpace(s.Leaving+strings.Join(s.Reflections, "")) == ""
}

func (s Slot) attempt() Attempt {
	return Attempt{
		Record: s.Record, Ended: s.Ended, Ending: s.Ending, Reflections: s.Reflections,
		Leaving: s.Leaving, Read: s.Read, Number: max(s.Number, 1), From: s.From, Day: s.Day,
	}
}

// Runs are all runs of the case, in the order of their numbers.
func (s Slot) Runs() []Attempt {
	all := append(slices.Clone(s.Others), s.attempt())
	slices.SortStableFunc(all, func(a, b Attempt) int { return a.Number - b.Number })
	return all
}

// Decisions is how many choices were taken in a run.
func (a Attempt) Decisions() int {
	n := 0
	for _, in := range a.Record.Inputs {
		if in.Choice != "" {
			n++
		}
	}
	return n
}

// Opened is the slot with one of its runs open; ok is false where there is none
// of that number.
func (s Slot) Opened(number int) (_ Slot, ok bool) {
	if number == max(s.Number, 1) {
		return s, true
	}
	return s.opened(number)
}

// opened is Opened for another than the open run.
func (s Slot) opened(number int) (_ Slot, ok bool) {
	i := slices.IndexFunc(s.Others, func(a Attempt) bool { return a.Number == number })
	if i < 0 {
		return s, false
	}
	a := s.Others[i]
	next := a.slot(s)
	if !s.Ended && !s.blank() {
		next.Paused = max(s.Number, 1)
	}
	if !a.Ended {
		next.Paused = 0
	}
	next.Others = slices.DeleteFunc(s.aside(), func(a Attempt) bool { return a.Number == number })
	return next, true
}

// slot is a run as the open one of its case.
func (a Attempt) slot(of Slot) Slot {
	return Slot{
		Scenario: of.Scenario, Record: a.Record, Revealed: allRead, Ended: a.Ended, Ending: a.Ending, Reflections: a.Reflections,
		Leaving: a.Leaving, Read: a.Read, Number: a.Number, From: a.From, Paused: of.Paused, Day: a.Day,
	}
}

// Current is the slot with the run open that one would go on with: not the one
// that was only looked at meanwhile.
func (s Slot) Current() Slot {
	if !s.Ended || s.Paused == 0 {
		return s
	}
	next, _ := s.opened(s.Paused)
	return next
}

// without is the slot without one of its runs; ok is false where no other is left.
// Without the open one, the latest is open.
func (s Slot) without(number int) (_ Slot, ok bool) {
	if number == max(s.Number, 1) {
		if len(s.Others) == 0 {
			return s, false
		}
		next, _ := s.opened(s.Others[len(s.Others)-1].Number)
		next.Paused = 0
		s = next
	}
	s.Others = slices.DeleteFunc(slices.Clone(s.Others), func(a Attempt) bool { return a.Number == number })
	if s.Paused == number {
		s.Paused = 0
	}
	return s, true
}

// Progress is what outlives single playthroughs, by case.
type Progress struct {
	Endings map[string][]string `json:"endings,omitempty"` // ending ids in the order in which they were found
	Read    map[string][]uint32 `json:"read,omitempty"`    // lines that were read, as view.Sitting.Marks has them
	// Drills are the exercises by their kind, the later of two taken whole.
	Drills map[drill.Kind]drill.Progress `json:"drills,omitempty"`
}

// With gives a progress that also holds what another does, what is new after
// what is not.
func (p Progress) With(o Progress) Progress {
	return Progress{Endings: united(p.Endings, o.Endings), Read: united(p.Read, o.Read), Drills: later(p.Drills, o.Drills)}
}

// later has of each exercise what was practised further; of two alike, b's.
func later(a, b map[drill.Kind]drill.Progress) map[drill.Kind]drill.Progress {
	if len(b) == 0 {
		return a
	}
	all := maps.Clone(a)
	if all == nil {
		all = map[drill.Kind]drill.Progress{}
	}
	for kind, p := range b {
		if p.Answers >= all[kind].Answers {
			all[kind] = p
		}
	}
	return all
}

// united is a with what b has more.
func united[T comparable](a, b map[string][]T) map[string][]T {
	if len(b) == 0 {
		return a
	}
	all := make(map[string][]T, len(a)+len(b))
	for id, known := range a {
		all[id] = slices.Clone(known)
	}
	for id, more := range b {
		for _, e := range more {
			if !slices.Contains(all[id], e) {
				all[id] = append(all[id], e)
			}
		}
	}
	return all
}
