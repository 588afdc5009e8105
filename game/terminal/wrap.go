package terminal

import (
	"strings"
	"unicode"
)

// narrowest is the least width that is wrapped to, in columns: below it words
// would be torn apart, so lines run over instead.
const narrowest = 20

// Wrap breaks a text into lines of at most width columns, the first after
// first and the others after rest. Paragraphs stay apart; words that are wider
// than a line are broken.
func Wrap(text string, width int, first, rest string) []string {
	var lines []string
	lead := first
	for paragraph := range strings.SplitSeq(Clean(text), "\n") {
		words := strings.Fields(paragraph)
		if len(words) == 0 {
			if len(lines) > 0 && lines[len(lines)-1] != "" {
				lines = append(lines, "")
			}
			continue
		}
		room := max(narrowest, width-max(columns(first), columns(rest)))
		for _, line := range fill(words, room) {
			lines = append(lines, lead+line)
			lead = rest
		}
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// fill packs words into lines of at most room columns.
func fill(words []string, room int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range words {
		for columns(word) > room {
			var head string
			head, word = split(word, room)
			if line != "" {
				lines = append(lines, line)
				line, used = "", 0
			}
			lines = append(lines, head)
		}
		switch wide := columns(word); {
		case line == "":
			line, used = word, wide
		case used+1+wide <= room:
			line, used = line+" "+word, used+1+wide
		default:
			lines = append(lines, line)
			line, used = word, wide
		}
	}
	return append(lines, line)
}

// split cuts a word after at most room columns, at least one rune.
func split(word string, room int) (head, tail string) {
	used := 0
	for i, r := range word {
		used += column(r)
		if used > room && i > 0 {
			return word[:i], word[i:]
		}
	}
	return word, ""
}

// columns is how many columns a text takes.
func columns(text string) int {
	n := 0
	for _, r := range text {
		n += column(r)
	}
	return n
}

// column is how many columns a rune takes: none for marks that stand on the
// letter before, two for East Asian wide characters and pictures.
func column(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana),
		r >= 0x1f300 && r <= 0x1faff, r >= 0xff01 && r <= 0xff60:
		return 2
	}
	return 1
}
