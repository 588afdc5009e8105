package flow

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// reloaded is the game after its page was loaded again: what had been kept and
// the place are all that is left of it.
func reloaded(m Model) Model {
	m, _ = Update(m, Closing{})
	return New(m.cases, Restored{
		Slots: m.slots, Journal: m.journal, Outcomes: m.outcomes, Settings: m.settings, Progress: m.progress, Bytes: m.bytes,
		Place: m.Place(), Seed: m.seed, CanQuit: m.canQuit, CanPick: m.canPick, Local: m.local,
	})
}

// plain is a model without what is told only once, and without reports, which
// were handed over before the page went.
func plain(m Model) Model {
	m.remarks, m.bound, m.reading, m.reports = nil, "", reading{}, nil
	return m
}

func TestAPageThatIsLoadedAgainShowsTheSameScreen(t *testing.T) {
	starts := [][]string{
		nil,
		{"library", "case:sofia-small", "mode:practise", "start", "continue", "continue"},
		{"library", "case:sofia-small", "start", "continue", "continue", "say:ask", "sign:1"},
		{"library", "case:sofia-small", "start", "continue", "continue", "say:press", "notice:skip", "say:plain", "debrief", "next", "next"},
	}
	rapid.Check(t, func(t *rapid.T) {
		m := press2(game(), rapid.SampledFrom(starts).Draw(t, "start")...)
		for range rapid.IntRange(0, 25).Draw(t, "presses") {
			s := Screen(m)
			if hasControl(s, "reflect:0") && rapid.Bool().Draw(t, "write") {
				m, _ = Update(m, Edit{"reflect:0", rapid.StringN(0, 8, -1).Draw(t, "words")})
				continue
			}
			m, _ = Update(m, Press{pick(t, s)})
		}
		if m.at == view.Fault {
			return
		}
		if before, after := Screen(plain(m)), Screen(reloaded(m)); !reflect.DeepEqual(before, after) {
			t.Fatalf("before\n%s\nafter\n%s", view.Text(before, 78), view.Text(after, 78))
		}
		if m.Place() != reloaded(m).Place() {
			t.Fatalf("the place was %+v and is %+v", m.Place(), reloaded(m).Place())
		}
	})
}

// To sit in a case again after loading the page is to open it: others must know.
func TestAPlaceInAPlaythroughClaimsIt(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start", "settings")
	if got, want := reloaded(m).Start(), []Command{Claim{Scenario: "sofia-small"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("asked for %+v", got)
	}
	if got := reloaded(press(t, m, "back", "leave", "stop")).Start(); got != nil {
		t.Errorf("on the title: asked for %+v", got)
	}
}

func TestAPlaceThatNoLongerFitsIsTheTitle(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start", "continue", "continue", "say:press", "notice:skip")
	place := m.Place()
	changed := viewtest.Case()
	changed.Hash = "small-2"
	shorter := viewtest.Case()
	shorter.Scenes[0].Items[5].Choice.ID = "other"
	damaged := m.slots[0]
	damaged.Record.Version = 99
	for _, c := range []struct {
		name  string
		cases []Case
		slots []Slot
		place Place
	}{
		{"no such case", nil, m.slots, place},
		{"the case can't be loaded", []Case{{ID: "sofia-small", Problem: "no"}}, m.slots, place},
		{"the case changed", []Case{{Scenario: changed}}, m.slots, place},
		{"the record no longer fits", []Case{{Scenario: shorter}}, m.slots, place},
		{"the playthrough is gone", m.cases, nil, place},
		{"the record is damaged", m.cases, []Slot{damaged}, place},
		{"no such screen", m.cases, m.slots, Place{Screen: "attic", Case: "sofia-small"}},
		{"settings over nothing", m.cases, m.slots, Place{Screen: view.Settings}},
		{"a fault", m.cases, m.slots, Place{Screen: view.Fault, Case: "sofia-small"}},
	} {
		back := New(c.cases, Restored{Slots: c.slots, Place: c.place})
		if s := Screen(back); s.Name != view.Title {
			t.Errorf("%s: %s", c.name, s.Name)
		}
		if back.Session() != nil {
			t.Errorf("%s: a playthrough is open", c.name)
		}
	}
}
