package explore

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// lean is a scenario without the lines that only tell something: whether they
// are told, and what that depends on, makes no difference to what can happen.
// It is played by the same code as any other. Change may change its items
// before; it may be nil.
func lean(sc *scenario.Scenario, change func(*scenario.Item)) *scenario.Scenario {
	thin := *sc
	thin.Scenes = append([]scenario.Scene(nil), sc.Scenes...)
	thin.Choices = append([]scenario.ChoiceRef(nil), sc.Choices...)
	for s := range thin.Scenes {
		scene := &thin.Scenes[s]
		items := scene.Items
		scene.Items = nil
		for _, item := range items {
			if change != nil {
				change(&item)
			}
			if item.Kind == scenario.LineItem && idle(&item.Effects) {
				continue
			}
			if item.Kind == scenario.ChoiceItem {
				thin.Choices[item.Choice.Index].Item = len(scene.Items)
			}
			scene.Items = append(scene.Items, item)
		}
	}
	return &thin
}

func idle(e *scenario.Effects) bool {
	return !e.Acts && !e.Discover && e.Harm == 0 && len(e.Set) == 0 && e.Hook == 0
}

// stilled is a lean scenario in which no meter moves.
func stilled(sc *scenario.Scenario, change func(*scenario.Item)) *scenario.Scenario {
	still := lean(sc, func(item *scenario.Item) {
		e := &item.Effects
		e.Discover, e.Harm = false, 0
		if e.Acts = e.Acts && item.Kind == scenario.ChoiceItem && (e.Act.Kind == power.Use || e.Act.Kind == power.Refrain); e.Acts {
			e.Toward = scenario.You // is counted, and moves nobody
		}
		if change != nil {
			change(item)
		}
	})
	for s := range still.Scenes {
		still.Scenes[s].Unwatched, still.Scenes[s].Conflict = 0, false
	}
	return still
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
