package sandbox

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/yuin/gopher-lua/ast"
	"github.com/yuin/gopher-lua/parse"
)

// batchBytes is how much source is given to the parser at once: enough to make its fixed cost vanish, little enough that the
// trees of a large file are never in memory together.
const batchBytes = 32 << 10

// Span is a run of lines, both inclusive.
type Span struct{ First, Last int }

// reader turns pieces into statements and hands them on, in order.
type reader struct {
	file   string
	src    []byte
	lim    Limits
	fields []string // names of fields of the language
	add    func(Problem)
	accept func(stmts []ast.Stmt, base int) // base is added to the lines of the tree
	drop   func(p piece)
	rounds int
	told   int
	work   int // bytes that may still be parsed again after a repair
}

// parseAll parses the pieces, many at a time while that succeeds and one by one where it does not.
func (r *reader) parseAll(pieces []piece) {
	r.work = 4*len(r.src) + 1<<20
	for i := 0; i < len(pieces) && r.told < r.lim.Problems; {
		j := i
		for j < len(pieces) && !pieces[j].broken && (j == i || !pieces[j].alone) && pieces[j].end-pieces[i].start < batchBytes {
			j++
		}
		if j-i > 1 {
			base := pieces[i].line - 1
			if stmts, err := parseText(r.src[pieces[i].start:pieces[j-1].end]); err == nil && noReturn(stmts) {
				r.accept(r.joined(stmts, base), base)
				i = j
				continue
			}
		}
		for j = max(j, i+1); i < j && r.told < r.lim.Problems; i++ {
			r.one(pieces[i], i == len(pieces)-1)
		}
	}
}

// noReturn tells that a batch has no return at its end: that is left to the statement alone.
func noReturn(stmts []ast.Stmt) bool {
	if len(stmts) == 0 {
		return true
	}
	_, is := stmts[len(stmts)-1].(*ast.ReturnStmt)
	return !is
}

// one parses a single statement, repairing what can be repaired so that its other mistakes are found as well.
func (r *reader) one(p piece, last bool) {
	text := r.src[p.start:p.end]
	if p.broken {
		r.leaveOut(p, text)
		return
	}
	told := -1
	for {
		stmts, err := parseText(text)
		if err == nil {
			if !noReturn(stmts) && !last {
				r.add(Problem{Kind: Syntax, File: r.file, Line: p.line, Text: "return may stand only at the end of the file, or in a function"})
				return
			}
			r.accept(r.joined(stmts, p.line-1), p.line-1)
			return
		}
		m := explain(text, p.line, err, r.fields)
		m.problem.File, m.problem.Kind = r.file, Syntax
		r.add(m.problem)
		r.told++
		r.rounds++
		r.work -= len(text)
		if m.repair == nil || m.at <= told || r.rounds > r.lim.Rounds || r.work < 0 {
			r.leaveOut(p, text)
			return
		}
		text, told = m.repair, m.at
	}
}

func (r *reader) leaveOut(p piece, text []byte) {
	p.names = declares(text)
	r.drop(p)
}

// parseText runs the parser on part of a file. Its panics stay inside.
func parseText(text []byte) (stmts []ast.Stmt, err error) {
	defer func() {
		if e := recover(); e != nil {
			stmts, err = nil, fmt.Errorf("parser: %v", e)
		}
	}()
	stmts, err = parse.Parse(bytes.NewReader(text), "")
	if err == nil && stmts == nil {
		stmts = []ast.Stmt{}
	}
	return stmts, err
}

// place returns line and word at which the parser stopped; the line is 0 at the end of the text.
func place(err error) (line, column int, near string) {
	var e *parse.Error
	if !errors.As(err, &e) || e.Pos.Line < 0 {
		return 0, 0, ""
	}
	return e.Pos.Line, e.Pos.Column, e.Token
}

// declares lists the names that a statement left out would have declared, so that their later use is not reported too.
func declares(text []byte) []string {
	l := lexer{src: bytes.Clone(text), line: 1, report: func(Problem) {}}
	t := l.next()
	local := l.text(t) == "local"
	if local {
		t = l.next()
	}
	function := l.text(t) == "function"
	if function {
		t = l.next()
	}
	var names []string
	for t.kind == tokenName && len(names) < 20 {
		names = append(names, l.text(t))
		if t = l.next(); function || l.text(t) != "," {
			break
		}
		t = l.next()
	}
	if !local && !function && l.text(t) != "=" {
		return nil
	}
	return names
}
