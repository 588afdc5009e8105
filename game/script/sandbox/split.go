package sandbox

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
)

// piece is one top-level statement of the file, as far as words and brackets tell.
type piece struct {
	start, end int // bytes
	line, last int // lines
	tokens     int
	broken     bool     // has a mistake that no repair mends: it is left out
	names      []string // what it would have declared
	alone      bool     // must not be read together with what stands before it
	problems   int      // how many were known before it
}

// splitter cuts a file into top-level statements before the parser sees it. A statement ends where, outside all brackets and
// blocks, a word that can end an expression is followed by one that starts a statement; in Lua that is always a boundary.
type splitter struct {
	lexer
	lim      Limits
	problems []Problem
	file     string
	tokens   int
	rounds   int
	elseIf   int // line of the last “else if”, which opens a block that “elseif” does not
	joins    []join
	added    int
	over     bool // a limit of the file is passed: nothing more is read
}

// split returns the pieces of src, blanking comments in place.
func split(file string, src []byte, lim Limits) *splitResult {
	s := &splitter{lim: lim, file: file}
	s.src, s.line, s.fresh = src, 1, true
	s.report = s.add
	if len(src) > 1 && src[0] == '#' && src[1] == '!' { // a line for a Unix shell
		for i := 0; i < len(src) && src[i] != '\n'; i++ {
			src[i] = ' '
		}
	}
	r := &splitResult{}
	t := s.next()
	for t.kind != tokenEnd && !s.over {
		if s.prose(t) {
			t = s.next()
			continue
		}
		var p piece
		p, t = s.piece(t)
		r.pieces = append(r.pieces, p)
		if len(r.pieces) > lim.Pieces {
			s.tooMany(p.line, fmt.Sprintf("the file has more than %d statements", lim.Pieces), lim.Pieces, len(r.pieces))
		}
	}
	r.problems, r.joins = s.problems, s.joins
	return r
}

// prose sees a line of plain words between the parts of a file, such as a note without its hyphens, and passes over it.
func (s *splitter) prose(t token) bool {
	if !t.first || t.kind != tokenName {
		return false
	}
	end := bytes.IndexByte(s.src[t.start:], '\n')
	if end < 0 {
		end = len(s.src) - t.start
	}
	line := s.src[t.start : t.start+end]
	if !plainWords.Match(line) {
		return false
	}
	s.add(Problem{Hint: Slip, Line: t.line, Text: "a line of plain text stands here", Remedy: "write -- before it if it is a remark; text that is told stands in a scene, as narrate \"…\"", mended: true})
	for i := range line {
		line[i] = ' '
	}
	s.pos = t.start + end
	return true
}

// plainWords are three words or more, with nothing else than what stands between words in a sentence.
var plainWords = regexp.MustCompile(`^[A-Za-z]+('[a-z]+)?(,? [A-Za-z]+('[a-z]+)?){2,}[.!?:]?\s*$`)

type splitResult struct {
	pieces   []piece
	problems []Problem
	joins    []join
}

// join is a line that starts with a text or a brace right after an expression, and the line where that ended: what a forgotten
// comma looks like. In order of line.
type join struct{ line, last int32 }

func (s *splitter) add(p Problem) {
	p.File = s.file
	if s.added++; s.added == 10*s.lim.Problems {
		s.stop, s.over = true, true
		p = Problem{File: s.file, Kind: Syntax, Hint: TooManyProblems, Line: p.Line, Text: "too many mistakes; the rest of the file was not read"}
		s.problems = s.problems[:min(len(s.problems), s.lim.Problems-1)]
	}
	if p.Kind == 0 {
		p.Kind = Syntax
	}
	if n := len(s.problems); n > 0 && s.problems[n-1].Line == p.Line && s.problems[n-1].Text == p.Text {
		return // once a line is enough
	}
	if len(s.problems) < s.lim.Problems {
		s.problems = append(s.problems, p)
	}
}

func (s *splitter) tooMany(line int, what string, limit, amount int) {
	s.over = true
	s.add(Problem{Kind: Limit, Line: line, Limit: limit, Amount: amount,
		Text: fmt.Sprintf("%s; the limit is %d: split the file or make it simpler", what, limit)})
}

// reading is one statement while its end is looked for.
type reading struct {
	piece
	open   []opener
	wrong  *Problem // the first bracket that does not fit
	marks  []mark   // where the file may be taken up again, should this statement never end
	indent int      // of the line
	prev   token
}

// piece reads one statement whose first token is t and returns the token after it.
func (s *splitter) piece(t token) (piece, token) {
	r := reading{piece: piece{start: t.start, line: t.line, alone: t.alone, problems: len(s.problems)}}
	s.broken = false
	for ; t.kind != tokenEnd; t = s.next() {
		if t.first && s.lineStarts(&r, &t) {
			break
		}
		if len(r.open) == 0 && r.tokens > 0 && s.startsStatement(t) && (s.endsExpression(r.prev) || s.text(r.prev) == ";") {
			break
		}
		if r.tokens++; !s.count(r.piece, t) {
			break
		}
		if w := s.track(&r.open, t, r.indent, len(r.open)); w != nil && r.wrong == nil {
			r.wrong = w
		}
		if n := len(r.open); n > s.lim.Brackets {
			s.tooMany(t.line, fmt.Sprintf("more than %d brackets or blocks are open inside each other here", s.lim.Brackets), s.lim.Brackets, n)
			break
		}
		r.prev = t
	}
	return s.finish(&r, t)
}

// lineStarts notes what the first word of a line tells; true if the statement ended with the line before.
func (s *splitter) lineStarts(r *reading, t *token) bool {
	r.indent = t.column
	if r.tokens == 0 {
		return false
	}
	if s.argumentStart(*t) && s.endsExpression(r.prev) {
		s.joins = append(s.joins, join{int32(t.line), int32(r.prev.last)})
	}
	if s.text(*t) == "(" && s.callable(r.prev) {
		s.fail(t.line, AmbiguousCall, "a line can't start with ( here: it would be read as a call of the line before; put a ; before it")
		if len(r.open) == 0 {
			t.alone = true
			return true
		}
		s.broken = true
	}
	if t.column == 0 && len(r.marks) < maxMarks && s.startsStatement(*t) {
		r.marks = append(r.marks, mark{*t, len(s.problems), s.tokens, len(s.joins), slices.Clip(r.open), r.prev})
	}
	return false
}

func (s *splitter) finish(r *reading, t token) (piece, token) {
	p := r.piece
	p.end, p.last, p.broken = max(r.prev.end, p.start), max(r.prev.last, p.line), s.broken
	switch {
	case s.over:
		p.broken = true
		return p, token{}
	case len(r.open) > 0:
		return s.unbalanced(p, r.open, r.wrong, r.marks)
	case r.wrong != nil && r.wrong.Kind != 0:
		p.broken = true
		s.add(*r.wrong)
	}
	return p, t
}

// callable tells whether a ( behind t would make a call of it.
func (s *splitter) callable(t token) bool {
	word := s.text(t)
	return t.kind == tokenName || t.kind == tokenSign && (word == ")" || word == "]")
}

func (s *splitter) count(p piece, t token) bool {
	if s.tokens++; s.tokens > s.lim.Tokens {
		s.tooMany(t.line, fmt.Sprintf("the file has more than %d words and signs", s.lim.Tokens), s.lim.Tokens, s.tokens)
	} else if p.tokens > s.lim.Statement {
		s.tooMany(t.line, fmt.Sprintf("this statement has more than %d words and signs", s.lim.Statement), s.lim.Statement, p.tokens)
	}
	return !s.over
}

func (s *splitter) argumentStart(t token) bool {
	return t.kind == tokenString || t.kind == tokenSign && s.src[t.start] == '{'
}

// endsExpression tells whether a value can end with t.
func (s *splitter) endsExpression(t token) bool {
	switch t.kind {
	case tokenName, tokenNumber, tokenString:
		return true
	case tokenSign:
		c := s.text(t)
		return c == ")" || c == "}" || c == "]" || c == "..."
	case tokenWord:
		switch s.text(t) {
		case "end", "nil", "true", "false", "break":
			return true
		}
	}
	return false
}

// startsStatement tells whether a statement can start with t and no expression can go on with it.
func (s *splitter) startsStatement(t token) bool {
	if t.kind == tokenName {
		return true
	}
	if t.kind != tokenWord {
		return false
	}
	switch s.text(t) {
	case "local", "if", "for", "while", "repeat", "do", "return", "function", "break", "goto":
		return true
	}
	return false
}
