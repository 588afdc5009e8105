package sandbox

import (
	"math"
	"strings"
)

var baseLibrary = map[string]func(*Call) []Value{
	"assert":   libAssert,
	"error":    libError,
	"ipairs":   libIpairs,
	"next":     libNext,
	"pairs":    libPairs,
	"select":   libSelect,
	"tonumber": libToNumber,
	"tostring": libToString,
	"type":     libType,
	"unpack":   libUnpack,
}

func libAssert(c *Call) []Value {
	if truthy(c.any(0)) {
		return c.Args
	}
	message := "assertion failed"
	if m := c.Arg(1); m != nil {
		message = text(m)
	}
	c.machine.fail(c.Line, ScriptError, "%s", message)
	return nil
}

// libError ends the statement. Levels are not offered: the line is that of the call.
func libError(c *Call) []Value {
	c.machine.fail(c.Line, ScriptError, "%s", text(c.Arg(0)))
	return nil
}

func libType(c *Call) []Value {
	return one(TypeOf(c.any(0)))
}

func libToString(c *Call) []Value {
	v := c.any(0)
	if s, is := v.(string); is {
		return one(s)
	}
	s := text(v)
	c.machine.newString(c.Line, len(s))
	return one(s)
}

// exactDigits is how many digits are read at a glance; more take the long way, with numbers of any length, of some 2 µs.
const exactDigits = 20

func libToNumber(c *Call) []Value {
	switch v := c.any(0).(type) {
	case float64:
		return one(v)
	case string:
		if len(c.Args) > 1 {
			c.machine.fail(c.Line, BadArgument, "tonumber takes one value; other bases than ten are not offered")
		}
		c.machine.step(c.Line, 2)
		c.machine.look(c.Line, len(v))
		if len(v) > exactDigits {
			c.machine.step(c.Line, min(len(v), maxNumeral)/4)
		}
		if f, ok := numberFrom(v); ok {
			return one(f)
		}
	}
	return one(nil)
}

// numberFrom reads a number as tonumber does: blanks around it and a sign are allowed.
func numberFrom(s string) (float64, bool) {
	s = strings.Trim(s, " \t\n")
	negative := strings.HasPrefix(s, "-")
	if negative || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	f, ok := parseNumber(s)
	if negative {
		f = math.Copysign(f, -1)
	}
	return f, ok
}

func libNext(c *Call) []Value {
	if absorbs(c.Arg(0)) {
		return one(nil)
	}
	t := c.table(0)
	c.machine.key(c.Line, c.Arg(1))
	at, ok := t.cursor(c.Arg(1))
	if !ok {
		c.machine.fail(c.Line, BadArgument, "next: the table has no such key")
	}
	_, key, value, steps := t.after(at)
	c.machine.step(c.Line, steps)
	if key == nil {
		return one(nil)
	}
	return []Value{key, value}
}

func libPairs(c *Call) []Value {
	if !absorbs(c.Arg(0)) {
		c.table(0)
	}
	return []Value{c.machine.run.next, c.Arg(0), nil}
}

func libIpairs(c *Call) []Value {
	if !absorbs(c.Arg(0)) {
		c.table(0)
	}
	return []Value{c.machine.run.items, c.Arg(0), 0.0}
}

// libItems is what ipairs gives to a loop.
func libItems(c *Call) []Value {
	if absorbs(c.Arg(0)) {
		return one(nil)
	}
	i := c.number(1) + 1
	v := c.table(0).get(i)
	if v == nil {
		return one(nil)
	}
	return []Value{i, v}
}

func libSelect(c *Call) []Value {
	rest := c.Args[min(1, len(c.Args)):]
	if s, is := c.Arg(0).(string); is && s == "#" {
		return one(float64(len(rest)))
	}
	n := c.whole(0)
	if n < 0 {
		n += int64(len(rest)) + 1
	}
	if n < 1 {
		c.machine.fail(c.Line, BadArgument, "select: there is no value %s", text(c.Arg(0)))
	}
	return rest[min(n-1, int64(len(rest))):]
}

func libUnpack(c *Call) []Value {
	t := c.table(0)
	from, to := c.wholeOr(1, 1), c.wholeOr(2, int64(t.Len()))
	limit := int64(c.machine.limits.Values)
	if from > to {
		return nil
	}
	if to-from >= limit {
		c.machine.fail(c.Line, BadArgument, "unpack: at most %d values can be handed over", limit)
	}
	out := make([]Value, 0, to-from+1)
	for i := from; i <= to; i++ {
		out = append(out, t.get(float64(i)))
	}
	c.machine.step(c.Line, len(out))
	c.machine.alloc(c.Line, 16*len(out))
	return out
}
