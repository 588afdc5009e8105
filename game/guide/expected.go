package guide

import (
	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/explore"
)

// expected are the misconceptions that the case answers to, each from playing
// it by the rule that follows from it.
func (g guide) expected() document.Section {
	say := g.say
	s := document.Section{ID: "expected", Title: say.Text("What to expect"), NewPage: true}
	if len(g.scenes) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks,
		document.Para(say.Text("Simulated players went through the case by simple rules: %d by chance, and %d by each rule below, who take something else one time in six. They are caricatures. They show what the case does with a belief that is held on to; they do not say how your group will choose.", chanceRuns, styleRuns)),
		document.Para(say.Text("A choice is called costly where players by chance ended clearly worse after it than after the best one beside it. That is a hint where to look, not a proof.")),
		g.shares())
	for _, t := range g.styles {
		s.Blocks = append(s.Blocks, g.belief(t))
	}
	return s
}

// shares is where each style ends, as a table.
func (g guide) shares() document.Table {
	say := g.say
	table := document.Table{Caption: say.Text("How often they came to a good, a mixed or a bad ending"), Heads: []string{say.Text("Player"), say.Word("ending", "good"), say.Word("ending", "mixed"), say.Word("ending", "bad"), say.In("ending", "none")}, Numbers: []bool{false, true, true, true, true}}
	for _, t := range append([]explore.Tally{g.chance}, g.styles...) {
		kinds := map[string]int{}
		for e, n := range t.Endings {
			kinds[g.sc.Endings[e].Kind] += n
		}
		table.Rows = append(table.Rows, document.Row{Cells: []string{
			g.style(t), g.percent(kinds["good"], t.Runs), g.percent(kinds["mixed"], t.Runs), g.percent(kinds["bad"], t.Runs), g.percent(t.Unfinished, t.Runs),
		}})
	}
	return table
}

// style is what a kind of simulated player is called.
func (g guide) style(t explore.Tally) string {
	return debrief.Capital(g.say.Word("style", t.Style.Name))
}

// belief tells where one rule leads and at which decisions it goes wrong.
func (g guide) belief(t explore.Tally) document.Card {
	say := g.say
	card := document.Card{Title: say.Text("%s: “%s”", g.style(t), say.Word("style", t.Style.Belief))}
	card.Blocks = append(card.Blocks, document.Facts{
		{Label: say.Text("The rule"), Text: debrief.Capital(say.Word("style", t.Style.Does)) + "."},
		{Label: say.Text("Where it ends"), Text: g.ends(t, 4) + "."},
	})
	var list document.List
	for i, p := range g.pulls(t) {
		if i == 3 {
			break
		}
		said := say.Text("%s: it takes “%s”", g.name(p.scene), debrief.Brief(g.item(p.choice).Text))
		if heard := g.item(p.choice).Choice.Heard; heard != "" {
			said += " " + say.Text("What is heard: “%s”", heard)
		}
		list = append(list, said)
	}
	if len(list) == 0 {
		return card
	}
	card.Blocks = append(card.Blocks, document.Para(say.Text("Costly choices that the rule leads to:")), list)
	return card
}
