package check

import "upperhand/game/scenario"

// Coverage is what playing every path of a scenario has shown. Package explore
// finds it out.
type Coverage struct {
	Complete bool   // every path was played; else nothing can be said of what was not met
	Scenes   []bool // by scene: it was entered
	Offered  []bool // by choice: it was offered
	Endings  []bool // by ending: it was reached
}

// Covered makes findings of what no path meets although its conditions, each by
// itself, can hold: the meters never come to where they would have to be.
func Covered(sc *scenario.Scenario, by Coverage) scenario.Diagnostics {
	if !by.Complete || len(by.Scenes) != len(sc.Scenes) || len(by.Offered) != len(sc.Choices) || len(by.Endings) != len(sc.Endings) {
		return nil
	}
	c := &checker{sc: sc}
	c.world.Case = sc
	f := c.follow()
	const help = "every path was played: look at the numbers that the ways there ask for"
	for s := range sc.Scenes {
		if !by.Scenes[s] && f.reached[2*s] {
			c.report(scenario.Unreachable, sc.Scenes[s].Pos, help, "no path leads to scene %q", sc.Scenes[s].ID)
		}
	}
	for i, ref := range sc.Choices {
		scene := &sc.Scenes[ref.Scene]
		item := &scene.Items[ref.Item]
		if !by.Offered[i] && by.Scenes[ref.Scene] && f.passages[ref.Scene].fates[ref.Item] == open && item.When != nil {
			c.report(scenario.NeverHere, item.When.Pos, help, "the condition of this choice never holds on any path")
		}
	}
	for i := range sc.Endings {
		if !by.Endings[i] && f.endings[i] {
			c.report(scenario.LostEnding, sc.Endings[i].Pos, help, "no path leads to ending %q", sc.Endings[i].ID)
		}
	}
	return c.found.Sort()
}
