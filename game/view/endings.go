package view

import (
	"slices"

	"upperhand/game/locale"
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
func EndingsScreen(say *locale.Catalogue, found []Found) Screen {
	s := Screen{
		Say:  say,
		Name: Endings, Heading: say.Text("Endings you have seen"), Context: say.Text("None is the right one. What a different way of using power leads to is worth a look."),
		Bar: []Control{
			button("settings", say.Text("Settings"), "", "s"),
			button("library", say.Text("Cases"), "", "escape"),
		},
		Focus: "library", New: []string{say.Text("Endings you have seen")},
	}
	for _, f := range found {
		if f.Scenario != nil {
			s.Body = append(s.Body, f.panel(say))
		}
	}
	if len(s.Body) == 0 {
		s.Body = []Block{{Kind: Paragraph, Text: say.Text("None yet. Each case has several.")}}
	}
	return s
}

func (f Found) panel(say *locale.Catalogue) Block {
	p := Block{Kind: Panel, Text: f.Scenario.Title}
	unseen := 0
	for _, e := range f.Scenario.Endings {
		if !slices.Contains(f.Endings, e.ID) {
			unseen++
			continue
		}
		p.Blocks = append(p.Blocks, Block{Kind: Bullet, Text: e.Title})
	}
	left := say.Text("%d you have not seen yet.", unseen)
	switch unseen {
	case 0:
		left = say.Text("You have seen them all.")
	case 1:
		left = say.Text("One you have not seen yet.")
	}
	p.Blocks = append(p.Blocks, Block{Kind: Quiet, Text: left})
	p.Blocks = append(p.Blocks, Block{Kind: Row, Controls: []Control{button("case:"+f.ID, say.Text("Open this case"), "", "")}})
	return p
}
