package check

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// relations looks for relations that somebody looks at and nothing moves, among
// people who do appear. Lua functions can move any of them.
func (c *checker) relations(idle []bool) {
	moved := make([]bool, len(c.sc.Relations))
	c.items(func(scene *scenario.Scene, item *scenario.Item) {
		for i, r := range c.sc.Relations {
			moved[i] = moved[i] || item.Effects.Hook != 0 || moves(scene, item, r)
		}
	})
	for s := range c.sc.Scenes {
		for i := range moved {
			moved[i] = moved[i] || c.sc.Scenes[s].Unwatched > 0
		}
	}
	asked := map[int]bool{}
	c.exprs(func(e *scenario.Expr) {
		switch e.Op {
		case scenario.OpTrust, scenario.OpAutonomy, scenario.OpState, scenario.OpSign:
			asked[e.Ref] = true
		}
	})
	for i, r := range c.sc.Relations {
		if moved[i] || !r.Declared && !asked[i] || idle[r.From] || idle[r.To] {
			continue
		}
		from, to := c.sc.Characters[r.From].ID, c.sc.Characters[r.To].ID
		help := "give a choice power or act with toward = " + from + ", or take it out"
		if r.To != scenario.You {
			help = "let " + to + " use power on " + from + " in a line: " + to + ` "…" { power = "…", toward = ` + from + " }, or take it out"
		}
		c.report(scenario.StillRelation, r.Pos, help, "how %s stands towards %s never changes, because nothing is done that could move it", from, to)
	}
}

// idlers looks for people who are nowhere in the story: nobody meets, hears or
// speaks of them.
func (c *checker) idlers() (idle []bool) {
	there := make([]bool, len(c.sc.Characters))
	there[scenario.You] = true
	for s := range c.sc.Scenes {
		for _, who := range c.sc.Scenes[s].With {
			there[who] = true
		}
	}
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		for _, who := range []int{item.Actor(), item.Effects.Toward} {
			if who != scenario.None {
				there[who] = true
			}
		}
	})
	idle = make([]bool, len(there))
	for i, ch := range c.sc.Characters {
		if idle[i] = !there[i] && c.sc.Hooks == 0; idle[i] {
			c.report(scenario.IdlePerson, ch.Pos, "name them in a scene's with = …, let them say something, or take them out", "%s is never there, and nobody does anything towards them", ch.ID)
		}
	}
	return idle
}

// moves reports whether an item can move a relation.
func moves(scene *scenario.Scene, item *scenario.Item, r scenario.Relation) bool {
	e := &item.Effects
	actor := item.Actor()
	if e.Acts && actor == r.To && (e.Act.Kind == power.Reflect || scene.Listener(actor, e.Toward) == r.From) {
		return true
	}
	if !e.Discover && e.Harm == 0 {
		return false
	}
	from, to := actor, e.Toward
	if actor == scenario.You || actor == scenario.None {
		from, to = scene.Listener(actor, e.Toward), scenario.You
	} else if to == scenario.None {
		to = scenario.You
	}
	return from == r.From && to == r.To
}
