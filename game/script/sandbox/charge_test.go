package sandbox

import (
	"slices"
	"strings"
	"testing"
)

const large = 64 << 10

// A library function that does work in proportion to its input must charge in proportion. The table must name every function,
// so that a new one can't come without a price.
func TestEveryFunctionHasItsPrice(t *testing.T) {
	long, words := strings.Repeat("x", large), make([]Value, 240)
	for i := range words {
		words[i] = float64(i)
	}
	const free = 0 // takes the same time for every input
	cases := map[string]struct {
		args  func(m *machine) []Value
		steps int
	}{
		"assert":        {given(true, long), free},
		"error":         {given(long), free}, // ends the statement; the text is cut at 300 bytes
		"ipairs":        {given(NewTable()), free},
		"next":          {func(m *machine) []Value { return []Value{deadTable(m), "k0"} }, large / 4},
		"pairs":         {given(NewTable()), free},
		"select":        {given(append([]Value{"#"}, words...)...), free},
		"tonumber":      {given(strings.Repeat(" ", large) + "1"), large / bytesPerStep},
		"tostring":      {given(1e-300 / 3), 0},
		"type":          {given(long), free},
		"unpack":        {func(m *machine) []Value { return []Value{items(m, 240, 1.0)} }, 200},
		"string.find":   {given(long, strings.Repeat("x", 1000)+"y"), large / bytesPerStep},
		"string.format": {given("%s", long), large / bytesPerStep},
		"string.len":    {given(long), free},
		"string.lower":  {given(long), large / bytesPerStep},
		"string.rep":    {given("x", float64(large)), large / bytesPerStep},
		"string.sub":    {given(long, 2.0), large/bytesPerStep - 1},
		"string.upper":  {given(long), large / bytesPerStep},
		"table.concat":  {func(m *machine) []Value { return []Value{items(m, large, "x")} }, large},
		"table.insert":  {func(m *machine) []Value { return []Value{items(m, large, "x"), 1.0, "y"} }, large / 8},
		"table.remove":  {func(m *machine) []Value { return []Value{items(m, large, "x"), 1.0} }, large / 8},
		"table.sort":    {func(m *machine) []Value { return []Value{items(m, large, "x")} }, 8 * large},
		"math.abs":      {given(1.0), free},
		"math.ceil":     {given(1.0), free},
		"math.floor":    {given(1.0), free},
		"math.max":      {given(words...), len(words) / 8},
		"math.min":      {given(words...), len(words) / 8},
		"math.sqrt":     {given(1.0), free},
	}
	for name, f := range libraryFunctions() {
		c, known := cases[name]
		if !known {
			t.Errorf("%s: no case here; what does it cost?", name)
			continue
		}
		m := testMachine()
		args := c.args(m)
		m.steps, m.bytes = 0, 0
		out := callSafely(f, &Call{Args: args, Name: name, machine: m})
		if m.steps < c.steps {
			t.Errorf("%s: %d steps for a large input, want %d at least", name, m.steps, c.steps)
		}
		for _, v := range out {
			if s, made := v.(string); made && len(s) > 1000 && !slices.Contains(args, v) && m.bytes < len(s) {
				t.Errorf("%s: made a text of %d bytes for %d", name, len(s), m.bytes)
			}
		}
	}
}

func libraryFunctions() map[string]func(*Call) []Value {
	all := map[string]func(*Call) []Value{}
	for name, v := range newLibrary() {
		switch v := v.(type) {
		case *Host:
			all[name] = v.library
		case *Table:
			v.Range(func(key, value Value, _ int) bool {
				if h, is := value.(*Host); is {
					all[name+"."+key.(string)] = h.library
				}
				return true
			})
		}
	}
	return all
}

func testMachine() *machine {
	chunk, _ := Compile("t.lua", nil, LimitsFor(0))
	run := NewRun(chunk, Env{})
	run.load.limits.Steps, run.load.limits.Memory = 1<<40, 1<<40
	return &run.load
}

func callSafely(f func(*Call) []Value, c *Call) (out []Value) {
	defer func() { _ = recover() }()
	return f(c)
}

func given(args ...Value) func(*machine) []Value {
	return func(*machine) []Value { return args }
}

func items(m *machine, n int, v Value) *Table {
	t := &Table{era: m.era}
	for range n {
		t.Append(v)
	}
	return t
}

// deadTable has one key, then a great many deleted ones.
func deadTable(m *machine) *Table {
	t := &Table{era: m.era}
	for i := range large {
		t.Set("k"+FormatNumber(float64(i)), true)
	}
	for i := 1; i < large-1; i++ {
		t.Set("k"+FormatNumber(float64(i)), nil)
	}
	return t
}

// Operators of the language itself, on 64 KiB: the price must grow with what they touch.
func TestOperatorsChargeBySize(t *testing.T) {
	for _, c := range []struct {
		code  string
		steps int
	}{
		{`local z = s .. "y"`, 0}, // too long: refused before it is made
		{`local z = s == u`, large / bytesPerStep},
		{`local z = s < u`, large / bytesPerStep},
		{`local z = s <= u`, large / bytesPerStep},
		{`local z = t[s]`, large / bytesPerStep},
		{`t[s] = 1`, large / bytesPerStep},
		{`local z = { [s] = 1 }`, large / bytesPerStep},
		{`local z = half .. half`, large / bytesPerStep},
		{`local z = 1e308 % 3e-308`, 900},
		{`for k in pairs(dead) do end`, 1000},
	} {
		src := "local half = (\"x\"):rep(32768)\nlocal s, u, dead = half .. half, half .. half, {}\n" +
			"for i = 1, 2000 do dead[\"k\" .. i] = 1 end for i = 1, 1999 do dead[\"k\" .. i] = nil end\nkeep(function()\n"
		src += "local t = {}\n" + c.code + "\nend)\n"
		steps := func(body string) int {
			var o outcome
			var kept []*Function
			chunk, ps := Compile("c.lua", []byte(body), LimitsFor(0))
			if len(ps) > 0 {
				t.Fatal(listed(ps))
			}
			run := NewRun(chunk, testEnv(&o, &kept))
			run.Run()
			_, used, _ := run.CallUsed(kept[0], nil, HandlerLimits())
			return used.Steps
		}
		if got := steps(src); got < c.steps {
			t.Errorf("%s: %d steps, want %d at least", c.code, got, c.steps)
		}
	}
}
