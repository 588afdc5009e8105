//go:build !js

package sandbox

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"strings"
	"testing"
	"time"

	"upperhand/game/need"
)

// Programs made by chance must do here what they do in Lua 5.1. They use what the sandbox offers and no more, and none of the
// few things in which it differs on purpose (texts in arithmetic, the border of tables with holes, patterns).
func TestAgreesWithLua(t *testing.T) {
	lua := need.Program(t, "lua5.1")
	for seed := range uint64(400) {
		g := &generator{r: rand.New(rand.NewPCG(seed, 1))}
		program := g.program()
		got := ours(t, program)
		want := theirs(t, lua, program)
		if got != want {
			t.Errorf("program %d:\n%s\nhere  %q\nLua   %q", seed, program, got, want)
			return
		}
	}
}

const oraclePrelude = `local parts = {}
function log(...) local t = {} for i = 1, select("#", ...) do t[i] = tostring((select(i, ...))) end io.write(table.concat(t, " "), "\n") end
`

func theirs(t *testing.T, lua, program string) string {
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, lua, "-")
	cmd.Stdin = strings.NewReader(oraclePrelude + program)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		t.Fatalf("lua5.1: %v\n%s\n%s", err, out.String(), program)
	}
	return out.String()
}

func ours(t *testing.T, program string) string {
	var out strings.Builder
	env := Env{Globals: map[string]Value{"log": &Host{Func: func(c *Call) (Value, error) {
		for i, a := range c.Args {
			if i > 0 {
				out.WriteByte(' ')
			}
			out.WriteString(text(a))
		}
		out.WriteByte('\n')
		return nil, nil
	}}}, OnProblem: func(p Problem) { fmt.Fprintln(&out, p, p.Detail) }}
	chunk, problems := Compile("o.lua", []byte(program), LimitsFor(0))
	if len(problems) > 0 {
		t.Fatalf("%s\n%s", listed(problems), program)
	}
	NewRun(chunk, env).Run()
	return out.String()
}

// generator writes programs whose values have known types, so that few of them end in an error.
type generator struct {
	r       *rand.Rand
	b       strings.Builder
	numbers []string // names in scope that hold numbers
	texts   []string
	tables  []string
	funcs   []string
	next    int
	depth   int
}

func (g *generator) program() string {
	for range 8 + g.r.IntN(10) {
		g.statement()
	}
	for _, n := range g.numbers {
		fmt.Fprintf(&g.b, "log(%s)\n", n)
	}
	for _, s := range g.texts {
		fmt.Fprintf(&g.b, "log(%s)\n", s)
	}
	for _, t := range g.tables {
		fmt.Fprintf(&g.b, "log(#%s) for i = 1, #%s do log(%s[i]) end log(%s.x, %s.y)\n", t, t, t, t, t)
	}
	return g.b.String()
}

func (g *generator) name(prefix string) string {
	g.next++
	return fmt.Sprintf("%s%d", prefix, g.next)
}

func (g *generator) pick(names []string) string { return names[g.r.IntN(len(names))] }

func (g *generator) line(format string, args ...any) { fmt.Fprintf(&g.b, format+"\n", args...) }

func (g *generator) statement() {
	g.depth++
	defer func() { g.depth-- }()
	switch k := g.r.IntN(16); {
	case k < 3:
		e := g.number(3)
		n := g.name("n")
		g.line("local %s = %s", n, e)
		g.numbers = append(g.numbers, n)
	case k < 5:
		e := g.text(3)
		n := g.name("s")
		g.line("local %s = %s", n, e)
		g.texts = append(g.texts, n)
	case k < 7:
		e := g.table()
		n := g.name("t")
		g.line("local %s = %s", n, e)
		g.tables = append(g.tables, n)
	case k == 7 && len(g.numbers) > 1:
		a, b := g.pick(g.numbers), g.pick(g.numbers)
		g.line("%s, %s = %s, %s", a, b, g.number(2), g.number(2))
	case k == 8 && len(g.tables) > 0:
		g.tableWrite(g.pick(g.tables))
	case k == 9 && g.depth < 4:
		g.block("if "+g.truth(2)+" then", func() {
			if g.r.IntN(2) == 0 {
				g.line("elseif %s then", g.truth(2))
			}
		})
	case k == 10 && g.depth < 3:
		v := g.name("i")
		g.block(fmt.Sprintf("for %s = %d, %d do", v, g.r.IntN(3), g.r.IntN(6)), func() { g.line("log(%s)", v) })
	case k == 11 && g.depth < 3:
		v := g.name("w")
		g.line("local %s = 0", v)
		g.block(fmt.Sprintf("while %s < %d do %s = %s + 1", v, g.r.IntN(5), v, v), func() {
			if g.r.IntN(3) == 0 {
				g.line("if %s then break end", g.truth(1))
			}
		})
	case k == 12 && g.depth < 3:
		g.function()
	case k == 13 && len(g.tables) > 0 && g.depth < 3:
		k, v, tables, funcs := g.name("k"), g.name("v"), g.tables, g.funcs
		head := fmt.Sprintf("for %s, %s in ipairs(%s) do", k, v, g.pick(tables))
		g.tables, g.funcs = nil, nil // a table that grows while it is walked over has no end
		g.block(head, func() { g.line("log(%s, %s)", k, v) })
		g.tables, g.funcs = tables, funcs
	default:
		g.line("log(%s, %s, %s)", g.number(3), g.text(2), g.truth(3))
	}
}

// block writes a block of statements; what they declare is forgotten at its end.
func (g *generator) block(head string, also func()) {
	n, s, t, f := len(g.numbers), len(g.texts), len(g.tables), len(g.funcs)
	g.line("%s", head)
	for range 1 + g.r.IntN(3) {
		g.statement()
	}
	g.numbers, g.texts, g.tables, g.funcs = g.numbers[:n], g.texts[:s], g.tables[:t], g.funcs[:f]
	also()
	g.line("end")
}

func (g *generator) function() {
	f, p, q := g.name("f"), g.name("p"), g.name("q")
	result := ""
	outer := g.funcs
	g.funcs = nil // no recursion without an end
	g.numbers = append(g.numbers, p)
	g.block(fmt.Sprintf("local function %s(%s, %s, ...)", f, p, q), func() {
		result = g.number(2)
		g.line("%s = %s + 1", p, p)
		g.line("return %s, select(\"#\", ...), ...", result)
	})
	g.numbers = g.numbers[:len(g.numbers)-1]
	g.funcs = append(outer, f)
	g.line("log(%s(%s, 1, 2, nil, 3))", f, g.number(1))
}

func (g *generator) tableWrite(t string) {
	switch g.r.IntN(6) {
	case 0:
		g.line("%s.x = %s", t, g.number(2))
	case 1:
		g.line("%s[\"y\"] = %s", t, g.text(2))
	case 2:
		g.line("%s[#%s + 1] = %s", t, t, g.number(2))
	case 3:
		g.line("table.insert(%s, %d, %s)", t, 1, g.number(1))
	case 4:
		g.line("log(table.remove(%s))", t)
	default:
		g.line("log(table.concat(%s, \",\"))", t)
	}
}

func (g *generator) table() string {
	parts := []string{}
	for range g.r.IntN(5) {
		parts = append(parts, g.number(1))
	}
	if g.r.IntN(2) == 0 {
		parts = append(parts, "x = "+g.number(1))
	}
	if len(g.funcs) > 0 && g.r.IntN(3) == 0 {
		parts = append(parts, "log and "+g.number(1))
	}
	return "{ " + strings.Join(parts, ", ") + " }"
}

func (g *generator) number(depth int) string {
	if depth == 0 || g.r.IntN(4) == 0 {
		if len(g.numbers) > 0 && g.r.IntN(2) == 0 {
			return g.pick(g.numbers)
		}
		return []string{"0", "1", "2", "7", "10", "0.5", "1.25", "-3", "100", "1e3", "255"}[g.r.IntN(11)]
	}
	a, b := g.number(depth-1), g.number(depth-1)
	switch g.r.IntN(14) {
	case 0, 1:
		return fmt.Sprintf("(%s + %s)", a, b)
	case 2:
		return fmt.Sprintf("(%s - %s)", a, b)
	case 3:
		return fmt.Sprintf("(%s * %s) %% 1000", a, b)
	case 4:
		return fmt.Sprintf("%s / 4", a)
	case 5:
		return fmt.Sprintf("(%s %% 7)", a)
	case 6:
		return fmt.Sprintf("-(%s + 0.0625)", a) // −0 is written 0 or -0 in Lua, as its constants happen to be shared
	case 7:
		return fmt.Sprintf("#%s", g.text(depth-1))
	case 8:
		return fmt.Sprintf("math.floor(%s)", a)
	case 9:
		return fmt.Sprintf("math.max(%s, %s)", a, b)
	case 10:
		return fmt.Sprintf("(%s and %s or %s)", g.truth(depth-1), a, b)
	case 11:
		if len(g.funcs) > 0 {
			return fmt.Sprintf("(%s(%s))", g.pick(g.funcs), a)
		}
	case 12:
		if len(g.tables) > 0 {
			return fmt.Sprintf("(%s.x or %s)", g.pick(g.tables), a)
		}
	case 13:
		return fmt.Sprintf("(%s %% 5) ^ 2", a)
	}
	return a
}

func (g *generator) text(depth int) string {
	if depth == 0 || g.r.IntN(3) == 0 {
		if len(g.texts) > 0 && g.r.IntN(2) == 0 {
			return g.pick(g.texts)
		}
		return []string{`""`, `"a"`, `"Hello"`, `'x y'`, `[[long]]`, `"10"`}[g.r.IntN(6)]
	}
	a, n := g.text(depth-1), g.number(depth-1)
	switch g.r.IntN(9) {
	case 0:
		return fmt.Sprintf("(%s .. %s)", a, g.text(depth-1))
	case 1:
		return fmt.Sprintf("(%s .. %s)", a, n)
	case 2:
		return fmt.Sprintf("string.upper(%s)", a)
	case 3:
		return fmt.Sprintf("string.sub(%s, %d, %d)", a, g.r.IntN(7)-3, g.r.IntN(7)-3)
	case 4:
		return fmt.Sprintf("string.rep(%s, %d)", a, g.r.IntN(3))
	case 5:
		return fmt.Sprintf("string.format(\"%%5.2f|%%-4s|%%d\", %s, string.sub(%s, 1, 3), %d)", n, a, g.r.IntN(100))
	case 6:
		return fmt.Sprintf("tostring(%s)", n)
	case 7:
		return fmt.Sprintf("(%s):lower()", a)
	}
	return fmt.Sprintf("(%s and %s or %s)", g.truth(depth-1), a, g.text(depth-1))
}

func (g *generator) truth(depth int) string {
	if depth == 0 {
		return []string{"true", "false", "nil"}[g.r.IntN(3)]
	}
	switch g.r.IntN(8) {
	case 0:
		return fmt.Sprintf("%s < %s", g.number(depth-1), g.number(depth-1))
	case 1:
		return fmt.Sprintf("%s >= %s", g.number(depth-1), g.number(depth-1))
	case 2:
		return fmt.Sprintf("%s == %s", g.number(depth-1), g.number(depth-1))
	case 3:
		return fmt.Sprintf("%s ~= %s", g.text(depth-1), g.text(depth-1))
	case 4:
		return fmt.Sprintf("%s < %s", g.text(depth-1), g.text(depth-1))
	case 5:
		return fmt.Sprintf("not (%s)", g.truth(depth-1))
	case 6:
		return fmt.Sprintf("(%s and %s)", g.truth(depth-1), g.truth(depth-1))
	}
	return fmt.Sprintf("(%s or %s)", g.truth(depth-1), g.truth(depth-1))
}
