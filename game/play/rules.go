package play

import (
	"errors"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Rules answers for the Lua functions of a scenario. A scenario that uses none
// plays with NoRules.
type Rules interface {
	// Allowed runs the condition with this hook number on a copy of the state.
	Allowed(sc *scenario.Scenario, s State, hook int) (bool, error)
	// Effect runs the effect with this hook number on a copy of the state.
	Effect(sc *scenario.Scenario, s State, hook int) (Result, error)
}

// Result is what an effect function may bring about: flags and small changes.
type Result struct {
	Set   []FlagValue
	Moves []Move
}

// FlagValue gives a flag a new value.
type FlagValue struct {
	Flag  int
	Value power.Fixed
}

// Move shifts the meters of a relation by at most MaxMove points each way, and
// says why: no term of the model explains it, so the author has to.
type Move struct {
	Relation        int
	Trust, Autonomy power.Fixed
	Why             string // a few words or a sentence; may be empty
}

// MaxMove bounds what a script may move a meter by itself: enough for a story
// beat, too little to stand in for the model.
const MaxMove = 10 * power.One

// NoRules are the rules of a scenario without Lua functions.
type NoRules struct{}

// Allowed is never asked, since there is no function to ask.
func (NoRules) Allowed(*scenario.Scenario, State, int) (bool, error) { return false, errNoRules }

// Effect is never asked, since there is no function to ask.
func (NoRules) Effect(*scenario.Scenario, State, int) (Result, error) { return Result{}, errNoRules }

var errNoRules = errors.New("the scenario uses Lua functions, and none were loaded with it")
