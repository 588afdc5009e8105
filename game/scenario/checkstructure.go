package scenario

// structure looks at where the ways through the scenario lead.
func (c *checker) structure() {
	m := c.sc.mapOut()
	for s := range c.sc.Scenes {
		c.exits(&c.sc.Scenes[s], &m.scenes[s])
	}
	if !m.open {
		c.lost(m)
	}
	c.circles(m)
}

// exits looks at the ways out of one scene.
func (c *checker) exits(scene *Scene, e *exits) {
	switch {
	case len(e.nowhere) > 0:
		for _, item := range e.nowhere {
			c.report(DeadEnd, item.Pos, `give it a go = "…", or let the scene go on after its choices with go "…"`, "this choice leads nowhere")
		}
	case len(e.targets) == 0 && !e.unread:
		c.report(DeadEnd, scene.Pos, `give a choice a go = "…", or end the scene with go "…" or ending "…"`, "scene %q has no way out", scene.ID)
	case e.stuck:
		c.report(MaybeStuck, scene.Pos, "let the last way out stand without a condition", "every way out of scene %q has a condition, and perhaps none of them holds", scene.ID)
	}
	for _, item := range e.dead {
		if item.When.Verdict() == Never || item.Target.unread() {
			continue
		}
		what := "this way on"
		if item.Kind == ChoiceItem {
			what = "this choice"
		}
		c.report(NeverFollowed, item.Pos, "give the way on before it a when, or take one of the two out", "%s can never be taken, because the scene is always left before it", what)
	}
}

// lost names the scenes and endings that no path reaches.
func (c *checker) lost(m *storyMap) {
	for s, reached := range m.reached {
		if !reached {
			scene := &c.sc.Scenes[s]
			c.report(Unreachable, scene.Pos, "let a choice or a go lead there, or take it out", "no path leads to scene %q", scene.ID)
		}
	}
	for i, reached := range m.endings {
		if !reached {
			ending := &c.sc.Endings[i]
			c.report(LostEnding, ending.Pos, "let a choice or an ending item lead there, or take it out", "no path leads to ending %q", ending.ID)
		}
	}
}

// circles names one scene of each group that play can never leave.
func (c *checker) circles(m *storyMap) {
	ends := m.ending()
	told := make([]bool, len(ends))
	for s := range ends {
		if ends[s] || told[s] || !m.reached[s] {
			continue
		}
		scene := &c.sc.Scenes[s]
		c.report(EndlessLoop, scene.Pos, "let one of its scenes lead to an ending", "from scene %q on, the scenes lead round in a circle and never to an ending", scene.ID)
		m.spread(s, told)
	}
}
