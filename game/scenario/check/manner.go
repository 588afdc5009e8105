package check

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// manners asks that it matters how something is done, not only what. It does
// where a condition looks at the meters, which every manner moves, and where two
// choices with one base and different manners lead to different places or facts.
func (c *checker) manners() {
	matters := c.sc.Hooks > 0 || len(c.sc.Endings) < 2
	uses := 0
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		for i := range scene.Items {
			item := &scene.Items[i]
			matters = matters || item.Target.Unread() || item.When != nil && item.When.Expr == nil
			each(exprOf(item), func(e *scenario.Expr) { matters = matters || ofMeters(e.Op) })
			for _, a := range item.Effects.Set {
				each(a.Value, func(e *scenario.Expr) { matters = matters || ofMeters(e.Op) })
			}
			if item.Kind == scenario.ChoiceItem && item.Effects.Acts && item.Effects.Act.Kind == power.Use {
				uses++
			}
		}
		matters = matters || partByManner(scene.Decision())
	}
	if !matters && uses > 0 {
		c.report(scenario.MannerIdle, c.sc.Pos, `let a way on ask for a meter, as in ending "…" { when = "sofia.trust >= 50" }`,
			"no ending depends on how something is done: no condition looks at trust or autonomy, and no two choices differ only in their manner")
	}
}

func ofMeters(op scenario.Op) bool {
	switch op {
	case scenario.OpTrust, scenario.OpAutonomy, scenario.OpState, scenario.OpSign:
		return true
	}
	return false
}

// partByManner reports whether two choices use the same base in different manners
// and come to different things.
func partByManner(choices []*scenario.Item) bool {
	for i, x := range choices {
		for _, y := range choices[:i] {
			a, b := x.Effects.Act, y.Effects.Act
			if !x.Effects.Acts || !y.Effects.Acts || a.Kind != b.Kind || a.Base != b.Base || a.Also != b.Also || a.Manner == b.Manner {
				continue
			}
			if x.Target != y.Target || len(x.Effects.Set)+len(y.Effects.Set) > 0 {
				return true
			}
		}
	}
	return false
}
