package sandbox

import (
	"strings"
)

var stringFunctions = map[string]func(*Call) []Value{
	"find":   libFind,
	"format": libFormat,
	"len":    libLen,
	"lower":  func(c *Call) []Value { return mapped(c, lower) },
	"rep":    libRep,
	"sub":    libSub,
	"upper":  func(c *Call) []Value { return mapped(c, upper) },
}

func stringLibrary() *Table {
	return libraryTable("string.", stringFunctions, "find", "format", "len", "lower", "rep", "sub", "upper")
}

func stringMethod(name string) bool { return stringFunctions[name] != nil }

// libFind searches for plain text only: patterns can take time without bound.
func libFind(c *Call) []Value {
	s, what := c.string(0), c.string(1)
	c.machine.look(c.Line, 2*(len(s)+len(what)))
	from := c.wholeOr(2, 1)
	if from < 0 {
		from = max(from+int64(len(s))+1, 1)
	}
	from = max(from, 1)
	if from > int64(len(s))+1 {
		return one(nil)
	}
	i := strings.Index(s[from-1:], what)
	if i < 0 {
		return one(nil)
	}
	at := float64(from) + float64(i)
	return []Value{at, at + float64(len(what)) - 1}
}

func libLen(c *Call) []Value { return one(float64(len(c.string(0)))) }

// mapped changes A–Z or a–z and nothing else, so that no table of letters can differ between two builds.
func mapped(c *Call, f func(byte) byte) []Value {
	s := c.string(0)
	c.machine.newString(c.Line, len(s))
	b := []byte(s)
	for i := range b {
		b[i] = f(b[i])
	}
	return one(string(b))
}

func lower(b byte) byte {
	if b >= 'A' && b <= 'Z' {
		b += 'a' - 'A'
	}
	return b
}

func upper(b byte) byte {
	if b >= 'a' && b <= 'z' {
		b -= 'a' - 'A'
	}
	return b
}

func libRep(c *Call) []Value {
	s, n := c.string(0), c.whole(1)
	if n <= 0 || s == "" {
		return one("")
	}
	length := int64(c.machine.limits.String) + 1 // too long, unless shown to be less
	if n < length {
		length = min(length, n*int64(len(s)))
	}
	c.machine.newString(c.Line, int(length))
	return one(strings.Repeat(s, int(n)))
}

func libSub(c *Call) []Value {
	s := c.string(0)
	n := int64(len(s))
	from, to := c.whole(1), c.wholeOr(2, -1)
	if from < 0 {
		from = max(from+n+1, 1)
	}
	if to < 0 {
		to += n + 1
	}
	from, to = max(from, 1), min(to, n)
	if from > to {
		return one("")
	}
	c.machine.newString(c.Line, int(to-from+1))
	return one(strings.Clone(s[from-1 : to])) // a slice would keep the whole text alive
}
