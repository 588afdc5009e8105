package scenario

// Check looks over a loaded scenario for what can be seen without playing it:
// its structure, its use of power, the teaching round it and the writing. The
// time it takes grows with the size of the scenario and no faster.
//
// A target with a name but neither scene nor ending stands for a way on that
// could not be read. Check then says nothing that depends on where it leads.
func Check(sc *Scenario) Diagnostics {
	c := &checker{sc: sc}
	c.structure()
	c.skips()
	c.conditions()
	c.facts()
	c.power()
	c.teaching()
	c.writing()
	return c.found.Sort()
}

// checker collects what Check finds.
type checker struct {
	sc    *Scenario
	found Diagnostics
}

// report takes a finding down; its severity comes from the catalogue.
func (c *checker) report(code string, pos Pos, help, format string, args ...any) {
	c.found = append(c.found, Diagnose(code, pos, help, format, args...))
}

// items calls do for every item of every scene, in order.
func (c *checker) items(do func(scene *Scene, item *Item)) {
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		for i := range scene.Items {
			do(scene, &scene.Items[i])
		}
	}
}

// decision lists the choices of a scene.
func (s *Scene) decision() []*Item {
	var choices []*Item
	for i := range s.Items {
		if s.Items[i].Kind == ChoiceItem {
			choices = append(choices, &s.Items[i])
		}
	}
	return choices
}
