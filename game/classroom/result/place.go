package result

import (
	"time"

	"upperhand/game/classroom"
)

// Standing is what a seat is doing.
type Standing uint8

// What a seat can be doing.
const (
	NotBegun Standing = iota
	Playing
	Waiting  // no step for much longer than the class takes for one
	Wavering // taking choices back again and again
	Away     // not seen for some minutes, in the middle of a case
	Finished // came to an ending, and began nothing since
)

// Stuck reports whether a teacher might look over that shoulder.
func (s Standing) Stuck() bool { return s == Waiting || s == Wavering }

// Place is where a seat is.
type Place struct {
	Seat     classroom.Seat
	Standing Standing
	Path     *Path         // the attempt that was last worked on; nil where there is none
	Since    time.Duration // since the last step, or since joining where there is none
	Empty    bool          // has not begun, and nobody was there for some minutes: perhaps nobody ever is
}

// When a seat counts as stuck or away. Reading a long scene takes a minute or
// two, so nobody is called stuck before waits; after that it is the class's own
// pace that decides.
const (
	waits  = 4 * time.Minute
	slower = 4 // times the median step
	turns  = 3 // of the last entries of the log that took something back
	unseen = 3 * time.Minute
)

// room is where each seat is that counts.
func room(seats []classroom.Seat, paths []*Path, typical time.Duration, now time.Time) []Place {
	last := map[string]*Path{}
	for _, p := range paths {
		if before := last[p.Attempt.Seat]; before == nil || !p.Attempt.Updated.Before(before.Attempt.Updated) {
			last[p.Attempt.Seat] = p
		}
	}
	var all []Place
	for _, s := range seats {
		if s.Removed || s.Teacher {
			continue
		}
		place := Place{Seat: s, Path: last[s.ID], Since: now.Sub(s.Joined)}
		if place.Path != nil {
			place.Since = now.Sub(place.Path.Attempt.Updated)
		}
		place.Since = max(0, place.Since) // two servers' clocks may differ
		place.Standing = place.standing(typical, now)
		place.Empty = place.Standing == NotBegun && now.Sub(s.Seen) > unseen
		all = append(all, place)
	}
	return all
}

func (p Place) standing(typical time.Duration, now time.Time) Standing {
	switch {
	case p.Path == nil:
		return NotBegun
	case p.Path.Ended():
		return Finished
	case p.Since > unseen && now.Sub(p.Seat.Seen) > unseen:
		return Away
	case p.Since > max(waits, slower*typical):
		return Waiting
	case p.Path.wavering >= turns:
		return Wavering
	}
	return Playing
}
