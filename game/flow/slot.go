package flow

import (
	"slices"

	"upperhand/game/play"
)

// Slot is a playthrough as it is kept: one for each case, replaced with every
// input. Undone, Revealed and Passed are where the reader was.
type Slot struct {
	Scenario    string      `json:"scenario"`
	Record      play.Record `json:"record"`
	Revealed    int         `json:"revealed"`
	Undone      bool        `json:"undone,omitempty"`
	Passed      bool        `json:"passed,omitempty"`
	Ended       bool        `json:"ended,omitempty"` // going on with it means reading its debrief
	Reflections []string    `json:"reflections,omitempty"`
	Leaving     string      `json:"leaving,omitempty"` // how the person left the conversation, in a line of theirs
	Read        int         `json:"read,omitempty"`    // the furthest part of the debrief that was shown
	Number      int         `json:"number,omitempty"`  // which run of the case this is, from 1; 0 where there was only one
	From        int         `json:"from,omitempty"`    // the turn from which it replays an earlier run; 0: from the start
	Others      []Attempt   `json:"others,omitempty"`  // the other runs, in the order of their numbers
	Updated     int64       `json:"updated,omitempty"` // Unix seconds; whoever keeps the slot writes it
}

// Attempt is another run of the same case that was kept when a turn of it was
// replayed.
type Attempt struct {
	Record      play.Record `json:"record"`
	Ended       bool        `json:"ended,omitempty"`
	Reflections []string    `json:"reflections,omitempty"`
	Leaving     string      `json:"leaving,omitempty"`
	Read        int         `json:"read,omitempty"`
	Number      int         `json:"number"`
	From        int         `json:"from,omitempty"`
}

// Progress is what outlives single playthroughs, by case.
type Progress struct {
	Endings map[string][]string `json:"endings,omitempty"` // ending ids in the order in which they were found
	Read    map[string][]uint32 `json:"read,omitempty"`    // lines that were read, as view.Sitting.Marks has them
}

// With gives a progress that also holds what another does, what is new after
// what is not.
func (p Progress) With(o Progress) Progress {
	return Progress{Endings: united(p.Endings, o.Endings), Read: united(p.Read, o.Read)}
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
