package check

import (
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// Scenario makes all findings on a scenario. The time it takes grows with the
// size of the scenario and no faster.
//
// A target with a name but neither scene nor ending stands for a way on that
// could not be read. Nothing is said then that depends on where it leads.
func Scenario(sc *scenario.Scenario) scenario.Diagnostics {
	c := &checker{sc: sc, world: worldOf(sc)}
	c.flow = c.follow()
	c.structure()
	c.skips()
	c.facts()
	c.conditions()
	c.relations(c.idlers())
	c.power()
	c.teaching()
	c.writing()
	c.wording()
	c.letters()
	return c.found.Sort()
}

// checker collects what is found.
type checker struct {
	sc    *scenario.Scenario
	world condition.World // what holds everywhere
	flow  *flow
	unset map[int]bool // facts of which it was said that nothing sets them
	found scenario.Diagnostics
}

// report takes a finding down; its severity comes from the catalogue.
func (c *checker) report(code string, pos scenario.Pos, help, format string, args ...any) {
	c.found = append(c.found, scenario.Diagnose(code, pos, help, format, args...))
}

// items calls do for every item of every scene, in order.
func (c *checker) items(do func(scene *scenario.Scene, item *scenario.Item)) {
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		for i := range scene.Items {
			do(scene, &scene.Items[i])
		}
	}
}

// worldOf is what holds in every state of a scenario.
func worldOf(sc *scenario.Scenario) condition.World { return condition.World{Case: sc} }
