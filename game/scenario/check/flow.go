package check

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// flow is what may and must have happened when play comes to a scene. Each scene
// is two nodes: its beginning, and the place behind its choices.
type flow struct {
	sc       *scenario.Scenario
	marks    *marks
	passages []passage
	edges    []edge
	out      [][]int // edges by the node they leave
	reached  []bool  // nodes
	loops    []bool  // nodes from which play can come back to them
	turns    []condition.Span
	may      [][]uint64 // by 64 marks, by node
	must     [][]uint64
	endings  []bool
	unread   bool // a way that may be taken leads to what could not be read
}

// edge is one way on from a node: what happens on it, and where it leads.
type edge struct {
	from, to int // nodes; to is None for endings and what could not be read
	lines    []event
	deed     []event // of the choice
	choice   bool
	target   scenario.Target
}

// event is one thing that happens: a mark that is set, surely or perhaps. A fact
// that is surely set loses its other values.
type event struct {
	mark, fact int
	sure       bool
}

// rounds is how often conditions that can't hold may make others impossible.
const rounds = 3

// follow goes through the scenario from the start, again as long as what was
// found out bars further ways.
func (c *checker) follow() *flow {
	f := &flow{sc: c.sc, marks: c.mark()}
	for s := range c.sc.Scenes {
		f.passages = append(f.passages, c.survey(&c.sc.Scenes[s], func(int) condition.World { return c.world }))
	}
	f.run()
	for range rounds {
		changed := false
		for s := range c.sc.Scenes {
			if !f.reached[2*s] || !f.informed(&c.sc.Scenes[s]) {
				continue
			}
			p := c.survey(&c.sc.Scenes[s], func(i int) condition.World { return f.at(s, i) })
			changed = changed || differ(p, f.passages[s])
			f.passages[s] = p
		}
		if !changed {
			break
		}
		f.run()
	}
	return f
}

func differ(p, q passage) bool {
	for i := range p.fates {
		if p.fates[i] != q.fates[i] || p.sure[i] != q.sure[i] {
			return true
		}
	}
	return p.stuck != q.stuck || p.unoffered != q.unoffered
}

// informed reports whether any condition of the scene reads what the flow follows.
func (f *flow) informed(scene *scenario.Scene) bool {
	found := false
	for i := range scene.Items {
		each(exprOf(&scene.Items[i]), func(e *scenario.Expr) {
			switch e.Op {
			case scenario.OpFlag, scenario.OpVisited, scenario.OpChose, scenario.OpUsed, scenario.OpHeldBack, scenario.OpTurn:
				found = true
			}
		})
	}
	return found
}

// run builds the edges anew and follows them.
func (f *flow) run() {
	nodes := 2 * len(f.sc.Scenes)
	f.edges, f.out = nil, make([][]int, nodes)
	for s := range f.sc.Scenes {
		f.leave(s)
	}
	f.reached, f.loops = make([]bool, nodes), make([]bool, nodes)
	f.turns = make([]condition.Span, nodes)
	f.endings, f.unread = make([]bool, len(f.sc.Endings)), false
	if f.sc.Start < 0 || f.sc.Start >= len(f.sc.Scenes) {
		f.unread = true
		return
	}
	order := f.order(2 * f.sc.Start)
	f.count(order)
	for _, e := range f.edges {
		if !f.reached[e.from] {
			continue
		}
		if e.target.Ending != scenario.None {
			f.endings[e.target.Ending] = true
		}
		f.unread = f.unread || e.target.Unread()
	}
	f.may, f.must = nil, nil
	for first := 0; first < f.marks.n; first += 64 {
		f.spread(first, order)
	}
}

// leave lists the ways out of a scene.
func (f *flow) leave(s int) {
	scene, p := &f.sc.Scenes[s], &f.passages[s]
	here, behind := 2*s, 2*s+1
	if scene.Skip.Given() {
		f.add(edge{from: here, to: f.node(scene.Skip), target: scene.Skip})
	}
	entered := []event{}
	if mark, ok := f.marks.visited[s]; ok {
		entered = append(entered, event{mark, scenario.None, true})
	}
	lines := f.happen(scene, p, 0, p.first, here, entered)
	if p.unoffered {
		f.add(edge{from: here, to: behind, lines: lines, target: nowhere})
	}
	for i := p.first; i < len(scene.Items); i++ {
		item := &scene.Items[i]
		if item.Kind != scenario.ChoiceItem || p.fates[i] != open {
			continue
		}
		e := edge{from: here, to: behind, lines: lines, deed: f.deed(item), choice: true, target: item.Target}
		if item.Target.Given() {
			e.to = f.node(item.Target)
		}
		f.add(e)
	}
	f.happen(scene, p, p.first, len(scene.Items), behind, nil)
}

var nowhere = scenario.Target{Scene: scenario.None, Ending: scenario.None}

// happen lists the events of the lines of a stretch of a scene, and adds the ways
// on among them.
func (f *flow) happen(scene *scenario.Scene, p *passage, from, to, node int, events []event) []event {
	for i := from; i < to; i++ {
		item := &scene.Items[i]
		if p.fates[i] != open {
			continue
		}
		switch item.Kind {
		case scenario.LineItem:
			events = f.sets(events, item, p.sure[i])
		case scenario.GoItem, scenario.EndingItem:
			f.add(edge{from: node, to: f.node(item.Target), lines: events[:len(events):len(events)], target: item.Target})
		}
	}
	return events
}

// deed lists the events of a choice.
func (f *flow) deed(item *scenario.Item) []event {
	var events []event
	if mark, ok := f.marks.chose[item.Choice.Index]; ok {
		events = append(events, event{mark, scenario.None, true})
	}
	act := item.Effects.Act
	table := &f.marks.used
	if act.Kind == power.Refrain {
		table = &f.marks.held
	}
	if item.Effects.Acts && (act.Kind == power.Use || act.Kind == power.Refrain) {
		for _, b := range act.Bases() {
			if mark := table[b]; mark != 0 {
				events = append(events, event{mark - 1, scenario.None, true})
			}
		}
	}
	return f.sets(events, item, true)
}

func (f *flow) sets(events []event, item *scenario.Item, sure bool) []event {
	for _, a := range item.Effects.Set {
		if f.marks.facts[a.Flag] != nil {
			events = append(events, event{f.marks.classes[setting{a.Flag, a.Value}], a.Flag, sure})
		}
	}
	return events
}

func (f *flow) node(t scenario.Target) int {
	if t.Scene == scenario.None {
		return scenario.None
	}
	return 2 * t.Scene
}

func (f *flow) add(e edge) {
	f.out[e.from] = append(f.out[e.from], len(f.edges))
	f.edges = append(f.edges, e)
}
