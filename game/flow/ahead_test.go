package flow

import (
	"strings"
	"testing"

	"upperhand/game/scenario"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// weighty is the small case with a content note before its last scene.
func weighty(skip bool) Model {
	sc := viewtest.Case()
	sc.Scenes[2].ContentNote = "she is talked over"
	if skip {
		sc.Scenes[2].Skip = scenario.Target{Scene: scenario.None, Ending: 2, Name: "stops-coming"}
	}
	return New([]Case{{Scenario: sc}}, Restored{CanQuit: true, Seed: 7})
}

// upToNote plays to the last scene's content note.
func upToNote(t *testing.T, skip bool, mode string) Model {
	t.Helper()
	return press(t, weighty(skip), "library", "case:sofia-small", "mode:"+mode, "start", "continue", "continue", "say:press", "notice:skip", "say:together")
}

func TestASceneIsAskedAboutBeforeAnythingOfItIsShown(t *testing.T) {
	m := upToNote(t, true, "explore")
	s := Screen(m)
	compare(t, "ahead", view.Text(s, 78))
	for _, of := range []string{"The three of you", "meeting room", "chair by the door", "Who got you"} {
		if shown := everything(s); strings.Contains(shown, of) {
			t.Errorf("%q of the scene is shown:\n%s", of, shown)
		}
	}
	if _, ok := s.Control("say:sorry"); ok {
		t.Error("its choices are offered")
	}
	m = press(t, m, "history", "back", "note:go-on")
	if text := view.Text(Screen(m), 78); !strings.Contains(text, "chair by the door") || strings.Contains(text, "Who got you") {
		t.Errorf("gone on to:\n%s", text)
	}
	compare(t, "ahead-no-skip", view.Text(Screen(upToNote(t, false, "explore")), 78))
}

func TestSkippingASceneIsKeptAndTold(t *testing.T) {
	m := press(t, upToNote(t, true, "practise"), "note:skip")
	if id := m.Session().State().Ending; id != 2 {
		t.Fatalf("skipping leads to ending %d", id)
	}
	slot := m.sitting.slot()
	back := press(t, New(m.cases, Restored{Slots: []Slot{slot}}), "library", "case:sofia-small", "continue")
	back = press(t, back, "next", "next", "next")
	report := view.Text(Screen(back), 78)
	if !strings.Contains(strings.Join(strings.Fields(report), " "), "You skipped the scene “The three of you”") {
		t.Errorf("the debrief does not tell of it:\n%s", report)
	}
}
