package view

// Controls are all controls of a screen in the order in which they stand:
// those of the bar, the body, the side, and the actions.
func (s Screen) Controls() []Control {
	all := append([]Control(nil), s.Bar...)
	all = controlsOf(all, s.Body)
	all = append(all, s.Actions...)
	return controlsOf(all, s.Side)
}

func controlsOf(all []Control, blocks []Block) []Control {
	for _, b := range blocks {
		all = append(all, b.Controls...)
		for _, m := range b.Marks {
			if m.ID != "" {
				all = append(all, Control{ID: m.ID, Kind: Point, Label: m.Label, On: m.On})
			}
		}
		all = controlsOf(all, b.Blocks)
	}
	return all
}

// Control finds a control that can be pressed by its ID.
func (s Screen) Control(id string) (Control, bool) {
	for _, c := range s.Controls() {
		if c.ID == id && !c.Disabled {
			return c, true
		}
	}
	return Control{}, false
}
