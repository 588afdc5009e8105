package sandbox

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// The slips of people who have never written a program: a colon for =, a bracket for a brace, a text without its quotation
// marks. Each is told in words and, where one change mends it, mended, so that the rest of the statement is read.

// guessColon sees minutes: 5 and sofia: "…".
func guessColon(s suspectPlace, m *mistake) bool {
	if s.word(s.prev) != ":" || s.before.kind != tokenName || s.at.kind == tokenName {
		return false
	}
	name := s.word(s.before)
	m.problem.Hint, m.problem.Line = Slip, s.base+s.prev.line
	if s.isField(name) {
		m.problem.Text = fmt.Sprintf("a colon stands after %s", name)
		m.problem.Remedy = fmt.Sprintf("write %s = %s", name, short(s.word(s.at)))
		m.repair = replace(s.text, s.prev.start, s.prev.end, "=")
		return true
	}
	m.problem.Text = fmt.Sprintf("a colon stands after %s", name)
	m.problem.Remedy = fmt.Sprintf("leave it out: %s %s", name, short(s.word(s.at)))
	m.repair = replace(s.text, s.prev.start, s.prev.end, " ")
	return true
}

// guessEquals sees minutes 5 and set promised = true.
func guessEquals(s suspectPlace, m *mistake) bool {
	begins := s.word(s.before) == "{" || s.word(s.before) == "," || s.prev.first
	if !s.inTable || !begins || s.prev.kind != tokenName || !s.isField(s.word(s.prev)) || s.word(s.prev) == "ending" || s.word(s.prev) == "go" {
		return false
	}
	value := s.at.kind == tokenNumber || s.at.kind == tokenName || s.at.kind == tokenWord && s.word(s.after) != "="
	if !value || s.at.line != s.prev.line {
		return false
	}
	name := s.word(s.prev)
	m.problem.Hint, m.problem.Line = Slip, s.base+s.prev.line
	m.problem.Text = fmt.Sprintf("= is missing after %s", name)
	if s.word(s.after) == "=" { // set promised = true
		m.problem.Remedy = fmt.Sprintf("write %s = { %s = … }", name, s.word(s.at))
		return true
	}
	m.problem.Remedy = fmt.Sprintf("write %s = %s", name, short(s.word(s.at)))
	m.repair = replace(s.text, s.prev.end, s.prev.end, " =")
	return true
}

// guessBareText sees place = your room.
func guessBareText(s suspectPlace, m *mistake) bool {
	words := s.at.kind == tokenName || s.at.kind == tokenWord || s.at.kind == tokenNumber
	if !s.inTable || !words || s.word(s.after) == "=" || s.word(s.before) != "=" || s.at.line != s.prev.line || s.prev.kind != tokenName {
		return false
	}
	end := s.prev.start + bytes.IndexAny(append(s.text[s.prev.start:len(s.text):len(s.text)], '\n'), ",}\n")
	said := strings.TrimSpace(string(s.text[s.prev.start:end]))
	if strings.Contains(said, "=") || strings.Contains(said, `"`) {
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	m.problem.Text = fmt.Sprintf("the text %s stands without quotation marks", quoted(said))
	m.problem.Remedy = fmt.Sprintf("write %q", short(said))
	m.repair = replace(s.text, s.prev.start, s.prev.start+len(said), `"`+said+`"`)
	return true
}

// guessBrackets sees lists in [ … ] and ( … ).
func guessBrackets(s suspectPlace, m *mistake) bool {
	open := -1
	switch {
	case s.word(s.at) == "[" && s.word(s.prev) == "=" && s.after.kind == tokenName:
		m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
		m.problem.Text, m.problem.Remedy = "a longer text stands between two brackets at each end", "write [[ … ]]"
		if end := bytes.IndexByte(s.text[s.at.start:], ']'); end > 0 {
			m.repair = replace(replace(s.text, s.at.start+end, s.at.start+end+1, "]]"), s.at.start, s.at.end, "[[")
		}
		return true
	case s.word(s.at) == "[" && s.word(s.prev) == "=":
		open = s.at.start
	case s.word(s.at) == "," && s.prev.kind == tokenString:
		open = bytes.LastIndexByte(s.text[:s.at.start], '(')
		if open < 0 || !bytes.HasSuffix(bytes.TrimRight(s.text[:open], " "), []byte("=")) {
			return false
		}
	}
	if open < 0 {
		return false
	}
	closer := byte(']')
	if s.text[open] == '(' {
		closer = ')'
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	m.problem.Text = fmt.Sprintf("a list stands in braces, not between %c and %c", s.text[open], closer)
	m.problem.Remedy = "write { … }"
	if end := bytes.IndexByte(s.text[open:], closer); end > 0 {
		m.repair = slices.Clone(s.text)
		m.repair[open], m.repair[open+end] = '{', '}'
	}
	return true
}

// guessPercent sees trust = 45%.
func guessPercent(s suspectPlace, m *mistake) bool {
	sign := s.prev
	if s.word(s.at) == "%" {
		sign = s.at
	}
	if s.word(sign) != "%" || !s.inTable {
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+sign.line
	m.problem.Text = "a number stands without %"
	m.problem.Remedy = "leave the % out; trust and autonomy run from 0 to 100, shares such as authority from 0 to 1"
	m.repair = replace(s.text, sign.start, sign.end, " ")
	return true
}

// guessPoint sees id = "ask". go = "bus".
func guessPoint(s suspectPlace, m *mistake) bool {
	if s.word(s.at) != "." || s.prev.kind != tokenString || !s.inTable {
		return false
	}
	m.problem.Hint, m.problem.Line, m.problem.Other = MissingComma, s.base+s.at.line, s.base+s.at.line
	m.problem.Text = fmt.Sprintf("a point stands after %s, where a comma belongs", quoted(s.word(s.prev)))
	m.problem.Remedy = "write a comma instead of the point"
	m.repair = replace(s.text, s.at.start, s.at.end, ",")
	return true
}

// guessRemark sees a line that begins with a single hyphen, or with #.
func guessRemark(s suspectPlace, m *mistake) bool {
	if word := s.word(s.at); word != "-" && word != "#" || !s.at.first {
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	m.problem.Text = fmt.Sprintf("a remark begins with two hyphens, not with %s", s.word(s.at))
	m.problem.Remedy = "write -- before the remark"
	end := bytes.IndexByte(s.text[s.at.start:], '\n')
	if end < 0 {
		end = len(s.text) - s.at.start
	}
	m.repair = replace(s.text, s.at.start, s.at.start+end, "")
	return true
}

// guessInnerQuote sees "Femi says "hello" to you".
func guessInnerQuote(s suspectPlace, m *mistake) bool {
	if s.prev.kind != tokenString || s.at.start != s.prev.end || s.text[s.prev.start] != '"' || s.at.kind != tokenName && s.at.kind != tokenWord {
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	m.problem.Text = fmt.Sprintf("the text ends at the quotation mark before %s", quoted(s.word(s.at)))
	m.problem.Remedy = `inside a text write single quotation marks, or “ and ”`
	line := s.text[s.at.start:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	if i := bytes.IndexByte(line, '"'); i >= 0 {
		m.repair = slices.Clone(s.text)
		m.repair[s.prev.end-1], m.repair[s.at.start+i] = '\'', '\''
	}
	return true
}

// guessLeading sees go ending "plan".
func guessLeading(s suspectPlace, m *mistake) bool {
	if s.word(s.prev) != "go" || s.word(s.at) != "ending" && s.word(s.at) != "scene" {
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	if s.word(s.at) == "ending" {
		m.problem.Text = "ending leads to an ending by itself, without go before it"
		m.problem.Remedy = "write ending " + short(s.word(s.after))
		m.repair = replace(s.text, s.prev.start, s.prev.end, "")
		return true
	}
	m.problem.Text = "go leads to a scene by itself, without scene behind it"
	m.problem.Remedy = "write go " + short(s.word(s.after))
	m.repair = replace(s.text, s.at.start, s.at.end, "")
	return true
}

// guessCapital sees Local and Function.
func guessCapital(s suspectPlace, m *mistake) bool {
	for _, t := range []token{s.prev, s.at} {
		small := strings.ToLower(s.word(t))
		if t.kind == tokenName && reserved[small] {
			m.problem.Hint, m.problem.Line = Slip, s.base+t.line
			m.problem.Text = fmt.Sprintf("%s is written in small letters", small)
			m.problem.Remedy = fmt.Sprintf("write %s, not %s", small, s.word(t))
			return true
		}
	}
	return false
}

// forReserved are the words of Lua that people take for fields.
var forReserved = map[string]string{"goto": `write go = "…"`, "if": `write when = "…"`, "end": `write go = "…", or ending "…" behind the choices`}

// guessWordOrder sees sofia says "…" and "sofia" "…".
func guessWordOrder(s suspectPlace, m *mistake) bool {
	switch {
	case s.prev.kind == tokenName && slices.Contains([]string{"says", "said", "say", "asks", "thinks"}, s.word(s.at)):
		m.problem.Text = fmt.Sprintf("a person speaks without %s", s.word(s.at))
		m.problem.Remedy = fmt.Sprintf("write %s %s", s.word(s.prev), short(s.word(s.after)))
		m.repair = replace(s.text, s.at.start, s.at.end, "")
	case s.inTable && s.prev.kind == tokenString && s.prev.first && s.at.kind == tokenString && s.at.line == s.prev.line && isWord(strings.Trim(s.word(s.prev), `"'`)):
		name := strings.Trim(s.word(s.prev), `"'`)
		m.problem.Text = "the name of who speaks stands without quotation marks"
		m.problem.Remedy = fmt.Sprintf("write %s %s", name, short(s.word(s.at)))
		m.repair = replace(s.text, s.prev.start, s.prev.end, name)
	default:
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	return true
}

func isWord(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") == "" && !reserved[s]
}

// guessFunction sees function s return … end.
func guessFunction(s suspectPlace, m *mistake) bool {
	if s.word(s.prev) != "function" || s.at.kind != tokenName || s.word(s.after) == "(" {
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	m.problem.Text = "what a function is given stands in brackets"
	m.problem.Remedy = fmt.Sprintf("write function(%s)", s.word(s.at))
	m.repair = replace(s.text, s.at.start, s.at.end, "("+s.word(s.at)+")")
	return true
}

// guessHyphen sees local the-boss = ….
func guessHyphen(s suspectPlace, m *mistake) bool {
	if s.word(s.at) != "-" || s.word(s.before) != "local" || s.prev.kind != tokenName {
		return false
	}
	name := s.word(s.prev) + "_" + s.word(s.after)
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	m.problem.Text = "a name that the script uses has no hyphen"
	m.problem.Remedy = fmt.Sprintf("write local %s", name)
	return true
}

// guessArrow sees -> "scene" and => "scene".
func guessArrow(s suspectPlace, m *mistake) bool {
	if s.word(s.at) != ">" || s.word(s.prev) != "-" && s.word(s.prev) != "=" || s.at.start != s.prev.end {
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	m.problem.Text = "an arrow means nothing here"
	m.problem.Remedy = fmt.Sprintf("write go = %s", short(s.word(s.after)))
	if s.inTable && s.word(s.prev) == "-" {
		m.repair = replace(s.text, s.prev.start, s.at.end, "go =")
	}
	return true
}

// guessUnit sees minutes = 5 min.
func guessUnit(s suspectPlace, m *mistake) bool {
	if !s.inTable || s.prev.kind != tokenNumber || s.at.kind != tokenName || s.word(s.before) != "=" || s.word(s.after) == "=" || s.at.line != s.prev.line {
		return false
	}
	m.problem.Hint, m.problem.Line = Slip, s.base+s.at.line
	m.problem.Text = fmt.Sprintf("a number stands alone, without %s", quoted(s.word(s.at)))
	m.problem.Remedy = fmt.Sprintf("write %s", s.word(s.prev))
	m.repair = replace(s.text, s.at.start, s.at.end, "")
	return true
}

// isField reports whether the tables of the language have a field of that name.
func (s suspectPlace) isField(name string) bool { return slices.Contains(s.fields, name) }

// short is a word of the author's for use in a remedy.
func short(s string) string {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	if r := []rune(s); len(r) > 30 {
		return string(r[:28]) + "…" + string(r[len(r)-1:])
	}
	return s
}
