package hall

import (
	"strings"
	"unicode"
)

// clean keeps of somebody's words what may stand on another's page: no codes that
// move a cursor, turn the direction of reading or hide, and no more than so many
// characters. Joiners stay, since some scripts need them.
func clean(text string, most int, lines bool) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' && lines, r == '\u200c', r == '\u200d':
			return r
		case r == '\n', r == '\t', r == '\r' && !lines:
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar, r == '\u2028', r == '\u2029':
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most])
	}
	if strings.Trim(text, "\u200c\u200d \n") == "" { // nothing that can be seen
		return ""
	}
	return strings.TrimSpace(text)
}
