package play

import "upperhand/game/power"

// Input is what a person does, in terms of the case: a choice by its id, or
// what they noticed. It never names a key or a place on a screen.
type Input struct {
	Choice string      // the choice's id; empty: this answers a notice question
	Signs  power.Signs // the signs the trainee sees
	Base   power.Base  // the base the trainee believes was last used; NoBase: none
}

// Choose is the input that takes the choice with this id.
func Choose(id string) Input { return Input{Choice: id} }
