package sandbox

import (
	"fmt"

	"upperhand/game/hidden"

	"github.com/yuin/gopher-lua/ast"
)

// checkTree walks a statement's tree with a stack of its own, before anything recurses over it. It lets through only what is
// named here and counts what could grow.
type checker struct {
	lim       Limits
	base      int
	functions int // of the whole file, as the next two
	pieces    int
	actions   int
	nodes     int // of one statement
	todo      []visit
}

type visit struct {
	expr  ast.Expr
	stmt  ast.Stmt
	depth int
}

// statement answers what is wrong with one top-level statement, or nil.
func (c *checker) statement(s ast.Stmt) (wrong *Problem) {
	c.nodes, c.todo = 0, append(c.todo[:0], visit{stmt: s, depth: 1})
	for len(c.todo) > 0 && wrong == nil {
		v := c.todo[len(c.todo)-1]
		c.todo = c.todo[:len(c.todo)-1]
		line := c.base + v.line()
		c.nodes++
		switch {
		case v.depth > c.lim.Tree:
			wrong = c.over(line, "expressions and blocks are nested deeper than %d levels; use local variables for the parts", c.lim.Tree, v.depth)
		case c.nodes > c.lim.Nodes:
			wrong = c.over(line, "one statement with more than %d parts; split it", c.lim.Nodes, c.nodes)
		case c.pieces > c.lim.Pieces:
			wrong = c.over(line, "the file has more than %d statements; the limit is %[1]d: split the file or make it simpler", c.lim.Pieces, c.pieces)
			wrong.final = true
		case c.actions > c.lim.Actions:
			wrong = c.over(line, "the file has more than %d calls and operators; split it", c.lim.Actions, c.actions)
			wrong.final = true
		case v.stmt != nil:
			c.pieces++
			wrong = c.stmt(v.stmt, line, v.depth+1)
		default:
			wrong = c.expr(v.expr, line, v.depth+1)
		}
	}
	return wrong
}

func (v visit) line() int {
	if v.stmt != nil {
		return v.stmt.Line()
	}
	return v.expr.Line()
}

func (c *checker) over(line int, format string, limit, amount int) *Problem {
	return &Problem{Kind: Limit, Line: line, Limit: limit, Amount: amount, Text: fmt.Sprintf(format, limit)}
}

func refuse(line int, hint Hint, format string, args ...any) *Problem {
	return &Problem{Kind: Syntax, Hint: hint, Line: line, Text: clean(fmt.Sprintf(format, args...))}
}

func (c *checker) exprs(depth int, es ...ast.Expr) {
	for _, e := range es {
		if e != nil {
			c.todo = append(c.todo, visit{expr: e, depth: depth})
		}
	}
}

func (c *checker) stmts(depth int, ss []ast.Stmt) {
	for _, s := range ss {
		c.todo = append(c.todo, visit{stmt: s, depth: depth})
	}
}

func (c *checker) stmt(s ast.Stmt, line, d int) *Problem {
	switch s := s.(type) {
	case *ast.AssignStmt:
		c.exprs(d, s.Lhs...)
		c.exprs(d, s.Rhs...)
		return c.count(line, len(s.Lhs)+len(s.Rhs), c.lim.Args, "an assignment with more than %d values")
	case *ast.LocalAssignStmt:
		c.exprs(d, s.Exprs...)
		return c.count(line, max(len(s.Names), len(s.Exprs)), c.lim.Args, "a declaration of more than %d names")
	case *ast.FuncCallStmt:
		c.exprs(d, s.Expr)
	case *ast.DoBlockStmt:
		c.stmts(d, s.Stmts)
	case *ast.WhileStmt:
		c.exprs(d, s.Condition)
		c.stmts(d, s.Stmts)
	case *ast.RepeatStmt:
		c.exprs(d, s.Condition)
		c.stmts(d, s.Stmts)
	case *ast.IfStmt:
		c.exprs(d, s.Condition)
		c.stmts(d, s.Then)
		if _, is := elseIf(s); is {
			d-- // a chain, not a nest
		}
		c.stmts(d, s.Else)
	case *ast.NumberForStmt:
		c.exprs(d, s.Init, s.Limit, s.Step)
		c.stmts(d, s.Stmts)
	case *ast.GenericForStmt:
		c.exprs(d, s.Exprs...)
		c.stmts(d, s.Stmts)
		return c.count(line, len(s.Names)+len(s.Exprs), c.lim.Params, "a loop with more than %d variables")
	case *ast.FuncDefStmt:
		if s.Name.Method != "" {
			return refuse(line, MethodCall, "functions with : are not offered; write function name(self, …) with a dot")
		}
		c.exprs(d, s.Name.Func, s.Func)
	case *ast.ReturnStmt:
		c.exprs(d, s.Exprs...)
		return c.count(line, len(s.Exprs), c.lim.Args, "more than %d values are returned")
	case *ast.BreakStmt:
	case *ast.GotoStmt, *ast.LabelStmt:
		return refuse(line, GotoUsed, "goto and labels are not offered; scenes are linked with go = \"…\"")
	default:
		return refuse(line, NoHint, "this kind of statement is not offered")
	}
	return nil
}

func (c *checker) count(line, n, limit int, format string) *Problem {
	if n > limit {
		return c.over(line, format, limit, n)
	}
	return nil
}

func (c *checker) expr(e ast.Expr, line, d int) *Problem {
	switch e.(type) {
	case *ast.TrueExpr, *ast.FalseExpr, *ast.NilExpr, *ast.NumberExpr, *ast.StringExpr, *ast.IdentExpr, *ast.TableExpr:
	default:
		c.actions++
	}
	switch e := e.(type) {
	case *ast.TrueExpr, *ast.FalseExpr, *ast.NilExpr, *ast.NumberExpr, *ast.IdentExpr, *ast.Comma3Expr:
	case *ast.StringExpr:
		return c.literal(e.Value, line)
	case *ast.AttrGetExpr:
		c.exprs(d, e.Object, e.Key)
	case *ast.TableExpr:
		for _, f := range e.Fields {
			c.exprs(d, f.Key, f.Value)
		}
		return c.count(line, len(e.Fields), c.lim.Fields, "a table with more than %d entries written out; split it")
	case *ast.FuncCallExpr:
		return c.call(e, line, d)
	case *ast.LogicalOpExpr:
		c.exprs(d, e.Lhs, e.Rhs)
	case *ast.RelationalOpExpr:
		c.exprs(d, e.Lhs, e.Rhs)
	case *ast.StringConcatOpExpr:
		c.exprs(d, e.Lhs)
		if _, is := e.Rhs.(*ast.StringConcatOpExpr); is {
			d-- // joined in one go
		}
		c.exprs(d, e.Rhs)
	case *ast.ArithmeticOpExpr:
		c.exprs(d, e.Lhs, e.Rhs)
	case *ast.UnaryMinusOpExpr:
		c.exprs(d, e.Expr)
	case *ast.UnaryNotOpExpr:
		c.exprs(d, e.Expr)
	case *ast.UnaryLenOpExpr:
		c.exprs(d, e.Expr)
	case *ast.FunctionExpr:
		c.stmts(d, e.Stmts)
		if c.functions++; c.functions > c.lim.Functions {
			p := c.over(line, "more than %d functions in one file", c.lim.Functions, c.functions)
			p.final = true
			return p
		}
		return c.count(line, len(e.ParList.Names), c.lim.Params, "a function with more than %d parameters")
	default:
		return refuse(line, NoHint, "this kind of expression is not offered")
	}
	return nil
}

func (c *checker) literal(s string, line int) *Problem {
	if len(s) > c.lim.Literal {
		return c.over(line, "a text of more than %d bytes; split it over several lines of the scene", c.lim.Literal, len(s))
	}
	for i, r := range s {
		if r == '\uFFFD' || hidden.Is(r) {
			return refuse(line, BadEscape, "the escapes in this text give a broken or forbidden character at byte %d", i+1)
		}
	}
	return nil
}

func (c *checker) call(e *ast.FuncCallExpr, line, d int) *Problem {
	c.exprs(d, e.Args...)
	if e.Func != nil {
		c.exprs(d, e.Func)
		return c.count(line, len(e.Args), c.lim.Args, "a call with more than %d arguments")
	}
	c.exprs(d, e.Receiver)
	if !stringMethod(e.Method) {
		return refuse(line, MethodCall, "a:%s() is not offered, only a text has methods; write a.%s(…) with a dot", e.Method, e.Method)
	}
	return c.count(line, len(e.Args), c.lim.Args, "a call with more than %d arguments")
}
