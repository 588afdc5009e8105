package view

import (
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
)

// signs is what showed, what the learner saw of it, and what no meter told.
func (r Review) signs() []Block {
	d := r.Debrief
	blocks := []Block{listed(r.Say.Text("Signs of imbalance"), debrief.Showed(r.Say, d.Signs), r.Say.Text("None of the three signs showed."))}
	blocks[0].Blocks = append(blocks[0].Blocks, Block{Kind: Quiet, Text: r.Say.Word("", signRule)})
	for _, n := range d.Noticed {
		blocks = append(blocks, compared(r.Say, n))
	}
	if len(d.Skipped) > 0 {
		blocks = append(blocks, listed(r.Say.Text("What you skipped"), d.Skipped, ""))
	}
	blocks = append(blocks, listed(r.Say.Text("What no meter showed"), d.Hidden, r.Say.Text("No grievance to speak of was left, and nothing that anybody had hidden.")))
	return append(blocks, Block{Kind: Quiet, Text: debrief.TeachingNotice(r.Say)})
}

// signRule tells when the model lets each sign show.
//
//locale:texts
const signRule = "A voice is missing where autonomy is under 40. Fear shows where one person can do much to the other and trust is low; leaning, where trust is high and autonomy is low."

func listed(title string, texts []string, otherwise string) Block {
	panel := Block{Kind: Panel, Text: title}
	for _, t := range texts {
		panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: t})
	}
	if len(texts) == 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Paragraph, Text: otherwise})
	}
	return panel
}

// compared is one notice question against what showed.
func compared(say *locale.Catalogue, n debrief.Noticing) Block {
	panel := Block{Kind: Panel, Text: say.Text("What you noticed before turn %d", n.Turn)}
	for _, f := range []struct {
		label string
		signs []string
	}{{say.Text("You marked, and it showed"), n.Hits}, {say.Text("You did not mark, and it showed"), n.Miss}, {say.Text("You marked, and it did not show"), n.False}} {
		if len(f.signs) > 0 {
			panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: f.label, Word: strings.Join(f.signs, "; ")})
		}
	}
	if len(panel.Blocks) == 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Paragraph, Text: say.Text("You marked no sign, and none showed.")})
	}
	panel.Blocks = append(panel.Blocks, Block{Kind: Paragraph, Text: n.Base})
	return panel
}
