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

// Map is the screen with each of its controls as change gives it. The screen
// itself stays as it is.
func (s Screen) Map(change func(Control) Control) Screen {
	s.Bar, s.Actions = mapped(s.Bar, change), mapped(s.Actions, change)
	s.Body, s.Side = mappedBlocks(s.Body, change), mappedBlocks(s.Side, change)
	return s
}

func mapped(controls []Control, change func(Control) Control) []Control {
	if controls == nil {
		return nil
	}
	all := make([]Control, len(controls))
	for i, c := range controls {
		all[i] = change(c)
	}
	return all
}

func mappedBlocks(blocks []Block, change func(Control) Control) []Block {
	if blocks == nil {
		return nil
	}
	all := make([]Block, len(blocks))
	for i, b := range blocks {
		b.Controls, b.Blocks = mapped(b.Controls, change), mappedBlocks(b.Blocks, change)
		all[i] = b
	}
	return all
}
