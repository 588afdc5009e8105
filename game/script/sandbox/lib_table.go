package sandbox

import (
	"math/bits"
	"strings"
)

var tableFunctions = map[string]func(*Call) []Value{
	"concat": libConcat,
	"insert": libInsert,
	"remove": libRemove,
	"sort":   libSort,
}

func tableLibrary() *Table {
	return libraryTable("table.", tableFunctions, "concat", "insert", "remove", "sort")
}

// own gives argument 0 as a table that the script may change now.
func (c *Call) own() *Table {
	t := c.table(0)
	if t.era != c.machine.era {
		c.machine.frozen(c.Line, "")
	}
	return t
}

// shift charges for moving n items by one place.
func (c *Call) shift(n int) { c.machine.step(c.Line, n/4) }

func libInsert(c *Call) []Value {
	if absorbs(c.Arg(0)) {
		return nil
	}
	t := c.own()
	line := c.Line
	if c.ArgLine > line {
		line = c.ArgLine
	}
	if len(c.Args) < 3 {
		c.machine.store(t, float64(t.Len()+1), c.any(1), line, "")
		return nil
	}
	at := c.whole(1)
	if at < 1 || at > int64(t.Len())+1 {
		c.machine.fail(c.Line, BadArgument, "table.insert: place %s is outside 1 to %d", text(c.Args[1]), t.Len()+1)
	}
	if c.Args[2] == nil {
		c.bad(2, "a value")
	}
	n := t.Len()
	c.shift(n - int(at) + 1)
	c.machine.store(t, float64(n+1), c.Args[2], line, "")
	if int(at) <= n {
		copy(t.items[at:n+1], t.items[at-1:n])
		t.items[at-1] = item{c.Args[2], int32(line)}
	}
	return nil
}

func libRemove(c *Call) []Value {
	t := c.own()
	n := t.Len()
	at := c.wholeOr(1, int64(n))
	if at < 1 || at > int64(n) {
		return nil
	}
	c.shift(n - int(at) + 1)
	v := t.items[at-1].value
	copy(t.items[at-1:], t.items[at:])
	t.items[n-1] = item{}
	c.machine.step(c.Line, t.trim())
	return one(v)
}

func libConcat(c *Call) []Value {
	if absorbs(c.Arg(0)) {
		return one(c.Arg(0))
	}
	t := c.table(0)
	between := ""
	if c.Arg(1) != nil {
		between = c.string(1)
	}
	from, to := c.wholeOr(2, 1), c.wholeOr(3, int64(t.Len()))
	var b strings.Builder
	for i := from; i <= to; i++ {
		c.machine.step(c.Line, 1)
		switch v := t.get(float64(i)).(type) {
		case string:
			b.WriteString(v)
		case float64:
			b.WriteString(FormatNumber(v))
		case nil:
			c.machine.fail(c.Line, BadArgument, "table.concat: there is no item %d", i)
		default:
			if absorbs(v) {
				return one(v)
			}
			c.machine.fail(c.Line, BadArgument, "table.concat: item %d is %s, not a text or a number", i, article(v))
		}
		if i < to {
			b.WriteString(between)
		}
		if b.Len() > c.machine.limits.String {
			break
		}
	}
	c.machine.newString(c.Line, b.Len())
	return one(b.String())
}

// libSort merges, which is stable and needs no order that makes sense. It works on a copy: what the comparison does to the
// table, or an error in it, can't leave it half sorted.
func libSort(c *Call) []Value {
	t := c.own()
	n := t.Len()
	c.machine.step(c.Line, n*(1+bits.Len(uint(n)))/2)
	c.machine.alloc(c.Line, 2*priceItem*n)
	before := func(a, b Value) bool { return c.machine.less(c.Line, a, b) }
	if f := c.Arg(1); f != nil {
		before = c.order(f)
	}
	items := append([]item(nil), t.items...)
	mergeSort(items, make([]item, n), before)
	if t.Len() != n {
		c.machine.fail(c.Line, BadArgument, "table.sort: the comparison changed the table")
	}
	copy(t.items, items)
	return nil
}

func (c *Call) order(f Value) func(a, b Value) bool {
	fn, is := f.(*Function)
	if !is {
		c.bad(1, "a function of the script")
	}
	return func(a, b Value) bool {
		c.machine.step(c.Line, 2)
		c.machine.alloc(c.Line, priceCall)
		return truthy(first(c.machine.invoke(fn, []Value{a, b}, c.Line)))
	}
}

// mergeSort sorts items in place; spare has the same length.
func mergeSort(items, spare []item, before func(a, b Value) bool) {
	if len(items) < 2 {
		return
	}
	half := len(items) / 2
	mergeSort(items[:half], spare[:half], before)
	mergeSort(items[half:], spare[half:], before)
	copy(spare, items)
	a, b := spare[:half], spare[half:]
	for i := range items {
		if len(b) == 0 || len(a) > 0 && !before(b[0].value, a[0].value) {
			items[i], a = a[0], a[1:]
		} else {
			items[i], b = b[0], b[1:]
		}
	}
}
