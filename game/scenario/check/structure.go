package check

import (
	"fmt"

	"upperhand/game/scenario"
)

// structure looks at where the ways through the scenario lead.
func (c *checker) structure() {
	for s := range c.sc.Scenes {
		c.exits(s)
	}
	c.lost()
	c.circles()
}

// exits looks at the ways out of one scene.
func (c *checker) exits(s int) {
	scene, p := &c.sc.Scenes[s], &c.flow.passages[s]
	ways, live, unread := 0, 0, scene.Skip.Unread()
	for i := range scene.Items {
		item := &scene.Items[i]
		if item.Kind == scenario.LineItem || !item.Target.Given() {
			continue
		}
		ways++
		if p.fates[i] == open {
			live++
		}
		unread = unread || item.Target.Unread()
	}
	switch {
	case p.nowhere:
		for _, i := range p.bare {
			c.report(scenario.DeadEnd, scene.Items[i].Pos, `give it a go = "…", or let the scene go on after its choices with go "…"`, "this choice leads nowhere")
		}
	case unread:
	case ways == 0:
		c.report(scenario.DeadEnd, scene.Pos, `give a choice a go = "…", or end the scene with go "…" or ending "…"`, "scene %q has no way out", scene.ID)
	case live == 0:
		c.report(scenario.DeadEnd, scene.Pos, "mend their conditions, or add a way out without one", "no way out of scene %q can ever be taken, because none of their conditions can hold", scene.ID)
	case p.stuck && c.flow.reached[2*s]:
		c.report(scenario.MaybeStuck, scene.Pos, "let the last way out stand without a condition", "every way out of scene %q has a condition, and perhaps none of them holds", scene.ID)
	}
	for i := range scene.Items {
		if item := &scene.Items[i]; item.Kind != scenario.LineItem && !item.Target.Unread() {
			c.dead(scene, p, i)
		}
	}
}

// dead reports a choice or a way on that an earlier way on always comes before.
func (c *checker) dead(scene *scenario.Scene, p *passage, i int) {
	item := &scene.Items[i]
	what := "this way on"
	if item.Kind == scenario.ChoiceItem {
		what = "this choice"
	}
	switch {
	case p.fates[i] == shut && c.spare(scene, p, i):
	case p.fates[i] == shut:
		c.report(scenario.NeverFollowed, item.Pos, "give the way on before it a when, or take one of the two out",
			"%s can never be taken, because the scene is always left before it%s", what, c.loses(item.Target))
	case p.fates[i] == covered && p.by[i] != scenario.None:
		line := scene.Items[p.by[i]].Pos.Line
		c.report(scenario.NeverFollowed, item.Pos, "put it before that one, or change one of the two conditions",
			"%s can never be taken, because the way on in line %d is taken first whenever its condition holds%s", what, line, c.loses(item.Target))
	case p.fates[i] == covered:
		c.report(scenario.NeverFollowed, item.Pos, "put it before those, or change its condition",
			"%s can never be taken, because one of the ways before it is taken whenever its condition holds%s", what, c.loses(item.Target))
	}
}

// spare reports whether a way on stands behind choices that all have conditions, in
// case none is offered. That one always is may take a proof to see, and the
// author is right to be careful.
func (c *checker) spare(scene *scenario.Scene, p *passage, i int) bool {
	item := &scene.Items[i]
	if i < p.first || item.Kind == scenario.ChoiceItem || item.When != nil || c.loses(item.Target) != "" {
		return false
	}
	for _, choice := range scene.Decision() {
		if choice.When == nil {
			return false
		}
	}
	return true
}

// loses says what nothing leads to without this way.
func (c *checker) loses(t scenario.Target) string {
	switch {
	case c.flow.unread:
	case t.Scene != scenario.None && !c.flow.reached[2*t.Scene]:
		return fmt.Sprintf(", so nothing leads to scene %q", c.sc.Scenes[t.Scene].ID)
	case t.Ending != scenario.None && !c.flow.endings[t.Ending]:
		return fmt.Sprintf(", so nothing leads to ending %q", c.sc.Endings[t.Ending].ID)
	}
	return ""
}

// lost names the scenes and endings that no way leads to, whatever conditions say:
// a way that is barred has a finding of its own. Of scenes that follow each other
// the first is named.
func (c *checker) lost() {
	links := c.links()
	if links.unread {
		return
	}
	led := make([]bool, len(c.sc.Scenes))
	roots := 0
	for pass := range 2 { // first those that nothing leads to, then circles among themselves
		for s := range c.sc.Scenes {
			if links.reached[s] || led[s] || pass == 0 && links.into[s] > 0 {
				continue
			}
			roots++
			led[s] = true
			after := links.spread(s, led)
			scene := &c.sc.Scenes[s]
			c.report(scenario.Unreachable, scene.Pos, "let a choice or a go lead there, or take it out", "no path leads to scene %q%s", scene.ID, follows(after))
		}
	}
	for i := range c.sc.Endings {
		if !links.endings[i] {
			ending := &c.sc.Endings[i]
			c.report(scenario.LostEnding, ending.Pos, "let a choice or an ending item lead there, or take it out", "no path leads to ending %q", ending.ID)
		}
	}
}

func follows(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return ", nor to the scene after it"
	}
	return fmt.Sprintf(", nor to the %d scenes after it", n)
}

// links is the scenario as a graph of scenes without regard to conditions.
type links struct {
	out     [][]int
	into    []int // how many other scenes lead to a scene
	reached []bool
	endings []bool // endings that any scene leads to which can be reached, or which is named itself
	unread  bool
}

func (c *checker) links() *links {
	n := len(c.sc.Scenes)
	l := &links{out: make([][]int, n), into: make([]int, n), reached: make([]bool, n), endings: make([]bool, len(c.sc.Endings))}
	for s := range c.sc.Scenes {
		c.targets(s, func(t scenario.Target) {
			if t.Scene != scenario.None {
				l.out[s] = append(l.out[s], t.Scene)
				if t.Scene != s {
					l.into[t.Scene]++
				}
			}
			if t.Ending != scenario.None {
				l.endings[t.Ending] = true // the scene that leads there is named if it is lost
			}
		})
	}
	if l.unread = c.sc.Start < 0 || c.sc.Start >= n; l.unread {
		return l
	}
	l.reached[c.sc.Start] = true
	l.spread(c.sc.Start, l.reached)
	for s := range c.sc.Scenes {
		if l.reached[s] {
			c.targets(s, func(t scenario.Target) { l.unread = l.unread || t.Unread() })
		}
	}
	return l
}

// targets calls do for everything that a scene may lead to.
func (c *checker) targets(s int, do func(scenario.Target)) {
	scene := &c.sc.Scenes[s]
	if scene.Skip.Given() {
		do(scene.Skip)
	}
	for i := range scene.Items {
		if item := &scene.Items[i]; item.Kind != scenario.LineItem && item.Target.Given() {
			do(item.Target)
		}
	}
}

// spread marks every scene that can be reached from one, and counts the new ones.
func (l *links) spread(from int, seen []bool) int {
	waiting, found := []int{from}, 0
	for len(waiting) > 0 {
		s := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		for _, to := range l.out[s] {
			if !seen[to] && !l.reached[to] {
				seen[to] = true
				found++
				waiting = append(waiting, to)
			}
		}
	}
	return found
}
