package flow

import (
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// game is a fresh game with the small case and one that can't be loaded.
func game() Model {
	return New([]Case{
		{Scenario: viewtest.Case()},
		{ID: "broken", Problem: "broken.lua:3: error[UH007]: \"scene\" needs a name"},
	}, Restored{CanQuit: true, Seed: 7})
}

// press presses controls one after another and fails when one is not there.
func press(t *testing.T, m Model, ids ...string) Model {
	t.Helper()
	for _, id := range ids {
		if _, ok := Screen(m).Control(id); !ok {
			t.Fatalf("%q is not on this screen:\n%s", id, view.Text(Screen(m), 78))
		}
		m, _ = Update(m, Press{id})
	}
	return m
}

// played is a whole playthrough in a mode, up to the end.
func played(t *testing.T, mode string) Model {
	t.Helper()
	return press(t, game(), "library", "case:sofia-small", "mode:"+mode, "start", "continue", "continue",
		"say:press", "sign:0", "base:coercive", "notice:answer", "say:together", "continue", "continue", "say:sorry")
}

// beaten is a debrief whose what-ifs are all worked out.
func beaten(m Model) Model {
	for m.finding.asked {
		m, _ = Update(m, Beat{})
	}
	return m
}

// way leads to a screen.
type way func(*testing.T) Model

func walked(ids ...string) way {
	return func(t *testing.T) Model { return press(t, game(), ids...) }
}

func ended(mode string, ids ...string) way {
	return func(t *testing.T) Model { return press(t, played(t, mode), ids...) }
}

func worked(mode string, ids ...string) way {
	return func(t *testing.T) Model { return press(t, beaten(press(t, played(t, mode), "debrief")), ids...) }
}

func began(m way, ids ...string) way {
	return func(t *testing.T) Model { return press(t, m(t), ids...) }
}

func seated(ids ...string) way {
	return began(func(*testing.T) Model { return New(game().cases, Restored{Local: view.InClass}) }, ids...)
}

func TestScreensRead(t *testing.T) {
	for _, c := range []struct {
		name string
		at   func(*testing.T) Model
	}{
		{"title", walked()},
		{"library", walked("library")},
		{"library-after", ended("explore", "debrief", "library")},
		{"fault", walked("library", "case:broken")},
		{"settings", walked("settings", "theme:dark", "full-text")},
		{"keys", func(t *testing.T) Model {
			m, _ := Update(press(t, game(), "settings", "keys", "key:history"), Key{"z"})
			return m
		}},
		{"keys-taken", func(t *testing.T) Model {
			m, _ := Update(press(t, game(), "settings", "keys", "key:history"), Key{"u"})
			return m
		}},
		{"help", walked("help")},
		{"about", func(t *testing.T) Model {
			m, _ := Update(press(t, New(nil, Restored{Build: view.Build{Version: "1.2.0", System: "for the desktop"}}), "help", "about"), Done{What: "The version was copied: paste it where you want it"})
			return m
		}},
		{"library-filtered", func(t *testing.T) Model {
			return press(t, many(), "library", "filter", "theme:consent", "length:short")
		}},
		{"library-none", func(t *testing.T) Model { return press(t, many(), "library", "filter", "theme:consent", "role:lawyer") }},
		{"endings", ended("explore", "debrief", "library", "endings")},
		{"data", func(t *testing.T) Model {
			m := press(t, played(t, "explore"), "debrief", "settings", "data")
			m, _ = Update(m, Measured{Bytes: 12_400})
			return m
		}},
		{"data-browser-erasing", func(t *testing.T) Model {
			m := New(game().cases, Restored{CanPick: true, Local: "in this browser", Unkept: "the browser's settings forbid this page to keep anything"})
			return press(t, m, "settings", "data", "erase-all")
		}},
		{"elsewhere", func(t *testing.T) Model {
			m, _ := Update(inCase(t), Taken{Scenario: "sofia-small"})
			return m
		}},
		{"elsewhere-erased", func(t *testing.T) Model {
			m, _ := Update(inCase(t), Taken{Scenario: "sofia-small", Erased: true})
			return m
		}},
		{"prebrief", walked("library", "case:sofia-small")},
		{"prebrief-class", seated("library", "case:sofia-small")},
		{"prebrief-class-assess", seated("library", "case:sofia-small", "mode:assess")},
		{"data-class", seated("settings", "data")},
		{"prebrief-begun", walked("library", "case:sofia-small", "mode:practise", "start", "leave", "stop", "library", "case:sofia-small", "erase")},
		{"prebrief-runs", began(runsOf, "library", "case:sofia-small")},
		{"prebrief-runs-deleting", began(runsOf, "library", "case:sofia-small", "drop:1")},
		{"prebrief-runs-full", began(fullOf, "library", "case:sofia-small")},
		{"play-first-line", walked("library", "case:sofia-small", "start")},
		{"play-choices", walked("library", "case:sofia-small", "start", "continue", "continue")},
		{"play-practise", walked("library", "case:sofia-small", "mode:practise", "start", "continue", "continue")},
		{"play-assess", walked("library", "case:sofia-small", "mode:assess", "start", "continue", "continue")},
		{"notice", walked("library", "case:sofia-small", "start", "continue", "continue", "say:ask", "sign:2")},
		{"play-two-relations", walked("library", "case:sofia-small", "start", "continue", "continue", "say:ask", "notice:skip", "say:together", "continue", "continue")},
		{"play-ended", ended("explore")},
		{"history", ended("explore", "history")},
		{"history-practise", ended("practise", "history")},
		{"leave", walked("library", "case:sofia-small", "start", "leave")},
		{"debrief-1-reaction", ended("practise", "debrief")},
		{"debrief-2-happened", ended("practise", "debrief", "next")},
		{"debrief-3-reflect", ended("practise", "debrief", "next", "next")},
		{"debrief-4-why-working", ended("practise", "debrief", "next", "next", "next")},
		{"debrief-4-why", worked("practise", "next", "next", "next")},
		{"debrief-4-why-later", worked("practise", "next", "next", "next", "later")},
		{"debrief-5-what-if", worked("practise", "next", "next", "next", "next")},
		{"debrief-5-what-if-other", worked("assess", "next", "next", "next", "next", "turn:1", "way:1")},
		{"debrief-6-theirs", worked("practise", "next", "next", "next", "next", "next")},
		{"replay", worked("practise", "next", "next", "next", "next", "replay")},
		{"replay-left", worked("practise", "next", "next", "next", "next", "replay", "leave")},
	} {
		t.Run(c.name, func(t *testing.T) { compare(t, c.name, view.Text(Screen(c.at(t)), 78)) })
	}
}

func TestANarrowScreenReads(t *testing.T) {
	compare(t, "narrow", view.Text(Screen(press(t, game(), "library", "case:sofia-small", "start", "continue", "continue")), 34))
}

func TestAReportIsSaved(t *testing.T) {
	m := press(t, played(t, "explore"), "debrief", "next", "next")
	m, _ = Update(m, Edit{"reflect:0", "When I said that I might stop.\n\nShe had not asked."})
	_, commands := Update(beaten(m), Press{"report"})
	file := reportsIn(commands)[0]
	if file.Name != "debrief-sofia-small" || !strings.HasPrefix(file.HTML, "<!doctype html>") || !strings.Contains(file.HTML, "She had not asked.") {
		t.Errorf("the file %q does not hold the report:\n%.500s", file.Name, file.HTML)
	}
}

// compare holds a text against its golden file.
func compare(t *testing.T, name, got string) {
	t.Helper()
	golden.Text(t, filepath.Join("testdata", name+".txt"), got)
}
