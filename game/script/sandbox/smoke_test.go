package sandbox

import (
	"fmt"
	"testing"
)

func TestSmoke(t *testing.T) {
	src := `
local function item(x) return x end
local sofia = character { id = "sofia", trust = 50,
  look = { hair = "long" } }
scene "first" { place = "office",
  narrate "Rain."
  sofia "hello" { mood = "worn" },
  choice "x" { go = "b", when = function(s) return s.trust > 3 end },
}
scene "second" { narate "x", sofia "A"
  "B" { end = 3 } }
scene "third" {
  choice "unclosed { go = "x" },
}
local n = 0
for i, v in ipairs { 1, 2, 3 } do n = n + v end
log(n, 2 ^ 10, 7 % -3, ("x"):rep(3), string.format("%5.2f|%-4s|%d", 3.14159, "a", 7))
x = 5
if n = 3 then log("no") end
nothing.at.all()
local z = nil
z.b = 3
log("end")
while true do end
`
	chunk, ps := Compile("t.lua", []byte(src), LimitsFor(len(src)))
	for _, p := range ps {
		fmt.Println(p, p.Hint)
	}
	fmt.Println(chunk.Dropped())
	word := func(name string) *Host {
		var h *Host
		h = &Host{Name: name}
		h.Func = func(c *Call) (Value, error) {
			fmt.Println("call", name, c.Line, c.ArgLine, c.AfterLine, len(c.Args))
			return h, nil
		}
		return h
	}
	env := Env{Globals: map[string]Value{"log": &Host{Name: "log", Func: func(c *Call) (Value, error) { fmt.Println("log", c.Args); return nil, nil }}}}
	for _, n := range []string{"character", "scene", "narrate", "choice"} {
		env.Globals[n] = word(n)
	}
	env.OnProblem = func(p Problem) { fmt.Println(p, p.Hint, p.Detail) }
	r := NewRun(chunk, env)
	r.Run()
	fmt.Println(r.Used())
}
