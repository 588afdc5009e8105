package sandbox

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"upperhand/cmd/bench/spent"
)

// dataFile writes a scenario of n scenes of about 1 KiB each, as a program would generate it.
func dataFile(n int) []byte {
	var b strings.Builder
	b.WriteString("scenario { id = \"big\", title = \"Big\", you = \"counsellor\", start = \"scene-1\" }\n")
	b.WriteString("local sofia = character { id = \"sofia\", name = \"Sofia\", trust = 50, autonomy = 35 }\n")
	for i := 1; i <= n; i++ {
		fmt.Fprintf(&b, "scene \"scene-%d\" { place = \"your office, the second session\", with = sofia,\n", i)
		b.WriteString("  narrate \"Rain on the window. She has kept her coat on, and the chair is turned a little towards the door.\",\n")
		b.WriteString("  sofia \"I've hinted at it, twice. He just talks over me.\" { mood = \"worn\", thought = \"Say it is bad. Say I'm not mad.\" },\n")
		for c := range 2 {
			fmt.Fprintf(&b, "  choice \"Before we plan anything: what would a good ending look like to you? (%d)\" {\n", c)
			fmt.Fprintf(&b, "    power = \"referent\", manner = { \"consent\", \"collaborative\" }, go = \"scene-%d\", id = \"ask-%d-%d\",\n", (i+c)%n+1, i, c)
			b.WriteString("    heard = \"Somebody asked.\", when = \"sofia.trust < 60 and not promised\",\n")
			b.WriteString("    why = \"A goal she owns comes before any plan that you own.\", set = { held_back = true, count = 3 } },\n")
		}
		b.WriteString("  go \"scene-1\",\n}\n")
	}
	return []byte(b.String())
}

func load(tb testing.TB, src []byte) *Run {
	tb.Helper()
	chunk, problems := Compile("big.lua", src, LimitsFor(len(src)))
	if len(problems) > 0 {
		tb.Fatal(listed(problems))
	}
	var o outcome
	run := NewRun(chunk, testEnv(&o, nil))
	run.Run()
	if len(o.problems) > 0 {
		tb.Fatal(listed(o.problems))
	}
	return run
}

// A generated scenario of 10,000 scenes must load, and not from the last drop of any budget.
func TestTenThousandScenesFit(t *testing.T) {
	src := dataFile(10_000)
	used := load(t, src).Used()
	t.Logf("%d bytes of source: %d steps (%d ‰), %d bytes (%d ‰)", len(src), used.Steps, used.StepShare, used.Bytes, used.BytesShare)
	if used.StepShare > 700 || used.BytesShare > 700 {
		t.Errorf("a file of %d bytes uses %d ‰ of the steps and %d ‰ of the memory", len(src), used.StepShare, used.BytesShare)
	}
}

func BenchmarkLoad1000Scenes(b *testing.B) {
	src := dataFile(1000)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		run := load(b, src)
		runtime.KeepAlive(run)
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N), "ms/load")
	b.ReportMetric(float64(len(src))/(1<<20), "MiB-source")
}

func BenchmarkHandler(b *testing.B) {
	src := []byte(`keep(function(s) return s.trust < 60 and not s.promised end)`)
	chunk, _ := Compile("h.lua", src, LimitsFor(len(src)))
	var o outcome
	var kept []*Function
	run := NewRun(chunk, testEnv(&o, &kept))
	run.Run()
	arg := NewTable()
	arg.Set("trust", 40.0)
	meter := spent.Begin()
	for b.Loop() {
		if _, p := run.Call(kept[0], []Value{arg}, HandlerLimits()); p != nil {
			b.Fatal(p)
		}
	}
	meter.Tell(b)
}
