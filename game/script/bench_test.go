package script

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// book writes a scenario of n scenes with about a KiB of source each.
func book(n int) []byte {
	var b strings.Builder
	b.WriteString(`scenario { id = "book", title = "A book", start = "s0", minutes = 60, objectives = { "Read." }, prebrief = "You.", content_note = "None.", flags = { calls = 0 } }
local sofia = character { id = "sofia", name = "Sofia", trust = 50, autonomy = 35 }
`)
	for i := range n {
		next := fmt.Sprintf("s%d", i+1)
		if i == n-1 {
			next = "end"
		}
		fmt.Fprintf(&b, `scene "s%d" { title = "Scene %d", place = "your office", room = "office", with = sofia, notice = true,
  narrate "Rain on the window. She has kept her coat on, and she looks at the clock above the door.",
  sofia "I've hinted at it, twice. He just talks over me." { mood = "worn", thought = "Say it is bad. Say I'm not mad." },
  choice "Before we plan anything: what would a good ending look like to you?" {
    power = "referent", manner = { "transparent", "consent", "collaborative" }, go = %q,
    heard = "Somebody asked.", why = "A goal she owns comes before any plan that you own.", set = { calls = "calls + 1" } },
  choice "If this goes on, I can't promise that I can keep seeing you." {
    power = "coercive", manner = "pressured", go = %q, when = "sofia.trust < 60 and calls < 3", heard = "There it is.", why = "Fear moves people, away." },
  choice "Say nothing for a moment." { act = "listen", go = %q, heard = "He waits.", why = "Silence can be respect." },
}
`, i, i, next, next, next)
	}
	b.WriteString(`ending "end" { title = "The end", kind = "good" }` + "\n" + `reflect "When?"` + "\n")
	return []byte(b.String())
}

func benchmarkLoad(b *testing.B, scenes int) {
	src := book(scenes)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for b.Loop() {
		if loaded, found := Load("book.lua", src); loaded == nil {
			b.Fatal(found[0])
		}
	}
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N), "ms/load")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/float64(b.N)/(1<<20), "MB/load")
	b.ReportMetric(float64(len(src))/(1<<20), "MB/source")
}

func BenchmarkLoad30Scenes(b *testing.B)    { benchmarkLoad(b, 30) }
func BenchmarkLoad1000Scenes(b *testing.B)  { benchmarkLoad(b, 1000) }
func BenchmarkLoad10000Scenes(b *testing.B) { benchmarkLoad(b, 10000) }
