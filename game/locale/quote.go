package locale

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"upperhand/game/hidden"
)

// unquote reads a string of a PO file, written as in C.
func unquote(quoted string) (string, error) {
	if len(quoted) < 2 || quoted[0] != '"' {
		return "", fmt.Errorf("a text in quotation marks is missing")
	}
	var b strings.Builder
	for s := quoted[1:]; s != ""; {
		switch s[0] {
		case '"':
			if len(s) > 1 {
				return "", fmt.Errorf("a quotation mark inside a text is written \\\"")
			}
			if text := b.String(); utf8.ValidString(text) && !strings.ContainsFunc(text, hidden.Is) {
				return text, nil
			}
			return "", fmt.Errorf("the text holds a character that cannot be shown")
		case '\\':
			c, n, err := escape(s[1:])
			if err != nil {
				return "", err
			}
			b.WriteByte(c)
			s = s[1+n:]
		default:
			b.WriteByte(s[0])
			s = s[1:]
		}
	}
	return "", fmt.Errorf("the text is not closed with a quotation mark")
}

// escape reads what stands behind a backslash, and how many bytes it takes.
func escape(s string) (c byte, n int, err error) {
	if s == "" {
		return 0, 0, fmt.Errorf("nothing stands behind a backslash")
	}
	if at := strings.IndexByte(`ntr"\abfv`, s[0]); at >= 0 {
		return "\n\t\r\"\\\a\b\f\v"[at], 1, nil
	}
	from, upTo, base, digits := 0, 3, 8, "01234567"
	if s[0] == 'x' {
		from, upTo, base, digits = 1, 3, 16, "0123456789abcdefABCDEF"
	}
	for n = from; n < min(upTo, len(s)) && strings.IndexByte(digits, s[n]) >= 0; {
		n++
	}
	v, err := strconv.ParseUint(s[from:n], base, 8)
	if err != nil {
		return 0, 0, fmt.Errorf("\\%c is not known in a text", s[0])
	}
	return byte(v), n, nil
}
