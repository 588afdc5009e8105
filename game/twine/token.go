package twine

import "strings"

// tokenKind sorts the parts of an expression in a story's code.
type tokenKind uint8

const (
	numberToken tokenKind = iota
	textToken
	nameToken // a word, a variable, or a path such as s.coins
	markToken
)

type token struct {
	kind     tokenKind
	text     string // of a text: what stands between its quotation marks
	from, to int    // bytes of the source
}

// longMarks are the operators of several signs, longest first.
var longMarks = []string{"===", "!==", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=", "++", "--", "=>"}

// tokenize cuts code into tokens; false means that it holds something that no
// simple expression does.
func tokenize(code string) ([]token, bool) {
	var all []token
	for i := 0; i < len(code); {
		c := code[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
			continue
		case c == '"' || c == '\'':
			text, size, ok := quoted(code[i:])
			if !ok {
				return nil, false
			}
			all = append(all, token{textToken, text, i, i + size})
			i += size
			continue
		case digit(c):
			n := length(code[i:], func(c byte) bool { return digit(c) || c == '.' })
			all = append(all, token{numberToken, code[i : i+n], i, i + n})
			i += n
			continue
		case letter(c) || c == '$':
			n := nameLength(code[i:])
			all = append(all, token{nameToken, code[i : i+n], i, i + n})
			i += n
			continue
		}
		mark := string(c)
		for _, long := range longMarks {
			if strings.HasPrefix(code[i:], long) {
				mark = long
				break
			}
		}
		if len(mark) == 1 && !strings.Contains("()<>=!+-*,;:", mark) {
			return nil, false
		}
		all = append(all, token{markToken, mark, i, i + len(mark)})
		i += len(mark)
	}
	return all, true
}

// nameLength is how far a name with its dots reaches. A letter beyond ASCII
// counts, so that it is never cut.
func nameLength(s string) int {
	n := 1
	for n < len(s) && (letter(s[n]) || digit(s[n]) || s[n] == '.' && n+1 < len(s) && letter(s[n+1])) {
		n++
	}
	return n
}

// quoted reads a text in quotation marks, with the escapes of JavaScript.
func quoted(s string) (text string, size int, ok bool) {
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == s[0]:
			return b.String(), i + 1, true
		case c == '\\' && i+1 < len(s):
			i++
			if s[i] == 'n' {
				b.WriteByte('\n')
			} else {
				b.WriteByte(s[i])
			}
		default:
			b.WriteByte(c)
		}
	}
	return "", 0, false
}

func length(s string, in func(byte) bool) int {
	for i := range len(s) {
		if !in(s[i]) {
			return i
		}
	}
	return len(s)
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// letter counts every byte beyond ASCII as one.
func letter(c byte) bool {
	return c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' }
