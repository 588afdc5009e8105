package sandbox

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

type tokenKind uint8

const (
	tokenEnd tokenKind = iota
	tokenName
	tokenWord // a reserved word
	tokenNumber
	tokenString
	tokenSign // an operator or a bracket; the text tells which
)

// token is one word or sign, with what the search for mistakes wants to know about its place.
type token struct {
	kind       tokenKind
	start, end int
	line       int  // where it starts
	last       int  // where it ends: differs for long strings
	column     int  // bytes from the start of its line
	first      bool // on its line
	alone      bool // starts a statement that must not be read together with the one before
}

// lexer reads words in the same way as GopherLua's scanner, but never fails: what it can't read it reports and steps over.
// It writes into src: comments become blanks, and what can be repaired at equal length is repaired.
type lexer struct {
	src       []byte
	pos       int
	line      int
	lineStart int
	fresh     bool // nothing but blanks so far on this line
	report    func(Problem)
	stop      bool // enough mistakes: the rest is not read
	broken    bool // a mistake that could not be repaired
	torn      int  // the last line with a text that is not closed
}

var reserved = map[string]bool{
	"and": true, "break": true, "do": true, "else": true, "elseif": true, "end": true, "false": true, "for": true,
	"function": true, "if": true, "in": true, "local": true, "nil": true, "not": true, "or": true, "return": true,
	"repeat": true, "then": true, "true": true, "until": true, "while": true, "goto": true,
}

func (l *lexer) text(t token) string { return string(l.src[t.start:t.end]) }

func (l *lexer) fail(line int, hint Hint, format string, args ...any) {
	l.report(Problem{Kind: Syntax, Hint: hint, Line: line, Text: clean(fmt.Sprintf(format, args...))})
}

func (l *lexer) newline() {
	l.line++
	l.lineStart = l.pos + 1
	l.fresh = true
}

// next returns the next token, after blanking the comments before it.
func (l *lexer) next() token {
	for {
		l.blanks()
		t := token{start: l.pos, line: l.line, column: l.pos - l.lineStart, first: l.fresh}
		if l.pos >= len(l.src) || l.stop {
			t.end, t.last = l.pos, l.line
			return t
		}
		l.fresh = false
		if t.kind = l.scan(); t.kind == tokenEnd {
			continue // stepped over something unreadable
		}
		t.end, t.last = l.pos, l.line
		if t.kind == tokenName && reserved[string(l.src[t.start:t.end])] {
			t.kind = tokenWord
		}
		return t
	}
}

func (l *lexer) blanks() {
	for l.pos < len(l.src) {
		switch c := l.src[l.pos]; {
		case c == '\n':
			l.newline()
		case c == ' ', c == '\t':
		case c == '-' && l.pos+1 < len(l.src) && l.src[l.pos+1] == '-':
			l.comment()
			continue
		default:
			return
		}
		l.pos++
	}
}

func (l *lexer) comment() {
	start := l.pos
	if n := longBracket(l.src[l.pos+2:]); n >= 0 {
		line := l.line
		l.pos += 2
		if !l.long(n) {
			l.broken = true
			l.fail(line, UnclosedString, "the comment that starts here with --[%s[ is never closed", strings.Repeat("=", n))
		}
	} else {
		for l.pos < len(l.src) && l.src[l.pos] != '\n' {
			l.pos++
		}
	}
	for i := start; i < l.pos; i++ {
		if l.src[i] != '\n' {
			l.src[i] = ' '
		}
	}
}

// longBracket returns the number of = in an opening long bracket at the start of s, or −1.
func longBracket(s []byte) int {
	if len(s) == 0 || s[0] != '[' {
		return -1
	}
	n := 1
	for n < len(s) && s[n] == '=' {
		n++
	}
	if n < len(s) && s[n] == '[' {
		return n - 1
	}
	return -1
}

// long steps over a long string or comment whose opening bracket has n signs; false at the end of the file.
func (l *lexer) long(n int) bool {
	closing := []byte("]" + strings.Repeat("=", n) + "]")
	i := bytes.Index(l.src[l.pos+n+2:], closing)
	end := len(l.src)
	if i >= 0 {
		end = l.pos + n + 2 + i + len(closing)
	}
	for ; l.pos < end; l.pos++ {
		if l.src[l.pos] == '\n' {
			l.newline()
		}
	}
	l.fresh = false
	return i >= 0
}

func isLetter(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

func (l *lexer) scan() tokenKind {
	c := l.src[l.pos]
	switch {
	case isLetter(c):
		for l.pos < len(l.src) && (isLetter(l.src[l.pos]) || isDigit(l.src[l.pos])) {
			l.pos++
		}
		return tokenName
	case isDigit(c), c == '.' && l.pos+1 < len(l.src) && isDigit(l.src[l.pos+1]):
		l.number()
		return tokenNumber
	case c == '"', c == '\'':
		l.quote(c)
		return tokenString
	case c == '[':
		if n := longBracket(l.src[l.pos:]); n >= 0 {
			line := l.line
			if !l.long(n) {
				l.broken = true
				l.fail(line, UnclosedString, "the text that starts here with [%s[ is never closed", strings.Repeat("=", n))
			}
			return tokenString
		}
	case c >= utf8.RuneSelf:
		return l.foreign()
	}
	return l.sign()
}

// number checks the form of a number, which the parser's own scanner takes too lightly.
func (l *lexer) number() {
	start := l.pos
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		exponent := l.pos > start && l.src[l.pos-1]|0x20 == 'e' && !bytes.HasPrefix(bytes.ToLower(l.src[start:min(start+2, l.pos)]), []byte("0x"))
		if !isLetter(c) && !isDigit(c) && c != '.' && !((c == '+' || c == '-') && exponent) {
			break
		}
		if l.pos++; l.pos-start > maxNumeral {
			break
		}
	}
	text := string(l.src[start:l.pos])
	if dots := strings.Index(text, ".."); dots > 0 { // 1..2 is a number joined to another
		l.pos = start + dots
		text = text[:dots]
	}
	if _, ok := parseNumber(text); !ok {
		l.broken = true
		l.fail(l.line, BadNumber, "%s is not a number; a text needs quotes", quoted(text))
	}
}

// quote steps over a short string. One that is not closed ends with its line, so that the rest of the file can be read.
func (l *lexer) quote(q byte) {
	line := l.line
	for l.pos++; l.pos < len(l.src); l.pos++ {
		switch c := l.src[l.pos]; c {
		case q:
			l.pos++
			return
		case '\n':
			l.unclosed(line, q)
			return
		case '\\':
			l.escape()
		}
	}
	l.unclosed(line, q)
}

// unclosed reports a text without its second quotation mark, in the words of what probably happened.
func (l *lexer) unclosed(line int, q byte) {
	l.broken = true
	start := bytes.LastIndexByte(l.src[:l.pos], q)
	before, behind := l.src[bytes.LastIndexByte(l.src[:start], '\n')+1:start], bytes.Trim(l.src[start+1:l.pos], " \t,;)}")
	p := Problem{Kind: Syntax, Hint: UnclosedString, Line: line,
		Text: fmt.Sprintf("the text that starts with %c in this line is not closed in this line; use [[ … ]] for text over several lines", q)}
	switch {
	case q == '\'' && bytes.IndexByte(before, q) >= 0:
		p.Text, p.Remedy = "the text in single quotation marks ends at its apostrophe", `put the text between double quotation marks: "It's …"`
	case len(behind) > 0 || begins(before):
		l.torn = line
	case l.torn > 0 && line-l.torn < 30:
		l.torn = 0 // it closes the text that a line before did not
		return
	case bytes.IndexByte(before, q) >= 0:
		p.Text, p.Remedy = fmt.Sprintf("the quotation marks of this line do not come in pairs: one %c is missing, or one too many", q), "put one at each end of every text of the line"
	case len(bytes.TrimSpace(before)) > 0:
		p.Text, p.Remedy = "a text has a quotation mark at its end, but none at its beginning", "put one before the first word of the text"
	}
	l.report(p)
}

// begins reports whether a text can begin behind what stands before it in its line.
func begins(before []byte) bool {
	before = bytes.TrimRight(before, " \t")
	return len(before) > 0 && (bytes.IndexByte([]byte("={(,["), before[len(before)-1]) >= 0 || isLetter(before[len(before)-1]) && bytes.IndexByte(before, '=') < 0 && bytes.IndexByte(bytes.TrimSpace(before), ' ') < 0)
}

func (l *lexer) escape() {
	if l.pos+1 >= len(l.src) {
		return
	}
	l.pos++
	switch c := l.src[l.pos]; {
	case c == '\n':
		l.newline()
	case isDigit(c):
		v := 0
		i := l.pos
		for ; i < len(l.src) && i < l.pos+3 && isDigit(l.src[i]); i++ {
			v = v*10 + int(l.src[i]-'0')
		}
		if v > 255 || v < 0x20 && v != '\n' && v != '\t' || v == 0x7f {
			l.broken = true
			l.fail(l.line, BadEscape, "\\%d in a text gives a character that may not be shown", v)
		}
		l.pos = i - 1
	case c == 'a', c == 'b', c == 'f', c == 'r', c == 'v':
		l.broken = true
		l.fail(l.line, BadEscape, "\\%c in a text gives a character that may not be shown; \\n starts a new line", c)
	case c == 'x', c == 'u', c == 'z':
		l.broken = true
		l.fail(l.line, BadEscape, "\\%c is not known here; type the character itself, the file is UTF-8", c)
	}
}
