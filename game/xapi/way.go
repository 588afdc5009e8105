package xapi

import "upperhand/game/scenario"

// way tells for each scene the fewest decisions from it to an ending, whatever
// conditions say; -1 where none is reached.
type way []int

// wayThrough measures a scenario from its endings backwards.
func wayThrough(sc *scenario.Scenario) way {
	w := make(way, len(sc.Scenes))
	for i := range w {
		w[i] = -1
	}
	for changed := true; changed; {
		changed = false
		for i := range sc.Scenes {
			if rest := w.from(&sc.Scenes[i]); rest >= 0 && (w[i] < 0 || rest < w[i]) {
				w[i], changed = rest, true
			}
		}
	}
	return w
}

// from is the fewest decisions from a scene on, by what is known of the others.
func (w way) from(scene *scenario.Scene) int {
	best, choice := -1, 0
	for i := range scene.Items {
		it := &scene.Items[i]
		if it.Kind == scenario.ChoiceItem {
			choice = 1
		}
		if !it.Target.Leads() {
			continue
		}
		rest := choice
		if it.Target.Ending == scenario.None {
			if w[it.Target.Scene] < 0 {
				continue
			}
			rest += w[it.Target.Scene]
		}
		if best < 0 || rest < best {
			best = rest
		}
	}
	return best
}

// share is how much of the way lies behind somebody who took so many decisions
// and stands in a scene, in per cent. It falls where a longer way is taken.
func (w way) share(turns, scene int) int {
	rest := max(w[scene], 1)
	return 100 * turns / (turns + rest)
}
