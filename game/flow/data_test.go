package flow

import (
	"reflect"
	"strings"
	"testing"

	"upperhand/game/view"
)

func TestErasingEverythingAsksFirstAndIsAsNew(t *testing.T) {
	m := press(t, played(t, "explore"), "debrief", "settings", "theme:dark", "data", "erase-all")
	if kept := press(t, m, "keep"); len(kept.slots) != 1 || hasControl(Screen(kept), "erase-all-now") {
		t.Error("it can't be thought better of")
	}
	m, commands := Update(m, Press{"erase-all-now"})
	if !reflect.DeepEqual(commands, []Command{EraseAll{}}) {
		t.Errorf("asked for %+v", commands)
	}
	if a, b := Screen(m), Screen(game()); !reflect.DeepEqual(a, b) {
		t.Errorf("afterwards:\n%s", view.Text(a, 78))
	}
	if m.Settings() != DefaultSettings() || m.Session() != nil || len(m.progress.Endings) > 0 {
		t.Error("something is left")
	}
	if again := press(t, m, "library", "case:sofia-small", "start"); again.Session().Seed == played(t, "explore").Session().Seed {
		t.Error("chance begins over again")
	}
}

func TestWhatAFileBringsTakesThePlaceOfWhatWasOpen(t *testing.T) {
	other := press(t, game(), "library", "case:sofia-small", "mode:assess", "start", "continue", "continue", "say:ask")
	now := Restored{Slots: other.slots, Progress: Progress{Endings: map[string][]string{"sofia-small": {"x"}}}, Settings: Settings{Theme: "contrast", TextScale: 130}}
	m := press(t, game(), "library", "case:sofia-small", "start", "continue", "settings", "data")
	if !reflect.DeepEqual(second(Update(m, Dropped{[]byte("{}")})), []Command{Import{[]byte("{}")}}) {
		t.Error("a file that is dropped here is not brought back")
	}
	m, _ = Update(m, Imported{Now: now, What: "Brought back: one playthrough."})
	if s := Screen(m); s.Name != view.Data || !strings.Contains(view.Text(s, 78), "Brought back: one playthrough.") {
		t.Errorf("told:\n%s", view.Text(s, 78))
	}
	if m.Settings() != now.Settings {
		t.Errorf("settings %+v", m.Settings())
	}
	m, commands := Update(press(t, m, "back", "back"), Press{"resume"})
	if m.Session().Mode != "assess" || m.Session().State().Turn != 1 {
		t.Errorf("goes on in %s mode, turn %d", m.Session().Mode, m.Session().State().Turn)
	}
	if commands[0] != (Claim{Scenario: "sofia-small"}) {
		t.Errorf("first of all %+v", commands[0])
	}
}

func second(_ Model, c []Command) []Command { return c }

func TestAFileThatIsDroppedByASlipDoesNothing(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start")
	if after, commands := Update(m, Dropped{[]byte("{}")}); len(commands) > 0 || !reflect.DeepEqual(Screen(after), Screen(m)) {
		t.Errorf("asked for %+v", commands)
	}
}

func TestAFullStorageIsToldOnceWithItsRemedy(t *testing.T) {
	full := func(what string) Failed {
		return Failed{What: what, Reason: "the storage is full", Remedy: "Make room."}
	}
	m := press(t, game(), "library", "case:sofia-small", "start")
	m, _ = Update(m, full("Your place could not be kept"))
	if text := view.Text(Screen(m), 78); !strings.Contains(text, "Make room.") {
		t.Errorf("told:\n%s", text)
	}
	m, _ = Update(press(t, m, "dismiss"), full("Your settings could not be kept"))
	if Screen(m).Name != view.Play {
		t.Error("the same reason is told again")
	}
	asked := full("The report could not be saved")
	asked.Asked = true
	for range 2 {
		if m, _ = Update(m, asked); Screen(m).Name != view.Fault {
			t.Error("what was asked for is not answered")
		}
		m = press(t, m, "dismiss")
	}
}

func TestWhereNothingCanBeKeptItIsToldAtTheStartOnly(t *testing.T) {
	m := New(game().cases, Restored{Unkept: "the browser's settings forbid it"})
	if text := view.Text(Screen(m), 400); !strings.Contains(text, "the browser's settings forbid it") {
		t.Errorf("told:\n%s", text)
	}
	m = press(t, m, "library", "case:sofia-small", "start")
	m, _ = Update(m, Failed{What: "Your place could not be kept", Reason: "the browser's settings forbid it"})
	if Screen(m).Name != view.Play {
		t.Error("it is told again")
	}
}
