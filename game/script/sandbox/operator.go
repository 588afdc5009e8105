package sandbox

import (
	"math"
	"strings"

	"github.com/yuin/gopher-lua/ast"
)

func (c *compiler) arithmetic(e *ast.ArithmeticOpExpr) expression {
	a, b, line := c.expr(e.Lhs), c.expr(e.Rhs), c.lineOf(e)
	left, right := describe(e.Lhs), describe(e.Rhs)
	op := e.Operator[0]
	return func(fr *frame) Value {
		m := fr.m
		m.step(line, 1)
		va, vb := a(fr), b(fr)
		x, isX := va.(float64)
		y, isY := vb.(float64)
		if !isX || !isY {
			return m.notNumbers(line, va, vb, left, right)
		}
		switch op {
		case '+':
			return x + y
		case '-':
			return x - y
		case '*':
			return float64(x * y)
		case '/':
			return x / y
		case '%':
			return m.modulo(line, x, y)
		default:
			return m.power(line, x, y)
		}
	}
}

func (m *machine) notNumbers(line int, a, b Value, left, right string) Value {
	switch {
	case absorbs(a):
		return a
	case absorbs(b):
		return b
	}
	if _, is := a.(float64); !is {
		return m.noNumber(line, a, left)
	}
	return m.noNumber(line, b, right)
}

// modulo has the sign of its second number, as in Lua. math.Mod takes one turn for each bit between the two, which is charged.
func (m *machine) modulo(line int, x, y float64) Value {
	if i, ok := whole(x); ok {
		if j, ok := whole(y); ok && j != 0 {
			r := i % j
			if r != 0 && (r < 0) != (j < 0) {
				r += j
			}
			return float64(r)
		}
	}
	if !math.IsInf(x, 0) && !math.IsInf(y, 0) && y != 0 {
		_, ex := math.Frexp(x)
		_, ey := math.Frexp(y)
		m.step(line, max(ex-ey, 0)/2)
	}
	r := math.Mod(x, y)
	if r != 0 && (r < 0) != (y < 0) {
		r += y
	}
	return r
}

// power multiplies: the general function differs between processors in its last bits.
func (m *machine) power(line int, x, y float64) Value {
	n, ok := whole(y)
	if !ok || n < -1024 || n > 1024 {
		m.fail(line, BadArgument, "^ takes whole powers from -1024 to 1024 only, not %s; math.sqrt gives a root", FormatNumber(y))
	}
	m.step(line, 10)
	r := 1.0
	for k, b := max(n, -n), x; k > 0; k >>= 1 {
		if k&1 == 1 {
			r = float64(r * b)
		}
		b = float64(b * b)
	}
	if n < 0 {
		return 1 / r
	}
	return r
}

func (c *compiler) relational(e *ast.RelationalOpExpr) expression {
	a, b, line := c.expr(e.Lhs), c.expr(e.Rhs), c.lineOf(e)
	switch e.Operator {
	case "==":
		return func(fr *frame) Value { return fr.m.equal(line, a(fr), b(fr)) }
	case "~=":
		return func(fr *frame) Value { return !fr.m.equal(line, a(fr), b(fr)) }
	}
	op := e.Operator
	return func(fr *frame) Value {
		x := a(fr)
		y := b(fr)
		switch op {
		case "<":
			return fr.m.less(line, x, y)
		case ">":
			return fr.m.less(line, y, x)
		case "<=":
			return fr.m.lessEqual(line, x, y)
		default:
			return fr.m.lessEqual(line, y, x)
		}
	}
}

func (m *machine) equal(line int, a, b Value) bool {
	n := 1
	if s, is := a.(string); is {
		if t, is := b.(string); is && len(s) == len(t) {
			n += len(s) / bytesPerStep
		}
	}
	m.step(line, n)
	return a == b
}

func (m *machine) less(line int, a, b Value) bool {
	order, ok := m.compare(line, a, b)
	return ok && order < 0
}

func (m *machine) lessEqual(line int, a, b Value) bool {
	order, ok := m.compare(line, a, b)
	return ok && order <= 0
}

// compare orders two numbers or two texts; ok is false where nothing is true of them, as of NaN.
func (m *machine) compare(line int, a, b Value) (order int, ok bool) {
	m.step(line, 1)
	switch x := a.(type) {
	case float64:
		if y, is := b.(float64); is {
			switch {
			case x < y:
				return -1, true
			case x > y:
				return 1, true
			}
			return 0, x == y
		}
	case string:
		if y, is := b.(string); is {
			m.look(line, min(len(x), len(y)))
			return strings.Compare(x, y), true
		}
	}
	if !absorbs(a) && !absorbs(b) {
		m.fail(line, BadArgument, "%s can't be compared with %s", article(a), article(b))
	}
	return 0, false
}

// concat joins a whole chain a .. b .. c at once, so that nothing is copied twice.
func (c *compiler) concat(e *ast.StringConcatOpExpr) expression {
	line := c.lineOf(e)
	var parts []expression
	var names []string
	add := func(e ast.Expr) {
		parts = append(parts, c.expr(e))
		names = append(names, describe(e))
	}
	add(e.Lhs)
	rest := e.Rhs
	for {
		next, is := rest.(*ast.StringConcatOpExpr)
		if !is {
			break
		}
		add(next.Lhs)
		rest = next.Rhs
	}
	add(rest)
	return func(fr *frame) Value {
		fr.m.step(line, len(parts))
		texts := make([]string, len(parts))
		n := 0
		var unknown Value
		for i, p := range parts {
			switch v := p(fr).(type) {
			case string:
				texts[i] = v
			case float64:
				texts[i] = FormatNumber(v)
			default:
				if !absorbs(v) {
					fr.m.fail(line, BadArgument, ".. joins texts and numbers, but %s is %s", names[i], article(v))
				}
				unknown = v
			}
			n += len(texts[i])
		}
		if unknown != nil {
			return unknown
		}
		fr.m.newString(line, n)
		return strings.Join(texts, "")
	}
}
