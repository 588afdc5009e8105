package sandbox

import (
	"math"
	"strconv"
	"strings"
)

// Value is what a script works with: nil, bool, float64, string, *Table, *Function or *Host. Nothing else ever reaches a
// script, and a host need not look for anything else.
type Value any

// Function is a function written in the script. It can be kept and run later with Run.Call.
type Function struct {
	proto *proto
	up    []*cell
}

// Name is what the author called the function, or "" for one without a name.
func (f *Function) Name() string { return f.proto.name }

// Line is the line on which the function starts.
func (f *Function) Line() int { return f.proto.line }

// Blind reports whether the function never looks at what it is called with. After loading, when everything is fixed, such a
// function gives the same on every call.
func (f *Function) Blind() bool {
	for _, p := range f.proto.params {
		if p.named {
			return false
		}
	}
	return !f.proto.vararg
}

// Func is the behaviour of a host value that scripts may call. An error becomes a Runtime problem at the line of the call.
type Func func(*Call) (Value, error)

// Host is an opaque value of the program: a word of the scenario language, a speaker, an item of a scene. Scripts can hold it,
// compare it and, if it has a Func, call it.
type Host struct {
	Name   string                           // how messages call it
	Kind   string                           // what type() answers; "function" if empty and callable
	Data   any                              // the host's own; scripts can't see it
	Func   Func                             // nil: not callable
	Field  func(name string) (Value, error) // nil: has no fields
	Absorb bool                             // stands for something unknown: any use of it gives it again, silently

	library func(*Call) []Value // functions of this package may give more than one value
}

// Call is one call of a host value by a script.
type Call struct {
	Args      []Value
	Line      int    // where the expression that is called starts
	ArgLine   int    // where the arguments start
	AfterLine int    // if the argument starts a new line: the line where the called expression ended; else 0
	Name      string // how the script wrote what it calls, for messages
	Playing   bool   // in play, not in loading: words that build the scenario refuse then

	machine *machine
}

// Arg gives the i-th argument, counted from 0, or nil.
func (c *Call) Arg(i int) Value {
	if i < len(c.Args) {
		return c.Args[i]
	}
	return nil
}

// Charge counts work that the host does on behalf of the script against its budget.
func (c *Call) Charge(steps, bytes int) {
	c.machine.step(c.Line, steps)
	c.machine.alloc(c.Line, bytes)
}

// TypeOf names the type of a value as the script's type() does.
func TypeOf(v Value) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case bool:
		return "boolean"
	case float64:
		return "number"
	case string:
		return "string"
	case *Table:
		return "table"
	case *Function:
		return "function"
	case *Host:
		if v.Kind == "" && (v.Func != nil || v.library != nil) {
			return "function"
		} else if v.Kind == "" {
			return "userdata"
		}
		return v.Kind
	}
	return "unknown"
}

func truthy(v Value) bool {
	if b, is := v.(bool); is {
		return b
	}
	return v != nil
}

func absorbs(v Value) bool {
	h, is := v.(*Host)
	return is && h.Absorb
}

// FormatNumber writes a number as Lua does: 14 significant digits, no exponent for whole numbers below 10¹⁴.
func FormatNumber(f float64) string {
	switch {
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	if f > -1e14 && f < 1e14 && f == math.Trunc(f) {
		if f == 0 && math.Signbit(f) {
			return "-0"
		}
		return strconv.FormatInt(int64(f), 10)
	}
	return strconv.FormatFloat(f, 'g', 14, 64)
}

// text is tostring: addresses never show.
func text(v Value) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return FormatNumber(v)
	case string:
		return v
	case *Host:
		if v.Name != "" {
			return v.Name
		}
	}
	return TypeOf(v)
}

// maxNumeral bounds what is taken for a number: longer ones are no number an author means, and take long to read.
const maxNumeral = 64

// parseNumber reads a decimal or hexadecimal number without sign, in the form of Lua's source.
func parseNumber(s string) (float64, bool) {
	if len(s) == 0 || len(s) > maxNumeral {
		return 0, false
	}
	if len(s) > 2 && s[0] == '0' && s[1]|0x20 == 'x' {
		if len(s) > 2+13 { // 52 bits: beyond, digits would be lost
			return 0, false
		}
		u, err := strconv.ParseUint(s[2:], 16, 64)
		return float64(u), err == nil && !strings.Contains(s, "_")
	}
	if !decimal(s) {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, false
	}
	return f, true
}

// decimal tells digits[.digits][e[±]digits] with at least one digit before the exponent.
func decimal(s string) bool {
	digits, i := 0, 0
	run := func() (n int) {
		for i < len(s) && isDigit(s[i]) {
			i++
			n++
		}
		return n
	}
	digits = run()
	if i < len(s) && s[i] == '.' {
		i++
		digits += run()
	}
	if digits == 0 {
		return false
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		if i++; i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		if run() == 0 {
			return false
		}
	}
	return i == len(s)
}

// whole gives a float that is a whole number of at most 53 bits as an int; the range is checked before the conversion, whose
// result would else depend on the processor.
func whole(f float64) (int64, bool) {
	if !(f >= -1<<53 && f <= 1<<53) || f != math.Trunc(f) {
		return 0, false
	}
	return int64(f), true
}
