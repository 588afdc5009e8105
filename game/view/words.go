package view

import (
	"upperhand/game/locale"
)

// words are a block of them that never changes. Pages of such are written as tables, which
// are data: as blocks they would be code, and a browser loads all of it.
type words struct {
	kind BlockKind
	text string
	word string
}

func worded(say *locale.Catalogue, all []words) []Block {
	blocks := make([]Block, len(all))
	for i, p := range all {
		blocks[i] = Block{Kind: p.kind, Text: say.Word("", p.text), Word: say.Word("", p.word)}
	}
	return blocks
}

// button, toggle and option are controls of the usual kinds.
func button(id, label, hint, key string) Control {
	return Control{ID: id, Kind: Button, Label: label, Hint: hint, Key: key}
}

func toggle(id, label, hint string, on bool) Control {
	return Control{ID: id, Kind: Toggle, Label: label, Hint: hint, On: on}
}

func option(id, label, hint string, on bool) Control {
	return Control{ID: id, Kind: Option, Label: label, Hint: hint, On: on}
}

// done leads back from a screen that lies over another.
func done(s Screen) Screen {
	s.Actions = append(s.Actions, Control{ID: "back", Kind: Primary, Label: s.Say.Text("Done"), Key: "escape"})
	s.Focus = "back"
	return s
}
