package scenario

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// What a sentence quotes from a file is the author's and may be of any length.
// These keep what any id and nearly every name has, and the beginning of the rest.
const (
	longestWord  = 72
	longestQuote = 160
)

// quoted finds what stands in quotation marks, as %q writes it.
var quoted = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)

// brief cuts the words and quotations of a sentence that nobody would read to
// their ends, so that the sentence round them is not lost.
func brief(s string) string {
	if len(s) <= longestWord {
		return s
	}
	s = quoted.ReplaceAllStringFunc(s, func(q string) string {
		return `"` + cut(q[1:len(q)-1], longestQuote) + `"`
	})
	from := 0 // of the word
	var b strings.Builder
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] != ' ' {
			continue
		}
		b.WriteString(bounded(s[from:i]))
		if i < len(s) {
			b.WriteByte(' ')
		}
		from = i + 1
	}
	return b.String()
}

// bounded cuts one word, and closes the quotation that it stood in.
func bounded(word string) string {
	short := cut(word, longestWord)
	if short != word && strings.HasSuffix(word, `"`) {
		short += `"`
	}
	return short
}

// cut gives the beginning of a text that is longer than so many letters. It does
// not part the backslash of a quoted letter from what follows.
func cut(s string, most int) string {
	if len(s) <= most || utf8.RuneCountInString(s) <= most {
		return s
	}
	end, n := 0, 0
	for i := range s {
		if n == most-1 {
			end = i
			break
		}
		n++
	}
	kept := strings.TrimRight(s[:end], `\`)
	if at := strings.LastIndexByte(kept, '\\'); at >= 0 && len(kept)-at < 10 {
		kept = kept[:at] // \x00, \u202e and \U0010ffff are of several letters
	}
	return kept + "…"
}
