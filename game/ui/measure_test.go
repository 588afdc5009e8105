package ui_test

import (
	"unicode/utf8"

	"upperhand/game/ui"
)

// block is a typeface in which every letter is half its size wide: goldens
// then hold the layout and not the shapes of a font. paint holds the font.
type block struct{}

func (block) Width(text string, f ui.Face) int {
	return utf8.RuneCountInString(text) * (f.Size*32 + f.Track)
}

func (block) Ascent(f ui.Face) int { return f.Size * 3 / 4 }
