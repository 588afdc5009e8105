package sandbox

import (
	"fmt"
	"strings"
	"testing"
)

// Every way a function could change something that outlives it.
var changes = []string{
	"t.n = 2", "t.new = 1", "t.n = nil", "t[1] = 9", "t[#t + 1] = 9", "t[#t] = nil", "t[2 ^ 40] = 1", "t[true] = 1",
	"t.inner.x = 1", "t.inner[1] = 2", "t.list[1].y = 2",
	"table.insert(t, 9)", "table.insert(t, 1, 9)", "table.insert(t.inner, 9)",
	"table.remove(t)", "table.remove(t, 1)", "table.sort(t)", "table.sort(t, function(a, b) return a > b end)",
	"table.sort({ 2, 1 }, function(a, b) t.n = 2 return a < b end)",
	"for k in pairs(t) do t[k] = 7 end", "for i, v in ipairs(t) do t[i] = v + 1 end",
	"n = n + 1", "n, t = 1, {}", "local function f() n = 5 end f()", "local function f() return function() n = 5 end end f()()",
	"for i = 1, 3 do n = i end", "while true do n = 5 end", "repeat n = 5 until true", "if true then n = 5 end",
	"function f() end", "function t.f() end", "f = nil", "count()", "t.set()", "t.set = nil",
	"s.trust = 1", "s[1] = 2", "table.insert(s, 1)", "s.deep.x = 1",
	"string.rep = nil", "math.huge = 1", "table.insert(string, 1)", "table.sort(table)",
	"undeclared = 1", "scene = nil",
}

const preamble = `
local t = { 3, 1, 2, n = 1, inner = { 1, x = 0 }, list = { { y = 1 } } }
local n, f = 0, function() end
local function count() n = n + 1 return n end
function t.set() t.n = 5 end
`

func TestNothingChangesAfterLoading(t *testing.T) {
	for _, change := range changes {
		t.Run(change, func(t *testing.T) {
			src := preamble + "keep(function(s) " + change + " end)\nkeep(function() return t, n, f end)\n"
			var o outcome
			var kept []*Function
			chunk, ps := Compile("f.lua", []byte(src), LimitsFor(len(src)))
			if len(ps) > 0 {
				t.Fatal(listed(ps))
			}
			run := NewRun(chunk, testEnv(&o, &kept))
			run.Run()
			arg := NewTable()
			arg.Set("trust", 50.0)
			arg.Set("deep", NewTable())
			arg.Append(1.0)
			state := func() string {
				v, p := run.Call(kept[1], nil, HandlerLimits())
				if p != nil {
					t.Fatal(p)
				}
				return dump(v, 0) + dump(kept[1].up[1].value, 0) + fmt.Sprintf("%p", kept[1].up[2].value) + dump(arg, 0)
			}
			before := state()
			_, p := run.Call(kept[0], []Value{arg}, HandlerLimits())
			if p == nil || p.Hint != Frozen || p.Line != 6 && p.Line != 4 && p.Line != 5 {
				t.Errorf("the call ended with %v, want a frozen value", p)
			}
			if after := state(); after != before {
				t.Errorf("before %s\nafter  %s", before, after)
			}
		})
	}
}

func dump(v Value, depth int) string {
	t, is := v.(*Table)
	if !is || depth > 5 {
		return text(v)
	}
	var b strings.Builder
	t.Range(func(key, value Value, _ int) bool {
		fmt.Fprintf(&b, "[%s]=%s,", text(key), dump(value, depth+1))
		return true
	})
	return "{" + b.String() + "}"
}

// What a handler returns belongs to the host; the next call can't change it either.
func TestResultsStayAsTheyAre(t *testing.T) {
	src := "keep(function() return { 1 } end)\nkeep(function(x) x[1] = 2 end)\n"
	var o outcome
	var kept []*Function
	chunk, _ := Compile("r.lua", []byte(src), LimitsFor(len(src)))
	run := NewRun(chunk, testEnv(&o, &kept))
	run.Run()
	made, _ := run.Call(kept[0], nil, HandlerLimits())
	if _, p := run.Call(kept[1], []Value{made}, HandlerLimits()); p == nil || p.Hint != Frozen {
		t.Errorf("a result was changed: %v", p)
	}
}

// Calls may run side by side: exploring plays many paths at once.
func TestCallsSideBySide(t *testing.T) {
	src := "local t = { 5 }\nkeep(function(x) local n = 0 for i = 1, 100 do n = n + t[1] * x end return n end)\n"
	var o outcome
	var kept []*Function
	chunk, _ := Compile("p.lua", []byte(src), LimitsFor(len(src)))
	run := NewRun(chunk, testEnv(&o, &kept))
	run.Run()
	done := make(chan string)
	for g := range 4 {
		go func() {
			for range 50 {
				if v, p := run.Call(kept[0], []Value{float64(g)}, HandlerLimits()); p != nil || v != float64(500*g) {
					done <- fmt.Sprint(v, p)
					return
				}
			}
			done <- ""
		}()
	}
	for range 4 {
		if wrong := <-done; wrong != "" {
			t.Error(wrong)
		}
	}
}
