package ui

import (
	"image"
	"slices"

	"upperhand/game/view"
)

// OpKind tells how an Op is painted.
type OpKind uint8

// The kinds of operation, with the fields that each reads beyond Rect and Clip.
const (
	Fill    OpKind = iota // Ink
	Round                 // Ink, Edge, Width, Dashed, Radius, Square, Shadow
	Line                  // Points, Ink, Width, Dashed
	Mark                  // Shape in Rect, Edge its outline of Width, Ink its inside
	Text                  // Text, Face, Ink, At
	Picture               // Stage, Radius, Square
	Curve                 // as Line; the four points of a cubic curve
)

// Corner is a set of corners that stay square although Radius is set.
type Corner uint8

// The corners of a rectangle.
const (
	TopLeft Corner = 1 << iota
	TopRight
	BottomLeft
	BottomRight
)

// Op is one thing to paint. It is plain data: two equal operations paint equal
// pixels, which is what lets a painter skip what did not change.
type Op struct {
	Kind   OpKind
	Rect   image.Rectangle
	Clip   image.Rectangle
	Ink    Role // inside or text; None paints none
	Edge   Role // outline; None paints none
	Width  int  // of a line or outline, in quarters of a pixel
	Radius int
	Square Corner
	Dashed bool
	Shadow bool
	Shape  Shape
	Text   string
	Face   Face
	At     image.Point // where the baseline of a text begins
	Points []image.Point
	Stage  *view.Stage
	Of     string // the passage that a text is a line of; paints nothing
	From   int    // how many letters of the passage stand before it
}

// Equal reports whether both paint the same pixels.
func (o Op) Equal(p Op) bool {
	return o.Kind == p.Kind && o.Rect == p.Rect && o.Clip == p.Clip && o.Ink == p.Ink && o.Edge == p.Edge &&
		o.Width == p.Width && o.Radius == p.Radius && o.Square == p.Square && o.Dashed == p.Dashed &&
		o.Shadow == p.Shadow && o.Shape == p.Shape && o.Text == p.Text && o.Face == p.Face && o.At == p.At &&
		slices.Equal(o.Points, p.Points) && SameStage(o.Stage, p.Stage)
}

// SameStage reports whether two stages show the same picture, whoever holds them.
func SameStage(a, b *view.Stage) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a == b || a.Room == b.Room && a.Light == b.Light && slices.Equal(a.People, b.People)
}

// move shifts the operation without its clip.
func (o *Op) move(d image.Point) {
	o.Rect = o.Rect.Add(d)
	o.At = o.At.Add(d)
	for i := range o.Points {
		o.Points[i] = o.Points[i].Add(d)
	}
}
