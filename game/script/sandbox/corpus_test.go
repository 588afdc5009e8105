package sandbox

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"upperhand/game/golden"
)

// script is one file of the corpus. Its first line says what must come of it:
//
//	-- expect: ok
//	-- expect: error KIND[|KIND] [line N] [~ "part of the text"] [; error …]
//
// The problems must be exactly these, in this order; "…" at the end allows more. A second line builds what is too large or too
// odd to be kept as a file; %i counts:
//
//	-- gen: "text" COUNT "text" COUNT    appended to the file
//	-- raw: "text" COUNT                 instead of the file
//
// Functions handed to keep() are called twice after loading, as handlers in play are.
type script struct {
	name string
	src  []byte
	want []expectation
	more bool
}

type expectation struct {
	kind string
	line int
	text string
}

func loadCorpus(t testing.TB) []script {
	t.Helper()
	paths, err := filepath.Glob("testdata/corpus/*.lua")
	if err != nil || len(paths) < 120 {
		t.Fatalf("corpus: %d files, %v", len(paths), err)
	}
	var all []script
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		s, err := readScript(filepath.Base(p), string(data))
		if err != nil {
			t.Fatalf("%s: %v", p, err)
		}
		all = append(all, s)
	}
	return all
}

func readScript(name, data string) (script, error) {
	s := script{name: name, src: []byte(data)}
	lines := strings.SplitN(data, "\n", 3)
	head, ok := strings.CutPrefix(lines[0], "-- expect: ")
	if !ok || len(lines) < 2 {
		return s, fmt.Errorf("no expectation")
	}
	if err := s.expect(head); err != nil {
		return s, err
	}
	if spec, ok := strings.CutPrefix(lines[1], "-- gen: "); ok {
		text, err := generated(spec)
		s.src = append(s.src, text...)
		return s, err
	}
	if spec, ok := strings.CutPrefix(lines[1], "-- raw: "); ok {
		text, err := generated(spec)
		s.src = []byte(text)
		return s, err
	}
	return s, nil
}

func (s *script) expect(head string) error {
	if head == "ok" {
		return nil
	}
	for _, part := range strings.Split(head, "; ") {
		if part == "…" {
			s.more = true
			continue
		}
		var e expectation
		part, e.text, _ = strings.Cut(part, ` ~ `)
		if e.text != "" {
			var err error
			if e.text, err = strconv.Unquote(e.text); err != nil {
				return err
			}
		}
		words := strings.Fields(part)
		if len(words) < 2 || words[0] != "error" {
			return fmt.Errorf("bad expectation %q", part)
		}
		e.kind = words[1]
		if len(words) == 4 {
			e.line, _ = strconv.Atoi(words[3])
		}
		s.want = append(s.want, e)
	}
	return nil
}

func generated(spec string) (string, error) {
	var b strings.Builder
	for spec = strings.TrimSpace(spec); spec != ""; spec = strings.TrimSpace(spec) {
		q, err := strconv.QuotedPrefix(spec)
		if err != nil {
			return "", err
		}
		text, _ := strconv.Unquote(q)
		number, rest, _ := strings.Cut(strings.TrimSpace(spec[len(q):]), " ")
		n, err := strconv.Atoi(number)
		if err != nil {
			return "", err
		}
		for i := range n {
			b.WriteString(strings.ReplaceAll(text, "%i", strconv.Itoa(i+1)))
		}
		spec = rest
	}
	return b.String(), nil
}

// outcome is everything that a script did, in a form that must be the same on every platform.
type outcome struct {
	problems []Problem
	log      []string
	used     Usage
}

func runScript(name string, src []byte, lim Limits) outcome {
	chunk, problems := Compile(name, src, lim)
	o := outcome{problems: problems}
	if chunk == nil {
		return o
	}
	var kept []*Function
	run := NewRun(chunk, testEnv(&o, &kept))
	run.Run()
	o.used = run.Used()
	for i, f := range kept {
		arg := NewTable()
		arg.Set("trust", 40.0)
		arg.Append("first")
		v, used, p := run.CallUsed(f, []Value{arg}, HandlerLimits())
		v2, used2, p2 := run.CallUsed(f, []Value{arg}, HandlerLimits())
		if text(v) != text(v2) || used != used2 || (p == nil) != (p2 == nil) {
			o.problems = append(o.problems, Problem{Kind: Internal, Line: f.Line(), Text: "a second call differs from the first"})
		}
		if p != nil {
			o.problems = append(o.problems, *p)
		}
		o.log = append(o.log, fmt.Sprintf("call %d: %s steps=%d bytes=%d", i+1, clean(text(v)), used.Steps, used.Bytes))
	}
	return o
}

func testEnv(o *outcome, kept *[]*Function) Env {
	env := Env{Globals: map[string]Value{}, OnProblem: func(p Problem) { o.problems = append(o.problems, p) }}
	env.Globals["log"] = &Host{Name: "log", Func: func(c *Call) (Value, error) {
		var parts []string
		for _, a := range c.Args {
			parts = append(parts, text(a))
		}
		c.Charge(len(c.Args), 0)
		if line := strings.Join(parts, " "); len(o.log) < 50 {
			o.log = append(o.log, clean(line))
		}
		return nil, nil
	}}
	env.Globals["keep"] = &Host{Name: "keep", Func: func(c *Call) (Value, error) {
		if f, is := c.Arg(0).(*Function); is && len(*kept) < 20 {
			*kept = append(*kept, f)
		}
		return nil, nil
	}}
	env.Globals["crash"] = &Host{Name: "crash", Func: func(*Call) (Value, error) { panic("index 7 at 0xc000123") }}
	env.Globals["refuse"] = &Host{Name: "refuse", Func: func(*Call) (Value, error) { return nil, fmt.Errorf("no\x1b[31m") }}
	for _, name := range []string{"scenario", "character", "relation", "scene", "narrate", "choice", "go", "ending", "reflect"} {
		env.Globals[name] = chainWord(name)
	}
	return env
}

// chainWord is a word whose result can be called again, as in scene "id" { … }.
func chainWord(name string) *Host {
	h := &Host{Name: name, Kind: "item"}
	h.Func = func(*Call) (Value, error) { return h, nil }
	return h
}

func (s script) check(t *testing.T, got []Problem) {
	t.Helper()
	if len(got) < len(s.want) || len(got) > len(s.want) && !s.more {
		t.Errorf("%d problems, want %d:\n%s", len(got), len(s.want), listed(got))
		return
	}
	for i, w := range s.want {
		g := got[i]
		if !strings.Contains("|"+w.kind+"|", "|"+g.Kind.String()+"|") || w.line != 0 && g.Line != w.line || !strings.Contains(g.Text, w.text) {
			t.Errorf("problem %d is %v (%s), want %+v", i+1, g, g.Detail, w)
		}
	}
	for _, g := range got {
		if g.Line < 1 || g.Text == "" || len(g.Text) > maxText || strings.Contains(g.Text, "0xc000") || strings.ContainsAny(g.Text, "\n\t\x1b") {
			t.Errorf("unfit to show: %v", g)
		}
	}
}

func listed(ps []Problem) string {
	var b strings.Builder
	for _, p := range ps[:min(len(ps), 10)] {
		fmt.Fprintln(&b, p, p.Detail)
	}
	return b.String()
}

func TestCorpus(t *testing.T) {
	var told strings.Builder
	for _, s := range loadCorpus(t) {
		t.Run(s.name, func(t *testing.T) {
			before := runtime.NumGoroutine()
			o := runScript(s.name, s.src, LimitsFor(len(s.src)))
			s.check(t, o.problems)
			if n := runtime.NumGoroutine(); n > before {
				t.Errorf("%d goroutines, %d before", n, before)
			}
			fmt.Fprintf(&told, "%s steps=%d bytes=%d\n", s.name, o.used.Steps, o.used.Bytes)
			for _, p := range o.problems[:min(len(o.problems), 20)] {
				fmt.Fprintf(&told, "  %d %s %s\n", p.Line, p.Kind, p.Text)
			}
			for _, line := range o.log {
				fmt.Fprintf(&told, "  > %s\n", line)
			}
		})
	}
	golden.Text(t, "testdata/corpus.golden", told.String())
}
