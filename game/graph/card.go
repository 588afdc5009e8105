package graph

import (
	"strconv"
	"strings"
)

// The measures of a card.
const (
	cardWide   = 272.0
	endingWide = 190.0
	inset      = 13.0
	entry      = 21.0 // how far below the top ways arrive
	markSize   = 13.0
	rowInset   = 34.0
	rowApart   = 7.0
	titleSize  = 15.0
	noteSize   = 11.0
	rowSize    = 12.0
	whenSize   = 10.5
	rowLead    = 15.5
	whenLead   = 13.5
)

// face draws a card at the origin. A long story shows one line a choice.
func (s *Story) face(card int) Placed {
	c := &s.Cards[card]
	if c.Ending {
		return s.endingFace(card)
	}
	b := pen{p: Placed{Card: card, Box: Box{W: cardWide}}, y: 10}
	number := strconv.Itoa(c.Number)
	wide := Measure(number, noteSize, false)
	b.p.Texts = append(b.p.Texts, Text{X: cardWide - inset - wide, Y: 24, W: wide, Size: noteSize, Ink: Soft, Text: number})
	b.lines(c.Title, Text{X: inset, Size: titleSize, Bold: true}, cardWide-2*inset-wide-8, 19, 2)
	if c.Note != "" {
		b.lines(c.Note, Text{X: inset, Size: noteSize, Ink: Soft}, cardWide-2*inset, 15, 1)
	}
	marks := c.Marks
	if !c.Reached {
		marks = append([]string{s.say.In("map", "no way leads here")}, marks...)
	}
	if len(marks) > 0 {
		b.lines(strings.Join(marks, " · "), Text{X: inset, Size: noteSize, Ink: Warning}, cardWide-2*inset, 15, 1)
	}
	if len(c.Rows) > 0 {
		b.y += 5
		b.p.Rule = b.y
		b.y += 6
	}
	most := 2
	if s.Scenes > 2*small {
		most = 1
	}
	for _, r := range c.Rows {
		b.row(s, r, most)
	}
	b.p.H = b.y + 5
	return b.p
}

// pen writes a card from top to bottom.
type pen struct {
	p Placed
	y float64
}

// lines writes a text in lines of a height.
func (b *pen) lines(text string, t Text, width, lead float64, most int) {
	for _, line := range fit(text, t.Size, t.Bold, width, most) {
		t.Text, t.W, t.Y = line, Measure(line, t.Size, t.Bold), b.y+lead*0.5+t.Size*0.36
		b.p.Texts = append(b.p.Texts, t)
		b.y += lead
	}
}

func (b *pen) row(s *Story, r Row, most int) {
	top := b.y
	word, of := r.Base, ""
	if r.Kind == Onward {
		word = "onward"
	}
	if r.Base == "refrain" {
		of = r.Also
	}
	if r.Text == "" {
		b.y += rowLead
	}
	b.lines(r.Text, Text{X: rowInset, Size: rowSize}, cardWide-rowInset-inset, rowLead, most)
	if r.When != "" {
		b.lines(s.say.In("map", "if %s", r.When), Text{X: rowInset, Size: whenSize, Italic: true, Ink: Soft}, cardWide-rowInset-inset, whenLead, most)
	}
	b.p.Rows = append(b.p.Rows, (top+b.y)/2)
	b.p.Marks = append(b.p.Marks, Mark{X: inset + markSize/2, Y: top + rowLead/2, Size: markSize, Word: word, Of: of, Filled: r.Kind == Other})
	if r.Also != "" && of == "" {
		b.p.Marks = append(b.p.Marks, Mark{X: inset + markSize/2, Y: top + rowLead/2 + markSize + 2, Size: markSize, Word: r.Also, Filled: r.Kind == Other})
		b.y = max(b.y, top+2*markSize+4)
	}
	b.y += rowApart
}

func (s *Story) endingFace(card int) Placed {
	c := &s.Cards[card]
	b := pen{p: Placed{Card: card, Box: Box{W: endingWide}}, y: 9}
	b.lines(c.Title, Text{X: inset + 6, Size: titleSize, Bold: true}, endingWide-2*inset-12, 19, 3)
	told := KindWord(s.say, c.Kind)
	if !c.Reached {
		told += " · " + s.say.In("map", "no way leads here")
	}
	b.lines(told, Text{X: inset + 6, Size: noteSize, Ink: Soft}, endingWide-2*inset-12, 15, 2)
	b.p.H = b.y + 9
	return b.p
}
