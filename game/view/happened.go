package view

import (
	"fmt"
	"strings"

	"upperhand/game/debrief"
)

// happened is what was said and done, turn by turn, without a reason and
// without a judgement.
func (r Review) happened() []Block {
	d := r.Debrief
	if len(d.Turns) == 0 {
		return nothing()
	}
	panel := Block{Kind: Panel, Text: "How the relationship moved", Blocks: r.timelines(nil)}
	panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: meaning})
	turn := r.plainly(d.Turns[r.at()])
	turn.Blocks = append(turn.Blocks, r.steps(r.at()))
	return []Block{panel, turn}
}

// plainly is one turn as it would be seen on a film, with its numbers.
func (r Review) plainly(t debrief.Turn) Block {
	panel := Block{Kind: Panel, Text: heading(t)}
	fact := func(label, word string) {
		if word != "" {
			panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: label, Word: word})
		}
	}
	fact("You chose", t.Said)
	fact("Power", debrief.Capital(strings.Join(append(nonEmpty(t.Deed), t.Manner...), ", ")))
	for _, c := range r.Debrief.Curves {
		if t.Number < len(c.Trust) {
			fact(c.Between, meters(c, t.Number))
		}
	}
	for _, s := range t.Changes {
		panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: s})
	}
	panel.Blocks = append(panel.Blocks, r.answered(t.Number)...)
	return panel
}

// meters are a relation's after a turn: "trust from 50 to 45, autonomy 35 as before".
func meters(c debrief.Curve, at int) string {
	return moves("trust", c.Trust[at-1], c.Trust[at]) + ", " + moves("autonomy", c.Autonomy[at-1], c.Autonomy[at])
}

func moves(name string, was, is int) string {
	if was == is {
		return fmt.Sprintf("%s %d as before", name, is)
	}
	return fmt.Sprintf("%s from %d to %d", name, was, is)
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
