package terminal

import (
	"strings"
	"unicode/utf8"

	"upperhand/game/view"
)

// narrowest is the least width that is wrapped to, in columns: below it words
// would be torn apart, so lines run over instead.
const narrowest = 20

// Wrap breaks a text into clean lines of at most width columns, the first
// behind first and the others behind rest. Paragraphs stay apart.
func Wrap(text string, width int, first, rest string) []string {
	var lines []string
	room := max(narrowest, width-max(utf8.RuneCountInString(first), utf8.RuneCountInString(rest)))
	lead := first
	for paragraph := range strings.SplitSeq(Clean(text), "\n") {
		wrapped := view.Wrap(paragraph, room)
		if len(wrapped) == 0 && len(lines) > 0 && lines[len(lines)-1] != "" {
			lines = append(lines, "")
		}
		for _, line := range wrapped {
			lines = append(lines, lead+line)
			lead = rest
		}
	}
	if n := len(lines); n > 0 && lines[n-1] == "" {
		lines = lines[:n-1]
	}
	return lines
}
