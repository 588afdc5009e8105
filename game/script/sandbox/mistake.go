package sandbox

import (
	"bytes"
	"fmt"
)

// mistake is what an author probably did, and the text with it put right, if one change does that.
type mistake struct {
	problem Problem
	repair  []byte
	at      int // byte of the text at which the parser stopped: a repair must get it further
}

// suspectPlace is the neighbourhood of the word at which the parser stopped.
type suspectPlace struct {
	text         []byte
	before, prev token // the two words before
	at           token
	after        token
	condition    string // the if, elseif, while, for or until that still waits for its then or do
	inTable      bool   // the innermost open bracket is {
	base         int    // lines before the text
	fields       []string
}

// explain turns the parser's refusal of one statement into a sentence about it. line is the line at which the text starts.
func explain(text []byte, line int, err error, fields []string) mistake {
	s := locate(text, err)
	s.fields = fields
	s.base = line - 1
	m := mistake{at: s.at.start}
	p := &m.problem
	p.Line = s.base + s.at.line
	p.Near = clean(string(text[s.at.start:s.at.end]))
	for _, guess := range []func(suspectPlace, *mistake) bool{
		guessReserved, guessEqual, guessWordOrder, guessFunction, guessHyphen, guessArrow, guessUnit, guessColon, guessEquals, guessBareText, guessBrackets, guessPercent, guessPoint, guessRemark,
		guessInnerQuote, guessLeading, guessComma, guessWord, guessCapital,
	} {
		if guess(s, &m) {
			return m
		}
	}
	p.Text = plainRefusal(s)
	return m
}

// locate finds the word at which the parser stopped by reading the words again up to there.
func locate(text []byte, err error) suspectPlace {
	stopLine, column, near := place(err)
	l := lexer{src: bytes.Clone(text), line: 1, fresh: true, report: func(Problem) {}}
	s := suspectPlace{text: text}
	var open []byte
	for t := l.next(); ; t = l.next() {
		s.before, s.prev, s.at = s.prev, s.at, t
		if t.kind == tokenEnd {
			break
		}
		// The parser tells the place behind the word it choked on.
		if stopLine > 0 && t.last >= stopLine && l.pos-l.lineStart >= column && (near == "" || t.kind == tokenString || l.text(t) == near) {
			break
		}
		open = s.note(l.text(t), open)
	}
	s.inTable = len(open) > 0 && open[len(open)-1] == '{'
	if s.at.kind != tokenEnd {
		s.after = l.next()
	}
	return s
}

func (s *suspectPlace) note(word string, open []byte) []byte {
	switch word {
	case "{", "(", "[":
		return append(open, word[0])
	case "}", ")", "]":
		return open[:max(len(open)-1, 0)]
	case "if", "elseif", "while", "for", "until":
		s.condition = word
	case "then", "do", "end":
		s.condition = ""
	}
	return open
}

func (s suspectPlace) word(t token) string { return string(s.text[t.start:t.end]) }

// guessReserved sees { end = … } and x.end.
func guessReserved(s suspectPlace, m *mistake) bool {
	at, name := s.at, s.word(s.at)
	switch {
	case at.kind == tokenWord && s.inTable && s.word(s.after) == "=":
	case at.kind == tokenWord && s.word(s.prev) == ".":
	case s.prev.kind == tokenWord && s.word(s.at) == "=" && s.inTable: // the parser stopped one later
		at, name = s.prev, s.word(s.prev)
	default:
		return false
	}
	m.problem.Hint, m.problem.Line = ReservedField, s.base+at.line
	m.problem.Text = fmt.Sprintf("%s is a word of Lua and can't be a field's name; choose another, or write [\"%s\"]", name, name)
	if remedy := forReserved[name]; remedy != "" {
		m.problem.Text, m.problem.Remedy = fmt.Sprintf("%s is a word of Lua and no field here", name), remedy
	}
	m.repair = replace(s.text, at.start, at.end, name+"_")
	return true
}

// guessEqual sees = where == is meant.
func guessEqual(s suspectPlace, m *mistake) bool {
	if s.word(s.at) != "=" || s.inTable && s.condition == "" || s.condition == "for" {
		return false
	}
	if s.condition == "" {
		return false
	}
	m.problem.Hint, m.problem.Line = AssignForEqual, s.base+s.at.line
	m.problem.Text = "write == to compare; a single = gives a value to a name"
	m.repair = replace(s.text, s.at.start, s.at.end, "==")
	return true
}

// guessComma sees two values side by side.
func guessComma(s suspectPlace, m *mistake) bool {
	var splitter splitter
	splitter.src = s.text
	starts := s.at.kind == tokenName || s.at.kind == tokenString || s.at.kind == tokenNumber ||
		s.at.kind == tokenSign && (s.word(s.at) == "{" || s.word(s.at) == "[")
	if s.at.kind == tokenWord {
		switch s.word(s.at) {
		case "true", "false", "nil", "not", "function":
			starts = true
		}
	}
	if !starts || !s.inTable || !splitter.endsExpression(s.prev) {
		return false
	}
	m.problem.Hint, m.problem.Line, m.problem.Other = MissingComma, s.base+s.prev.last, s.base+s.prev.last
	if s.prev.last == s.at.line {
		m.problem.Text = fmt.Sprintf("a comma is missing before %s", quoted(s.word(s.at)))
	} else {
		m.problem.Text = fmt.Sprintf("a comma is missing at the end of line %d, after %s", m.problem.Line, quoted(lastLine(s.word(s.prev))))
	}
	m.repair = replace(s.text, s.prev.end, s.prev.end, ",")
	return true
}

// guessWord sees if … without then, and for or while … without do.
func guessWord(s suspectPlace, m *mistake) bool {
	if s.condition == "" || s.condition == "until" || s.at.line == s.prev.last {
		return false
	}
	word := "do"
	if s.condition == "if" || s.condition == "elseif" {
		word = "then"
	}
	m.problem.Hint, m.problem.Line, m.problem.Other = MissingWord, s.base+s.prev.last, s.base+s.prev.last
	m.problem.Text = fmt.Sprintf("%s is missing at the end of line %d, for the %s before it", word, m.problem.Line, s.condition)
	m.repair = replace(s.text, s.prev.end, s.prev.end, " "+word)
	return true
}

// plainRefusal says what is known when no usual mistake fits.
func plainRefusal(s suspectPlace) string {
	word := s.word(s.at)
	switch {
	case s.at.kind == tokenEnd && s.prev.kind == tokenEnd:
		return "this is not a statement"
	case s.at.kind == tokenEnd:
		return fmt.Sprintf("the statement is not finished after %s", quoted(lastLine(s.word(s.prev))))
	case s.prev.kind == tokenEnd:
		return fmt.Sprintf("a statement can't start with %s", quoted(word))
	case s.at.first && s.prev.last < s.at.line:
		return fmt.Sprintf("%s is not expected after %s at the end of line %d", quoted(word), quoted(lastLine(s.word(s.prev))), s.base+s.prev.last)
	}
	return fmt.Sprintf("%s is not expected after %s", quoted(word), quoted(lastLine(s.word(s.prev))))
}

func lastLine(s string) string {
	if i := bytes.LastIndexByte([]byte(s), '\n'); i >= 0 {
		return s[i+1:]
	}
	return s
}

func replace(text []byte, start, end int, with string) []byte {
	out := make([]byte, 0, len(text)+len(with))
	out = append(out, text[:start]...)
	out = append(out, with...)
	return append(out, text[end:]...)
}
