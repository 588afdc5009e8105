package ui

// Weight is the heaviness of a typeface.
type Weight uint8

// The weights that are shipped.
const (
	Regular Weight = iota
	Medium
	Bold
)

// Face is a way to set text: the size of the em in logical pixels, the weight
// and how much air stands after each letter, in 64ths of a pixel.
type Face struct {
	Size   int
	Weight Weight
	Track  int
}

// Measurer knows how large text becomes. Widths are in 64ths of a logical
// pixel, so that sums over words stay exact; Ascent is in whole pixels.
type Measurer interface {
	Width(text string, f Face) int
	Ascent(f Face) int
}
