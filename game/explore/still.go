package explore

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// stilled is a scenario in which no meter moves, and what moves nothing else
// is left out. It is played by the same code as any other, and much faster. And
// change may change the items further; it may be nil.
func stilled(sc *scenario.Scenario, change func(*scenario.Item)) *scenario.Scenario {
	still := *sc
	still.Scenes = append([]scenario.Scene(nil), sc.Scenes...)
	still.Choices = append([]scenario.ChoiceRef(nil), sc.Choices...)
	for s := range still.Scenes {
		scene := &still.Scenes[s]
		items := scene.Items
		scene.Items, scene.Unwatched, scene.Conflict = nil, 0, false
		for _, item := range items {
			e := &item.Effects
			e.Discover, e.Harm = false, 0
			if e.Acts = e.Acts && item.Kind == scenario.ChoiceItem && (e.Act.Kind == power.Use || e.Act.Kind == power.Refrain); e.Acts {
				e.Toward = scenario.You // is counted, and moves nobody
			}
			if change != nil {
				change(&item)
			}
			if item.Kind == scenario.LineItem && e.Set == nil && e.Hook == 0 && (item.When == nil || item.When.Hook == 0) {
				continue
			}
			if item.Kind == scenario.ChoiceItem {
				still.Choices[item.Choice.Index].Item = len(scene.Items)
			}
			scene.Items = append(scene.Items, item)
		}
	}
	return &still
}

// still reports whether nothing of any relation ever matters.
func (l *liveness) still() bool {
	for _, list := range [][]set{l.entering, l.deciding, {l.ended}} {
		for _, live := range list {
			for r := range l.sc.Relations {
				if l.touched(r, live) {
					return false
				}
			}
		}
	}
	return true
}
