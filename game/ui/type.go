package ui

import (
	"image"
	"strings"

	"upperhand/game/view"
)

// style is a way to set a kind of text.
type style struct {
	size   int // at 100 %
	weight Weight
	lead   int // line height in per cent of the size
	ink    Role
	track  int // air after each letter, in per cent of the size
	upper  bool
}

// The hierarchy of type, from the largest.
var (
	heroType    = style{size: 58, weight: Bold, lead: 112, ink: Ink}
	titleType   = style{size: 32, weight: Bold, lead: 122, ink: Ink}
	leadType    = style{size: 20, lead: 150, ink: Soft}
	headType    = style{size: 19, weight: Bold, lead: 130, ink: Ink}
	barType     = style{size: 19, weight: Bold, lead: 126, ink: Ink}
	speechType  = style{size: 20, lead: 145, ink: Ink}
	bodyType    = style{size: 17, lead: 152, ink: Ink}
	choiceType  = style{size: 18, lead: 136, ink: Ink}
	buttonType  = style{size: 16, weight: Medium, lead: 130, ink: Ink}
	nameType    = style{size: 16, weight: Bold, lead: 130, ink: Ink}
	smallType   = style{size: 15, lead: 145, ink: Soft}
	chipType    = style{size: 14, weight: Medium, lead: 130, ink: Ink}
	tagType     = style{size: 14, lead: 130, ink: Soft}
	labelType   = style{size: 13, weight: Bold, lead: 130, ink: Soft, track: 7, upper: true}
	figureType  = style{size: 13, lead: 130, ink: Soft}
	keyType     = style{size: 14, weight: Medium, lead: 130, ink: Soft}
	badgeType   = style{size: 12, weight: Medium, lead: 130, ink: Ink}
	readingLead = 136 // the least line height of a style that is read, in per cent
	readingWide = 720 // the widest a column of reading becomes, at 100 %
)

func (t style) in(r Role) style {
	t.ink = r
	return t
}

func (t style) bold() style {
	t.weight = Bold
	return t
}

func (s *sheet) face(t style) Face {
	size := s.em(t.size)
	f := Face{Size: size, Weight: t.weight, Track: size * 64 * t.track / 100}
	switch s.Font {
	case view.FontSerif:
		if t.weight == Regular {
			f.Family = Serif
		}
	case view.FontWide: // as much as WCAG 2.2, 1.4.12 asks text to bear
		f.Track = max(f.Track, size*64*12/100)
		f.Space = size * 64 * 16 / 100
	}
	return f
}

// leading is the height of a line in style t. More room between lines is for
// what is read, not for the words on buttons.
func (s *sheet) leading(t style) int {
	lead := t.lead
	if lead >= readingLead && s.Spacing > 100 {
		lead = lead * s.Spacing / 100
	}
	return (s.em(t.size)*lead + 50) / 100
}

func (s *sheet) span(t style, text string) span {
	if t.upper {
		text = strings.ToUpper(text)
	}
	return span{text, s.face(t), t.ink}
}

// width is the room, in whole pixels, that text needs on one line.
func (s *sheet) width(t style, text string) int {
	p := s.span(t, text)
	return (s.m.Width(p.text, p.face) + 63) / 64
}

// write sets a paragraph across the column.
func (c *column) write(t style, text string) { c.spans(t, c.span(t, text)) }

// spans sets a paragraph of several spans with the line height of t.
func (c *column) spans(t style, spans ...span) {
	lines := []line(nil)
	if len(spans) == 1 {
		lines = c.wrap(c.w, spans[0])
	} else {
		lines = wrap(c.m, c.w, spans...)
	}
	c.passage(spans[len(spans)-1].text, t, lines)
}

// set places lines that were wrapped to the column's width.
func (c *column) set(t style, lines []line) {
	lead := c.leading(t)
	for _, l := range lines {
		for _, p := range l.pieces {
			c.run(image.Rect(c.x+p.x/64, c.y, c.right(), c.y+lead), p.span)
		}
		c.y += lead
	}
}

// passage is set for what a person reads, and may look for again in a window
// of another size: its lines remember where in the text they stand.
func (c *column) passage(text string, t style, lines []line) {
	op := len(c.ops)
	c.set(t, lines)
	read := 0
	for i := range c.ops[op:] {
		o := &c.ops[op+i]
		o.Of, o.From = text, read
		read += letters(o.Text)
	}
}

// letters counts what wrapping leaves as it is: all bytes but spaces.
func letters(s string) int {
	n := len(s)
	for i := range len(s) {
		if s[i] == ' ' {
			n--
		}
	}
	return n
}

// run puts one run of text into a box, at its left, with the baseline where a
// line of that height has it.
func (s *sheet) run(box image.Rectangle, p span) {
	if p.text == "" {
		return
	}
	ascent := s.m.Ascent(p.face)
	descent := p.face.Size / 4
	base := box.Min.Y + (box.Dy()-ascent-descent)/2 + ascent
	s.put(Op{Kind: Text, Rect: box, Text: p.text, Face: p.face, Ink: p.ink, At: image.Pt(box.Min.X, base)})
}

// label puts one line of text in a box, shortened with an ellipsis when it is
// wider: only for words that stand whole somewhere else.
func (s *sheet) label(box image.Rectangle, t style, text string) {
	p := s.span(t, text)
	for s.m.Width(p.text, p.face) > box.Dx()*64 {
		r := []rune(strings.TrimSuffix(p.text, "…"))
		if len(r) <= 1 {
			break
		}
		p.text = strings.TrimRight(string(r[:len(r)-1]), " ") + "…"
	}
	s.run(box, p)
}

// centred and flushRight are label, placed in the middle or at the end.
func (s *sheet) centred(box image.Rectangle, t style, text string) {
	if d := box.Dx() - s.width(t, text); d > 0 {
		box.Min.X += d / 2
	}
	s.label(box, t, text)
}

func (s *sheet) flushRight(box image.Rectangle, t style, text string) {
	if d := box.Dx() - s.width(t, text); d > 0 {
		box.Min.X += d
	}
	s.label(box, t, text)
}
