package flow

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/view"
)

// read presses through a debrief to one of its parts.
func read(t *testing.T, m Model, page int) Model {
	t.Helper()
	for range page {
		m = press(t, m, "next")
	}
	return m
}

func TestAReplayKeepsTheFirstRun(t *testing.T) {
	m := press(t, played(t, "practise"), "debrief")
	m, _ = Update(m, Edit{"leaving", "Ashamed, a little."})
	first := m.sitting.session.Record()
	m = press(t, read(t, m, view.PageWhatIf), "turn:1", "replay")
	if got := m.Session().Record(); !reflect.DeepEqual(got.Inputs, first.Inputs[:2]) || m.at != view.Play {
		t.Fatalf("replays %+v on %s", got.Inputs, m.at)
	}
	if !strings.Contains(Screen(m).Context, "run 2, from turn 2") {
		t.Errorf("the screen says %q", Screen(m).Context)
	}
	m = press(t, m, "say:plain", "debrief")
	if !strings.HasPrefix(Screen(m).Body[0].Text, "One of the 3 endings of this case. Run 2, from turn 2.") {
		t.Errorf("the second debrief begins %q", Screen(m).Body[0].Text)
	}
	slot := m.slots[0]
	back := press(t, New(m.cases, Restored{Slots: []Slot{slot}}), "library", "case:sofia-small", "continue")
	back = press(t, read(t, back, view.PageWhatIf), "run:1")
	if got := back.Session().Record(); !reflect.DeepEqual(got, first) || back.at != view.Debrief {
		t.Errorf("came back to %+v on %s", got, back.at)
	}
	if c, ok := Screen(back).Control("leaving"); !ok || c.Value != "Ashamed, a little." {
		t.Errorf("what was written came back as %q", c.Value)
	}
	if others := back.sitting.others; len(others) != 1 || others[0].Number != 2 || !others[0].Ended {
		t.Errorf("beside it: %+v", others)
	}
}

// A replay of an assessed run is an exploration, also after it was kept and
// where the educator fixed the mode; the assessed record stays as it was.
func TestAnAssessedRecordIsNeverReplayedInto(t *testing.T) {
	for _, fixed := range []string{"", "assess"} {
		m := game()
		m.cases[0].Scenario.Mode = fixed
		m = press2(m, "library", "case:sofia-small", "mode:assess", "start", "continue", "continue",
			"say:press", "notice:skip", "say:together", "continue", "continue", "say:sorry", "debrief")
		first := m.sitting.session.Record()
		m = press(t, read(t, m, view.PageWhatIf), "replay", "say:ask", "notice:skip", "leave", "stop", "library", "case:sofia-small", "continue")
		if mode := m.Session().Mode; mode != play.Explore {
			t.Errorf("fixed %q: replayed in %s mode", fixed, mode)
		}
		if !hasControl(Screen(m), "undo") {
			t.Errorf("fixed %q: nothing can be taken back", fixed)
		}
		m = press(t, m, "leave", "run:1")
		if got := m.Session().Record(); !reflect.DeepEqual(got, first) || got.Mode != play.Assess {
			t.Errorf("fixed %q: the assessed record is now %+v", fixed, got)
		}
	}
}

func TestManyReplaysKeepTheFirstAndTheLatest(t *testing.T) {
	m := press(t, played(t, "explore"), "debrief")
	for range 8 {
		m = press(t, read(t, m, view.PageWhatIf), "turn:0", "replay", "say:press", "notice:skip", "say:plain", "debrief")
	}
	var numbers []int
	for _, a := range m.sitting.others {
		numbers = append(numbers, a.Number)
	}
	if want := []int{1, 5, 6, 7, 8}; !slices.Equal(numbers, want) || m.sitting.number != 9 {
		t.Errorf("kept %v beside %d", numbers, m.sitting.number)
	}
}

// No reason is given before the person was asked for their own view, and the
// parts can be picked only once all were read.
func TestNothingIsExplainedBeforeTheOwnView(t *testing.T) {
	m := beaten(press(t, played(t, "practise"), "debrief"))
	for page := range view.Pages {
		text := view.Text(Screen(m), 200)
		if explained := strings.Contains(text, "you held a loss over her") || strings.Contains(text, "turning point"); explained && page < view.PageWhy {
			t.Errorf("part %d explains:\n%s", page+1, text)
		}
		if free := hasControl(Screen(m), "page:3"); free != (page == view.Pages-1) {
			t.Errorf("part %d: any part can be picked: %v", page+1, free)
		}
		if page < view.Pages-1 {
			m = press(t, m, "next")
		}
	}
	m = press(t, m, "page:3", "page:0", "next")
	back := press(t, New(m.cases, Restored{Slots: []Slot{m.slots[0]}}), "library", "case:sofia-small", "continue", "page:4")
	if back.page != view.PageWhatIf {
		t.Errorf("read before, it opens at part %d", back.page+1)
	}
}

// What-ifs come in beats, one asked for at a time, and stop when the debrief
// is left.
func TestWhatIfsAreWorkedOutInBeats(t *testing.T) {
	m := played(t, "explore")
	soon := func(commands []Command) (n int) {
		for _, c := range commands {
			if _, ok := c.(Soon); ok {
				n++
			}
		}
		return n
	}
	m, commands := Update(m, Press{"debrief"})
	if soon(commands) != 1 {
		t.Fatalf("asked for %+v", commands)
	}
	m, commands = Update(m, Press{"next"})
	if soon(commands) != 0 {
		t.Error("a second beat is asked for while one is on its way")
	}
	away := press(t, m, "library")
	if _, commands = Update(away, Beat{}); soon(commands) != 0 {
		t.Error("the work goes on with no debrief in sight")
	}
	before := Screen(m)
	beats := 0
	for m.finding.asked {
		m, _ = Update(m, Beat{})
		beats++
	}
	if len(m.finding.told.WhatIfs) != 3 || beats == 0 || !reflect.DeepEqual(before, Screen(m)) {
		t.Errorf("%d what-ifs after %d beats; the page that is read changed: %v", len(m.finding.told.WhatIfs), beats, !reflect.DeepEqual(before, Screen(m)))
	}
	again := New(m.cases, Restored{Slots: m.slots, Place: m.Place()})
	if soon(again.Start()) != 1 {
		t.Error("after a reload nothing is worked out")
	}
}
