package flow

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"upperhand/game/view"
)

func begin(t *testing.T, m Model) Model {
	t.Helper()
	for _, id := range []string{"title", "library"} {
		if hasControl(Screen(m), id) {
			m = press(t, m, id)
		}
	}
	if m.at == view.Title {
		m = press(t, m, "library")
	}
	return press(t, m, "case:sofia-small", "start")
}

func TestLinesReadInAnEarlierRunCanBePassedOver(t *testing.T) {
	m := begin(t, game())
	if hasControl(Screen(m), "skip") {
		t.Fatal("lines nobody has read can be passed over")
	}
	m = press(t, m, "continue", "continue", "say:press", "notice:skip", "leave", "stop")
	m = begin(t, m)
	if m = press(t, m, "skip"); hasControl(Screen(m), "continue") || !hasControl(Screen(m), "say:press") {
		t.Errorf("passed over to:\n%s", view.Text(Screen(m), 78))
	}
	if history := view.Text(Screen(press(t, m, "history")), 78); !strings.Contains(history, "He could let me go") {
		t.Errorf("the history lacks what was passed over:\n%s", history)
	}
}

func TestPassingOverStopsAtTheFirstNewLine(t *testing.T) {
	m := begin(t, game())
	marks := m.sitting.marks()
	m.progress = Progress{Read: map[string][]uint32{"sofia-small": marks[:1]}}
	m.settings.SkipRead = true
	m = begin(t, press(t, m, "leave", "stop"))
	if got := m.sitting.revealed; got != 2 || !m.view().Reading() {
		t.Errorf("read up to line %d of %d", got, len(marks))
	}
	if hasControl(Screen(m), "skip") {
		t.Error("it is offered beside being done anyway")
	}
	m.settings.SkipRead = false
	m.progress = Progress{Read: map[string][]uint32{"sofia-small": marks[1:2]}}
	if m = press(t, begin(t, press(t, m, "leave", "stop")), "skip"); m.sitting.revealed != 3 {
		t.Errorf("passed over to line %d of %d", m.sitting.revealed, len(marks))
	}
}

func TestWhatWasReadIsKeptOnce(t *testing.T) {
	m := press(t, begin(t, game()), "continue", "continue")
	m, commands := Update(m, Press{"say:press"})
	saved := func(c Command) bool { p, ok := c.(SaveProgress); return ok && len(p.Progress.Read["sofia-small"]) == 3 }
	if !slices.ContainsFunc(commands, saved) {
		t.Errorf("asked for %+v", commands)
	}
	m = press(t, m, "notice:skip", "undo")
	_, commands = Update(m, Press{"say:press"})
	for _, c := range commands {
		if _, again := c.(SaveProgress); again {
			t.Error("it is kept a second time")
		}
	}
}

func TestSoundsAreAskedForOnlyByWhoWantsThem(t *testing.T) {
	at := func(m Model) Model { return press(t, begin(t, m), "continue", "continue") }
	heard := func(m Model, id string) (all []Noise) {
		_, commands := Update(m, Press{id})
		for _, c := range commands {
			if s, ok := c.(Sound); ok {
				all = append(all, s.Of)
			}
		}
		return all
	}
	if got := heard(at(game()), "say:press"); got != nil {
		t.Errorf("by default %q", got)
	}
	loud := game()
	loud.canSound = true
	if got := heard(press(t, loud, "settings"), "sounds"); !reflect.DeepEqual(got, []Noise{Chosen}) {
		t.Errorf("when they are turned on %q", got)
	}
	loud.settings.Sounds = true
	m := at(loud)
	if got := heard(m, "say:press"); !reflect.DeepEqual(got, []Noise{Asked}) {
		t.Errorf("before a question %q", got)
	}
	m = press(t, m, "say:press", "notice:skip", "say:together", "continue", "continue")
	if got := heard(m, "say:sorry"); !reflect.DeepEqual(got, []Noise{Ended}) {
		t.Errorf("at the end %q", got)
	}
}

func TestMetersAreShownAsAsked(t *testing.T) {
	for style, c := range map[string]struct{ has, lacks string }{
		"words":  {"Trust: some", "50 ["},
		"hidden": {"hidden, as you chose", "Trust: some"},
	} {
		m := press(t, game(), "settings", "meters:"+style, "back")
		m = press(t, begin(t, m), "continue", "continue")
		told := everything(Screen(m))
		if !strings.Contains(told, c.has) || strings.Contains(told, c.lacks) {
			t.Errorf("%s:\n%s", style, view.Text(Screen(m), 78))
		}
	}
}
