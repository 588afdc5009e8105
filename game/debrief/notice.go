package debrief

import (
	"slices"

	"upperhand/game/scenario"
)

// TeachingNotice stands on the title screen and under every debrief.
const TeachingNotice = "This is a teaching device. The people are invented and the numbers are a designer's estimate. Never use it to score a real person."

// Asked is the relation that a notice question in a scene is about. Where two
// people are in the room whose relation is shown, it is theirs, since that is
// what the player is there to see; else it is the first shown one of somebody
// present, else the first shown.
func Asked(sc *scenario.Scenario, scene *scenario.Scene) int {
	present := func(c int) bool { return slices.Contains(scene.With, c) }
	for _, r := range sc.Shown {
		if present(sc.Relations[r].From) && present(sc.Relations[r].To) {
			return r
		}
	}
	for _, r := range sc.Shown {
		if present(sc.Relations[r].From) {
			return r
		}
	}
	if len(sc.Shown) > 0 {
		return sc.Shown[0]
	}
	return 0
}
