package terminal

import (
	"strings"
	"unicode"
)

// Clean takes out of a text what a terminal could obey instead of show:
// control characters (an escape sequence can rename a window or rewrite what
// was printed) and the marks that turn the direction of writing, with which a
// text can read differently from what it is. Line breaks and tabs stay.
func Clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r), turnsDirection(r):
			return -1
		case r == '\u2028' || r == '\u2029':
			return '\n'
		}
		return r
	}, text)
}

// turnsDirection reports the explicit bidirectional controls of Unicode UAX #9.
func turnsDirection(r rune) bool {
	return r == '\u061c' || r == '\u200e' || r == '\u200f' ||
		r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}
