package scenario

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenKind sorts the smallest parts of a condition.
type tokenKind uint8

const (
	endToken tokenKind = iota
	numberToken
	nameToken
	textToken
	markToken // an operator, a bracket, a comma or a dot
)

// token is one part of a condition and where it stands, in bytes.
type token struct {
	kind     tokenKind
	text     string // of a text: what stands between the quotation marks
	from, to int
}

// slips maps marks of other languages to ours; the condition is read as if the
// right one stood there, so that one slip hides nothing that follows.
var slips = map[string]string{
	"=": "==", "===": "==", "!=": "~=", "<>": "~=", "=<": "<=", "=>": ">=", "≤": "<=", "≥": ">=", "≠": "~=",
	"&&": "and", "&": "and", "||": "or", "|": "or", "!": "not", "−": "-", "×": "*",
}

// marks are those of the language, written as authors should.
var marks = []string{"==", "~=", "<=", ">=", "<", ">", "+", "-", "*", "(", ")", ".", ","}

// lexer cuts a condition into tokens.
type lexer struct {
	src    string
	at     int
	tokens []token
	slip   string // help for the first slip met
}

// lex reads the whole of src. On failure the last result says why.
func lex(src string) (tokens []token, slip, failure string) {
	l := lexer{src: src}
	for {
		l.at += len(l.src[l.at:]) - len(strings.TrimLeft(l.src[l.at:], " \t\n"))
		if l.at >= len(l.src) {
			l.add(endToken, "", l.at)
			return l.tokens, l.slip, ""
		}
		if failure := l.next(); failure != "" {
			return nil, l.slip, failure
		}
	}
}

func (l *lexer) add(kind tokenKind, text string, end int) {
	l.tokens = append(l.tokens, token{kind, text, l.at, end})
	l.at = end
}

// next reads one token; the result says why that was not possible.
func (l *lexer) next() string {
	rest := l.src[l.at:]
	first, _ := utf8.DecodeRuneInString(rest)
	switch {
	case first == '"' || first == '\'':
		return l.quoted(first)
	case isDigit(first):
		n := span(rest, func(r rune) bool { return isDigit(r) || r == '.' || isLetter(r) })
		l.add(numberToken, rest[:n], l.at+n)
	case isLetter(first):
		n := span(rest, func(r rune) bool { return isLetter(r) || isDigit(r) })
		word := rest[:n]
		if small := strings.ToLower(word); small != word && (small == "and" || small == "or" || small == "not" || small == "true" || small == "false") {
			word = small
			if l.slip == "" {
				l.slip = fmt.Sprintf("write %s in small letters", small)
			}
		}
		l.add(nameToken, word, l.at+n)
	case first == '%' && len(l.tokens) > 0 && l.tokens[len(l.tokens)-1].kind == numberToken:
		if l.at++; l.slip == "" {
			l.slip = "write the number without %"
		}
	case unicode.IsLetter(first):
		return fmt.Sprintf("names are written with the letters a to z, so %q cannot stand here", first)
	default:
		return l.mark(rest)
	}
	return ""
}

// quoted reads a text. There are no escapes: inside a Lua text in double quotes an
// author writes single ones.
func (l *lexer) quoted(quote rune) string {
	end := strings.IndexRune(l.src[l.at+1:], quote)
	if end < 0 {
		return fmt.Sprintf("the text that begins with %s is not closed", l.src[l.at:])
	}
	l.add(textToken, l.src[l.at+1:l.at+1+end], l.at+end+2)
	return ""
}

// mark reads an operator, the longest first, and mends slips on the way.
func (l *lexer) mark(rest string) string {
	if size := spacedApart(rest); size > 0 {
		mark := rest[:1] + "="
		l.slip = fmt.Sprintf("write %s without a space in it", mark)
		l.add(markToken, mark, l.at+size)
		return ""
	}
	for _, size := range [...]int{3, 2, 1} {
		if len(rest) < size {
			continue
		}
		mark := rest[:size]
		if ours, ok := slips[mark]; ok {
			if l.slip == "" {
				l.slip = fmt.Sprintf("write %s instead of %s", ours, mark)
			}
			l.tokens = append(l.tokens, token{kindOf(ours), ours, l.at, l.at + size})
			l.at += size
			return ""
		}
		if slices.Contains(marks, mark) {
			l.add(markToken, mark, l.at+size)
			return ""
		}
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return fmt.Sprintf("%q means nothing in a condition", r)
}

// spacedApart is the length of a comparison that was torn in two, as in "> =".
func spacedApart(s string) int {
	if !strings.ContainsAny(s[:1], "<>~=") {
		return 0
	}
	after := strings.TrimLeft(s[1:], " ")
	if len(after) == len(s)-1 || !strings.HasPrefix(after, "=") || strings.HasPrefix(after, "==") {
		return 0
	}
	return len(s) - len(after) + 1
}

func kindOf(mark string) tokenKind {
	if isLetter(rune(mark[0])) {
		return nameToken
	}
	return markToken
}

func span(s string, in func(rune) bool) int {
	for i, r := range s {
		if !in(r) {
			return i
		}
	}
	return len(s)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isLetter(r rune) bool { return r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }
