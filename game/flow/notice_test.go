package flow

import (
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

func TestAmongSeveralPeopleOneSaysOnWhom(t *testing.T) {
	sc := viewtest.Case()
	sc.Scenes[2].Notice = true
	m := New([]Case{{Scenario: sc}}, Restored{Seed: 7})
	m = press(t, m, "library", "case:sofia-small", "start", "continue", "continue", "say:press", "notice:skip", "say:together", "continue", "continue",
		"sign:0", "base:reward", "on:matthias", "on:sofia")
	compare(t, "notice-whom", view.Text(Screen(m), 78))
	if back := New(m.cases, Restored{Slots: m.slots, Place: m.Place()}); back.sitting.on != "sofia" {
		t.Errorf("loading the page again forgets whom: %q", back.sitting.on)
	}
	m = press(t, m, "notice:answer")
	turns := m.Session().Turns()
	if got, want := turns[len(turns)-1].Input, (play.Input{Signs: 1 << power.LimitedVoice, Base: power.Reward, On: "sofia"}); got != want {
		t.Errorf("recorded %+v, want %+v", got, want)
	}
}
