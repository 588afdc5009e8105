package terminal

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/view"
)

// Page writes blocks of a screen as wrapped lines.
type Page struct {
	Out   io.Writer
	Words *locale.Catalogue // of what the game itself says; nil is English
	Width int               // columns; at least narrowest are used
	Bold  bool              // names and headings in bold; only for a terminal that wants it
}

const (
	boldOn  = "\x1b[1m"
	boldOff = "\x1b[0m"
)

// Say writes a text of the game's own, wrapped.
func (p Page) Say(text string) { p.put("", "", text) }

// Gap leaves a line free.
func (p Page) Gap() { fmt.Fprintln(p.Out) }

// Title writes a heading on a line of its own, after a free line.
func (p Page) Title(text string) {
	p.Gap()
	for _, line := range Wrap(text, p.Width, "", "") {
		fmt.Fprintln(p.Out, p.strong(line))
	}
}

func (p Page) put(first, rest, text string) {
	for _, line := range Wrap(text, p.Width, first, rest) {
		fmt.Fprintln(p.Out, line)
	}
}

func (p Page) strong(text string) string {
	if !p.Bold || text == "" {
		return text
	}
	return boldOn + text + boldOff
}

// Blocks writes blocks in reading order, each after indent.
func (p Page) Blocks(blocks []view.Block, indent string) {
	for i, b := range blocks {
		if i > 0 && loose(b.Kind) {
			p.Gap()
		}
		p.block(b, indent)
	}
}

// loose blocks stand apart from the one before.
func loose(k view.BlockKind) bool {
	switch k {
	case view.Paragraph, view.Narration, view.Speech, view.Thought, view.Quiet, view.Panel, view.Timeline, view.Row, view.Field:
		return true
	}
	return false
}

func (p Page) block(b view.Block, indent string) {
	switch b.Kind {
	case view.Heading2:
		p.Title(b.Text)
	case view.Speech:
		p.speech(b.Speaker, b.Text, indent)
	case view.Thought:
		p.put(indent+"  ", indent+"  ", p.Words.Text("(%s thinks: %s)", b.Speaker, b.Text))
	case view.Meter:
		p.put(indent, indent+"  ", meter(b))
	case view.Standing, view.Fact:
		p.put(indent, indent+"  ", b.Text+": "+b.Word)
	case view.Sign:
		if b.On {
			p.put(indent+"! ", indent+"  ", b.Text)
		}
	case view.Bullet:
		p.put(indent+"- ", indent+"  ", b.Text)
	case view.Bar:
		text := fmt.Sprintf("%s: %d", b.Text, b.Value)
		if b.Word != "" {
			text += " (" + b.Word + ")"
		}
		p.put(indent, indent+"  ", text)
	case view.Timeline:
		p.timeline(b, indent)
	case view.Panel:
		p.put(indent, indent, b.Text)
		p.Blocks(b.Blocks, indent+"  ")
	default:
		p.put(indent, indent, b.Text)
	}
}

// speech hangs what is said under the speaker's name, so that a name is easy
// to find and long lines stay together.
func (p Page) speech(speaker, text, indent string) {
	lines := Wrap(Clean(speaker)+": "+text, p.Width, indent, indent+"  ")
	for i, line := range lines {
		if name, ok := strings.CutPrefix(line, indent+Clean(speaker)+":"); i == 0 && ok {
			line = indent + p.strong(Clean(speaker)+":") + name
		}
		fmt.Fprintln(p.Out, line)
	}
}

// meter tells a meter in number and word: "Trust 46, some (−4)".
func meter(b view.Block) string {
	text := fmt.Sprintf("%s %d", b.Text, b.Value)
	if b.Word != "" {
		text += ", " + b.Word
	}
	switch {
	case b.Delta > 0:
		text += fmt.Sprintf(" (+%d)", b.Delta)
	case b.Delta < 0:
		text += fmt.Sprintf(" (−%d)", -b.Delta)
	}
	return text
}

// timeline writes each curve as its numbers, the states as a sentence and each
// turn as a line.
func (p Page) timeline(b view.Block, indent string) {
	for _, c := range b.Curves {
		var points []string
		for _, v := range c.Points {
			points = append(points, strconv.Itoa(v))
		}
		p.put(indent, indent+"  ", c.Label+": "+strings.Join(points, " "))
	}
	if b.Word != "" {
		p.put(indent, indent+"  ", b.Word)
	}
	for _, m := range b.Marks {
		if m.ID != "" {
			lead := fmt.Sprintf("%s%2d  ", indent, m.Turn)
			p.put(lead, strings.Repeat(" ", len(lead)), m.Label)
		}
	}
}

// Meters tells the panels of a screen's side in a line a relation, with the
// signs that show: enough to glance at after each turn.
func (p Page) Meters(side []view.Block) {
	for _, panel := range side {
		if panel.Kind != view.Panel {
			continue
		}
		var parts, rest []string
		for _, b := range panel.Blocks {
			switch {
			case b.Kind == view.Meter:
				parts = append(parts, debrief.Within(meter(b)))
			case b.Kind == view.Standing:
				parts = append(parts, b.Text)
			case b.Kind == view.Sign && b.On:
				rest = append(rest, "! "+b.Text)
			case b.Kind == view.Paragraph:
				rest = append(rest, b.Text)
			}
		}
		head := panel.Text + ":"
		if len(parts) > 0 {
			head += " " + strings.Join(parts, " · ")
		}
		p.put("  ", "    ", head)
		for _, r := range rest {
			p.put("    ", "      ", r)
		}
	}
}

// Choices numbers controls from 1. The number is what a person types.
func (p Page) Choices(controls []view.Control) {
	for i, c := range controls {
		lead := fmt.Sprintf("%3d  ", i+1)
		p.put(lead, strings.Repeat(" ", len(lead)), c.Label+tag(c.Tag)+hint(c))
	}
}

func tag(t *view.Tag) string {
	switch {
	case t == nil:
		return ""
	case t.Manner == "":
		return " [" + t.Name() + "]"
	}
	return " [" + t.Name() + ", " + t.Manner + "]"
}

func hint(c view.Control) string {
	if c.Hint == "" {
		return ""
	}
	return " (" + strings.TrimSuffix(c.Hint, ".") + ")"
}
