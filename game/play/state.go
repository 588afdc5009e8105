package play

import (
	"slices"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Version is the version of State and of the rules that move it.
//
//	1  the first
const Version = 1

// State is all that a playthrough is between two inputs. Its slices have the
// lengths that the scenario fixes, so it does not grow with the length of play.
type State struct {
	Version   int
	Scene     int    // the scene that waits for an input, or was the last
	Ending    int    // scenario.None while the case goes on
	Turn      int    // choices made so far
	Pending   bool   // a notice question is open; a choice passes over it
	Relations []Bond // one for each scenario.Relation
	Structure power.Fixed
	Flags     []power.Fixed // one for each scenario.Flag
	Visited   []uint16      // how often each scene was entered
	Chose     []uint16      // how often each choice was taken
	Used      [8]uint16     // how often the player used each power.Base
	HeldBack  [8]uint16     // how often the player held each power.Base back
	Rand      [2]uint64     // the seeds of the next draw; all chance comes from here
}

// Bond is a relation as it stands, with what of its context play changes.
type Bond struct {
	power.Relation
	Safety power.Fixed // what agreed protection has left of a scene's risk, 0..1
	Calm   bool        // reflection ended the conflict frame, until a scene renews it
	Signs  power.Signs // the signs of imbalance that now show
}

// Clone gives a copy that shares nothing with s.
func (s State) Clone() State {
	s.Relations = slices.Clone(s.Relations)
	s.Flags = slices.Clone(s.Flags)
	s.Visited = slices.Clone(s.Visited)
	s.Chose = slices.Clone(s.Chose)
	return s
}

// Ended reports whether an ending was reached.
func (s State) Ended() bool { return s.Ending != scenario.None }
