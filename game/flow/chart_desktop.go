//go:build !js

package flow

import (
	"upperhand/game/graph"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// draws: the map can be drawn here.
const draws = true

// simulated is how many runs a map counts to tell the ways that are often taken.
const simulated = 100

// drawn is the map of a case.
func drawn(sc *scenario.Scenario, rules play.Rules, say *locale.Catalogue) *graph.Drawing {
	counts, _ := graph.Count(sc, rules, simulated, 1) // what a failing rule leaves is shown
	return graph.Of(sc, graph.Options{Say: say, Counts: counts}).Draw()
}
