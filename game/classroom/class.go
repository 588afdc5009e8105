package classroom

import "time"

// Class is a group that plays together for an hour or for a term.
type Class struct {
	ID      string // names the class in addresses and in the store; no secret
	Code    string // what trainees type to join, see NewCode
	Title   string
	Key     []byte // SHA-256 of the teacher's key
	Options Options
	Stage   Stage
	Opened  time.Time
	Closes  time.Time // from then on nobody joins and nothing more is taken
	Deletes time.Time // from then on nothing of the class is kept
	Overdue time.Time // when Deletes was first found past, see Store.Expire; zero: it was not. SetClass leaves it
	Version int64     // grows by one with each change of title, options or stage
}

// Options are what the teacher settled for the whole class.
type Options struct {
	Cases  []string `json:"cases"`            // ids, in the order in which they are offered
	Names  bool     `json:"names,omitempty"`  // trainees may give a name beside their alias
	Mode   string   `json:"mode,omitempty"`   // a play.Mode for all cases; empty: the trainee's choice
	Note   string   `json:"note,omitempty"`   // words of the school's own, shown before each case
	Frames []string `json:"frames,omitempty"` // origins whose pages may show the class in a frame; empty: none
}

// Stage is what the teacher has on now; every seat sees it.
type Stage struct {
	Paused bool   `json:"paused,omitempty"`
	Words  string `json:"words,omitempty"` // beside the pause: what to talk about
	Vote   *Vote  `json:"vote,omitempty"`  // nil: everybody plays for themselves
}

// Vote is vote mode: the class decides each choice of one playthrough, which
// the teacher plays where all can see it. Attempt names that playthrough, whose
// seat is the teacher's own.
type Vote struct {
	Attempt string `json:"attempt"`
	Round   int    `json:"round"` // the number of inputs of the attempt when this round began
	Open    bool   `json:"open"`  // ballots are taken
}

// Takes reports whether ballots of a round are taken.
func (s Stage) Takes(attempt string, round int) bool {
	return s.Vote != nil && s.Vote.Open && s.Vote.Attempt == attempt && s.Vote.Round == round
}

// Ballot is what one seat wants in one round; a later one takes its place.
type Ballot struct {
	Class, Seat, Attempt string
	Round                int
	Choice               string // a choice's id
}

// Round is how a round of votes ended, kept for the debrief of the class.
type Round struct {
	Class, Attempt string
	Round          int
	Counts         map[string]int // ballots by choice id; 0: it was offered, and nobody wanted it
	Taken          string         // the choice that was then taken; empty: none yet
	At             time.Time
}

// Ballots is how many were cast.
func (r Round) Ballots() int {
	n := 0
	for _, of := range r.Counts {
		n += of
	}
	return n
}
