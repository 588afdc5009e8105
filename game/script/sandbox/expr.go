package sandbox

import (
	"github.com/yuin/gopher-lua/ast"
)

// expression gives one value, several as many as there are; both run in a frame.
type (
	expression func(*frame) Value
	several    func(*frame, []Value) []Value
)

// cell holds a variable that a function captured.
type cell struct {
	value Value
	era   *era
}

// frame is one running call of a script's function.
type frame struct {
	m     *machine
	slots []Value // a captured variable's slot holds its *cell
	up    []*cell
	extra []Value // what ... stands for
	out   []Value // what return gave
}

// expr compiles an expression to one value.
func (c *compiler) expr(e ast.Expr) expression {
	c.descend()
	defer c.ascend()
	switch e := e.(type) {
	case *ast.NilExpr:
		return func(*frame) Value { return nil }
	case *ast.TrueExpr:
		return func(*frame) Value { return true }
	case *ast.FalseExpr:
		return func(*frame) Value { return false }
	case *ast.NumberExpr, *ast.StringExpr:
		v, _ := constant(e)
		return func(*frame) Value { return v }
	case *ast.IdentExpr:
		return c.read(e.Value, c.lineOf(e))
	case *ast.Comma3Expr:
		many := c.varargs(c.lineOf(e))
		return func(fr *frame) Value { return first(many(fr, nil)) }
	case *ast.AttrGetExpr:
		return c.indexExpr(e)
	case *ast.TableExpr:
		return c.table(e)
	case *ast.FunctionExpr:
		return c.closure(c.function("", e))
	case *ast.FuncCallExpr:
		return c.call(e)
	case *ast.LogicalOpExpr:
		return c.logical(e)
	case *ast.RelationalOpExpr:
		return c.relational(e)
	case *ast.StringConcatOpExpr:
		return c.concat(e)
	case *ast.ArithmeticOpExpr:
		return c.arithmetic(e)
	}
	return c.unary(e)
}

// constant gives the value of a literal that needs no run.
func constant(e ast.Expr) (Value, bool) {
	switch e := e.(type) {
	case *ast.NumberExpr:
		f, _ := parseNumber(e.Value)
		return f, true
	case *ast.StringExpr:
		return e.Value, true
	case *ast.TrueExpr:
		return true, true
	case *ast.FalseExpr:
		return false, true
	}
	return nil, false
}

func first(vs []Value) Value {
	if len(vs) == 0 {
		return nil
	}
	return vs[0]
}

// read compiles the use of a name.
func (c *compiler) read(name string, line int) expression {
	v, up := c.scope.find(name)
	switch {
	case v != nil:
		return func(fr *frame) Value {
			if v.captured {
				return fr.slots[v.slot].(*cell).value
			}
			return fr.slots[v.slot]
		}
	case up >= 0:
		return func(fr *frame) Value { return fr.up[up].value }
	}
	g := c.global(name, line)
	g.reads = note(g.reads, line)
	return func(fr *frame) Value { return fr.m.run.globals[g.slot] }
}

// exprs compiles a list whose last member may give any number of values.
func (c *compiler) exprs(list []ast.Expr) several {
	if len(list) == 0 {
		return func(_ *frame, out []Value) []Value { return out }
	}
	n := len(list) - 1
	ones := make([]expression, n)
	for i, e := range list[:n] {
		ones[i] = c.expr(e)
	}
	tail := c.open1(list[n])
	if tail == nil {
		last := c.expr(list[n])
		return func(fr *frame, out []Value) []Value {
			for _, e := range ones {
				out = append(out, e(fr))
			}
			return append(out, last(fr))
		}
	}
	return func(fr *frame, out []Value) []Value {
		for _, e := range ones {
			out = append(out, e(fr))
		}
		return tail(fr, out)
	}
}

// open1 compiles an expression that can give several values, or answers nil.
func (c *compiler) open1(e ast.Expr) several {
	switch e := e.(type) {
	case *ast.FuncCallExpr:
		if !e.AdjustRet {
			c.descend()
			defer c.ascend()
			return c.callMany(e)
		}
	case *ast.Comma3Expr:
		if !e.AdjustRet {
			return c.varargs(c.lineOf(e))
		}
	}
	return nil
}

func (c *compiler) varargs(line int) several {
	if !c.scope.vararg {
		c.fail(line, Syntax, NoHint, "... can stand only in a function that takes ...")
	}
	return func(fr *frame, out []Value) []Value {
		fr.m.step(line, 1+len(fr.extra))
		return append(out, fr.extra...)
	}
}

func (c *compiler) closure(p *proto) expression {
	captures := p.captures
	return func(fr *frame) Value {
		fr.m.step(p.line, 1+len(captures))
		fr.m.alloc(p.line, priceFunction+8*len(captures))
		f := &Function{proto: p, up: make([]*cell, len(captures))}
		for i, from := range captures {
			if from.from != nil {
				f.up[i] = fr.slots[from.from.slot].(*cell)
			} else {
				f.up[i] = fr.up[from.outer]
			}
		}
		return f
	}
}

func (c *compiler) logical(e *ast.LogicalOpExpr) expression {
	a, b := c.expr(e.Lhs), c.expr(e.Rhs)
	line := c.lineOf(e)
	if e.Operator == "and" {
		return func(fr *frame) Value {
			fr.m.step(line, 1)
			if v := a(fr); !truthy(v) {
				return v
			}
			return b(fr)
		}
	}
	return func(fr *frame) Value {
		fr.m.step(line, 1)
		if v := a(fr); truthy(v) {
			return v
		}
		return b(fr)
	}
}

func (c *compiler) unary(e ast.Expr) expression {
	line := c.lineOf(e)
	switch e := e.(type) {
	case *ast.UnaryNotOpExpr:
		a := c.expr(e.Expr)
		return func(fr *frame) Value {
			fr.m.step(line, 1)
			return !truthy(a(fr))
		}
	case *ast.UnaryMinusOpExpr:
		a, name := c.expr(e.Expr), describe(e.Expr)
		return func(fr *frame) Value {
			fr.m.step(line, 1)
			switch v := a(fr).(type) {
			case float64:
				return -v
			default:
				return fr.m.noNumber(line, v, name)
			}
		}
	case *ast.UnaryLenOpExpr:
		a, name := c.expr(e.Expr), describe(e.Expr)
		return func(fr *frame) Value {
			fr.m.step(line, 1)
			return fr.m.length(line, a(fr), name)
		}
	}
	c.fail(line, Syntax, NoHint, "this part of Lua is not offered here")
	return nil
}

func (m *machine) length(line int, v Value, name string) Value {
	switch v := v.(type) {
	case string:
		return float64(len(v))
	case *Table:
		return float64(len(v.items))
	case *Host:
		if v.Absorb {
			return 0.0
		}
	}
	m.fail(line, BadArgument, "# needs a table or a text, but %s is %s", name, article(v))
	return nil
}

func (m *machine) noNumber(line int, v Value, name string) Value {
	if absorbs(v) {
		return v
	}
	m.fail(line, BadArgument, "a number is needed, but %s is %s", name, article(v))
	return nil
}

// article names a value's type in a sentence.
func article(v Value) string {
	switch t := TypeOf(v); t {
	case "nil":
		return "nil (nothing)"
	case "string":
		return "a text"
	default:
		return "a " + t
	}
}

// describe names an expression in a sentence about it.
func describe(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.IdentExpr:
		return e.Value
	case *ast.AttrGetExpr:
		if k, is := e.Key.(*ast.StringExpr); is && len(k.Value) <= 40 {
			if o, is := e.Object.(*ast.IdentExpr); is {
				return o.Value + "." + k.Value
			}
			return "the field " + k.Value
		}
		return "the value in [ ]"
	case *ast.FuncCallExpr:
		return "what the call gave"
	case *ast.StringExpr:
		return quoted(e.Value)
	}
	return "the value"
}
