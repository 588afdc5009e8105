package check

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Most choices that a decision can show on a phone without scrolling.
const maxOffered = 5

// teaching asks for the parts that a simulation needs round the story to teach
// anything (INACSL standards: objectives, prebrief, a planned debrief), and for
// the contrasts without which a decision teaches nothing.
func (c *checker) teaching() {
	c.frame()
	c.endings()
	c.spread()
	c.manners()
	for s := range c.sc.Scenes {
		c.choicesOf(s)
	}
}

// frame looks at what stands round the story.
func (c *checker) frame() {
	sc := c.sc
	for _, part := range [...]struct {
		missing             bool
		code, message, help string
	}{
		{len(sc.Objectives) == 0, scenario.NoObjectives, "the scenario names no objective", `add objectives = { "Notice whose goal is on the table." }`},
		{sc.Prebrief == "", scenario.NoPrebrief, "the scenario has no prebrief", "add prebrief = [[ … ]]: who the trainee is, what is practised, what they may rely on"},
		{sc.ContentNote == "", scenario.NoContentNote, "the scenario has no content note", `add content_note = "…": what might weigh on somebody who plays it`},
		{len(sc.Reflections) == 0, scenario.NoReflection, "the scenario asks no question for reflection", `add reflect "When did you want an outcome more than they did?"`},
		{sc.Minutes == 0, scenario.NoMinutes, "the scenario does not say how long it takes", "add minutes = 15"},
	} {
		if part.missing {
			c.report(part.code, sc.Pos, part.help, "%s", part.message)
		}
	}
}

// endings asks that what the trainee does can end well and end otherwise.
func (c *checker) endings() {
	kinds := map[string]int{}
	for _, e := range c.sc.Endings {
		kinds[e.Kind]++
	}
	switch n := len(c.sc.Endings); {
	case n < 2:
		c.report(scenario.FewEndings, c.sc.Pos, "add an ending for those who went about it differently", "the scenario has %s, so nothing that the trainee does changes how it ends", counted(n, "ending"))
	case kinds["good"] == 0:
		c.report(scenario.OneSided, c.sc.Pos, `give one ending kind = "good"`, "no ending is good, so the trainee cannot find out what works")
	case kinds["good"] == n:
		c.report(scenario.OneSided, c.sc.Pos, `let one ending be kind = "mixed" or kind = "bad"`, "every ending is good, so nothing that the trainee does matters")
	}
}

// spread looks at the acts of all choices together.
func (c *checker) spread() {
	used := map[power.Base]int{}
	uses, repairs, notices := 0, 0, 0
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		if item.Kind != scenario.ChoiceItem || !item.Effects.Acts {
			return
		}
		act := item.Effects.Act
		if act.Kind == power.Repair {
			repairs++
		}
		if act.Kind == power.Use {
			uses++
			for _, b := range act.Bases() {
				used[b]++
			}
		}
	})
	for s := range c.sc.Scenes {
		if c.sc.Scenes[s].Notice {
			notices++
		}
	}
	if repairs == 0 {
		c.report(scenario.NoRepair, c.sc.Pos, `give a choice act = "repair" where something went wrong before`, "no choice repairs anything, so a lost relationship stays lost")
	}
	if notices == 0 {
		c.report(scenario.NoNotice, c.sc.Pos, "give a scene in which a sign of imbalance shows notice = true", "the trainee is never asked which signs they notice")
	}
	if uses >= 4 && len(used) == 1 {
		c.report(scenario.OneBase, c.sc.Pos, "let the choices of a decision differ in the base they use", "all %d choices that use power use the same base, so there is nothing to compare", uses)
	}
}

// choicesOf looks at one decision.
func (c *checker) choicesOf(s int) {
	scene := &c.sc.Scenes[s]
	choices := scene.Decision()
	always := 0
	for _, item := range choices {
		if item.When == nil {
			always++
		}
		c.explained(item)
	}
	if len(choices) == 1 && c.waysOut(s) < 2 {
		c.report(scenario.OnlyChoice, choices[0].Pos, "add a choice that somebody might take instead, or use go", "this is the only choice of scene %q, so there is nothing to decide", scene.ID)
	}
	if len(choices) > 1 && c.exclude(choices) && c.flow.reached[2*s] {
		c.report(scenario.OnlyChoice, choices[0].Pos, "let two of them be there at the same time", "of the choices of scene %q only one is ever offered at a time, so there is nothing to decide", scene.ID)
	}
	if always > maxOffered {
		c.report(scenario.ManyChoices, choices[maxOffered].Pos, "put some under a condition, or spread them over two scenes", "scene %q offers %d choices at once, and the screen has room for %d", scene.ID, always, maxOffered)
	}
}

// explained asks for what the debrief says of a choice.
func (c *checker) explained(item *scenario.Item) {
	e := item.Effects
	if !e.Acts {
		return
	}
	if item.Choice.Why == "" {
		c.report(scenario.NoWhy, item.Pos, `add why = "…": one sentence on what this did and why`, "this choice has no why, so the debrief cannot explain it")
	}
	if felt := e.Act.Kind != power.Reflect && e.Act.Kind != power.Advocate; felt && item.Choice.Heard == "" {
		c.report(scenario.NoHeard, item.Pos, `add heard = "…": what the other person makes of it`, "this choice has no heard, so the debrief cannot tell what the other person made of it")
	}
}

// exclude reports whether no two of the choices can be offered together.
func (c *checker) exclude(choices []*scenario.Item) bool {
	if len(choices) > 2*maxOffered {
		return false
	}
	for i, x := range choices {
		for _, y := range choices[:i] {
			if exprOf(x) == nil || exprOf(y) == nil || c.world.Possible(exprOf(x), exprOf(y)) {
				return false
			}
		}
	}
	return true
}

// waysOut counts the ways on from a scene that may be taken.
func (c *checker) waysOut(s int) int {
	n, scene := 0, &c.sc.Scenes[s]
	for i := range scene.Items {
		if c.flow.passages[s].fates[i] == open && scene.Items[i].Target.Given() {
			n++
		}
	}
	return n
}
