package sandbox

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// signs of Lua, longest first.
var signs = []string{"...", "..", "==", "~=", "<=", ">=", "::"}

// foreignSigns are what people bring from other languages: the sign, what to write, and a repair of equal length if there is one.
var foreignSigns = []struct {
	sign   string
	hint   Hint
	remedy string
	repair string
}{
	{"<!--", ForeignOperator, "a comment starts with --, not <!--", ""},
	{"!==", NotEqualSign, "write ~= for “is not equal”, not !==", "~= "},
	{"===", ForeignOperator, "write == for “is equal”, not ===", "== "},
	{"!=", NotEqualSign, "write ~= for “is not equal”, not !=", "~="},
	{"&&", ForeignOperator, "write and, not &&", ""},
	{"||", ForeignOperator, "write or, not ||", "or"},
	{"+=", ForeignOperator, "write x = x + 1; Lua has no +=", ""},
	{"-=", ForeignOperator, "write x = x - 1; Lua has no -=", ""},
	{"++", ForeignOperator, "write x = x + 1; Lua has no ++", ""},
	{"//", ForeignOperator, "a comment starts with --, not //", ""},
	{"/*", ForeignOperator, "a comment starts with --, not /*", ""},
	{"!", ForeignOperator, "write not, not !", ""},
}

// sign reads an operator or bracket; tokenEnd when it stepped over something that is none.
func (l *lexer) sign() tokenKind {
	rest := l.src[l.pos:]
	for _, f := range foreignSigns {
		if bytes.HasPrefix(rest, []byte(f.sign)) {
			if f.repair != "" {
				l.mended(f.hint, f.remedy)
				copy(rest, f.repair)
				l.pos += len(f.sign)
				return tokenSign
			}
			p := Problem{Kind: Syntax, Hint: f.hint, Line: l.line, Text: f.remedy}
			if f.sign[len(f.sign)-1] == '=' && f.sign[0] != '!' {
				p.Remedy = `in a set write calls = "calls + 1"`
			}
			l.report(p)
			l.broken = true
			l.pos += len(f.sign)
			if f.sign[0] == '/' || f.sign[0] == '<' { // a comment after all
				for l.pos < len(l.src) && l.src[l.pos] != '\n' {
					l.pos++
				}
			}
			return tokenEnd
		}
	}
	for _, s := range signs {
		if bytes.HasPrefix(rest, []byte(s)) {
			l.pos += len(s)
			return tokenSign
		}
	}
	l.pos++
	if bytes.IndexByte([]byte("+-*/%^#<>=(){}[];:,."), rest[0]) >= 0 {
		return tokenSign
	}
	l.broken = true
	if rest[0] == '`' {
		l.fail(l.line, SmartQuote, "` is no quotation mark; a text starts and ends with the straight quote \"")
		return tokenEnd
	}
	l.fail(l.line, BadCharacter, "the sign %q has no meaning here", string(rest[0]))
	return tokenEnd
}

// foreign handles a letter outside ASCII where Lua has none: quotes made by a word processor are repaired, the rest reported.
func (l *lexer) foreign() tokenKind {
	r, n := utf8.DecodeRune(l.src[l.pos:])
	if bytes.ContainsRune([]byte("“”„‟«»"), r) && l.smartQuote(n) {
		return tokenString
	}
	if (r == '–' || r == '—') && len(bytes.TrimLeft(l.src[l.lineStart:l.pos], " \t")) == 0 {
		l.report(Problem{Kind: Syntax, Hint: Slip, Line: l.line, Text: fmt.Sprintf("a remark begins with two hyphens, not with %c", r), Remedy: "write -- before the remark", mended: true})
		for ; l.pos < len(l.src) && l.src[l.pos] != '\n'; l.pos++ {
			l.src[l.pos] = ' '
		}
		return tokenEnd
	}
	l.broken = true
	switch {
	case bytes.ContainsRune([]byte("“”„‟«»‘’‚″′´"), r):
		l.fail(l.line, SmartQuote, "%c is a typographic quote; a text starts and ends with the straight quote \"", r)
	case r == 0xa0 || r >= 0x2000 && r <= 0x200a || r == 0x202f || r == 0x3000:
		l.fail(l.line, BadCharacter, "a special blank (U+%04X) stands here; replace it by an ordinary one", r)
	default:
		l.fail(l.line, BadCharacter, "%q can stand only inside a text; names are made of a–z, 0–9 and _", string(r))
	}
	for l.pos < len(l.src) && (l.src[l.pos] >= utf8.RuneSelf || isLetter(l.src[l.pos]) || isDigit(l.src[l.pos])) {
		l.pos++ // one report for a whole word
	}
	return tokenEnd
}

// smartQuote turns “text” on one line into "text", with blanks outside so that no length changes.
func (l *lexer) smartQuote(n int) bool {
	const most = 2000 // bytes; a longer text in such quotes is reported, not repaired
	rest := l.src[l.pos:min(l.pos+most, len(l.src))]
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	i := bytes.IndexAny(rest[n:], "“”»«\"")
	if i < 0 || bytes.IndexByte(rest[n:n+i], '\\') >= 0 {
		return false
	}
	end := n + i
	_, m := utf8.DecodeRune(rest[end:])
	l.mended(SmartQuote, "typographic quotes are round this text; use the straight quote \"")
	copy(rest, bytes.Repeat([]byte(" "), n))
	rest[n-1] = '"'
	copy(rest[end:], "\""+"      "[:m-1])
	l.pos += end + m
	return true
}

func (l *lexer) mended(hint Hint, text string) {
	l.report(Problem{Kind: Syntax, Hint: hint, Line: l.line, Text: text, mended: true})
}
