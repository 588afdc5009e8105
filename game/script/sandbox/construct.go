package sandbox

import (
	"math"
	"strconv"

	"github.com/yuin/gopher-lua/ast"
)

// part is one entry of a table as it is written.
type part struct {
	key   expression // nil for an item
	name  Value      // the key if it is a plain name
	value expression
	fixed Value // the value if it is a literal
	line  int32
}

// table compiles a table as it is written down. Most of a scenario consists of these.
func (c *compiler) table(e *ast.TableExpr) expression {
	line := c.lineOf(e)
	fields := e.Fields
	var tail several // a last item that gives as many values as there are
	tailLine := line
	if n := len(fields); n > 0 && fields[n-1].Key == nil {
		if tail = c.open1(fields[n-1].Value); tail != nil {
			tailLine = c.lineOf(fields[n-1].Value)
			fields = fields[:n-1]
		}
	}
	c.repeated(fields)
	parts := make([]part, len(fields))
	named := 0
	for i, f := range fields {
		parts[i] = c.part(f)
		if f.Key != nil {
			named++
		}
	}
	items := len(parts) - named
	return func(fr *frame) Value {
		fr.m.step(line, 1+len(parts))
		fr.m.alloc(line, priceTable+priceItem*items+priceField*named)
		t := &Table{era: fr.m.era, line: int32(line)}
		t.reserve(items, named)
		var later []entry
		for i := range parts {
			later = fr.part(t, &parts[i], later)
		}
		if tail != nil {
			fr.rest(t, tail(fr, nil), tailLine)
		}
		fr.computed(t, later)
		fr.m.step(line, t.trim())
		return t
	}
}

// repeated reports a field that is written twice in one table: Lua would keep the last without a word.
func (c *compiler) repeated(fields []*ast.Field) {
	if len(fields) > 200 {
		return // a table of data rather than a part of a case
	}
	lines := make(map[string]int, len(fields))
	for _, f := range fields {
		k, is := f.Key.(*ast.StringExpr)
		if !is || len(c.notes) > 100 {
			continue
		}
		line := c.lineOf(f.Key)
		if first, twice := lines[k.Value]; twice {
			c.notes = append(c.notes, Problem{Kind: Runtime, Hint: RepeatedField, File: c.file, Line: line, Other: first,
				Text: clean(k.Value + " stands twice in the same braces"), Remedy: "keep one of them; the first stands in line " + strconv.Itoa(first)})
			continue
		}
		lines[k.Value] = line
	}
}

func (c *compiler) part(f *ast.Field) part {
	p := part{line: int32(c.lineOf(f.Value))}
	if f.Key != nil {
		p.line = int32(c.lineOf(f.Key))
		if k, is := f.Key.(*ast.StringExpr); is {
			p.name = k.Value
		} else {
			p.key = c.expr(f.Key)
		}
	}
	if v, ok := constant(f.Value); ok {
		p.fixed = v
	} else {
		p.value = c.expr(f.Value)
	}
	return p
}

// rest appends what the last item gave.
func (fr *frame) rest(t *Table, values []Value, line int) {
	fr.m.step(line, len(values))
	fr.m.alloc(line, priceItem*len(values))
	for _, v := range values {
		t.items = append(t.items, item{v, int32(line)})
	}
}

func (t *Table) reserve(items, fields int) {
	if items > 0 {
		t.items = make([]item, 0, items)
	}
	if fields > 0 {
		t.fields = make([]field, 0, fields)
	}
}

// part evaluates one entry. A computed key waits until the items are in their places, which it may not take.
func (fr *frame) part(t *Table, p *part, later []entry) []entry {
	var key Value
	if p.key != nil {
		key = p.key(fr)
	}
	value := p.fixed
	if p.value != nil {
		value = p.value(fr)
	}
	switch {
	case p.key != nil:
		return append(later, entry{key, value, int(p.line)})
	case p.name != nil:
		fr.m.key(int(p.line), p.name)
		steps, _ := t.set(p.name, value, p.line)
		fr.m.step(int(p.line), steps)
		if t.index != nil {
			fr.m.alloc(int(p.line), priceIndex)
		}
	default:
		t.items = append(t.items, item{value, p.line})
	}
	return later
}

// entry is a computed key with its value.
type entry struct {
	key, value Value
	line       int
}

func (fr *frame) computed(t *Table, later []entry) {
	written := len(t.items)
	for _, e := range later {
		if i, ok := t.position(e.key); !ok || i >= written {
			fr.m.store(t, e.key, e.value, e.line, "")
		}
	}
}

// store is every assignment to a field of a table: it checks who may, and charges.
func (m *machine) store(t *Table, key, value Value, line int, name string) {
	if t.era != m.era {
		m.frozen(line, name)
	}
	switch k := key.(type) {
	case nil:
		m.fail(line, BadArgument, "nil can't be the name of a field")
	case float64:
		if math.IsNaN(k) {
			m.fail(line, BadArgument, "a number that is none (0/0) can't be the name of a field")
		}
		if k == 0 {
			key = 0.0 // no −0
		}
	}
	m.key(line, key)
	steps, bytes := t.set(key, value, int32(line))
	m.step(line, steps)
	m.alloc(line, bytes)
}

func (m *machine) frozen(line int, name string) {
	if name == "" {
		name = "this table"
	}
	m.fail(line, Frozen, "%s can't be changed here: after loading everything is fixed; return what should change", name)
}

// indexExpr compiles a.b and a[b].
func (c *compiler) indexExpr(e *ast.AttrGetExpr) expression {
	line, name := c.lineOf(e), describe(e.Object)
	object := c.expr(e.Object)
	if k, is := e.Key.(*ast.StringExpr); is {
		var key Value = k.Value
		return func(fr *frame) Value {
			fr.m.step(line, 1)
			return fr.m.field(line, object(fr), key, name)
		}
	}
	key := c.expr(e.Key)
	return func(fr *frame) Value {
		fr.m.step(line, 1)
		o := object(fr)
		return fr.m.field(line, o, key(fr), name)
	}
}

// field reads a field of whatever has some.
func (m *machine) field(line int, object, key Value, name string) Value {
	m.key(line, key)
	switch o := object.(type) {
	case *Table:
		return o.get(key)
	case *Host:
		if o.Absorb {
			return o
		}
		if k, is := key.(string); is && o.Field != nil {
			v, err := o.Field(k)
			if err != nil {
				m.fail(line, HostError, "%s", err)
			}
			return v
		}
	}
	which := ""
	if k, is := key.(string); is {
		which = " " + k
	}
	m.fail(line, NilIndex, "%s is %s and has no field%s", name, article(object), which)
	return nil
}
