package explore

import (
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// WithMeters is Every with the meters at the end kept apart.
func WithMeters(sc *scenario.Scenario, rules play.Rules, seed uint64, limits Limits) *Result {
	return explore(sc, rules, plan{seed: seed, limits: limits, meters: true})
}

// Possible is what can't be ruled out whatever the meters are; nil: nothing can.
func Possible(sc *scenario.Scenario, rules play.Rules) *Result {
	return possible(sc, rules, Limits{})
}
