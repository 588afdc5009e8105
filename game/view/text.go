package view

import (
	"fmt"
	"strings"

	"upperhand/game/locale"
)

// Text is a screen as plain text, wrapped at width columns (at least 20): what
// a terminal shows and what tests read. Choices are numbered by their keys.
func Text(s Screen, width int) string {
	p := &printer{say: s.Say, width: max(width, 20)}
	p.wrapped("", s.Heading)
	p.line(strings.Repeat("=", min(columns(s.Heading), p.width)))
	if s.Context != "" {
		p.wrapped("", s.Context)
	}
	if s.Stage != nil && s.Stage.Label != "" {
		p.gap()
		p.wrapped("", "["+s.Stage.Label+"]")
	}
	p.blocks(s.Body)
	p.gap()
	for _, c := range s.Actions {
		p.control(c)
	}
	if len(s.Side) > 0 {
		p.gap()
		p.line(strings.Repeat("-", min(40, p.width)))
		p.blocks(s.Side)
	}
	if len(s.Bar) > 0 {
		p.gap()
		p.bar(s.Bar)
	}
	return p.text()
}

func (p *printer) blocks(blocks []Block) {
	for i, b := range blocks {
		if i == 0 || apart(blocks[i-1].Kind, b.Kind) {
			p.gap()
		}
		p.block(b)
	}
}

// apart reports whether an empty line stands between two kinds of block; lists
// and figures of one kind stay together.
func apart(a, b BlockKind) bool {
	tight := func(k BlockKind) bool {
		switch k {
		case Meter, Standing, Sign, Bullet, Bar, Fact:
			return true
		}
		return false
	}
	return !tight(a) || !tight(b)
}

func (p *printer) block(b Block) {
	switch b.Kind {
	case Heading2:
		p.wrapped("", strings.ToUpper(b.Text))
	case Speech:
		p.wrapped(b.Speaker+": ", b.Text)
	case Thought:
		p.wrapped(p.say.Text("%s thinks: ", b.Speaker), b.Text)
	case Narration:
		p.wrapped("  ", b.Text)
	case Quiet:
		p.wrapped("", "("+b.Text+")")
	case Meter:
		if b.Plain {
			p.wrapped(b.Text+": ", MeterText(p.say, b))
			return
		}
		p.line(fmt.Sprintf("%-9s %3d %s  %s%s", b.Text, b.Value, gauge(b.Value, 100, 20), b.Word, delta(p.say, b.Delta)))
	case Standing:
		p.wrapped(b.Text+": ", b.Word)
	case Sign:
		p.wrapped(map[bool]string{true: "[!] ", false: "[ ] "}[b.On], b.Text)
	case Bullet:
		p.wrapped("- ", b.Text)
	case Bar:
		p.bars(b)
	case Fact:
		p.fact(b)
	case Timeline:
		p.timeline(b)
	case Field, Row, Cards:
		p.controls(b)
	case Panel:
		p.panel(b)
	default:
		p.wrapped("", b.Text)
	}
}

// widest is the longest label that text still stands beside; under a longer
// one it begins again at the left.
const widest = 18

func (p *printer) fact(b Block) {
	switch {
	case b.Word == "":
		p.line(b.Text + ":")
	case columns(b.Text) <= widest:
		p.wrapped(b.Text+": ", b.Word)
	default:
		p.hanging(b.Text+": "+b.Word, "    ")
	}
}

func (p *printer) panel(b Block) {
	p.wrapped("", strings.ToUpper(b.Text))
	old := p.indent
	p.indent += "  "
	for i, inner := range b.Blocks {
		if i > 0 && apart(b.Blocks[i-1].Kind, inner.Kind) {
			p.gap()
		}
		p.block(inner)
	}
	p.indent = old
}

// gauge draws a value as a row of marks, for a glance; the number stands beside it.
func gauge(v, most, width int) string {
	if most <= 0 {
		most = 1
	}
	full := min(max((v*width+most/2)/most, 0), width)
	return "[" + strings.Repeat("#", full) + strings.Repeat(".", width-full) + "]"
}

func delta(say *locale.Catalogue, n int) string {
	switch {
	case n > 0:
		return say.Text(" (up %d)", n)
	case n < 0:
		return say.Text(" (down %d)", -n)
	}
	return ""
}

func (p *printer) bars(b Block) {
	p.line(fmt.Sprintf("%-15s %3d %s", b.Text, b.Value, gauge(b.Value, b.Max, 12)))
	if b.Word != "" {
		p.wrapped("    ", b.Word)
	}
}

// timeline tells the curves as numbers, the bands as a sentence and each turn
// as a line.
func (p *printer) timeline(b Block) {
	for _, c := range b.Curves {
		points := make([]string, len(c.Points))
		for i, v := range c.Points {
			points[i] = fmt.Sprint(v)
		}
		label := c.Label
		if c.Ghost {
			label = p.say.Text("%s (from turn %d)", label, c.From+1)
		}
		p.wrapped(label+": ", strings.Join(points, " "))
	}
	if b.Word != "" {
		p.wrapped("", b.Word)
	}
	for _, m := range b.Marks {
		if m.ID == "" {
			continue
		}
		lead := "  "
		if m.On {
			lead = "> "
		}
		p.wrapped(lead, m.Label)
	}
}

func (p *printer) controls(b Block) {
	if b.Text != "" {
		p.wrapped("", b.Text)
	}
	for _, c := range b.Controls {
		p.control(c)
	}
}

func (p *printer) control(c Control) {
	lead := "  "
	switch c.Kind {
	case Option, Toggle:
		lead = map[bool]string{true: "[x] ", false: "[ ] "}[c.On]
	case Choice:
		lead = c.Key + ". "
	case Entry:
		p.wrapped("  > ", c.Value)
		return
	case Card:
		lead = "* "
	default:
		lead = "> "
	}
	p.wrapped(lead, c.Label+tagText(c.Tag)+keyText(c))
	under := strings.Repeat(" ", columns(lead)+2)
	if c.Hint != "" {
		p.wrapped(under, c.Hint)
	}
	if len(c.Notes) > 0 {
		p.wrapped(under, strings.Join(c.Notes, " · "))
	}
}

func tagText(t *Tag) string {
	switch {
	case t == nil:
		return ""
	case t.Manner == "":
		return " <" + t.Name() + ">"
	}
	return " <" + t.Name() + ", " + t.Manner + ">"
}

func keyText(c Control) string {
	if c.Key == "" || c.Kind == Choice {
		return ""
	}
	return " (" + c.Key + ")"
}

func (p *printer) bar(controls []Control) {
	var words []string
	for _, c := range controls {
		word := c.Label + keyText(c)
		if c.Disabled {
			word = p.say.Text("%s (not now)", c.Label)
		}
		words = append(words, word)
	}
	p.wrapped("", strings.Join(words, " | "))
}
