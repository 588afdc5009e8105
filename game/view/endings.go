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
			button("settings", "Settings", "", "s"),
			button("library", "Cases", "", "escape"),
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
	left := fmt.Sprintf("%d you have not seen yet.", unseen)
	switch unseen {
	case 0:
		left = "You have seen them all."
	case 1:
		left = "One you have not seen yet."
	}
	p.Blocks = append(p.Blocks, Block{Kind: Quiet, Text: left})
	p.Blocks = append(p.Blocks, Block{Kind: Row, Controls: []Control{button("case:"+f.ID, "Open this case", "", "")}})
	return p
}
