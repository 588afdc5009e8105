package play

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Version is the version of State and of the rules that move it.
//
//	1  the first
const Version = 1

// State is all that a playthrough is between two inputs. Chance has no part in
// it: a seed is drawn on once, in Start, and replaying draws the same again.
// Its slices have the
// lengths that the scenario fixes, so it does not grow with the length of play.
type State struct {
	Version   int
	Scene     int    // the scene that waits for an input, or was the last
	Ending    int    // scenario.None while the case goes on
	Turn      int    // choices made so far
	Pending   bool   // a notice question is open; a choice passes over it
	Noted     bool   // the scene's content note was told and nothing of the scene happened yet
	Relations []Bond // one for each scenario.Relation
	Structure power.Fixed
	Flags     []power.Fixed // one for each scenario.Flag
	Visited   []uint16      // how often each scene was entered
	Chose     []uint16      // how often each choice was taken
	Used      [8]uint16     // how often the player used each power.Base
	HeldBack  [8]uint16     // how often the player held each power.Base back
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

// Hash names the state in 64 hex digits: equal states have equal hashes on
// every platform, which is how a replay elsewhere is checked.
func (s State) Hash() string {
	h := sha256.New()
	put := func(values ...int64) {
		for _, v := range values {
			var b [8]byte
			binary.LittleEndian.PutUint64(b[:], uint64(v))
			h.Write(b[:])
		}
	}
	put(int64(s.Version), int64(s.Scene), int64(s.Ending), int64(s.Turn), truth(s.Pending), int64(s.Structure))
	put(int64(len(s.Relations)))
	for _, b := range s.Relations {
		put(int64(b.Trust), int64(b.Autonomy), int64(b.Ceiling), int64(b.Grievance), int64(b.Deceit), int64(b.Credit))
		put(int64(b.Hidden), int64(b.State), int64(b.Safety), truth(b.Calm), int64(b.Signs))
		for _, n := range b.Recent {
			put(int64(n))
		}
	}
	put(int64(len(s.Flags)))
	for _, f := range s.Flags {
		put(int64(f))
	}
	for _, counts := range [][]uint16{s.Visited, s.Chose, s.Used[:], s.HeldBack[:]} {
		put(int64(len(counts)))
		for _, n := range counts {
			put(int64(n))
		}
	}
	if s.Noted { // written only where it holds, so that states without keep the name they had
		put(truth(s.Noted))
	}
	return hex.EncodeToString(h.Sum(nil))
}

func truth(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
