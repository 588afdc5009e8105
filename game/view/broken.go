package view

import (
	"fmt"
	"strconv"

	"upperhand/game/debrief"
	"upperhand/game/scenario"
)

// mostFlaws is how many mistakes are told at once: many follow from the first.
const mostFlaws = 12

// BrokenScreen tells an author the mistakes of the script they have just saved.
// Playable says that there is an earlier one to go on with.
func BrokenScreen(found scenario.Diagnostics, playable bool) Screen {
	s := Screen{
		Name: Broken, Heading: "The script needs mending", Context: "Mend it and save it again: the game goes on by itself, where you are.",
		Actions: []Control{{ID: "dismiss", Kind: Button, Label: "Back to the cases", Key: "escape"}},
		Focus:   "dismiss",
		New:     []string{"The script needs mending."},
	}
	if playable {
		s.Actions[0].Label, s.Actions[0].Hint = "Not now", "Go on with the script as it was"
	}
	for _, d := range found[:min(len(found), mostFlaws)] {
		s.Body = append(s.Body, flaw(d))
	}
	if more := len(found) - mostFlaws; more > 0 {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: fmt.Sprintf("And %d more, some of which may follow from these. casebook check lists all.", more)})
	}
	return s
}

// flaw is a mistake with its place and its remedy.
func flaw(d scenario.Diagnostic) Block {
	place := d.Pos.File
	if d.Pos.Line > 0 {
		place += ":" + strconv.Itoa(d.Pos.Line)
	}
	b := Block{Kind: Panel, Text: place, Blocks: []Block{{Kind: Paragraph, Text: debrief.Capital(d.Message)}}}
	if d.Help != "" {
		b.Blocks = append(b.Blocks, Block{Kind: Quiet, Text: "Help: " + d.Help})
	}
	if d.Code != "" {
		b.Blocks = append(b.Blocks, Block{Kind: Quiet, Text: "casebook explain " + d.Code + " tells more."})
	}
	return b
}
