package view

import (
	"strconv"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/scenario"
)

// mostFlaws is how many mistakes are told at once: many follow from the first.
const mostFlaws = 12

// BrokenScreen tells an author the mistakes of the script they have just saved.
// Playable says that there is an earlier one to go on with.
func BrokenScreen(say *locale.Catalogue, found scenario.Diagnostics, playable bool) Screen {
	s := Screen{
		Say:  say,
		Name: Broken, Heading: say.Text("The script needs mending"), Context: say.Text("Mend it and save it again: the game goes on by itself, where you are."),
		Actions: []Control{{ID: "dismiss", Kind: Button, Label: say.Text("Back to the cases"), Key: "escape"}},
		Focus:   "dismiss",
		New:     []string{say.Text("The script needs mending.")},
	}
	if playable {
		s.Actions[0].Label, s.Actions[0].Hint = say.Text("Not now"), say.Text("Go on with the script as it was")
	}
	for _, d := range found[:min(len(found), mostFlaws)] {
		s.Body = append(s.Body, flaw(say, d))
	}
	if more := len(found) - mostFlaws; more > 0 {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: say.Count(more, "And one more, which may follow from these. casebook check lists all.", "And %d more, some of which may follow from these. casebook check lists all.", more)})
	}
	return s
}

// flaw is a mistake with its place and its remedy.
func flaw(say *locale.Catalogue, d scenario.Diagnostic) Block {
	place := d.Pos.File
	if d.Pos.Line > 0 {
		place += ":" + strconv.Itoa(d.Pos.Line)
	}
	b := Block{Kind: Panel, Text: place, Blocks: []Block{{Kind: Paragraph, Text: debrief.Capital(d.Message)}}}
	if d.Help != "" {
		b.Blocks = append(b.Blocks, Block{Kind: Quiet, Text: say.Text("Help: %s", d.Help)})
	}
	if d.Code != "" {
		b.Blocks = append(b.Blocks, Block{Kind: Quiet, Text: say.Text("casebook explain %s tells more.", d.Code)})
	}
	return b
}
