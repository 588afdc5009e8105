package play

import "upperhand/game/power"

// Input is what a person does, in terms of the case: a choice by its id, or
// what they noticed. It never names a key or a place on a screen.
type Input struct {
	Choice string      // the choice's id; empty: this answers a question
	Signs  power.Signs // the signs the trainee sees
	Base   power.Base  // the base the trainee believes was last used; NoBase: none
	On     string      // on whom, by the character's id; empty: not said
	Note   NoteAnswer  // this answers a scene's content note
}

// NoteAnswer is what a person does about the content note of the next scene.
type NoteAnswer uint8

// The answers. Going on is what a choice does by itself where a note was not
// answered, as in records of scenes that had none yet.
const (
	NoNote NoteAnswer = iota // the input answers no content note
	GoOn                     // see the scene
	Skip                     // pass it over, where its author says what comes instead
)

// Choose is the input that takes the choice with this id.
func Choose(id string) Input { return Input{Choice: id} }
