package hall

import "upperhand/game/play"

// Kind says what sort of no a Refusal is.
type Kind uint8

// The kinds of refusal.
const (
	NoSeat   Kind = iota // nobody is known by this key
	Removed              // the teacher took the seat out of the class
	Closed               // the class is over, or deleted
	Other                // the store holds something else; Stored tells what
	Unplayed             // it cannot be run again, or is more than there is room for
	NoClass              // no class has this code
	Full                 // the class has no seat left
	Over                 // the round of votes is over
	Unknown              // what was named is not there
)

// Refusal is the error of what a person asked for and does not get. Its reason
// is a sentence for that person.
type Refusal struct {
	Kind   Kind
	Reason string
	Stored Stored // for Other and Unplayed
}

func (r *Refusal) Error() string { return r.Reason }

// Stored is what the store holds of an attempt.
type Stored struct {
	Rev    int64
	Inputs []play.Input
	Ended  bool
}

func refuse(k Kind, reason string) error { return &Refusal{Kind: k, Reason: reason} }

// Sentences that are said at more than one place.
const (
	noSeat    = "This seat is not known here: join again with the code, or come back with your seat key."
	removed   = "Your teacher has taken this seat out of the class."
	roundOver = "This round of votes is over."
	closed    = "The class is closed. What you play stays on this device."
)
