package sandbox

import (
	"fmt"
	"sort"

	"github.com/yuin/gopher-lua/ast"
)

// local is one variable of a function. Whether a function inside captures it is known only when its whole scope has been
// read, so the closures look at captured when they run.
type local struct {
	name     string
	slot     int
	captured bool
	named    bool // something inside the function names it
}

// global is one name that no local declares.
type global struct {
	name    string
	slot    int
	reads   []int // lines, each once
	assigns []int
}

// capture tells a new function where one of its outer variables is: a local of the function around it, or one of that
// function's own captures.
type capture struct {
	from  *local
	outer int
}

// scope is one function while it is compiled.
type scope struct {
	parent   *scope
	blocks   [][]*local // innermost last
	slots    int
	captures []capture
	captured []*local // the variables behind captures
	vararg   bool
	loops    int
	level    int // of the syntax tree, now
	deepest  int
	line     int
}

// proto is a compiled function.
type proto struct {
	name     string
	line     int
	params   []*local
	vararg   bool
	slots    int
	captures []capture
	body     []statement
	levels   int // Go calls that its deepest expression needs
}

// compiler turns checked trees into closures. Mistakes that it finds are panics of type *fault, caught for each statement.
type compiler struct {
	notes   []Problem // what is wrong without keeping a statement from being run
	file    string
	lim     Limits
	base    int // added to every line of the tree
	joins   []join
	scope   *scope
	globals []*global
	byName  map[string]*global
}

func newCompiler(file string, lim Limits, joins []join) *compiler {
	return &compiler{file: file, lim: lim, joins: joins, byName: map[string]*global{},
		scope: &scope{blocks: [][]*local{nil}, vararg: false}}
}

func (c *compiler) fail(line int, kind Kind, hint Hint, format string, args ...any) {
	panic(&fault{Problem{Kind: kind, Hint: hint, File: c.file, Line: line, Text: clean(fmt.Sprintf(format, args...))}})
}

func (c *compiler) lineOf(n ast.PositionHolder) int { return n.Line() + c.base }

func (c *compiler) open()  { c.scope.blocks = append(c.scope.blocks, nil) }
func (c *compiler) close() { c.scope.blocks = c.scope.blocks[:len(c.scope.blocks)-1] }

// declare makes a variable known from here to the end of the innermost block.
func (c *compiler) declare(name string, line int) *local {
	s := c.scope
	if s.slots >= c.lim.Locals {
		panic(&fault{Problem{Kind: Limit, File: c.file, Line: line, Limit: c.lim.Locals, Amount: s.slots + 1, final: s.parent == nil,
			Text: fmt.Sprintf("more than %d local variables in one function; keep them in a table", c.lim.Locals)}})
	}
	v := &local{name: name, slot: s.slots}
	s.slots++
	last := len(s.blocks) - 1
	s.blocks[last] = append(s.blocks[last], v)
	return v
}

func (s *scope) own(name string) *local {
	for i := len(s.blocks) - 1; i >= 0; i-- {
		for j := len(s.blocks[i]) - 1; j >= 0; j-- {
			if s.blocks[i][j].name == name {
				s.blocks[i][j].named = true
				return s.blocks[i][j]
			}
		}
	}
	return nil
}

// find looks a name up: a local, or the number of a capture; both absent for a global.
func (s *scope) find(name string) (v *local, up int) {
	if v = s.own(name); v != nil {
		return v, -1
	}
	if s.parent == nil {
		return nil, -1
	}
	outer, outerUp := s.parent.find(name)
	if outer == nil && outerUp < 0 {
		return nil, -1
	}
	var target *local
	if outer != nil {
		target, outerUp = outer, -1
	} else {
		target = s.parent.captured[outerUp]
	}
	for i, known := range s.captured {
		if known == target {
			return nil, i
		}
	}
	target.captured = true
	s.captured = append(s.captured, target)
	s.captures = append(s.captures, capture{outer, outerUp})
	return nil, len(s.captures) - 1
}

func (c *compiler) global(name string, line int) *global {
	g := c.byName[name]
	if g == nil {
		if len(c.globals) >= c.lim.Names {
			panic(&fault{Problem{Kind: Limit, File: c.file, Line: max(line, 1), Limit: c.lim.Names, Amount: len(c.globals) + 1, final: true,
				Text: fmt.Sprintf("more than %d names in this file are not declared", c.lim.Names)}})
		}
		g = &global{name: name, slot: len(c.globals)}
		c.byName[name] = g
		c.globals = append(c.globals, g)
	}
	return g
}

func note(lines []int, line int) []int {
	if n := len(lines); n > 0 && lines[n-1] == line {
		return lines
	}
	return append(lines, line)
}

// descend counts the levels of the tree, each of which is a level of Go calls when the closures run.
func (c *compiler) descend() { c.scope.level++; c.scope.deepest = max(c.scope.deepest, c.scope.level) }
func (c *compiler) ascend()  { c.scope.level-- }

// function compiles a function's body in a scope of its own.
func (c *compiler) function(name string, f *ast.FunctionExpr) *proto {
	s := &scope{parent: c.scope, blocks: [][]*local{nil}, vararg: f.ParList.HasVargs}
	c.scope = s
	defer func() { c.scope = s.parent }()
	p := &proto{name: name, line: c.lineOf(f), vararg: s.vararg}
	for _, n := range f.ParList.Names {
		p.params = append(p.params, c.declare(n, p.line))
	}
	p.body = c.block(f.Stmts)
	p.slots, p.captures, p.levels = s.slots, s.captures, s.deepest+2
	return p
}

// joined tells the line where the expression ended that a call on this line continues, or 0.
func (c *compiler) joined(line int) int {
	i := sort.Search(len(c.joins), func(i int) bool { return int(c.joins[i].line) >= line })
	if i < len(c.joins) && int(c.joins[i].line) == line {
		return int(c.joins[i].last)
	}
	return 0
}
