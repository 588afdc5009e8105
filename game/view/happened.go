package view

import (
	"upperhand/game/debrief"
	"upperhand/game/locale"
)

// happened is how the meters moved, without a reason and without a judgement.
func (r Review) happened() []Block {
	if len(r.Debrief.Turns) == 0 {
		return nothing(r.Say)
	}
	panel := Block{Kind: Panel, Text: r.Say.Text("How the relationship moved"), Blocks: r.timelines(nil)}
	panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: r.Say.Word("", meaning)})
	return []Block{panel}
}

// happenedBeside is what was said and done in one turn, beside the lines.
func (r Review) happenedBeside() []Block {
	if len(r.Debrief.Turns) == 0 {
		return nil
	}
	t := r.Debrief.Turns[r.at()]
	return []Block{r.turnPanel(t, r.plainly(t))}
}

// turnPanel is a turn under a heading that stays the same from turn to turn, so
// that stepping through them leaves the page where it is.
func (r Review) turnPanel(t debrief.Turn, told []Block) Block {
	panel := Block{Kind: Panel, Text: r.Say.Text("Turn by turn"), Blocks: []Block{r.steps(r.at()), {Kind: Heading2, Text: heading(r.Say, t)}}}
	if r.Page >= PageWhy {
		panel.Blocks = append(panel.Blocks, turned(r.Say, t)...)
	}
	panel.Blocks = append(panel.Blocks, told...)
	return panel
}

// plainly is one turn as it would be seen on a film, with its numbers.
func (r Review) plainly(t debrief.Turn) []Block {
	blocks := r.chosen(t)
	for _, c := range r.Debrief.Curves {
		if t.Number < len(c.Trust) {
			blocks = fact(blocks, c.Between, meters(r.Say, c, t.Number))
		}
	}
	for _, s := range t.Changes {
		blocks = append(blocks, Block{Kind: Bullet, Text: s})
	}
	return append(blocks, r.answered(t.Number)...)
}

// meters are a relation's after a turn: "trust from 50 to 45, autonomy 35 as before".
func meters(say *locale.Catalogue, c debrief.Curve, at int) string {
	return say.Text("%s, %s", moves(say, say.In("meter", "trust"), c.Trust[at-1], c.Trust[at]), moves(say, say.In("meter", "autonomy"), c.Autonomy[at-1], c.Autonomy[at]))
}

func moves(say *locale.Catalogue, name string, was, is int) string {
	if was == is {
		return say.Text("%s %d as before", name, is)
	}
	return say.Text("%s from %d to %d", name, was, is)
}

// answered is what was said and done after a choice, until the next.
func (r Review) answered(turn int) []Block {
	var blocks []Block
	for _, p := range r.Debrief.Their {
		if p.Turn == turn && !p.Mine {
			blocks = append(blocks, passage(p))
		}
	}
	return blocks
}

// passage is a line as it was said.
func passage(p debrief.Passage) Block {
	if p.Speaker == "" {
		return Block{Kind: Narration, Text: p.Text}
	}
	return Block{Kind: Speech, Speaker: p.Speaker, Voice: p.Voice, Text: p.Text, Mine: p.Mine}
}
