package flow

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
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
	for range MostRuns + 3 {
		m = press(t, read(t, m, view.PageWhatIf), "turn:0", "replay", "say:press", "notice:skip", "say:plain", "debrief")
	}
	numbers := numbersOf(m.sitting.others)
	if len(numbers) != MostRuns || numbers[0] != 1 || numbers[1] != 5 || m.sitting.number != MostRuns+4 {
		t.Errorf("kept %v beside %d", numbers, m.sitting.number)
	}
}

func numbersOf(runs []Attempt) (numbers []int) {
	for _, a := range runs {
		numbers = append(numbers, a.Number)
	}
	return numbers
}

// runsOf is a case with a run that has ended and is dated, its replay, and one
// that goes on.
func runsOf(t *testing.T) Model {
	t.Helper()
	m := press(t, played(t, "practise"), "debrief")
	m.sitting.day = "2026-11-03"
	m = press(t, read(t, m, view.PageWhatIf), "turn:1", "replay", "say:plain", "debrief", "library")
	return press(t, m, "case:sofia-small", "mode:explore", "start", "continue", "continue", "say:ask", "notice:skip", "leave", "stop")
}

// fullOf is a case of which no more runs can be kept.
func fullOf(t *testing.T) Model {
	t.Helper()
	m := game()
	for range MostRuns + 1 {
		m = press(t, m, "library", "case:sofia-small", "start", "continue", "continue", "say:ask", "notice:skip", "leave", "stop")
	}
	return m
}

func TestStartingAgainKeepsEarlierRuns(t *testing.T) {
	m := press(t, played(t, "assess"), "debrief")
	m, _ = Update(m, Edit{"leaving", "Ashamed, a little."})
	first, progress, outcomes := m.sitting.session.Record(), m.progress, len(m.outcomes)
	m = press(t, m, "library", "case:sofia-small", "mode:practise")
	m, commands := Update(m, Press{"start"})
	saved, _ := commands[1].(SaveSlot)
	if len(saved.Slot.Others) != 1 || saved.Slot.Number != 2 || !reflect.DeepEqual(saved.Slot.Others[0].Record, first) {
		t.Fatalf("saved is %+v", commands)
	}
	if !reflect.DeepEqual(m.progress, progress) || len(m.outcomes) != outcomes {
		t.Error("starting again changes what was achieved")
	}
	m = press(t, m, "continue", "continue", "say:ask", "notice:skip", "leave", "stop")
	back := New(m.cases, Restored{Slots: m.slots, Progress: m.progress})
	back = press(t, back, "library", "case:sofia-small", "run:1")
	if c, _ := Screen(back).Control("leaving"); back.at != view.Debrief || c.Value != "Ashamed, a little." || !reflect.DeepEqual(back.Session().Record(), first) {
		t.Errorf("run 1 opens at %s with %q", back.at, c.Value)
	}
}

// To look at an old debrief does not take the place of a run that goes on.
func TestLookingAtAnEarlierRunKeepsOnesPlace(t *testing.T) {
	m := runsOf(t)
	at := m.Session().Record()
	m = press(t, m, "library", "case:sofia-small", "run:1", "library")
	for name, on := range map[string][]string{"the title": {"title", "resume"}, "the case": {"case:sofia-small", "continue"}} {
		for kept, m := range map[string]Model{"": m, " after a restart": press(t, New(m.cases, Restored{Slots: m.slots}), "library")} {
			if got := press(t, m, on...); got.at != view.Play || !reflect.DeepEqual(got.Session().Record(), at) {
				t.Errorf("%s%s leads to %s, %+v", name, kept, got.at, got.Session().Record().Inputs)
			}
		}
	}
	if c, _ := Screen(m).Control("case:sofia-small"); !strings.Contains(strings.Join(c.Notes, "\n"), "in progress") {
		t.Errorf("the card says %q", c.Notes)
	}
	if m = press(t, m, "case:sofia-small", "start", "leave", "stop", "library", "case:sofia-small"); len(m.slots[0].Others) != 3 {
		t.Errorf("beside a new run: %v", numbersOf(m.slots[0].Others))
	}
}

func TestARunCanBeDeletedByItself(t *testing.T) {
	m := runsOf(t)
	m = press(t, m, "library", "case:sofia-small", "drop:1", "keep")
	if got := numbersOf(m.slots[0].Others); !slices.Equal(got, []int{1, 2}) {
		t.Fatalf("kept %v", got)
	}
	m = press(t, m, "drop:1")
	m, commands := Update(m, Press{"drop-now:1"})
	if got := numbersOf(m.slots[0].Others); !slices.Equal(got, []int{2}) || m.at != view.Prebrief {
		t.Errorf("kept %v on %s", got, m.at)
	}
	if want := []Command{Claim{Scenario: "sofia-small"}, SaveSlot{Slot: m.slots[0]}}; !reflect.DeepEqual(commands, want) {
		t.Errorf("it asks for %+v", commands)
	}
	if m = press(t, m, "continue"); m.at != view.Play || m.sitting.number != 3 {
		t.Errorf("then it goes on with run %d on %s", m.sitting.number, m.at)
	}
}

// A run in which nothing was done is none.
func TestABlankRunIsNotKept(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start", "leave", "stop", "library", "case:sofia-small", "start")
	if len(m.sitting.others) != 0 {
		t.Errorf("kept beside: %+v", m.sitting.others)
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

// A run that no longer fits its script stays as it is, with what was written to
// it; what fits goes on beside it. While an author writes, there is one run.
func TestARunThatNoLongerFitsIsNotCutShort(t *testing.T) {
	m := press(t, played(t, "practise"), "debrief")
	m, _ = Update(m, Edit{"leaving", "Ashamed, a little."})
	m = press(t, m, "library")
	kept := m.slots[0].Record
	changed := viewtest.Case()
	changed.Hash = "small-2"
	changed.Scenes[1].Items[1].Choice.ID = "another"
	back := New([]Case{{Scenario: changed}}, Restored{Slots: m.slots})
	back = press(t, back, "library", "case:sofia-small", "continue")
	if text := view.Text(Screen(back), 200); !strings.Contains(text, "The old one is kept as it was.") {
		t.Errorf("told:\n%s", text)
	}
	others := back.slots[0].Others
	if len(others) != 1 || !reflect.DeepEqual(others[0].Record, kept) || others[0].Leaving != "Ashamed, a little." {
		t.Fatalf("beside it: %+v", others)
	}
	if s := back.slots[0]; s.Number != 2 || len(s.Record.Inputs) >= len(kept.Inputs) || s.Leaving != "" {
		t.Errorf("open is %+v", s)
	}
	m = press(t, m, "case:sofia-small", "continue")
	if m, _ = Update(m, Replaced{Case: Case{Scenario: changed}}); len(m.sitting.others) != 0 {
		t.Errorf("after a script was changed: %+v", m.sitting.others)
	}
}
