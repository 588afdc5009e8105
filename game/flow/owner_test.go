package flow

import (
	"reflect"
	"testing"

	"upperhand/game/play"
	"upperhand/game/view"
)

// inCase is a game in the middle of a conversation.
func inCase(t *testing.T) Model {
	t.Helper()
	return press(t, game(), "library", "case:sofia-small", "start", "continue", "continue", "say:ask", "notice:skip")
}

// further is the same playthrough, a choice later, as another tab keeps it.
func further(t *testing.T) Slot {
	t.Helper()
	return press(t, inCase(t), "say:listen").slots[0]
}

func claims(commands []Command) (all []Claim) {
	for _, c := range commands {
		if claim, ok := c.(Claim); ok {
			all = append(all, claim)
		}
	}
	return all
}

func TestOpeningACaseClaimsIt(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small")
	m, commands := Update(m, Press{"start"})
	if got := claims(commands); !reflect.DeepEqual(got, []Claim{{"sofia-small", true}}) {
		t.Errorf("started: %+v", got)
	}
	m, commands = Update(press(t, m, "leave", "stop"), Press{"resume"})
	if got := claims(commands); !reflect.DeepEqual(got, []Claim{{"sofia-small", false}}) {
		t.Errorf("gone on with: %+v", got)
	}
	if _, commands = Update(m, Press{"continue"}); len(claims(commands)) > 0 {
		t.Error("reading on claims it again")
	}
}

func TestACaseTakenElsewhereStopsWhereverOneIsInIt(t *testing.T) {
	for _, ids := range [][]string{nil, {"history"}, {"leave"}, {"settings"}, {"settings", "data"}} {
		m, commands := Update(press(t, inCase(t), ids...), Taken{Scenario: "sofia-small"})
		if Screen(m).Name != view.Elsewhere || len(commands) > 0 {
			t.Errorf("%v: %s", ids, Screen(m).Name)
		}
		if _, commands = Update(press(t, m, "library"), Closing{}); len(commands) > 0 {
			t.Errorf("%v: afterwards %+v", ids, commands)
		}
	}
	m := press(t, inCase(t), "leave", "stop")
	if after, _ := Update(m, Taken{Scenario: "sofia-small"}); !reflect.DeepEqual(Screen(after), Screen(m)) {
		t.Error("who is not in it is disturbed")
	}
	if after, _ := Update(m, Taken{Scenario: "another"}); !reflect.DeepEqual(Screen(after), Screen(m)) {
		t.Error("another case disturbs")
	}
}

func TestGoingOnHereStartsFromTheOtherTabsPlace(t *testing.T) {
	m, _ := Update(inCase(t), Taken{Scenario: "sofia-small"})
	told, _ := Update(m, Changed{Restored{Slots: []Slot{further(t)}, Settings: DefaultSettings()}})
	m, commands := Update(told, Press{"here"})
	if len(claims(commands)) != 1 || m.Session().State().Turn != 2 {
		t.Errorf("claimed %+v, turn %d", claims(commands), m.Session().State().Turn)
	}
}

// Where nothing tells of changes, as between two windows, the claim does.
func TestWhatAClaimBringsReplacesWhatWasOpened(t *testing.T) {
	m := press(t, inCase(t), "leave", "stop", "resume")
	m, commands := Update(m, Brought{Slot: further(t)})
	if m.Session().State().Turn != 2 || !reflect.DeepEqual(claims(commands), []Claim{{"sofia-small", false}}) {
		t.Errorf("turn %d, claimed %+v", m.Session().State().Turn, claims(commands))
	}
	m = press(t, game(), "library", "case:sofia-small", "start")
	m, commands = Update(m, Brought{Slot: further(t), Fresh: true})
	if s := Screen(m); s.Name != view.Prebrief || !hasControl(s, "continue") || len(commands) > 0 {
		t.Errorf("beginning anew: %s, %+v", s.Name, commands)
	}
}

func TestWhatWasErasedElsewhereComesBackOnlyIfAsked(t *testing.T) {
	m, _ := Update(inCase(t), Taken{Scenario: "sofia-small", Erased: true})
	if hasControl(Screen(press(t, m, "library", "title")), "resume") {
		t.Error("the title offers to go on with it")
	}
	m, _ = Update(m, Changed{Restored{Settings: DefaultSettings()}})
	begun, _ := Update(m, Changed{Restored{Slots: []Slot{further(t)}}})
	if begun = press(t, begun, "here"); begun.Session().State().Turn != 2 {
		t.Error("what was begun anew there is written over")
	}
	m, commands := Update(m, Press{"here"})
	if Screen(m).Name != view.Play || m.Session().State().Turn != 1 || !reflect.DeepEqual(claims(commands), []Claim{{"sofia-small", true}}) {
		t.Errorf("%s, turn %d, %+v", Screen(m).Name, m.Session().State().Turn, commands)
	}
}

func TestWhatAnotherTabDoesIsSeenInTheLibrary(t *testing.T) {
	now := Restored{Slots: []Slot{further(t)}, Settings: Settings{TextScale: 130, Theme: "dark"}}
	m, _ := Update(game(), Changed{now})
	if !hasControl(Screen(m), "resume") || m.Settings() != now.Settings {
		t.Errorf("title:\n%s", view.Text(Screen(m), 78))
	}
	playing := inCase(t)
	after, _ := Update(playing, Changed{Restored{Settings: DefaultSettings(), Slots: []Slot{{Scenario: "sofia-small", Record: play.Record{Version: 1}}}}})
	if !reflect.DeepEqual(Screen(after), Screen(playing)) || !reflect.DeepEqual(after.slots[0], playing.slots[0]) {
		t.Error("it reaches into the open playthrough")
	}
}
