package flow

import (
	"strings"
	"testing"

	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// many is a library of several cases and one that can't be opened.
func many() Model {
	var cases []Case
	for _, c := range []struct {
		id, title, role string
		minutes         int
		themes          []string
	}{
		{"sofia-small", "Ending it at work", "counsellor", 15, []string{"workplace", "joint sessions"}},
		{"without", "Without telling her", "physician", 8, []string{"consent"}},
		{"offer", "The offer", "HR partner", 12, []string{"workplace"}},
		{"advice", "Bound to advise", "lawyer", 25, []string{"self-determination"}},
		{"again", "Once a client", "counsellor", 10, []string{"boundaries", "consent"}},
	} {
		sc := *viewtest.Case()
		sc.ID, sc.Title, sc.Role, sc.Minutes, sc.Themes = c.id, c.title, c.role, c.minutes, c.themes
		cases = append(cases, Case{Scenario: &sc})
	}
	return New(append(cases, Case{ID: "broken", Problem: "it could not be read"}), Restored{CanQuit: true, Seed: 7})
}

// listed are the titles that the library shows.
func listed(s view.Screen) string {
	var titles []string
	for _, c := range s.Controls() {
		if c.Kind == view.Card {
			titles = append(titles, c.Label)
		}
	}
	return strings.Join(titles, ", ")
}

func TestTheLibraryShowsWhatIsAskedFor(t *testing.T) {
	m := press(t, many(), "library", "filter")
	for _, c := range []struct{ press, shows string }{
		{"role:counsellor", "Ending it at work, Once a client"},
		{"theme:consent", "Once a client"},
		{"length:medium", ""},
		{"role:", ""},
		{"length:", "Without telling her, Once a client"},
		{"unfilter", "Ending it at work, Without telling her, The offer, Bound to advise, Once a client, broken"},
	} {
		if m = press(t, m, c.press); listed(Screen(m)) != c.shows {
			t.Errorf("after %q: %s", c.press, listed(Screen(m)))
		}
		if err := sound(Screen(m)); err != nil {
			t.Errorf("after %q: %v", c.press, err)
		}
	}
}

func TestAFilterStaysWhileOneLooksAtACase(t *testing.T) {
	m := press(t, many(), "library", "filter", "role:lawyer", "filter", "case:advice", "library")
	if got := listed(Screen(m)); got != "Bound to advise" {
		t.Errorf("shows %s", got)
	}
	if got := listed(Screen(reloaded(m))); got != "Bound to advise" {
		t.Errorf("after loading the page again it shows %s", got)
	}
}

func TestAFewCasesNeedNoFilter(t *testing.T) {
	if hasControl(Screen(press(t, game(), "library")), "filter") {
		t.Error("one is offered for a single case")
	}
}

func TestEndingsThatWereNotSeenAreNotNamed(t *testing.T) {
	m := press(t, played(t, "explore"), "debrief", "library", "endings")
	told := everything(Screen(m))
	for _, e := range m.cases[0].Scenario.Endings {
		if seen := e.ID == "own-terms"; strings.Contains(told, e.Title) != seen {
			t.Errorf("%q is shown: %v", e.Title, !seen)
		}
	}
	if m = press(t, m, "case:sofia-small"); m.at != view.Prebrief {
		t.Errorf("its case leads to %s", m.at)
	}
}

func TestHelpAndAboutLeadBackToWhereOneWas(t *testing.T) {
	talk := press(t, game(), "library", "case:sofia-small", "start")
	for _, way := range [][]string{
		{"settings", "help", "back", "back"},
		{"settings", "about", "back", "keys", "back", "data", "back", "back"},
		{"settings", "help", "keys", "back", "back"},
	} {
		if m := press(t, talk, way...); m.at != view.Play {
			t.Errorf("%q leads to %s", way, m.at)
		}
	}
}

func TestTheVersionAndTheReportCanBeCopied(t *testing.T) {
	m := New(nil, Restored{Build: view.Build{Version: "1.2.0"}})
	_, commands := Update(press(t, m, "help", "about"), Press{"copy"})
	if len(commands) != 1 || commands[0].(Copy).Text != "Upper Hand 1.2.0" {
		t.Errorf("asked for %+v", commands)
	}
	m, commands = Update(press(t, played(t, "explore"), "debrief"), Press{"copy"})
	for range 1000 { // it is written while the page goes on
		if len(commands) > 0 && commands[0] != (Soon{}) {
			break
		}
		m, commands = Update(m, Beat{})
	}
	if c, ok := commands[0].(Copy); !ok || c.Name != "debrief-sofia-small" || !strings.Contains(c.Text, "Ending it at work") || strings.Contains(c.Text, "<p>") {
		t.Errorf("asked for %+v", commands)
	}
}
