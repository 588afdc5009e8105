package guide

import (
	"fmt"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/explore"
)

// expected are the misconceptions that the case answers to, each from playing
// it by the rule that follows from it.
func (g guide) expected() document.Section {
	s := document.Section{ID: "expected", Title: "What to expect", NewPage: true}
	if len(g.scenes) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks,
		document.Para(fmt.Sprintf("Simulated players went through the case by simple rules: %d by chance, and %d by each rule below, who take something else one time in six. They are caricatures. They show what the case does with a belief that is held on to; they do not say how your group will choose.", chanceRuns, styleRuns)),
		document.Para("A choice is called costly where players by chance ended clearly worse after it than after the best one beside it. That is a hint where to look, not a proof."),
		g.shares())
	for _, t := range g.styles {
		s.Blocks = append(s.Blocks, g.belief(t))
	}
	return s
}

// shares is where each style ends, as a table.
func (g guide) shares() document.Table {
	table := document.Table{Caption: "How often they came to a good, a mixed or a bad ending", Heads: []string{"Player", "good", "mixed", "bad", "none"}, Numbers: []bool{false, true, true, true, true}}
	for _, t := range append([]explore.Tally{g.chance}, g.styles...) {
		kinds := map[string]int{}
		for e, n := range t.Endings {
			kinds[g.sc.Endings[e].Kind] += n
		}
		table.Rows = append(table.Rows, document.Row{Cells: []string{
			debrief.Capital(t.Style.Name), percent(kinds["good"], t.Runs), percent(kinds["mixed"], t.Runs), percent(kinds["bad"], t.Runs), percent(t.Unfinished, t.Runs),
		}})
	}
	return table
}

// belief tells where one rule leads and at which decisions it goes wrong.
func (g guide) belief(t explore.Tally) document.Card {
	card := document.Card{Title: debrief.Capital(t.Style.Name) + ": “" + t.Style.Belief + "”"}
	card.Blocks = append(card.Blocks, document.Facts{
		{Label: "The rule", Text: debrief.Capital(t.Style.Does) + "."},
		{Label: "Where it ends", Text: g.ends(t, 4) + "."},
	})
	var list document.List
	for i, p := range g.pulls(t) {
		if i == 3 {
			break
		}
		said := fmt.Sprintf("%s: it takes “%s”", g.name(p.scene), debrief.Brief(g.item(p.choice).Text))
		if heard := g.item(p.choice).Choice.Heard; heard != "" {
			said += " What is heard: “" + heard + "”"
		}
		list = append(list, said)
	}
	if len(list) == 0 {
		return card
	}
	card.Blocks = append(card.Blocks, document.Para("Costly choices that the rule leads to:"), list)
	return card
}
