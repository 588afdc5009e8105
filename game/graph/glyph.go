package graph

import (
	"strings"
)

// glyphs are the shapes of bases and deeds as letters, for formats that have no
// shapes of their own.
var glyphs = map[string]string{
	"coercive": "▽", "reward": "⬡", "legitimate": "○", "expert": "△", "referent": "◇", "informational": "□", "connection": "☆",
	"refrain": "⊖", "listen": "))", "repair": "∞", "reflect": "◐", "advocate": "⚑", "": "•",
}

// colours are those of the bases on light paper, the same as in map.css: they
// stay apart for people who see colours differently, which a test computes.
var colours = map[string]string{
	"coercive": "#a63a00", "reward": "#a87d00", "legitimate": "#0a5ea8", "expert": "#2b2b33", "referent": "#a8467f", "informational": "#00755a", "connection": "#2f86b8",
}

// plainColour is that of ways without a base.
const plainColour = "#77705f"

// Colour is a base's colour on light paper, "#rrggbb", and that of a way
// without a base for any other word.
func Colour(word string) string {
	if c, ok := colours[word]; ok {
		return c
	}
	return plainColour
}

// glyph is the letter of a row; two for two bases.
func (r Row) glyph() string {
	switch {
	case r.Kind == Onward:
		return "→"
	case r.Base == "refrain":
		return glyphs["refrain"] + glyphs[r.Also]
	case r.Also != "":
		return glyphs[r.Base] + glyphs[r.Also]
	}
	return glyphs[r.Base]
}

// base is the word whose colour a row has.
func (r Row) base() string {
	if r.Base == "refrain" {
		return r.Also
	}
	return r.Base
}

// key explains the glyphs of a story in one line.
func (s *Story) key() string {
	var parts []string
	for _, word := range s.words() {
		if word != "onward" {
			parts = append(parts, glyphs[word]+" "+s.meaning(word))
		}
	}
	return strings.Join(parts, "   ")
}
