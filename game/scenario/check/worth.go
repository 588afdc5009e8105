package check

import (
	"unicode/utf8"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// worth is what the model makes of a choice by itself: the points that both meters
// of the person it is meant for move at a first meeting.
type worth struct{ trust, autonomy power.Fixed }

func (w worth) both() power.Fixed { return w.trust + w.autonomy }

// weigh plays one choice on how its listener begins; ok is false where a function
// or a missing relation leaves its effect unknown.
func (c *checker) weigh(scene *scenario.Scene, item *scenario.Item) (w worth, ok bool) {
	e := &item.Effects
	if e.Hook != 0 || e.Discover || e.Harm != 0 {
		return w, false
	}
	if !e.Acts || e.Act.Kind == power.Reflect || e.Act.Kind == power.Advocate {
		return w, true
	}
	toward := scene.Listener(scenario.You, e.Toward)
	for _, r := range c.sc.Relations {
		if r.From != toward || r.To != scenario.You {
			continue
		}
		p := power.Defaults()
		before := power.New(r.Trust, r.Autonomy)
		after, _ := power.Step(before, e.Act, power.Context{Authority: r.Authority, Mandated: r.Mandated, Risk: scene.Risk, Axes: len(r.Gap),
			Conflict: r.Conflict || scene.Conflict, Watched: scene.Watched, Structure: power.One}, &p)
		return worth{after.Trust - before.Trust, after.Autonomy - before.Autonomy}, true
	}
	return w, false
}

// Decisions that must be clear before a pattern among them is one, and how many
// of them, in tenths, must follow it.
const (
	enough = 5
	nearly = 8
)

// patterns looks for a way to pick the best choices without reading them.
func (c *checker) patterns() {
	clear, longest, first := 0, 0, 0
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		choices := scene.Decision()
		best, ok := c.best(scene, choices)
		if !ok {
			continue
		}
		clear++
		if best == 0 {
			first++
		}
		if longestOf(choices) == best {
			longest++
		}
	}
	if clear < enough {
		return
	}
	if longest*10 >= clear*nearly {
		c.report(scenario.BestLongest, c.sc.Pos, "let some of the tempting choices be the longer ones", "of %d decisions the longest choice does most for both meters in %d, so the length gives it away", clear, longest)
	}
	if first*10 >= clear*nearly {
		c.report(scenario.BestFirst, c.sc.Pos, "change the order of the choices from scene to scene", "of %d decisions the first choice does most for both meters in %d, so its place gives it away", clear, first)
	}
}

// best is the choice that does most for both meters, by at least a point.
func (c *checker) best(scene *scenario.Scene, choices []*scenario.Item) (best int, ok bool) {
	var points []power.Fixed
	for i, item := range choices {
		w, known := c.weigh(scene, item)
		if !known {
			return 0, false
		}
		if points = append(points, w.both()); points[i] > points[best] {
			best = i
		}
	}
	for i, p := range points {
		if i != best && points[best]-p < power.One {
			return 0, false
		}
	}
	return best, len(choices) >= 2
}

// longestOf is the choice that is longer than all others by a tenth, or None.
func longestOf(choices []*scenario.Item) int {
	longest, most, second := scenario.None, 0, 0
	for i, item := range choices {
		switch n := utf8.RuneCountInString(item.Text); {
		case n > most:
			second, longest, most = most, i, n
		case n > second:
			second = n
		}
	}
	if most*10 < second*11 {
		return scenario.None
	}
	return longest
}

// silly is from where a choice hurts each meter, in points, plainly.
const silly = 2 * power.One

// threat reports whether an act is a bare threat. Other power that hurts can look
// like help from inside: advice that comes too early, a favour, an order.
func threat(act power.Act) bool {
	return act.Base == power.Coercive && act.Also == power.NoBase && (act.Manner.Has(power.Pressured) || act.Manner.Has(power.Hidden))
}

// takers looks for choices that nobody would take: a threat that hurts both meters
// while every other choice of the decision hurts neither, to which the author
// gives nothing that it is meant for, and which sets nothing and leads nowhere else.
func (c *checker) takers() {
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		choices := scene.Decision()
		if len(choices) < 2 {
			continue
		}
		worst, harmful, known := scenario.None, 0, true
		for i, item := range choices {
			w, ok := c.weigh(scene, item)
			known = known && ok
			if w.trust < 0 || w.autonomy < 0 {
				harmful++
			}
			if w.trust <= -silly && w.autonomy <= -silly && threat(item.Effects.Act) {
				worst = i
			}
		}
		if !known || harmful != 1 || worst == scenario.None || !bare(choices, worst) {
			continue
		}
		c.report(scenario.NoTaker, choices[worst].Pos, "give it something that tempts: what it would gain, a fact it sets, a way of its own; and say with meant = … what somebody means by it",
			"nothing speaks for this threat: it hurts trust and autonomy, the others hurt neither, and it leads to nothing of its own")
	}
}

// bare reports whether a choice has nothing of its own to offer.
func bare(choices []*scenario.Item, i int) bool {
	it := choices[i]
	if it.Choice.Meant != "" || len(it.Effects.Set) > 0 || it.When != nil {
		return false
	}
	for n, other := range choices {
		if n != i && other.Target != it.Target {
			return false
		}
	}
	return true
}
