package play

import "slices"

// Mode is how much a person sees and may take back while playing.
type Mode string

// The modes. What each hides is decided in package view; what each lets a
// person take back is decided in Session.Undo.
//
//locale:texts mode
const (
	Explore  Mode = "explore"  // meters and reasons visible, free undo
	Practise Mode = "practise" // reactions only; undo of the last decision
	Assess   Mode = "assess"   // nothing taken back, everything recorded
)

// Modes lists the modes, mildest first.
func Modes() []Mode { return []Mode{Explore, Practise, Assess} }

// ParseMode reads a mode's word.
func ParseMode(s string) (Mode, bool) { return Mode(s), slices.Contains(Modes(), Mode(s)) }
