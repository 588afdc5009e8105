package sandbox

import "testing"

func seeds(f *testing.F) {
	for _, s := range loadCorpus(f) {
		if len(s.src) < 4<<10 {
			f.Add(s.src)
		}
	}
}

// Whatever the bytes: no panic, and every problem has a line and a text that can be shown.
func FuzzCompile(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, src []byte) {
		_, problems := Compile("fuzz.lua", src, LimitsFor(len(src)), "go", "set", "minutes")
		showable(t, problems)
	})
}

// Whatever the script: it ends, twice in the same way, and nothing internal goes wrong.
func FuzzRun(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, src []byte) {
		lim := HandlerLimits() // smaller than for a load, so that more is tried
		a := runScript("fuzz.lua", src, lim)
		showable(t, a.problems)
		if b := runScript("fuzz.lua", src, lim); a.used != b.used || len(a.problems) != len(b.problems) {
			t.Errorf("two runs differ: %v and %v", a.used, b.used)
		}
	})
}

func showable(t *testing.T, problems []Problem) {
	t.Helper()
	for _, p := range problems {
		if p.Kind == 0 || p.Line < 1 || p.Text == "" || len(p.Text) > maxText || p.Text != clean(p.Text) || p.File == "" {
			t.Errorf("unfit to show: %+v", p)
		}
		if p.Kind == Internal && p.Detail != "index 7 at 0xc000123" { // the corpus has a word that crashes
			t.Errorf("internal: %s", p.Detail)
		}
	}
}
