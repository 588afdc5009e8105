package sandbox

import (
	"github.com/yuin/gopher-lua/ast"
)

// localFunction tells "local function f" from "local f = function": the tree has no difference but the line of the end, which
// only the first has.
func localFunction(s *ast.LocalAssignStmt) (*ast.FunctionExpr, bool) {
	if len(s.Names) != 1 || len(s.Exprs) != 1 || s.LastLine() == 0 {
		return nil, false
	}
	f, is := s.Exprs[0].(*ast.FunctionExpr)
	return f, is
}

// storer writes one value to a place whose parts are already evaluated.
type storer func(*frame, Value)

// target compiles the left side of an assignment: first its parts are evaluated, then comes the value.
func (c *compiler) target(e ast.Expr) func(*frame) storer {
	line := c.lineOf(e)
	switch e := e.(type) {
	case *ast.IdentExpr:
		store := c.variable(e.Value, line)
		return func(*frame) storer { return store }
	case *ast.AttrGetExpr:
		object, key, name := c.expr(e.Object), c.expr(e.Key), describe(e.Object)
		return func(fr *frame) storer {
			o, k := object(fr), key(fr)
			return func(fr *frame, v Value) {
				fr.m.step(line, 1)
				fr.m.setField(line, o, k, v, name)
			}
		}
	}
	c.fail(line, Syntax, NoHint, "a value can be given to a name or a field only")
	return nil
}

func (m *machine) setField(line int, object, key, value Value, name string) {
	if t, is := object.(*Table); is {
		m.store(t, key, value, line, name)
		return
	}
	if absorbs(object) {
		return
	}
	which := ""
	if k, is := key.(string); is {
		which = " " + k
	}
	m.fail(line, NilIndex, "%s is %s: its field%s can't be given a value", name, article(object), which)
}

// variable compiles an assignment to a name.
func (c *compiler) variable(name string, line int) storer {
	v, up := c.scope.find(name)
	switch {
	case v != nil:
		return func(fr *frame, value Value) { fr.assign(v, value) }
	case up >= 0:
		return func(fr *frame, value Value) {
			if fr.up[up].era != fr.m.era {
				fr.m.frozen(line, name)
			}
			fr.up[up].value = value
		}
	}
	g := c.global(name, line)
	g.assigns = note(g.assigns, line)
	return func(fr *frame, value Value) { fr.m.setGlobal(g, value, line) }
}

func (m *machine) setGlobal(g *global, value Value, line int) {
	if m.play {
		m.frozen(line, g.name)
	}
	if !m.run.fixed[g.slot] {
		m.run.globals[g.slot] = value
	}
}

func (fr *frame) assign(v *local, value Value) {
	if !v.captured {
		fr.slots[v.slot] = value
		return
	}
	fr.slots[v.slot].(*cell).value = value
}

func (c *compiler) assign(s *ast.AssignStmt) statement {
	line := c.lineOf(s)
	targets := make([]func(*frame) storer, len(s.Lhs))
	for i, e := range s.Lhs {
		targets[i] = c.target(e)
	}
	if len(targets) == 1 && len(s.Rhs) == 1 {
		target, value := targets[0], c.expr(s.Rhs[0])
		return func(fr *frame) signal {
			store := target(fr)
			store(fr, value(fr))
			return proceed
		}
	}
	values := c.exprs(s.Rhs)
	return func(fr *frame) signal {
		fr.m.step(line, len(targets))
		stores := make([]storer, len(targets))
		for i, t := range targets {
			stores[i] = t(fr)
		}
		got := values(fr, make([]Value, 0, len(targets)))
		for i := len(stores) - 1; i >= 0; i-- {
			if i < len(got) {
				stores[i](fr, got[i])
			} else {
				stores[i](fr, nil)
			}
		}
		return proceed
	}
}
