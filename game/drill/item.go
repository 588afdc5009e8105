package drill

import (
	"slices"

	"upperhand/game/power"
)

// Kind tells the exercises apart.
type Kind string

// The exercises.
const (
	Openly Kind = "say-it-openly"  // the same content, said so that it can be answered
	Base   Kind = "name-the-base"  // which of the seven bases a line rests on
	Heard  Kind = "what-was-heard" // what the other person made of a line
)

// Kinds are all exercises, in the order in which they are shown.
func Kinds() []Kind { return []Kind{Openly, Base, Heard} }

// Item is one thing to answer.
type Item struct {
	ID    string // stable: progress is kept by it
	Scene string // where one is and what went before, in a sentence
	Who   string // says the line
	Line  string
	// Right and two others that a decent professional might pick, for all but
	// naming the base, where the answers are the bases.
	Right, Other, Third string
	Base                power.Base // naming the base: the right one
	Why                 string     // what makes the answer right, and the others not
}

// Bank is the items of an exercise; nil where there is no such exercise.
func Bank(k Kind) []Item {
	switch k {
	case Openly:
		return slices.Concat(openlyInCare, openlyInOffices)
	case Base:
		return slices.Clone(bases)
	case Heard:
		return slices.Concat(heardTwice, heardAsMeant)
	}
	return nil
}

// Length is how many items a round asks.
func (k Kind) Length() int {
	if k == Base {
		return 30 // they are short
	}
	return 10
}

// Answers are what can be answered, the right one first: texts of the item, or
// names of bases (power.Base) in their usual order where that is what is asked.
func (i Item) Answers() []string {
	if i.Right != "" {
		return []string{i.Right, i.Other, i.Third}
	}
	names := make([]string, 0, 7)
	for _, b := range power.Bases() {
		names = append(names, b.String())
	}
	return names
}

// Place is that of the right answer among the answers, from 0.
func (i Item) Place() int {
	if i.Right != "" {
		return 0
	}
	all := power.Bases()
	return slices.Index(all[:], i.Base)
}
