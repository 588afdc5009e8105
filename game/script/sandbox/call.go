package sandbox

import (
	"errors"
	"fmt"

	"github.com/yuin/gopher-lua/ast"
)

// callPlan is what is known of a call before it runs.
type callPlan struct {
	callee   expression
	args     several
	name     string
	line     int
	argLine  int
	after    int
	method   string // for text:method()
	receiver expression
}

func (c *compiler) plan(e *ast.FuncCallExpr) *callPlan {
	p := &callPlan{line: c.lineOf(e), argLine: c.lineOf(e)}
	if e.Func != nil {
		p.callee, p.name = c.expr(e.Func), describe(e.Func)
	} else {
		p.receiver, p.name, p.method = c.expr(e.Receiver), describe(e.Receiver), e.Method
	}
	p.args = c.exprs(e.Args)
	if len(e.Args) > 0 {
		p.argLine = c.lineOf(e.Args[0])
		switch e.Args[0].(type) {
		case *ast.StringExpr, *ast.TableExpr:
			p.after = c.joined(p.argLine)
		}
	}
	return p
}

func (c *compiler) call(e *ast.FuncCallExpr) expression {
	p := c.plan(e)
	return func(fr *frame) Value { return first(p.run(fr)) }
}

func (c *compiler) callMany(e *ast.FuncCallExpr) several {
	p := c.plan(e)
	return func(fr *frame, out []Value) []Value {
		vs := p.run(fr)
		fr.m.step(p.line, len(vs)/8)
		return append(out, vs...)
	}
}

// run evaluates and makes the call.
func (p *callPlan) run(fr *frame) []Value {
	m := fr.m
	var callee Value
	args := make([]Value, 0, 4)
	if p.receiver != nil {
		self := p.receiver(fr)
		callee = m.method(p, self)
		args = append(args, self)
	} else {
		callee = p.callee(fr)
	}
	args = p.args(fr, args)
	m.step(p.line, 2+len(args))
	m.alloc(p.line, priceCall+16*len(args))
	if len(args) > m.limits.Values {
		m.fail(p.line, BadArgument, "a call with %d values; at most %d can be handed over", len(args), m.limits.Values)
	}
	switch f := callee.(type) {
	case *Function:
		return m.invoke(f, args, p.line)
	case *Host:
		if f.Absorb && f.Func == nil {
			return []Value{f}
		}
		if f.library != nil || f.Func != nil {
			return m.host(f, &Call{Args: args, Line: p.line, ArgLine: p.argLine, AfterLine: p.after, Name: p.name, Playing: m.play, machine: m})
		}
	}
	m.fail(p.line, NilCall, "%s is %s and can't be called", p.name, article(callee))
	return nil
}

// method finds what text:name() stands for; nothing but a text has methods.
func (m *machine) method(p *callPlan, self Value) Value {
	if absorbs(self) {
		return self
	}
	if _, is := self.(string); is {
		if f := m.run.strings.Get(p.method); f != nil {
			return f
		}
	}
	m.fail(p.line, MethodCall, "%s is %s: only a text has methods such as :%s(); write a.b(…) with a dot", p.name, article(self), p.method)
	return nil
}

// host calls a value of the program. It takes part in the depth, for it may call back.
func (m *machine) host(f *Host, c *Call) []Value {
	if f.library != nil {
		for _, a := range c.Args {
			if absorbs(a) && !takesAnything[f.Name] {
				return []Value{a}
			}
		}
		c.Name = f.Name
		return f.library(c)
	}
	v, err := f.Func(c)
	if err != nil {
		var p Problem
		if errors.As(err, &p) {
			p.Kind = Runtime
			if p.Line == 0 {
				p.Line = c.Line
			}
			p.Text = clean(p.Text)
			panic(&fault{p})
		}
		m.fail(c.Line, HostError, "%s", err)
	}
	if TypeOf(v) == "unknown" {
		panic(fmt.Sprintf("host value %s gave a %T", f.Name, v))
	}
	return []Value{v}
}

// invoke runs a function of the script.
func (m *machine) invoke(f *Function, args []Value, line int) []Value {
	p := f.proto
	m.enter(line, p.levels)
	m.step(line, p.slots/4)
	fr := &frame{m: m, slots: make([]Value, p.slots), up: f.up}
	for i, v := range p.params {
		var a Value
		if i < len(args) {
			a = args[i]
		}
		fr.declare(v, a)
	}
	if p.vararg && len(args) > len(p.params) {
		fr.extra = args[len(p.params):]
	}
	fr.block(p.body)
	m.depth -= p.levels
	return fr.out
}

// declare gives a new variable its first value.
func (fr *frame) declare(v *local, value Value) {
	if v.captured {
		fr.m.alloc(fr.m.line, priceCell)
		fr.slots[v.slot] = &cell{value, fr.m.era}
		return
	}
	fr.slots[v.slot] = value
}
