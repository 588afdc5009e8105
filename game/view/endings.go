package view

import (
	"fmt"
	"slices"

	"upperhand/game/scenario"
)

// Found are the endings of a case that were seen.
type Found struct {
	ID       string
	Scenario *scenario.Scenario // nil where the case is no longer there
	Endings  []string           // their ids
}

// EndingsScreen shows which endings were seen. Those that were not are counted
// and never named.
func EndingsScreen(found []Found) Screen {
	s := Screen{
		Name: Endings, Heading: "Endings you have seen", Context: "None is the right one. What a different way of using power leads to is worth a look.",
		Bar: []Control{
			{ID: "settings", Kind: Button, Label: "Settings", Key: "s"},
			{ID: "library", Kind: Button, Label: "Cases", Key: "escape"},
		},
		Focus: "library", New: []string{"Endings you have seen"},
	}
	for _, f := range found {
		if f.Scenario != nil {
			s.Body = append(s.Body, f.panel())
		}
	}
	if len(s.Body) == 0 {
		s.Body = []Block{{Kind: Paragraph, Text: "None yet. Each case has several."}}
	}
	return s
}

func (f Found) panel() Block {
	p := Block{Kind: Panel, Text: f.Scenario.Title}
	unseen := 0
	for _, e := range f.Scenario.Endings {
		if !slices.Contains(f.Endings, e.ID) {
			unseen++
			continue
		}
		p.Blocks = append(p.Blocks, Block{Kind: Bullet, Text: e.Title})
	}
	switch unseen {
	case 0:
		p.Blocks = append(p.Blocks, Block{Kind: Quiet, Text: "You have seen them all."})
	case 1:
		p.Blocks = append(p.Blocks, Block{Kind: Quiet, Text: "One you have not seen yet."})
	default:
		p.Blocks = append(p.Blocks, Block{Kind: Quiet, Text: fmt.Sprintf("%d you have not seen yet.", unseen)})
	}
	p.Blocks = append(p.Blocks, Block{Kind: Row, Controls: []Control{{ID: "case:" + f.ID, Kind: Button, Label: "Open this case"}}})
	return p
}
