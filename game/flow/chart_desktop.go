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

// drawn is the map of a case.
func drawn(sc *scenario.Scenario, rules play.Rules, say *locale.Catalogue) *graph.Drawing {
	return graph.Map(sc, rules, say)
}
