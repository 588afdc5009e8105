package debrief

import "upperhand/game/scenario"

// TeachingNotice stands on the title screen and under every debrief.
const TeachingNotice = "This is a teaching device. The people are invented and the numbers are a designer's estimate. Never use it to score a real person."

// Asked is the relation that a notice question in a scene is about: the shown
// one of somebody present, else the first shown.
func Asked(sc *scenario.Scenario, scene *scenario.Scene) int {
	for _, r := range sc.Shown {
		for _, c := range scene.With {
			if sc.Relations[r].From == c {
				return r
			}
		}
	}
	if len(sc.Shown) > 0 {
		return sc.Shown[0]
	}
	return 0
}
