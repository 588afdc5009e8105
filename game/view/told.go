package view

import (
	"strconv"
	"strings"

	"upperhand/game/debrief"
)

// told is one turn in full.
func (r Review) told(t debrief.Turn) Block {
	panel := Block{Kind: Panel, Text: "Turn " + strconv.Itoa(t.Number)}
	if t.Turning {
		panel.Text += " · the turning point"
	} else if t.Scene != "" {
		panel.Text += " · " + t.Scene
	}
	fact := func(label, word string) {
		if word != "" {
			panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: label, Word: word})
		}
	}
	fact("You chose", t.Said)
	fact("Power", debrief.Capital(strings.Join(append(nonEmpty(t.Deed), t.Manner...), ", ")))
	fact("You meant", t.Meant)
	fact(debrief.Capital(t.Hearer.Subject)+" heard", t.Heard)
	panel.Blocks = append(panel.Blocks, because(t)...)
	for _, i := range t.Inside {
		fact(i.Name+" thought", i.Text)
	}
	fact("Why it matters", t.Why)
	fact("Principle", t.Ethics)
	if len(t.Open) > 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: "Open to you then"})
		for _, o := range t.Open {
			panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: o.Text + " (" + o.Deed + ")"})
		}
	}
	if t.Note != "" {
		panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: t.Note})
	}
	panel.Blocks = append(panel.Blocks, r.steps(t.Number-1))
	return panel
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// because is what moved in a turn and why: first by the player, then what
// others did meanwhile.
func because(t debrief.Turn) []Block {
	var own, others []Block
	for _, m := range t.Moves {
		told := moved(m)
		if m.By == "you" || m.By == "" {
			own = append(own, told...)
		} else {
			others = append(others, told...)
		}
	}
	for _, s := range t.Others {
		own = append(own, Block{Kind: Bullet, Text: s})
	}
	own = append(own, others...)
	for _, s := range t.Changes {
		own = append(own, Block{Kind: Bullet, Text: s})
	}
	if len(own) == 0 {
		own = append(own, Block{Kind: Quiet, Text: "Nothing moved by a whole point here."})
	}
	return own
}

// moved is one change of a relation with its reasons.
func moved(m debrief.Move) []Block {
	var blocks []Block
	for _, s := range m.Sentences {
		blocks = append(blocks, Block{Kind: Fact, Text: m.Between, Word: s + "."})
	}
	if len(blocks) == 0 {
		return nil
	}
	return append(blocks, explained(m)...)
}

// explained are the terms that weighed something, each in a sentence.
func explained(m debrief.Move) []Block {
	var blocks []Block
	for _, r := range m.Reasons {
		if r.Explanation != "" && !r.Slight() {
			blocks = append(blocks, Block{Kind: Bullet, Text: r.Explanation})
		}
	}
	return blocks
}

// steps lead from turn to turn without the timeline.
func (r Review) steps(at int) Block {
	last := len(r.Debrief.Turns) - 1
	return Block{Kind: Row, Controls: []Control{
		{ID: "earlier", Kind: Button, Label: "Earlier turn", Key: "[", Disabled: at <= 0, Hint: edge(at <= 0, "This is the first turn")},
		{ID: "later", Kind: Button, Label: "Later turn", Key: "]", Disabled: at >= last, Hint: edge(at >= last, "This is the last turn")},
	}}
}

func edge(at bool, text string) string {
	if at {
		return text
	}
	return ""
}
