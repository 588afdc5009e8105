package sandbox

import (
	"github.com/yuin/gopher-lua/ast"
)

// Loops turn leaveLoop into proceed and hand leaveFunction on: sig &^ leaveLoop does both.

func (c *compiler) loopBody(stmts []ast.Stmt) []statement {
	c.scope.loops++
	defer func() { c.scope.loops-- }()
	return c.block(stmts)
}

func (c *compiler) while(s *ast.WhileStmt, line int) statement {
	test, body := c.expr(s.Condition), c.loopBody(s.Stmts)
	return func(fr *frame) signal {
		for {
			fr.m.step(line, 1)
			if !truthy(test(fr)) {
				return proceed
			}
			if sig := fr.block(body); sig != proceed {
				return sig &^ leaveLoop
			}
		}
	}
}

// repeat compiles a loop whose test sees the variables of its body.
func (c *compiler) repeat(s *ast.RepeatStmt, line int) statement {
	c.open()
	defer c.close()
	c.scope.loops++
	body := c.stmts(s.Stmts)
	c.scope.loops--
	test := c.expr(s.Condition)
	return func(fr *frame) signal {
		for {
			fr.m.step(line, 1)
			if sig := fr.block(body); sig != proceed {
				return sig &^ leaveLoop
			}
			if truthy(test(fr)) {
				return proceed
			}
		}
	}
}

func (c *compiler) numberFor(s *ast.NumberForStmt, line int) statement {
	from, to := c.expr(s.Init), c.expr(s.Limit)
	by := func(*frame) Value { return 1.0 }
	if s.Step != nil {
		by = c.expr(s.Step)
	}
	c.open()
	defer c.close()
	v := c.declare(s.Name, line)
	body := c.loopBody(s.Stmts)
	return func(fr *frame) signal {
		m := fr.m
		m.step(line, 1)
		start, stop, step := m.bound(line, from(fr), "first"), m.bound(line, to(fr), "last"), m.bound(line, by(fr), "step")
		if step == 0 || step != step {
			m.fail(line, BadArgument, "the step of a for loop can't be %s", FormatNumber(step))
		}
		for i := start; step > 0 && i <= stop || step < 0 && i >= stop; i += step {
			m.step(line, 1)
			fr.declare(v, i)
			if sig := fr.block(body); sig != proceed {
				return sig &^ leaveLoop
			}
		}
		return proceed
	}
}

func (m *machine) bound(line int, v Value, which string) float64 {
	f, is := v.(float64)
	if !is && !absorbs(v) {
		m.fail(line, BadArgument, "the %s value of a for loop must be a number, not %s", which, article(v))
	}
	if !is {
		return 1
	}
	return f
}

func (c *compiler) genericFor(s *ast.GenericForStmt, line int) statement {
	values := c.exprs(s.Exprs)
	c.open()
	defer c.close()
	vars := make([]*local, len(s.Names))
	for i, n := range s.Names {
		vars[i] = c.declare(n, line)
	}
	body := c.loopBody(s.Stmts)
	return func(fr *frame) signal {
		got := values(fr, make([]Value, 0, 3))
		got = append(got, nil, nil, nil)
		turn := fr.m.iterator(got[0], got[1], got[2], line)
		for {
			fr.m.step(line, 1+len(vars))
			vs := turn()
			if len(vs) == 0 || vs[0] == nil {
				return proceed
			}
			for i, v := range vars {
				if i < len(vs) {
					fr.declare(v, vs[i])
				} else {
					fr.declare(v, nil)
				}
			}
			if sig := fr.block(body); sig != proceed {
				return sig &^ leaveLoop
			}
		}
	}
}

// iterator gives the turns of a for loop. Over a table with next it keeps its place, where next would search for the key.
func (m *machine) iterator(f, state, control Value, line int) func() []Value {
	t, isTable := state.(*Table)
	if f == Value(m.run.next) && isTable && control == nil {
		cursor := 0
		pair := make([]Value, 2)
		return func() []Value {
			var steps int
			cursor, pair[0], pair[1], steps = t.after(cursor)
			m.step(line, steps)
			return pair
		}
	}
	if absorbs(f) || absorbs(state) {
		return func() []Value { return nil }
	}
	if _, is := f.(*Table); is {
		m.fail(line, BadArgument, "for … in needs pairs(t) or ipairs(t), not the table itself")
	}
	p := &callPlan{name: "what for … in got", line: line, argLine: line, callee: func(*frame) Value { return f }}
	fr := &frame{m: m}
	p.args = func(_ *frame, out []Value) []Value { return append(out, state, control) }
	return func() []Value {
		vs := p.run(fr)
		control = first(vs)
		return vs
	}
}
