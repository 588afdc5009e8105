package classroom

import (
	"strconv"
	"strings"
	"time"

	"upperhand/game/play"
)

// Attempt is one playthrough of one seat. Record.Inputs are those of its steps
// folded together: what could be run again, and nothing else.
type Attempt struct {
	ID        string // see AttemptID
	Class     string
	Seat      string
	Record    play.Record
	Rev       int64 // of the last step; 0: none was stored yet
	TakenBack int   // inputs that were stored once and then taken back
	Ended     bool
	Ending    string // the ending's id
	Started   time.Time
	Updated   time.Time
}

// Step is one entry in an attempt's log: from the input with the number From
// on, the inputs are these. A step that adds has From at the end; one with a
// smaller From takes inputs back first.
type Step struct {
	ID      int64 // in the order of storing; given by the store
	Attempt string
	Rev     int64 // grows with each step of an attempt; the sender counts
	From    int
	Inputs  []play.Input
	At      time.Time
	Ended   bool // the attempt's state after the step
	Ending  string
}

// Fold gives the inputs that result when step comes after inputs, and how many
// of them were taken back. ok is false where the step begins beyond their end.
func Fold(inputs []play.Input, step Step) (_ []play.Input, takenBack int, ok bool) {
	if step.From < 0 || step.From > len(inputs) {
		return inputs, 0, false
	}
	same := 0
	for same < len(step.Inputs) && step.From+same < len(inputs) && inputs[step.From+same] == step.Inputs[same] {
		same++
	}
	takenBack = len(inputs) - step.From - same
	folded := make([]play.Input, 0, step.From+len(step.Inputs))
	return append(append(folded, inputs[:step.From]...), step.Inputs...), takenBack, true
}

// AttemptID names the attempt that a seat makes at a scenario with a seed: a
// game draws a new one for each playthrough.
func AttemptID(seat, scenario string, seed uint64) string {
	return seat + "/" + scenario + "/" + strconv.FormatUint(seed, 10)
}

// Unbegun is an attempt of which there is nothing but its name: the seat's, the
// case's and the seed. It is false where the name is none.
func Unbegun(c Class, attempt string) (Attempt, bool) {
	parts := strings.Split(attempt, "/")
	if len(parts) < 3 {
		return Attempt{}, false
	}
	seed, err := strconv.ParseUint(parts[2], 10, 64)
	if err != nil {
		return Attempt{}, false
	}
	return Attempt{ID: attempt, Class: c.ID, Seat: parts[0], Record: play.Record{Scenario: parts[1], Seed: seed, Mode: play.Mode(c.Options.Mode)}}, true
}
