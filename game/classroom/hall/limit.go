package hall

import "time"

// Limits bound what one class, one seat and one case may hold, so that a
// mistaken program or somebody's joke fills no disk. A person meets none of them.
type Limits struct {
	Seats    int // of one class
	Attempts int // of one seat at one case
	Played   int // attempts of one seat at all cases
	Inputs   int // of one attempt
	Taken    int // inputs that one attempt may have taken back
	Words    int // characters of a reflection
	Shared   int // reflections of one attempt
	Asked    int // characters of the question it answers
	Name     int // characters of a name
	Cases    int // of one class
	Source   int // bytes of a case that a teacher gives the class
	Lines    int // attempts whose state is remembered
}

// DefaultLimits are those of a server that is told no others. A remembered state
// takes some 5 KB.
func DefaultLimits() Limits {
	return Limits{Seats: 2000, Attempts: 60, Played: 240, Inputs: 2000, Taken: 4000, Words: 4000, Shared: 24, Asked: 600, Name: 60, Cases: 60, Source: 256 << 10, Lines: 8192}
}

// fresh is how long a reading of a class or a seat is trusted without news. News come at
// once; this is for a server that lost its connection to them.
const fresh = 5 * time.Second

// seenEvery is how often it is written who is there.
const seenEvery = 30 * time.Second

// lately reports whether what was read then can be trusted now. A clock that was
// put back makes nothing fresh.
func lately(read, now time.Time) bool {
	age := now.Sub(read)
	return !read.IsZero() && age >= 0 && age < fresh
}
