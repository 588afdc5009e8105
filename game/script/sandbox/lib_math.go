package sandbox

import "math"

var mathFunctions = map[string]func(*Call) []Value{
	"abs":   func(c *Call) []Value { return one(math.Abs(c.number(0))) },
	"ceil":  func(c *Call) []Value { return one(math.Ceil(c.number(0))) },
	"floor": func(c *Call) []Value { return one(math.Floor(c.number(0))) },
	"max":   func(c *Call) []Value { return extreme(c, func(a, b float64) bool { return a > b }) },
	"min":   func(c *Call) []Value { return extreme(c, func(a, b float64) bool { return a < b }) },
	"sqrt":  func(c *Call) []Value { return one(math.Sqrt(c.number(0))) },
}

// mathLibrary holds what gives the same bits on every processor. There is no chance in it: that comes from the record's seed.
func mathLibrary() *Table {
	t := libraryTable("math.", mathFunctions, "abs", "ceil", "floor", "max", "min", "sqrt")
	t.Set("huge", math.Inf(1))
	return t
}

func extreme(c *Call, better func(a, b float64) bool) []Value {
	best := c.number(0)
	c.machine.step(c.Line, len(c.Args)/4)
	for i := 1; i < len(c.Args); i++ {
		if f := c.number(i); better(f, best) {
			best = f
		}
	}
	return one(best)
}
