package ui

// Weight is the heaviness of a typeface.
type Weight uint8

// The weights that are shipped.
const (
	Regular Weight = iota
	Medium
	Bold
)

// Family is a typeface's design.
type Family uint8

// The families that are shipped. Serif has the regular weight alone: headings,
// names and buttons stand in the plain one beside it.
const (
	Plain Family = iota
	Serif
)

// Face is a way to set text: the size of the em in logical pixels, the design
// and weight, and how much more air than usual stands after each letter and at
// each space, in 64ths of a pixel.
type Face struct {
	Size   int
	Family Family
	Weight Weight
	Track  int
	Space  int
}

// Measurer knows how large text becomes. Widths are in 64ths of a logical
// pixel, so that sums over words stay exact; Ascent is in whole pixels.
type Measurer interface {
	Width(text string, f Face) int
	Ascent(f Face) int
}
