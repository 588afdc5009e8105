package check

import "upperhand/game/scenario"

// circles names one scene of each group that play can never leave, and of each
// that play goes round in without a decision.
func (c *checker) circles() {
	ends := c.ending()
	told := make([]bool, len(c.sc.Scenes))
	for s := range ends {
		if ends[s] || told[s] || !c.flow.reached[2*s] {
			continue
		}
		scene := &c.sc.Scenes[s]
		c.report(scenario.EndlessLoop, scene.Pos, "let one of its scenes lead to an ending", "from scene %q on, the scenes lead round in a circle and never to an ending", scene.ID)
		c.onward(s, told)
	}
	c.idle(ends)
}

// ending marks every scene from which play can come to an end, or to a place
// of which something else was already said.
func (c *checker) ending() []bool {
	f := c.flow
	into := make([][]int, len(f.out))
	ends := make([]bool, len(f.out))
	var waiting []int
	mark := func(node int) {
		if !ends[node] {
			ends[node] = true
			waiting = append(waiting, node)
		}
	}
	for node := range f.out {
		ways := 0
		for _, n := range f.out[node] {
			e := &f.edges[n]
			if e.to != scenario.None {
				into[e.to] = append(into[e.to], node)
			}
			if e.target != c.sc.Scenes[node/2].Skip {
				ways++
			}
			if e.to == scenario.None {
				mark(node)
			}
		}
		if ways == 0 {
			mark(node)
		}
	}
	for len(waiting) > 0 {
		node := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		for _, from := range into[node] {
			mark(from)
		}
	}
	scenes := make([]bool, len(c.sc.Scenes))
	for s := range scenes {
		scenes[s] = ends[2*s]
	}
	return scenes
}

// onward marks every scene that play can come to from one.
func (c *checker) onward(s int, seen []bool) {
	f := c.flow
	visited := make([]bool, len(f.out))
	waiting := []int{2 * s}
	visited[2*s] = true
	for len(waiting) > 0 {
		node := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		seen[node/2] = true
		for _, n := range f.out[node] {
			if to := f.edges[n].to; to != scenario.None && !visited[to] {
				visited[to] = true
				waiting = append(waiting, to)
			}
		}
	}
}

// idle looks for circles of ways on that need no decision and on which nothing
// changes: who comes in goes round for ever. It follows the only way that each
// scene has, so what it finds is certain.
func (c *checker) idle(ends []bool) {
	const fresh = 0
	state := make([]int, len(c.sc.Scenes)) // 2 and more: being walked, by walk
	for s := range c.sc.Scenes {
		if !ends[s] || !c.flow.reached[2*s] {
			continue
		}
		walk, at := s+2, s
		for state[at] == fresh {
			state[at] = walk
			next := c.onlyWay(at)
			if next == scenario.None {
				break
			}
			at = next
		}
		if state[at] == walk && c.onlyWay(at) != scenario.None {
			scene := &c.sc.Scenes[at]
			c.report(scenario.EndlessLoop, scene.Pos, "give one of its scenes a choice, or a way on that is taken in the end", "scene %q leads back to itself without a decision, so play goes round and round", scene.ID)
		}
	}
}

// onlyWay is the scene that always follows without a decision, or None.
func (c *checker) onlyWay(s int) int {
	scene, p := &c.sc.Scenes[s], &c.flow.passages[s]
	if scene.Skip.Given() {
		return scenario.None
	}
	for i := range scene.Items {
		item := &scene.Items[i]
		if p.fates[i] != open || item.Kind == scenario.LineItem {
			continue
		}
		if item.Kind == scenario.GoItem && p.sure[i] {
			return item.Target.Scene
		}
		return scenario.None
	}
	return scenario.None
}
