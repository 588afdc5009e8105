package sandbox

import (
	"github.com/yuin/gopher-lua/ast"
)

// signal is how a statement ended.
type signal uint8

const (
	proceed signal = iota
	leaveLoop
	leaveFunction
)

type statement func(*frame) signal

func (fr *frame) block(body []statement) signal {
	for _, s := range body {
		if sig := s(fr); sig != proceed {
			return sig
		}
	}
	return proceed
}

// block compiles statements in a block of their own.
func (c *compiler) block(stmts []ast.Stmt) []statement {
	c.open()
	defer c.close()
	return c.stmts(stmts)
}

func (c *compiler) stmts(stmts []ast.Stmt) []statement {
	body := make([]statement, 0, len(stmts))
	for _, s := range stmts {
		body = append(body, c.stmt(s))
	}
	return body
}

func (c *compiler) stmt(s ast.Stmt) statement {
	c.descend()
	defer c.ascend()
	line := c.lineOf(s)
	run := c.bare(s, line)
	return func(fr *frame) signal {
		fr.m.line = line
		fr.m.step(line, 1)
		return run(fr)
	}
}

func (c *compiler) bare(s ast.Stmt, line int) statement {
	switch s := s.(type) {
	case *ast.LocalAssignStmt:
		return c.localAssign(s)
	case *ast.AssignStmt:
		return c.assign(s)
	case *ast.FuncCallStmt:
		e := c.open1(s.Expr)
		if e == nil { // in parentheses
			one := c.expr(s.Expr)
			return func(fr *frame) signal { one(fr); return proceed }
		}
		return func(fr *frame) signal { e(fr, nil); return proceed }
	case *ast.DoBlockStmt:
		body := c.block(s.Stmts)
		return func(fr *frame) signal { return fr.block(body) }
	case *ast.WhileStmt:
		return c.while(s, line)
	case *ast.RepeatStmt:
		return c.repeat(s, line)
	case *ast.IfStmt:
		return c.ifElse(s)
	case *ast.NumberForStmt:
		return c.numberFor(s, line)
	case *ast.GenericForStmt:
		return c.genericFor(s, line)
	case *ast.FuncDefStmt:
		return c.funcDef(s, line)
	case *ast.ReturnStmt:
		return c.returns(s)
	case *ast.BreakStmt:
		if c.scope.loops == 0 {
			c.fail(line, Syntax, NoHint, "break can stand only in a loop")
		}
		return func(*frame) signal { return leaveLoop }
	}
	c.fail(line, Syntax, NoHint, "this part of Lua is not offered here")
	return nil
}

func (c *compiler) returns(s *ast.ReturnStmt) statement {
	values := c.exprs(s.Exprs)
	n := len(s.Exprs)
	return func(fr *frame) signal {
		fr.out = values(fr, make([]Value, 0, n))
		return leaveFunction
	}
}

func (c *compiler) localAssign(s *ast.LocalAssignStmt) statement {
	// local function f: the name is known inside.
	if f, is := localFunction(s); is {
		v := c.declare(s.Names[0], c.lineOf(s))
		p := c.closure(c.function(s.Names[0], f))
		return func(fr *frame) signal {
			fr.declare(v, nil)
			fr.assign(v, p(fr))
			return proceed
		}
	}
	var values several
	var one expression
	if len(s.Names) == 1 && len(s.Exprs) == 1 {
		one = c.expr(s.Exprs[0])
	} else {
		values = c.exprs(s.Exprs)
	}
	vars := make([]*local, len(s.Names))
	for i, n := range s.Names {
		vars[i] = c.declare(n, c.lineOf(s))
	}
	if one != nil {
		v := vars[0]
		return func(fr *frame) signal {
			fr.declare(v, one(fr))
			return proceed
		}
	}
	line := c.lineOf(s)
	return func(fr *frame) signal {
		fr.m.step(line, len(vars))
		got := values(fr, make([]Value, 0, len(vars)))
		for i, v := range vars {
			if i < len(got) {
				fr.declare(v, got[i])
			} else {
				fr.declare(v, nil)
			}
		}
		return proceed
	}
}

func (c *compiler) ifElse(s *ast.IfStmt) statement {
	type arm struct {
		test expression
		body []statement
	}
	var arms []arm
	var rest []statement
	for { // a chain of elseif is a nest in the tree
		arms = append(arms, arm{c.expr(s.Condition), c.block(s.Then)})
		next, is := elseIf(s)
		if !is {
			rest = c.block(s.Else)
			break
		}
		s = next
	}
	line := c.lineOf(s)
	return func(fr *frame) signal {
		for i := range arms {
			fr.m.step(line, 1)
			if truthy(arms[i].test(fr)) {
				return fr.block(arms[i].body)
			}
		}
		return fr.block(rest)
	}
}

func elseIf(s *ast.IfStmt) (*ast.IfStmt, bool) {
	if len(s.Else) != 1 {
		return nil, false
	}
	next, is := s.Else[0].(*ast.IfStmt)
	return next, is
}

func (c *compiler) funcDef(s *ast.FuncDefStmt, line int) statement {
	name := describe(s.Name.Func)
	target := c.target(s.Name.Func)
	p := c.closure(c.function(name, s.Func))
	return func(fr *frame) signal {
		store := target(fr)
		store(fr, p(fr))
		return proceed
	}
}
