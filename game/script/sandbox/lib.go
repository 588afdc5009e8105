package sandbox

// newLibrary makes everything that a script finds besides the host's words. Tables in it belong to no era, so scripts can't
// change them. It is made anew for each run: 40 values, some 10 µs, and no state that two runs could share.
func newLibrary() map[string]Value {
	lib := map[string]Value{
		"string": stringLibrary(),
		"table":  tableLibrary(),
		"math":   mathLibrary(),
	}
	for name, f := range baseLibrary {
		lib[name] = &Host{Name: name, library: f}
	}
	return lib
}

// Library lists what a script finds besides the host's words: functions, which have no list, and tables with their functions.
func Library() map[string][]string {
	names := map[string][]string{}
	for name, value := range newLibrary() {
		names[name] = nil
		if table, is := value.(*Table); is {
			table.Range(func(key, _ Value, _ int) bool {
				names[name] = append(names[name], key.(string))
				return true
			})
		}
	}
	return names
}

func libraryTable(prefix string, functions map[string]func(*Call) []Value, order ...string) *Table {
	t := NewTable()
	for _, name := range order {
		t.Set(name, &Host{Name: prefix + name, library: functions[name]})
	}
	return t
}

// takesAnything names the functions that look at a stand-in for something unknown themselves; all others just give it back.
var takesAnything = map[string]bool{"pairs": true, "ipairs": true, "type": true, "select": true, "assert": true, "next": true,
	"table.insert": true, "table.concat": true}

// bad refuses argument i (from 0).
func (c *Call) bad(i int, want string) {
	c.machine.fail(c.Line, BadArgument, "%s: value %d must be %s, not %s", c.Name, i+1, want, article(c.Arg(i)))
}

func (c *Call) number(i int) float64 {
	f, is := c.Arg(i).(float64)
	if !is {
		c.bad(i, "a number")
	}
	return f
}

// whole takes a whole number; a fraction is cut off, as in Lua. Beyond ±2⁵³ it is held at the bound.
func (c *Call) whole(i int) int64 {
	f := c.number(i)
	switch {
	case f != f:
		c.bad(i, "a number")
	case f > 1<<53:
		return 1 << 53
	case f < -1<<53:
		return -1 << 53
	}
	return int64(f)
}

func (c *Call) wholeOr(i int, other int64) int64 {
	if c.Arg(i) == nil {
		return other
	}
	return c.whole(i)
}

// string takes a text; numbers are written out, as in Lua.
func (c *Call) string(i int) string {
	switch v := c.Arg(i).(type) {
	case string:
		return v
	case float64:
		return FormatNumber(v)
	}
	c.bad(i, "a text")
	return ""
}

func (c *Call) table(i int) *Table {
	t, is := c.Arg(i).(*Table)
	if !is {
		c.bad(i, "a table")
	}
	return t
}

// any takes a value that must have been given, be it nil.
func (c *Call) any(i int) Value {
	if i >= len(c.Args) {
		c.machine.fail(c.Line, BadArgument, "%s: value %d is missing", c.Name, i+1)
	}
	return c.Args[i]
}

func one(v Value) []Value { return []Value{v} }
