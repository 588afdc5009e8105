package flow

import (
	"strings"
	"testing"

	"upperhand/game/view"
)

// reportsIn are the reports that are handed over.
func reportsIn(commands []Command) (all []SaveReport) {
	for _, c := range commands {
		if r, ok := c.(SaveReport); ok {
			all = append(all, r)
		}
	}
	return all
}

// finished lets beats come until none is on its way.
func finished(m Model) (Model, []SaveReport) {
	var all []SaveReport
	for m.finding.asked {
		next, commands := Update(m, Beat{})
		m, all = next, append(all, reportsIn(commands)...)
	}
	return m, all
}

func TestAReportFinishesByItself(t *testing.T) {
	m := press(t, played(t, "practise"), "debrief")
	m, commands := Update(m, Press{"report"})
	if len(reportsIn(commands)) > 0 || !m.finding.asked {
		t.Fatalf("pressing it gives %d reports at once", len(reportsIn(commands)))
	}
	if s := Screen(m); s.Body[0].Text != view.BeingWritten || s.New[0] != view.BeingWritten {
		t.Errorf("the screen says %q and tells %q", s.Body[0].Text, s.New)
	}
	m, commands = Update(m, Press{"report"}) // once more in vain
	if len(reportsIn(commands)) > 0 {
		t.Error("pressing twice hands over a report that is not done")
	}
	m, _ = Update(m, Edit{"leaving", "Late, but sure."})
	m, reports := finished(m)
	if len(reports) != 1 {
		t.Fatalf("%d reports come", len(reports))
	}
	html := reports[0].HTML
	for _, want := range []string{"Late, but sure.", `id="what-if"`} {
		if !strings.Contains(html, want) {
			t.Errorf("%q is not in the report", want)
		}
	}
	if m, _ = Update(m, Done{What: "The report was saved: here"}); Screen(m).Body[0].Text != "The report was saved: here" {
		t.Errorf("then the screen says %q", Screen(m).Body[0].Text)
	}
}

// A report comes whatever is done meanwhile: reading elsewhere, replaying, a
// second report, leaving the game.
func TestNoReportIsLost(t *testing.T) {
	asked := press(t, press(t, played(t, "practise"), "debrief"), "report")
	for name, on := range map[string]func(Model) Model{
		"to the cases": func(m Model) Model { return press(t, m, "library") },
		"to settings":  func(m Model) Model { return press(t, m, "settings") },
		"another run": func(m Model) Model {
			return press(t, m, "next", "next", "next", "next", "replay", "say:ask", "notice:skip", "leave", "run:1")
		},
	} {
		if m, reports := finished(on(asked)); len(reports) != 1 || len(m.reports) != 0 {
			t.Errorf("%s: %d reports", name, len(reports))
		}
	}
	two := press(t, asked, "next", "next", "next", "next", "turn:1", "replay", "say:plain", "debrief", "report")
	if _, reports := finished(two); len(reports) != 2 || reports[0].HTML == reports[1].HTML {
		t.Errorf("of two runs %d reports come", len(reports))
	}
	if m, commands := Update(asked, Closing{}); len(reportsIn(commands)) != 1 || len(m.reports) != 0 {
		t.Errorf("closing gives %d", len(reportsIn(commands)))
	}
	if _, commands := Update(press(t, asked, "library", "title"), Press{"quit"}); len(reportsIn(commands)) != 1 {
		t.Errorf("quitting gives %d", len(reportsIn(commands)))
	}
	if asked.at != view.Debrief {
		t.Error("the model that was given has changed")
	}
}
