package sandbox

import (
	"slices"
	"sort"

	"github.com/yuin/gopher-lua/ast"
)

// Chunk is a compiled file. It holds no state and may be run any number of times.
type Chunk struct {
	file       string
	lim        Limits
	statements []top
	globals    []*global
	slots      int
	dropped    []Span
}

// top is one top-level statement.
type top struct {
	run     statement
	line    int
	locals  []*local // what it declares, in case it fails
	unknown bool     // it was left out: its locals stand for something unknown
}

// Dropped lists the lines of the statements that were left out because of a mistake, in order.
func (c *Chunk) Dropped() []Span { return c.dropped }

// Compile reads a whole file and reports all of its mistakes that can be seen without running it. The chunk is nil only when
// nothing could be read; else it holds every statement that is free of mistakes, so that running it finds the rest. The fields are
// the names that tables of the language have: they tell a forgotten = from a forgotten comma.
func Compile(file string, src []byte, lim Limits, fields ...string) (chunk *Chunk, problems []Problem) {
	defer func() {
		if e := recover(); e != nil {
			chunk, problems = nil, append(problems, internal(file, 1, e))
		}
	}()
	text, problems := CheckSource(file, src, lim)
	if text == nil {
		return nil, problems
	}
	parts := split(file, text, lim)
	problems = append(problems, parts.problems...)
	b := &builder{compiler: newCompiler(file, lim, parts.joins), check: checker{lim: lim}}
	b.chunk = &Chunk{file: file, lim: lim}
	r := &reader{file: file, src: text, lim: lim, fields: fields, accept: b.accept, drop: b.drop}
	r.add = func(p Problem) { b.problems = append(b.problems, p) }
	r.parseAll(parts.pieces)
	b.chunk.globals, b.chunk.slots = b.compiler.globals, b.compiler.scope.slots
	problems = append(problems, b.problems...)
	return b.chunk, order(append(problems, b.compiler.notes...), lim)
}

// order sorts by line and cuts off what is more than an author wants to read.
func order(ps []Problem, lim Limits) []Problem {
	for i := range ps {
		ps[i].Text, ps[i].Near, ps[i].Remedy = clean(ps[i].Text), clean(ps[i].Near), clean(ps[i].Remedy)
	}
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].Line < ps[j].Line })
	ps = slices.CompactFunc(ps, func(a, b Problem) bool { return a.Line == b.Line && a.Kind == b.Kind && a.Text == b.Text })
	if len(ps) > lim.Problems {
		ps = ps[:lim.Problems]
		last := &ps[len(ps)-1]
		*last = Problem{Kind: last.Kind, Hint: TooManyProblems, File: last.File, Line: last.Line, Text: "there are more mistakes; they are listed when these are mended"}
	}
	return ps
}

// builder takes statements as they are parsed.
type builder struct {
	compiler *compiler
	check    checker
	chunk    *Chunk
	problems []Problem
	over     bool
}

func (b *builder) accept(stmts []ast.Stmt, base int) {
	b.compiler.base, b.check.base = base, base
	for _, s := range stmts {
		if b.over {
			return
		}
		line := base + s.Line()
		if p := b.check.statement(s); p != nil {
			b.refuse(*p, s, line)
			continue
		}
		b.compile(s, line)
	}
}

func (b *builder) compile(s ast.Stmt, line int) {
	c := b.compiler
	outer := c.scope
	known := len(outer.blocks[0])
	defer func() {
		if e := recover(); e != nil {
			f, is := e.(*fault)
			if !is {
				panic(e)
			}
			c.scope = outer
			outer.blocks = outer.blocks[:1]
			outer.loops, outer.level = 0, 0
			b.refuse(f.problem, s, line)
		}
	}()
	run := c.stmt(s)
	b.chunk.statements = append(b.chunk.statements, top{run: run, line: line, locals: outer.blocks[0][known:]})
}

// refuse leaves a statement out but declares its names.
func (b *builder) refuse(p Problem, s ast.Stmt, line int) {
	p.File, b.over = b.chunk.file, p.final
	b.problems = append(b.problems, p)
	b.chunk.dropped = append(b.chunk.dropped, Span{line, max(line, b.compiler.base+s.LastLine())})
	var names []string
	switch s := s.(type) {
	case *ast.LocalAssignStmt:
		names = s.Names
	case *ast.FuncDefStmt:
		if n, is := s.Name.Func.(*ast.IdentExpr); is {
			names = []string{n.Value}
		}
	}
	b.pretend(names, line)
}

func (b *builder) drop(p piece) {
	b.chunk.dropped = append(b.chunk.dropped, Span{p.line, max(p.last, p.line)})
	b.pretend(p.names, p.line)
}

// pretend declares names of a statement that was left out, so that their use is no second mistake.
func (b *builder) pretend(names []string, line int) {
	t := top{line: line, unknown: true}
	for _, n := range names {
		if b.compiler.scope.slots < b.compiler.lim.Locals {
			t.locals = append(t.locals, b.compiler.declare(n, line))
		}
	}
	if len(t.locals) > 0 {
		b.chunk.statements = append(b.chunk.statements, t)
	}
}
