package format

import (
	"bytes"
	"fmt"
	"strings"
)

// kind sorts words by what may follow them.
type kind uint8

const (
	end kind = iota
	name
	keyword
	number
	text
	sign
)

// token is a word or a sign, with what stands between it and the one before.
type token struct {
	kind     kind
	word     string // as it is written
	line     int    // 1-based, where it starts
	start    int    // in bytes
	blank    bool   // a blank line stands right before it
	comments []comment
}

// told names a token in a message; after the last comes one without a word.
func (t token) told() string {
	if t.word == "" {
		return "the end of the file"
	}
	return fmt.Sprintf("%q", t.word)
}

// comment is one remark, from its hyphens to its end.
type comment struct {
	text  string
	start int
	own   bool // nothing but blanks stand before it on its line
	ends  bool // nothing but blanks stand behind it on its line
	blank bool // a blank line stands right before it
}

// Error is a place where a file is no Lua.
type Error struct {
	Line int // 1-based
	Text string
}

func (e *Error) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Text) }

// keywords are the reserved words of Lua 5.1.
var keywords = map[string]bool{
	"and": true, "break": true, "do": true, "else": true, "elseif": true, "end": true, "false": true, "for": true,
	"function": true, "if": true, "in": true, "local": true, "nil": true, "not": true, "or": true, "return": true,
	"repeat": true, "then": true, "true": true, "until": true, "while": true,
}

// signs are the operators and brackets, longest first.
var signs = []string{"...", "..", "==", "~=", "<=", ">=", "+", "-", "*", "/", "%", "^", "#", "<", ">", "=", "(", ")", "{", "}", "[", "]", ";", ":", ",", "."}

// plain takes out a byte order mark and gives every line the same end.
func plain(src []byte) string {
	src = bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	return strings.ReplaceAll(strings.ReplaceAll(string(src), "\r\n", "\n"), "\r", "\n")
}

// lexer walks over a file once.
type lexer struct {
	src    string
	pos    int
	line   int
	tokens []token
}

// lex splits a file into words. The last token is the end; every comment
// belongs to the token that follows it.
func lex(src string) (tokens []token, err error) {
	l := lexer{src: src, line: 1}
	for {
		t, err := l.next()
		if err != nil {
			return nil, err
		}
		l.tokens = append(l.tokens, t)
		if t.kind == end {
			return l.tokens, nil
		}
	}
}

// next reads the comments and then the token.
func (l *lexer) next() (token, error) {
	var t token
	for {
		breaks := l.blanks()
		own := breaks > 0 || l.pos == 0 || strings.TrimLeft(l.src[:l.pos], " \t\v\f") == ""
		if len(t.comments) > 0 {
			t.comments[len(t.comments)-1].ends = breaks > 0 || l.pos == len(l.src)
		}
		if !l.atComment() {
			t.blank = breaks > 1
			break
		}
		c := comment{start: l.pos, own: own, blank: breaks > 1}
		if err := l.comment(); err != nil {
			return t, err
		}
		c.text = strings.TrimRight(l.src[c.start:l.pos], " \t\v\f\r")
		t.comments = append(t.comments, c)
	}
	t.start, t.line = l.pos, l.line
	var err error
	t.kind, err = l.scan()
	t.word = l.src[t.start:l.pos]
	if t.kind == name && keywords[t.word] {
		t.kind = keyword
	}
	return t, err
}

// blanks steps over white space and counts the line breaks in it.
func (l *lexer) blanks() (breaks int) {
	for ; l.pos < len(l.src) && strings.IndexByte(" \t\n\v\f\r", l.src[l.pos]) >= 0; l.pos++ {
		if l.src[l.pos] == '\n' {
			l.line++
			breaks++
		}
	}
	return breaks
}

// atComment knows comments, and the first line that a Unix shell reads.
func (l *lexer) atComment() bool {
	rest := l.src[l.pos:]
	return strings.HasPrefix(rest, "--") || l.pos == 0 && strings.HasPrefix(rest, "#!")
}

func (l *lexer) comment() error {
	if rest := l.src[l.pos:]; strings.HasPrefix(rest, "--[") {
		if level := bracket(rest[2:]); level >= 0 {
			l.pos += 2
			return l.long(level, "comment")
		}
	}
	if i := strings.IndexByte(l.src[l.pos:], '\n'); i >= 0 {
		l.pos += i
	} else {
		l.pos = len(l.src)
	}
	return nil
}

// bracket gives the number of = in the long bracket that s begins with, or −1.
func bracket(s string) int {
	if s == "" || s[0] != '[' {
		return -1
	}
	inner := strings.TrimLeft(s[1:], "=")
	if !strings.HasPrefix(inner, "[") {
		return -1
	}
	return len(s) - 1 - len(inner)
}

// long steps over a text or a comment in long brackets.
func (l *lexer) long(level int, what string) error {
	closing := "]" + strings.Repeat("=", level) + "]"
	i := strings.Index(l.src[l.pos+level+2:], closing)
	if i < 0 {
		return &Error{l.line, fmt.Sprintf("the %s that starts here is never closed", what)}
	}
	stop := l.pos + level + 2 + i + len(closing)
	l.line += strings.Count(l.src[l.pos:stop], "\n")
	l.pos = stop
	return nil
}

func letter(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' }
func digit(c byte) bool  { return c >= '0' && c <= '9' }

// scan steps over one token.
func (l *lexer) scan() (kind, error) {
	if l.pos == len(l.src) {
		return end, nil
	}
	rest := l.src[l.pos:]
	c := rest[0]
	switch {
	case letter(c):
		l.pos += len(rest) - len(strings.TrimLeftFunc(rest, func(r rune) bool { return r < 0x80 && (letter(byte(r)) || digit(byte(r))) }))
		return name, nil
	case digit(c), c == '.' && len(rest) > 1 && digit(rest[1]):
		l.number()
		return number, nil
	case c == '"', c == '\'':
		return text, l.quoted(c)
	case c == '[' && bracket(rest) >= 0:
		return text, l.long(bracket(rest), "text")
	}
	for _, s := range signs {
		if strings.HasPrefix(rest, s) {
			l.pos += len(s)
			return sign, nil
		}
	}
	return end, &Error{l.line, fmt.Sprintf("%q does not belong into Lua", string([]rune(rest[:min(len(rest), 4)])[:1]))}
}

// number takes everything that could belong to one; whether it is one is for
// package sandbox to say.
func (l *lexer) number() {
	start := l.pos
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		exponent := l.pos > start && l.src[l.pos-1]|0x20 == 'e' && !strings.EqualFold(l.src[start:min(start+2, l.pos)], "0x")
		joined := c == '.' && strings.HasPrefix(l.src[l.pos:], "..")
		if joined || !letter(c) && !digit(c) && c != '.' && !((c == '+' || c == '-') && exponent) {
			return
		}
		l.pos++
	}
}

func (l *lexer) quoted(quote byte) error {
	first := l.line
	for l.pos++; l.pos < len(l.src); l.pos++ {
		switch l.src[l.pos] {
		case quote:
			l.pos++
			return nil
		case '\n':
			return &Error{first, "the text that starts in this line is not closed in it"}
		case '\\':
			if l.pos++; l.pos < len(l.src) && l.src[l.pos] == '\n' {
				l.line++
			}
		}
	}
	l.pos = len(l.src)
	return &Error{first, "the text that starts in this line is not closed in it"}
}
