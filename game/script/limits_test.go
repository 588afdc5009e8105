package script

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"testing"

	"upperhand/game/script/sandbox"
)

// tight draws limits between next to nothing and what a small file has.
func tight(dice *rand.Rand) sandbox.Limits {
	lim := sandbox.LimitsFor(0)
	fields := reflect.ValueOf(&lim).Elem()
	for i := range fields.NumField() {
		if field := fields.Field(i); dice.IntN(3) == 0 {
			// as often a few as a few thousand
			field.SetInt(min(field.Int(), int64(dice.IntN(1+1<<dice.IntN(16)))))
		}
	}
	return lim
}

// Whatever the limits, a file runs or is refused in words: nothing panics, the
// same limits give the same answer, and no goroutine is left behind.
func TestAnyLimitsRefuseInWords(t *testing.T) {
	dice := rand.New(rand.NewPCG(9, 5))
	before := runtime.NumGoroutine()
	refused := map[sandbox.Kind]int{}
	for name, src := range small(t) {
		for range 4 {
			lim := tight(dice)
			a, b := limited(name, src, lim, refused), limited(name, src, lim, nil)
			if a != b {
				t.Errorf("%s under %+v:\n%.500s\nand then\n%.500s", name, lim, a, b)
			}
		}
	}
	for _, kind := range []sandbox.Kind{sandbox.Limit, sandbox.Steps, sandbox.Memory, sandbox.Depth, sandbox.Source} {
		if refused[kind] == 0 {
			t.Errorf("no limit was small enough for a problem of the kind %v", kind)
		}
	}
	if refused[sandbox.Internal] > 0 {
		t.Errorf("%d mistakes of the program", refused[sandbox.Internal])
	}
	if after := runtime.NumGoroutine(); after > before {
		t.Errorf("%d goroutines, %d before", after, before)
	}
}

// small are the files of the corpora that read quickly, so that many limits can
// be tried on each.
func small(t *testing.T) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, pattern := range []string{"testdata/good/*.lua", "testdata/bad/*.lua", "sandbox/testdata/corpus/*.lua"} {
		paths, err := filepath.Glob(pattern)
		if err != nil || len(paths) == 0 {
			t.Fatalf("%s: %d files, %v", pattern, len(paths), err)
		}
		for _, path := range paths {
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files[path] = src
		}
	}
	for _, a := range attacks(t) {
		if len(a.src) < 8<<10 {
			files[a.name] = a.src
		}
	}
	return files
}

// limited compiles and runs a file under limits, calls what functions it gave,
// and writes down all that was said.
func limited(name string, src []byte, lim sandbox.Limits, refused map[sandbox.Kind]int) (said string) {
	note := func(p sandbox.Problem) {
		said += p.String() + "\n"
		if refused != nil {
			refused[p.Kind]++
		}
	}
	chunk, problems := sandbox.Compile(name, src, lim, fieldNames()...)
	for _, p := range problems {
		note(p)
	}
	if chunk == nil {
		return said
	}
	var kept []*sandbox.Function
	word := &sandbox.Host{Name: "word"}
	word.Func = func(c *sandbox.Call) (sandbox.Value, error) {
		for _, a := range c.Args {
			if f, is := a.(*sandbox.Function); is && len(kept) < 5 {
				kept = append(kept, f)
			}
		}
		return word, nil
	}
	globals := map[string]sandbox.Value{}
	for _, n := range []string{"scenario", "character", "relation", "scene", "narrate", "choice", "go", "ending", "reflect", "log", "keep"} {
		globals[n] = word
	}
	run := sandbox.NewRun(chunk, sandbox.Env{Globals: globals, OnProblem: note})
	run.Run()
	for _, f := range kept {
		small := sandbox.HandlerLimits()
		small.Steps, small.Memory, small.Depth = min(small.Steps, lim.Steps), min(small.Memory, lim.Memory), min(small.Depth, lim.Depth)
		value, used, p := run.CallUsed(f, []sandbox.Value{sandbox.NewTable()}, small)
		if p != nil {
			note(*p)
		}
		said += fmt.Sprintln(sandbox.TypeOf(value), used.Steps, used.Bytes)
	}
	return said + fmt.Sprint(run.Used())
}
