package graph

import (
	"strings"

	"upperhand/game/graph/layered"
)

// Drawing is a story with a place for everything. Units are pixels at 100 %.
type Drawing struct {
	Story  *Story
	W, H   float64
	Head   []Text // title and size of the case
	Areas  []Area
	Cards  []Placed
	Pills  []Pill
	Wires  []Wire
	Legend Legend
}

// Box is a rectangle.
type Box struct{ X, Y, W, H float64 }

// Ink is what a text or a line is drawn in.
type Ink uint8

// The inks.
const (
	Strong Ink = iota // what is read first
	Soft
	Warning
)

// Text is one line of text. Its baseline begins at X, Y; W is the room it has.
type Text struct {
	X, Y, W, Size float64
	Bold, Italic  bool
	Ink           Ink
	Text          string
}

// Box is what the text covers.
func (t Text) Box() Box { return Box{t.X, t.Y - t.Size*0.93, t.W, t.Size * 1.17} }

// Mark is the shape of a base or of another deed, with its middle at X, Y.
type Mark struct {
	X, Y, Size float64
	Word       string // as view.Tag.Base; "onward" is an arrow
	Of         string // "refrain": the base that is held back, whose colour it has
	Filled     bool   // somebody else's
}

// Placed is a card in its place. An ending stands in each chapter that leads to
// it, so that no line has to cross the whole map.
type Placed struct {
	Box
	Card  int
	Area  int // into Drawing.Areas; 0 where there are none
	Texts []Text
	Marks []Mark
	Rule  float64   // how far below the top a line divides the heading from the rows; 0: none
	Rows  []float64 // how far below the top each row has its middle
}

// Area is a chapter.
type Area struct {
	Box
	Title []Text
}

// Pill stands for scenes in another row of the map.
type Pill struct {
	Box
	Text Text
	Card int // that it leads to; none where it tells where one comes from
}

// Wire is a line, or the stretch that several share. Two of its points that are
// equally high are joined by a straight line, others by a curve that is level
// at both ends; three of a Loop are the ends and the middle of a bow.
type Wire struct {
	Path  []layered.Point
	Ways  []int // indexes into Story.Ways
	Base  string
	Width float64
	Never bool // was not taken in any run
	Back  bool
	Loop  bool
	Head  bool // an arrow stands at its end
}

// Legend explains the rest.
type Legend struct {
	Box
	Texts []Text
	Marks []Mark
	Lines []Wire
	Kinds []Sample
}

// Sample is an ending of a kind in the legend.
type Sample struct {
	Box
	Kind string
	Text Text
}

// Labels are all texts of the drawing.
func (d *Drawing) Labels() []Text {
	all := append([]Text{}, d.Head...)
	for _, a := range d.Areas {
		all = append(all, a.Title...)
	}
	for _, c := range d.Cards {
		all = append(all, c.Texts...)
	}
	for _, p := range d.Pills {
		all = append(all, p.Text)
	}
	for _, k := range d.Legend.Kinds {
		all = append(all, k.Text)
	}
	return append(all, d.Legend.Texts...)
}

// Chapter is a part of the story with its scenes, for those who read the map as
// a list.
type Chapter struct {
	Title string
	Cards []int // scenes, as they are met in the drawing
}

// Chapters are the areas of the drawing, or all of it as one without a title.
func (d *Drawing) Chapters() []Chapter {
	all := make([]Chapter, max(1, len(d.Areas)))
	for i, a := range d.Areas {
		for _, t := range a.Title {
			all[i].Title = strings.TrimSpace(all[i].Title + " " + t.Text)
		}
	}
	for _, c := range d.Cards {
		if !d.Story.Cards[c.Card].Ending {
			all[c.Area].Cards = append(all[c.Area].Cards, c.Card)
		}
	}
	return all
}

// move shifts what stands on a card.
func (p Placed) move(x, y float64) Placed {
	p.X, p.Y = p.X+x, p.Y+y
	p.Texts, p.Marks = append([]Text{}, p.Texts...), append([]Mark{}, p.Marks...)
	for i := range p.Texts {
		p.Texts[i].X += x
		p.Texts[i].Y += y
	}
	for i := range p.Marks {
		p.Marks[i].X += x
		p.Marks[i].Y += y
	}
	return p
}
