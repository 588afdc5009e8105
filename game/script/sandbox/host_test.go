package sandbox

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// A host names a mistake where it stands: the line of a table, of each of its parts, and of a call.
func TestLines(t *testing.T) {
	src := `
scene "a" {
  place = "x",

  id = "y", "first",
  "second",
  ["with space"] = 3,
  scene
    "last",
}
`
	var table *Table
	var calls []Call
	word := &Host{Name: "scene"}
	word.Func = func(c *Call) (Value, error) {
		calls = append(calls, Call{Line: c.Line, ArgLine: c.ArgLine, AfterLine: c.AfterLine, Name: c.Name})
		if tb, is := c.Arg(0).(*Table); is {
			table = tb
		}
		return word, nil
	}
	mustRun(t, src, Env{Globals: map[string]Value{"scene": word}})
	got := []int{table.Line(), table.KeyLine("place"), table.KeyLine("id"), table.KeyLine("with space"), table.KeyLine("none"), table.ItemLine(1), table.ItemLine(2), table.ItemLine(3), table.ItemLine(4)}
	if want := []int{2, 3, 5, 7, 2, 5, 6, 8, 2}; !reflect.DeepEqual(got, want) {
		t.Errorf("lines %v, want %v", got, want)
	}
	if table.Len() != 3 || table.Index(2) != "second" || table.Get("id") != "y" {
		t.Errorf("read %s", dump(table, 0))
	}
	var order []string
	table.Range(func(k, _ Value, line int) bool {
		order = append(order, fmt.Sprintf("%s@%d", text(k), line))
		return true
	})
	if got := strings.Join(order, " "); got != "1@5 2@6 3@8 place@3 id@5 with space@7" {
		t.Errorf("order %s", got)
	}
}

// A forgotten comma behind a text makes a call of what the line before gave. The host sees where that line ended.
func TestForgottenCommaIsSeenByTheHost(t *testing.T) {
	src := "log {\n  sofia \"one\" { mood = \"worn\" }\n  \"two\",\n  sofia\n    \"three\",\n}\n"
	var seen []string
	sofia := &Host{Name: "sofia"}
	sofia.Func = func(c *Call) (Value, error) {
		seen = append(seen, fmt.Sprintf("%d:%d:%d", c.Line, c.ArgLine, c.AfterLine))
		return sofia, nil
	}
	mustRun(t, src, Env{Globals: map[string]Value{"sofia": sofia, "log": sofia}})
	if got := strings.Join(seen, " "); got != "2:2:0 2:2:0 2:3:2 4:5:4 1:1:0" {
		t.Errorf("calls %s", got)
	}
}

// One unknown word makes one report for each place, and none for what is done with it.
func TestUnknownNames(t *testing.T) {
	src := "local a = nope \"x\" { b = 1 }\na.b.c()\nlocal f = function() return nope, other end\n"
	var told []string
	env := Env{
		Unknown:   func(name string, line int) Value { told = append(told, fmt.Sprintf("%s:%d", name, line)); return nil },
		OnProblem: func(p Problem) { told = append(told, p.String()) },
	}
	mustRun(t, src, env)
	if got := strings.Join(told, " "); got != "nope:1 nope:3 other:3" {
		t.Errorf("told %s", got)
	}
}

// A host can put a value of its own in the place of an unknown name.
func TestUnknownMayBeReplaced(t *testing.T) {
	var got Value
	env := Env{Globals: map[string]Value{"log": &Host{Func: func(c *Call) (Value, error) { got = c.Arg(0); return nil, nil }}}}
	env.Unknown = func(string, int) Value { return "stand-in" }
	mustRun(t, "log(nope)", env)
	if got != "stand-in" {
		t.Errorf("got %v", got)
	}
}

// A word may say which line is wrong, and with which hint.
func TestHostNamesTheLine(t *testing.T) {
	var got []Problem
	env := Env{OnProblem: func(p Problem) { got = append(got, p) }}
	env.Globals = map[string]Value{"scene": &Host{Func: func(*Call) (Value, error) {
		return nil, Problem{Hint: MissingComma, Line: 7, Text: "a comma\x1b is missing"}
	}}}
	mustRun(t, "scene {}\nscene {}", env)
	if len(got) != 2 || got[0].Line != 7 || got[0].Hint != MissingComma || got[0].Text != "a comma· is missing" || got[0].Kind != Runtime || got[0].File != "t.lua" {
		t.Errorf("got %+v", got)
	}
}

// A chunk can be run again, for nothing of a run stays in it.
func TestChunkRunsAgain(t *testing.T) {
	chunk, _ := Compile("t.lua", []byte("local n = 0\nfor i = 1, 5 do n = n + i end\nreturn n"), LimitsFor(0))
	for range 2 {
		run := NewRun(chunk, Env{})
		if got := run.Run(); len(got) != 1 || got[0] != 15.0 {
			t.Errorf("got %v", got)
		}
	}
}

func TestDroppedLines(t *testing.T) {
	src := "log(1)\nscene \"a\" {\n  narrate = = 3,\n}\nlog(2)\ngoto x\nlog(3)\n"
	chunk, problems := Compile("t.lua", []byte(src), LimitsFor(0))
	if got := fmt.Sprint(chunk.Dropped()); got != "[{2 4} {6 6}]" || len(problems) != 2 {
		t.Errorf("dropped %s\n%s", got, listed(problems))
	}
}

func mustRun(t *testing.T, src string, env Env) *Run {
	t.Helper()
	chunk, problems := Compile("t.lua", []byte(src), LimitsFor(len(src)))
	if len(problems) > 0 {
		t.Fatal(listed(problems))
	}
	run := NewRun(chunk, env)
	run.Run()
	return run
}
