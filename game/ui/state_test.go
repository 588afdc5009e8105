package ui_test

import (
	"reflect"
	"testing"

	"upperhand/game/ui"
	"upperhand/game/ui/sample"
	"upperhand/game/view"
)

// TestEveryControlShowsItsState looks at each control of each screen alone,
// under the pointer, held down, with the focus, and disabled: no two of them
// may be drawn alike.
func TestEveryControlShowsItsState(t *testing.T) {
	for _, s := range sample.All() {
		for _, c := range s.Controls() {
			if c.Disabled {
				continue
			}
			off := s.Map(func(k view.Control) view.Control {
				k.Disabled = k.Disabled || k.ID == c.ID
				return k
			})
			p := ui.Params{Width: 1280, Height: 720}
			states := []struct {
				name string
				ops  []ui.Op
			}{
				{"at rest", ui.Layout(s, p, block{}).Ops},
				{"under the pointer", ui.Layout(s, ui.Params{Width: 1280, Height: 720, Hover: c.ID}, block{}).Ops},
				{"held down", ui.Layout(s, ui.Params{Width: 1280, Height: 720, Hover: c.ID, Pressed: c.ID}, block{}).Ops},
				{"with the focus", ui.Layout(s, ui.Params{Width: 1280, Height: 720, Focus: c.ID}, block{}).Ops},
				{"disabled", ui.Layout(off, p, block{}).Ops},
			}
			if c.Kind == view.Point || c.Kind == view.Entry { // neither is ever disabled
				states = states[:4]
			}
			for i, a := range states {
				for _, b := range states[i+1:] {
					if reflect.DeepEqual(a.ops, b.ops) {
						t.Errorf("%s: %q %s looks as it does %s", s.Name, c.ID, a.name, b.name)
					}
				}
			}
		}
	}
}
