package debrief

import (
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// WhatIf is what the choices of one decision would have led to.
type WhatIf struct {
	Turn   int // index into Debrief.Turns
	Taken  Way // the choice that was made; its curves are those of the debrief
	Others []Way
}

// Way is one choice of a decision and what comes of it.
type Way struct {
	Choice  string // its id
	Said    string
	Base    string   // for the shape, as in Turn
	Deed    string   // "a plain step" where it is no act
	Manner  []string // "said openly", "asked first"
	Hearer  string   // who would have heard it
	Heard   string   // and what they would have made of it
	After   []Point  // each shown relation right after the choice, in the order of Debrief.Curves
	Ghost   []Curve  // going on from there as the person did; Curve.Points begin after turn Curve.From. Nil for the choice taken
	Kept    int      // how many of the person's later choices the ghost could make as they were
	Later   int      // of how many
	Ends    Ends
	Far     int    // how far from what happened it ends, in points; 0 for the choice taken
	Trouble string // why it could not be followed, a sentence; "" where it could

	index int // into Scenario.Choices
}

// Point is one relation at one moment.
type Point struct {
	Between         string
	Trust, Autonomy int
	State           string   // StateName
	Signs           []string // the signs that show, as sentences without a full stop
}

// Ends are the endings that a choice leads to.
type Ends struct {
	Whole    bool   // every way on was followed, so this is certain
	Tries    int    // ways that were followed to an ending or given up; not counted where Whole
	Open     int    // tries that reached no ending
	Found    []End  // most often first; Count is 0 where Whole
	AsYouDid string // the title of the ending that going on as the person did leads to; "" for none
	Sentence string // "Every way on from here ends in “On his terms”."
}

// Agree reports whether the ways on lead to much the same: all were followed,
// or three in four of the tries came to one ending.
func (ends Ends) Agree() bool {
	return ends.Whole || len(ends.Found) > 0 && 4*ends.Found[0].Count >= 3*ends.Tries
}

// End is an ending and in how many tries it was reached.
type End struct {
	Ending int // index into Scenario.Endings
	Title  string
	Count  int
}

// TurningPoint is a decision whose other choice would have led furthest away.
type TurningPoint struct {
	Turn     int // index into Debrief.Turns
	Way      int // index into WhatIf.Others
	Far      int
	Sentence string // "Had you said “…”, Sofia's trust in you would have ended at 61 instead of 38."
}

// wayOf tells a choice.
func wayOf(sc *scenario.Scenario, choice int) Way {
	item := play.ChoiceItem(sc, choice)
	ref := sc.Choices[choice]
	w := Way{Choice: item.Choice.ID, Said: item.Text, Deed: PlainStep(sc.Words), index: choice, Heard: item.Choice.Heard, Hearer: hearerOf(sc, play.Event{Scene: ref.Scene, Item: ref.Item})}
	if item.Effects.Acts {
		act := item.Effects.Act
		w.Base, w.Deed, w.Manner = ActWord(act), ActName(sc.Words, act), MannerWords(sc.Words, act.Manner)
	}
	return w
}

// length is how many decisions the ghost makes.
func (w Way) length() int {
	if len(w.Ghost) == 0 {
		return 0
	}
	return len(w.Ghost[0].Trust) - 2
}
