package result

import (
	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Loaded is a case as the class plays it.
type Loaded struct {
	Scenario *scenario.Scenario
	Rules    play.Rules // nil where the case has no Lua functions
}

// Given is a class as its store has it.
type Given struct {
	Seats    []classroom.Seat // in the order of joining
	Attempts []classroom.Attempt
	Rounds   []classroom.Round
	// Steps gives the log of an attempt. It is asked once for each revision of an
	// attempt. Nil, or an error, leaves out what only the log knows: how long a
	// step took, and what was taken back.
	Steps func(attempt string) ([]classroom.Step, error)
}

// Counting says which of a seat's attempts at a case counts.
type Counting string

// The ways of counting. Where two attempts are equally good or equally long,
// the later counts.
const (
	Last     Counting = "last"
	First    Counting = "first"
	Best     Counting = "best"     // by the kind of ending: good, mixed, bad, none yet
	Furthest Counting = "furthest" // ended before not ended, then by decisions
)

// Countings lists the ways of counting, the usual one first.
func Countings() []Counting { return []Counting{Last, First, Best, Furthest} }

// ParseCounting reads a way of counting; anything unknown is Last.
func ParseCounting(s string) Counting {
	for _, c := range Countings() {
		if string(c) == s {
			return c
		}
	}
	return Last
}

// pick gives the index of the path that counts, of a seat's paths at one case,
// the oldest first.
func (c Counting) pick(paths []*Path) int {
	if c == First {
		return 0
	}
	best := 0
	for i, p := range paths {
		if !c.less(p, paths[best]) {
			best = i
		}
	}
	return best
}

// less reports whether a counts less than b.
func (c Counting) less(a, b *Path) bool {
	switch c {
	case Best:
		return a.worth() < b.worth()
	case Furthest:
		if a.Ended() != b.Ended() {
			return b.Ended()
		}
		return len(a.Steps) < len(b.Steps)
	}
	return false
}
