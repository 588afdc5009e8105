package sandbox

import "fmt"

// maxMarks bounds how many places are looked at for one statement that never ends.
const maxMarks = 50

// mark is a line at column 0 where reading may be taken up again.
type mark struct {
	token    token
	problems int // how many were known when it was passed
	tokens   int
	joins    int
	open     []opener // what was open
	prev     token
}

// unbalanced ends a statement whose brackets or blocks don't fit, at the next line that starts a statement at column 0, so
// that one forgotten brace costs one statement and not the rest of the file.
func (s *splitter) unbalanced(p piece, open []opener, wrong *Problem, marks []mark) (piece, token) {
	p.broken = true
	at, ok := s.resume(marks)
	where := "before the end of the file"
	if ok {
		where = fmt.Sprintf("before line %d", at.token.line)
		open = at.open
		p.end, p.last = at.prev.end, at.prev.last
		s.forget(at.problems)
	}
	if wrong == nil && len(open) > 0 {
		wrong = s.unclosed(open[len(open)-1], where)
	}
	if wrong != nil && !s.toldOf(p.problems, UnclosedString) { // a quote that is not closed may hold the closer
		wrong.Kind = Syntax
		s.add(*wrong)
	}
	if s.rounds++; s.rounds > s.lim.Rounds {
		s.over = true
		s.add(Problem{Hint: TooManyProblems, Line: p.last, Text: "too many brackets are not closed; the rest of the file was not read"})
		return p, token{}
	}
	if !ok {
		return p, token{}
	}
	s.tokens, s.joins = at.tokens, s.joins[:at.joins]
	s.pos, s.line, s.lineStart, s.fresh = at.token.start, at.token.line, at.token.start, true
	return p, s.next()
}

func (s *splitter) toldOf(from int, hint Hint) bool {
	for _, p := range s.problems[min(from, len(s.problems)):] {
		if p.Hint == hint {
			return true
		}
	}
	return false
}

// forget drops the problems that will be found again, but not those whose repair is already in the text.
func (s *splitter) forget(from int) {
	kept := s.problems[:from]
	for _, p := range s.problems[from:] {
		if p.mended {
			kept = append(kept, p)
		}
	}
	s.problems = kept
}

// resume picks the first mark from which the text reads like a statement: it closes nothing that it did not open, and has no
// comma outside brackets. In a file without indentation the items inside a table start at column 0, too.
func (s *splitter) resume(marks []mark) (mark, bool) {
	budget := 20_000
	for _, m := range marks {
		if len(m.open) == 0 || s.plausible(m.token, &budget) {
			return m, true
		}
		if budget <= 0 {
			break
		}
	}
	return mark{}, false
}

func (s *splitter) plausible(t token, budget *int) bool {
	l := lexer{src: s.src, report: func(Problem) {}}
	l.pos, l.line, l.lineStart, l.fresh = t.start, t.line, t.start, true
	probe := splitter{lexer: l, lim: s.lim}
	probe.report = func(Problem) {}
	var open []opener
	first, prev := probe.text(t), token{}
	for t = probe.next(); t.kind != tokenEnd && *budget > 0; t = probe.next() {
		*budget--
		if len(open) == 0 && prev.kind != tokenEnd && probe.startsStatement(t) && probe.endsExpression(prev) {
			return true
		}
		if len(open) == 0 && probe.text(t) == "," && first != "local" && first != "for" && first != "return" {
			return false
		}
		if w := probe.track(&open, t, 0, len(open)); w != nil && w.Kind != 0 {
			return false
		}
		prev = t
	}
	return len(open) == 0
}
