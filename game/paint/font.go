package paint

import (
	"fmt"

	"eliasnaur.com/font/roboto/robotobold"
	"eliasnaur.com/font/roboto/robotomedium"
	"eliasnaur.com/font/roboto/robotoregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"upperhand/game/ui"
)

// Fonts holds the shipped typeface and measures text in it. All measuring is
// in font units and scaled once at the end, so that text is exactly twice as
// wide at twice the size. It is not safe for concurrent use.
type Fonts struct {
	weights [3]typeface
	buf     sfnt.Buffer
}

// typeface is one weight with what was looked up of it, in font units.
type typeface struct {
	*sfnt.Font
	em      int
	ascent  int
	index   map[rune]sfnt.GlyphIndex
	advance map[sfnt.GlyphIndex]int
	kern    map[[2]sfnt.GlyphIndex]int
}

// NewFonts reads the typeface that the program carries.
func NewFonts() (*Fonts, error) {
	f := &Fonts{}
	for i, ttf := range [...][]byte{robotoregular.TTF, robotomedium.TTF, robotobold.TTF} {
		parsed, err := sfnt.Parse(ttf)
		if err != nil {
			return nil, fmt.Errorf("reading the typeface: %w", err)
		}
		em := int(parsed.UnitsPerEm())
		m, err := parsed.Metrics(&f.buf, fixed.I(em), font.HintingNone)
		if err != nil {
			return nil, fmt.Errorf("measuring the typeface: %w", err)
		}
		f.weights[i] = typeface{
			Font: parsed, em: em, ascent: m.Ascent.Round(),
			index:   map[rune]sfnt.GlyphIndex{},
			advance: map[sfnt.GlyphIndex]int{},
			kern:    map[[2]sfnt.GlyphIndex]int{},
		}
	}
	return f, nil
}

func (f *Fonts) face(w ui.Weight) *typeface { return &f.weights[min(int(w), len(f.weights)-1)] }

// Has reports whether the typeface has a letter, and does not draw a box for it.
func (f *Fonts) Has(r rune) bool { return f.glyph(&f.weights[0], r) != 0 }

// glyph is the index of a rune, 0 (a box) where the typeface lacks it.
func (f *Fonts) glyph(t *typeface, r rune) sfnt.GlyphIndex {
	x, ok := t.index[r]
	if !ok {
		x, _ = t.GlyphIndex(&f.buf, r)
		t.index[r] = x
	}
	return x
}

// step is how far the pen moves from glyph a, with b coming next.
func (f *Fonts) step(t *typeface, a, b sfnt.GlyphIndex) int {
	w, ok := t.advance[a]
	if !ok {
		v, err := t.GlyphAdvance(&f.buf, a, fixed.I(t.em), font.HintingNone)
		if err == nil {
			w = v.Round()
		}
		t.advance[a] = w
	}
	pair := [2]sfnt.GlyphIndex{a, b}
	k, ok := t.kern[pair]
	if !ok {
		v, err := t.Kern(&f.buf, a, b, fixed.I(t.em), font.HintingNone)
		if err == nil {
			k = v.Round()
		}
		t.kern[pair] = k
	}
	return w + k
}

// Width implements ui.Measurer.
func (f *Fonts) Width(text string, face ui.Face) int {
	units, n := f.walk(text, face, nil)
	t := f.face(face.Weight)
	return (units*face.Size*64+t.em-1)/t.em + n*face.Track
}

// walk calls visit with each glyph, the units before it and its number, and
// returns the units and the number of all.
func (f *Fonts) walk(text string, face ui.Face, visit func(x sfnt.GlyphIndex, units, n int)) (units, n int) {
	t := f.face(face.Weight)
	var last sfnt.GlyphIndex
	for _, r := range text {
		x := f.glyph(t, r)
		if n > 0 {
			units += f.step(t, last, x)
		}
		if visit != nil {
			visit(x, units, n)
		}
		last = x
		n++
	}
	if n > 0 {
		units += f.step(t, last, 0)
	}
	return units, n
}

// Ascent implements ui.Measurer.
func (f *Fonts) Ascent(face ui.Face) int {
	t := f.face(face.Weight)
	return (t.ascent*face.Size + t.em/2) / t.em
}
