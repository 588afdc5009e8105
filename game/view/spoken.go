package view

import (
	"slices"
	"strconv"
	"strings"

	"upperhand/game/locale"
)

// Spoken is what a voice says when a screen appears or changes: what is new,
// what there is to read on a page, then what can be said in answer, by the keys
// that say it.
func Spoken(s Screen) []string {
	said := append([]string(nil), s.New...)
	if s.Name.isPage() {
		for _, text := range spokenBlocks(s.Say, nil, s.Body) {
			if !slices.ContainsFunc(s.New, func(line string) bool { return strings.HasSuffix(line, text) }) {
				said = append(said, text)
			}
		}
	}
	for _, c := range s.Actions {
		if c.Kind == Choice && !c.Disabled {
			said = append(said, strings.TrimSpace(c.Key+". "+c.Label+tagSpoken(c.Tag)))
		}
	}
	return said
}

// SpokenControl is a control for somebody who came to it with the keys: the row
// it stands in, its name, and how it stands. It is empty where there is none.
func SpokenControl(s Screen, id string) string {
	c, ok := s.Control(id)
	if !ok {
		return ""
	}
	row := rowOf(s.Body, id) + rowOf(s.Side, id)
	if row == c.Label {
		row = ""
	}
	parts := append([]string{row, c.Label, c.Hint}, c.Notes...)
	switch {
	case c.Kind == Toggle && c.On:
		parts = append(parts, s.Say.In("toggle", "on"))
	case c.Kind == Toggle:
		parts = append(parts, s.Say.In("toggle", "off"))
	case c.Kind == Option && c.On:
		parts = append(parts, s.Say.In("option", "chosen"))
	case c.Kind == Entry && strings.TrimSpace(c.Value) == "":
		parts = append(parts, s.Say.Text("to write in"))
	case c.Kind == Entry:
		parts = append(parts, s.Say.Text("holds: %s", c.Value))
	}
	return strings.ReplaceAll(sentence(parts...), " · ", ", ")
}

// isPage reports whether a screen is there to be read as a whole. On others
// what is new says enough, and the rest stands on controls.
func (n Name) isPage() bool {
	switch n {
	case Title, Prebrief, History, Debrief, Journal, Profile, Broken, Fault:
		return true
	}
	return false
}

// rowOf is the text of the block in which a control stands.
func rowOf(blocks []Block, id string) string {
	for _, b := range blocks {
		for _, c := range b.Controls {
			if c.ID == id && (b.Kind == Row || b.Kind == Field) {
				return b.Text
			}
		}
		if text := rowOf(b.Blocks, id); text != "" {
			return text
		}
	}
	return ""
}

func spokenBlocks(say *locale.Catalogue, said []string, blocks []Block) []string {
	for _, b := range blocks {
		if text := spokenBlock(say, b); text != "" {
			said = append(said, text)
		}
		for _, m := range b.Marks {
			if m.ID != "" {
				said = append(said, m.Label)
			}
		}
		said = spokenBlocks(say, said, b.Blocks)
	}
	return said
}

func spokenBlock(say *locale.Catalogue, b Block) string {
	switch b.Kind {
	case Speech:
		return b.Speaker + ": " + b.Text
	case Thought:
		return say.Text("%s thinks: %s", b.Speaker, b.Text)
	case Meter:
		return sentence(b.Text+" "+strconv.Itoa(b.Value), b.Word, strings.Trim(delta(say, b.Delta), " ()"))
	case Bar:
		return sentence(b.Text+" "+strconv.Itoa(b.Value), b.Word)
	case Sign:
		if !b.On {
			return ""
		}
	case Fact, Standing:
		if b.Word != "" {
			return b.Text + ": " + b.Word
		}
	case Timeline:
		return b.Word
	case Field, Row, Cards: // said when one comes to their controls
		return ""
	}
	return b.Text
}

// sentence puts what there is of some words into a row, with pauses.
func sentence(parts ...string) string {
	said := ""
	for _, p := range parts {
		switch {
		case p == "":
		case said == "":
			said = p
		case strings.ContainsAny(said[len(said)-1:], ".?!:,"):
			said += " " + p
		default:
			said += ", " + p
		}
	}
	return said
}

func tagSpoken(t *Tag) string {
	switch {
	case t == nil:
		return ""
	case t.Manner == "":
		return " (" + t.Name() + ")"
	}
	return " (" + t.Name() + ", " + t.Manner + ")"
}
