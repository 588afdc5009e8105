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

// Fonts holds the shipped typefaces and measures text in them. All measuring is
// in font units and scaled once at the end, so that text is exactly twice as
// wide at twice the size. It is not safe for concurrent use.
type Fonts struct {
	faces [4]typeface
	buf   sfnt.Buffer
}

// serif is the index of the serif face, after those of the plain one's weights.
const serif = 3

// typeface is one weight with what was looked up of it, in font units.
type typeface struct {
	*sfnt.Font
	em      int
	ascent  int
	index   map[rune]sfnt.GlyphIndex
	advance map[sfnt.GlyphIndex]int
	kern    map[[2]sfnt.GlyphIndex]int
}

// NewFonts reads the typefaces that the program carries.
func NewFonts() (*Fonts, error) {
	f := &Fonts{}
	for i, data := range [...][]byte{robotoregular.TTF, robotomedium.TTF, robotobold.TTF} {
		if err := f.read(i, data); err != nil {
			return nil, err
		}
	}
	if serifData == nil {
		return f, nil
	}
	return f, f.AddSerif(serifData)
}

// AddSerif brings the serif face, where the program does not carry it.
func (f *Fonts) AddSerif(data []byte) error { return f.read(serif, data) }

// HasSerif reports whether there is a serif face; the plain one stands in for
// it.
func (f *Fonts) HasSerif() bool { return f.faces[serif].Font != nil }

func (f *Fonts) read(i int, data []byte) error {
	parsed, err := sfnt.Parse(data)
	if err != nil {
		return fmt.Errorf("reading a typeface: %w", err)
	}
	em := int(parsed.UnitsPerEm())
	m, err := parsed.Metrics(&f.buf, fixed.I(em), font.HintingNone)
	if err != nil {
		return fmt.Errorf("measuring a typeface: %w", err)
	}
	f.faces[i] = typeface{
		Font: parsed, em: em, ascent: m.Ascent.Round(),
		index:   map[rune]sfnt.GlyphIndex{},
		advance: map[sfnt.GlyphIndex]int{},
		kern:    map[[2]sfnt.GlyphIndex]int{},
	}
	return nil
}

// of is the index of the typeface that a face is set in.
func (f *Fonts) of(face ui.Face) int {
	if face.Family == ui.Serif && face.Weight == ui.Regular && f.HasSerif() {
		return serif
	}
	return min(int(face.Weight), serif-1)
}

// Has reports whether the typeface has a letter, and does not draw a box for it.
func (f *Fonts) Has(r rune) bool { return f.glyph(&f.faces[0], r) != 0 }

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
	return f.walk(text, face, nil)
}

// drawn is a glyph with the typeface that has it.
type drawn struct {
	face  int
	index sfnt.GlyphIndex
}

// find is the glyph of a rune: the plain typeface's where the one that is asked
// for lacks it, and a box where both do.
func (f *Fonts) find(face int, r rune) drawn {
	x := f.glyph(&f.faces[face], r)
	if x == 0 && face != 0 {
		if plain := f.glyph(&f.faces[0], r); plain != 0 {
			return drawn{0, plain}
		}
	}
	return drawn{face, x}
}

// walk calls visit with each glyph and what stands before it, in font units of
// the face's typeface and in 64ths of a pixel, and returns the width of all in
// 64ths. Glyphs of another typeface are measured in units of this one.
func (f *Fonts) walk(text string, face ui.Face, visit func(g drawn, units, air int)) int {
	home := f.of(face)
	em := f.faces[home].em
	units, air := 0, 0
	var last drawn
	begun := false
	for _, r := range text {
		g := f.find(home, r)
		if begun {
			units += f.advanceOf(last, g, em)
		}
		if visit != nil {
			visit(g, units, air)
		}
		last, begun = g, true
		if air += face.Track; r == ' ' {
			air += face.Space
		}
	}
	if begun {
		units += f.advanceOf(last, drawn{face: last.face}, em)
	}
	return (units*face.Size*64+em-1)/em + air
}

// advanceOf is how far the pen moves from glyph a, with b coming next, in units
// of which em make one em.
func (f *Fonts) advanceOf(a, b drawn, em int) int {
	t := &f.faces[a.face]
	if b.face != a.face {
		b.index = 0
	}
	if t.em == em {
		return f.step(t, a.index, b.index)
	}
	return (f.step(t, a.index, b.index)*em + t.em/2) / t.em
}

// Ascent implements ui.Measurer. All faces stand on the plain one's line, so
// that nothing moves when another is chosen.
func (f *Fonts) Ascent(face ui.Face) int {
	t := &f.faces[min(int(face.Weight), serif-1)]
	return (t.ascent*face.Size + t.em/2) / t.em
}
