package lang_test

import (
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/assets/lang"
	"upperhand/game/guide"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/report"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/view/viewtest"
	"upperhand/scenarios"
)

// liked is a way through sofia-and-matthias on which much comes up: power held
// back and hidden, a scene between others, a bad end that looks well.
var liked = []string{"nothing-leaves", "her-goal", "brave", "no-doubt", "let-it-ring", "spare-her", "how-here", "lock-facts",
	"right-beside-you", "who-begins", "how-proud", "take-a-moment", "write-it-down", "you-did-that"}

func sofia(t *testing.T, tag string) (*scenario.Scenario, play.Rules) {
	t.Helper()
	name := "sofia-and-matthias/scenario.lua"
	source, err := scenarios.FS.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	of, found := script.Load(name, source)
	if of == nil {
		t.Fatal(found)
	}
	of.Scenario.Words = lang.Find(tag)
	return of.Scenario, of.Rules
}

// told plays a case; a notice question is answered with what may be there.
func told(t *testing.T, sc *scenario.Scenario, rules play.Rules, choices []string) report.Told {
	t.Helper()
	s, err := play.NewSession(sc, rules, 1, play.Practise)
	if err != nil {
		t.Fatal(err)
	}
	for _, choice := range choices {
		for s.State().Noted {
			if _, err := s.Input(play.Input{Note: play.GoOn}); err != nil {
				t.Fatal(err)
			}
		}
		if s.State().Pending {
			if _, err := s.Input(play.Input{Signs: 1<<power.LimitedVoice | 1<<power.DependenceOnWorker, Base: power.Expert, On: "matthias"}); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Pass(); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Choose(choice); err != nil {
			t.Fatalf("%s: %v", choice, err)
		}
	}
	r := report.Of(s, []string{"Cuando le prometí algo que no podía cumplir."})
	r.Reaction = "Con alivio, y con una duda."
	return r
}

// TestASpanishReportReads holds whole documents, to be read in review.
func TestASpanishReportReads(t *testing.T) {
	sc, rules := sofia(t, "es")
	small := viewtest.Case()
	small.Words = sc.Words
	d, err := guide.Of(small, play.NoRules{})
	if err != nil {
		t.Fatal(err)
	}
	html := told(t, small, play.NoRules{}, []string{"press", "listen", "sorry"}).HTML()
	for name, got := range map[string]string{
		"report.txt": told(t, sc, rules, liked).Text(100), "report.html": html[strings.Index(html, "<body>"):], "guide.txt": d.Text(100),
	} {
		golden.Text(t, filepath.Join("testdata", name), got)
	}
	if !strings.HasPrefix(html, "<!doctype html>\n<html lang=\"es\">") {
		t.Errorf("the page begins %.40q", html)
	}
}
