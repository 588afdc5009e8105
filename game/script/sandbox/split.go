package sandbox

import "fmt"

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

// opener is a bracket or block that waits for its end.
type opener struct {
	text   string
	line   int
	indent int // of the line it stands on
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

// piece reads one statement whose first token is t and returns the token after it.
func (s *splitter) piece(t token) (piece, token) {
	p := piece{start: t.start, line: t.line, alone: t.alone, problems: len(s.problems)}
	s.broken = false
	var open []opener
	var wrong *Problem
	var marks []mark // where the file may be taken up again, should this statement never end
	indent, prev := 0, token{}
	for ; t.kind != tokenEnd; t = s.next() {
		if t.first {
			indent = t.column
			if prev.kind != tokenEnd && s.argumentStart(t) && s.endsExpression(prev) {
				s.joins = append(s.joins, join{int32(t.line), int32(prev.last)})
			}
		}
		if t.first && s.text(t) == "(" && s.endsExpression(prev) {
			s.fail(t.line, AmbiguousCall, "a line can't start with ( here: it would be read as a call of the line before; put a ; before it")
			if len(open) == 0 {
				t.alone = true
				break
			}
			s.broken = true
		}
		if len(open) == 0 && p.tokens > 0 && s.startsStatement(t) && (s.endsExpression(prev) || s.text(prev) == ";") {
			break
		}
		if t.first && t.column == 0 && p.tokens > 0 && len(marks) < maxMarks && s.startsStatement(t) {
			marks = append(marks, mark{t, len(s.problems), s.tokens, len(s.joins), open[:len(open):len(open)], prev})
		}
		if p.tokens++; !s.count(p, t) {
			break
		}
		if w := s.track(&open, t, indent, len(open)); w != nil && wrong == nil {
			wrong = w
		}
		if len(open) > s.lim.Brackets {
			s.tooMany(t.line, fmt.Sprintf("more than %d brackets or blocks are open inside each other here", s.lim.Brackets), s.lim.Brackets, len(open))
			break
		}
		prev = t
	}
	p.end, p.last, p.broken = max(prev.end, p.start), max(prev.last, p.line), s.broken
	if s.over {
		p.broken = true
		return p, token{}
	}
	switch {
	case len(open) > 0:
		return s.unbalanced(p, open, wrong, marks)
	case wrong != nil && wrong.Kind != 0:
		p.broken = true
		s.add(*wrong)
	}
	return p, t
}

func (s *splitter) count(p piece, t token) bool {
	if s.tokens++; s.tokens > s.lim.Tokens {
		s.tooMany(t.line, fmt.Sprintf("the file has more than %d words and signs", s.lim.Tokens), s.lim.Tokens, s.tokens)
	} else if p.tokens > s.lim.Statement {
		s.tooMany(t.line, fmt.Sprintf("this statement has more than %d words and signs", s.lim.Statement), s.lim.Statement, p.tokens)
	}
	return !s.over
}

var partner = map[string]string{"}": "{", ")": "(", "]": "["}

// track keeps the stack of what is open. It answers the first thing that does not fit.
func (s *splitter) track(open *[]opener, t token, indent, depth int) *Problem {
	if t.kind != tokenWord && t.kind != tokenSign {
		return nil
	}
	text := s.text(t)
	if t.kind == tokenWord && s.fieldName(t, *open) {
		return nil
	}
	switch text {
	case "do":
		if depth > 0 && ((*open)[depth-1].text == "for" || (*open)[depth-1].text == "while") {
			top := (*open)[depth-1]
			top.text += " … do"
			*open = append((*open)[:depth-1:depth-1], top)
			return nil
		}
		fallthrough
	case "{", "(", "[", "function", "if", "repeat", "for", "while":
		if text == "if" && t.start >= 5 && string(s.src[t.start-5:t.start]) == "else " {
			s.elseIf = t.line
		}
		*open = append((*open)[:depth:depth], opener{text, t.line, indent}) // marks hold on to the old stack
		return nil
	case "}", ")", "]", "end", "until":
	default:
		return nil
	}
	if depth == 0 {
		return &Problem{Kind: Syntax, Hint: StrayCloser, Line: t.line, Text: fmt.Sprintf("nothing is open that this %s could close", text)}
	}
	top := (*open)[depth-1]
	if !closes(top.text, text) {
		return s.unclosed(top, fmt.Sprintf("before the %s in line %d", text, t.line))
	}
	*open = (*open)[:depth-1]
	if t.first && t.column < top.indent && t.line > top.line {
		return s.suspect(top, text, t.line)
	}
	return nil
}

// suspect marks a closer that stands further left than the line of what it closes: harmless, unless something stays open.
func (s *splitter) suspect(o opener, text string, line int) *Problem {
	p := s.unclosed(o, fmt.Sprintf("before the %s in line %d", text, line))
	p.Kind = 0
	return p
}

// fieldName tells a reserved word that an author took for the name of a field, so that { end = 1 } closes nothing.
func (s *splitter) fieldName(t token, open []opener) bool {
	if t.start > 0 && s.src[t.start-1] == '.' && (t.start < 2 || s.src[t.start-2] != '.') {
		return true
	}
	if len(open) == 0 || open[len(open)-1].text != "{" {
		return false
	}
	i := t.end
	for i < len(s.src) && s.src[i] == ' ' {
		i++
	}
	return i+1 < len(s.src) && s.src[i] == '=' && s.src[i+1] != '='
}

func closes(opening, closing string) bool {
	switch closing {
	case "end":
		switch opening {
		case "function", "do", "if", "for … do", "while … do", "for", "while":
			return true
		}
		return false
	case "until":
		return opening == "repeat"
	}
	return opening == partner[closing]
}

func (s *splitter) unclosed(o opener, where string) *Problem {
	p := &Problem{Kind: Syntax, Hint: UnclosedBrace, Line: o.line, Other: o.line}
	switch o.text {
	case "{", "(", "[":
		p.Text = fmt.Sprintf("the %s opened in line %d is not closed %s", o.text, o.line, where)
	case "repeat":
		p.Hint = UnclosedBlock
		p.Text = fmt.Sprintf("the repeat in line %d has no until %s", o.line, where)
	default:
		p.Hint = UnclosedBlock
		p.Text = fmt.Sprintf("the %s in line %d has no end %s", o.text, o.line, where)
		if o.text == "if" && s.elseIf > o.line {
			p.Text += fmt.Sprintf("; should the else if in line %d be elseif, in one word?", s.elseIf)
		}
	}
	return p
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
