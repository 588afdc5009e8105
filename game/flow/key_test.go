package flow

import (
	"reflect"
	"strings"
	"testing"

	"upperhand/game/view"
)

// bound is a game with a key chosen as a person would choose it.
func withKey(t *testing.T, m Model, action, key string) Model {
	t.Helper()
	m = press(t, m, "settings", "keys", "key:"+action)
	if !Screen(m).Catches {
		t.Fatal("no key is waited for")
	}
	m, _ = Update(m, Key{key})
	return press(t, m, "back", "back")
}

func TestAnotherKeyIsChosenKeptAndShown(t *testing.T) {
	m := press(t, game(), "settings", "keys", "key:history")
	m, commands := Update(m, Key{"z"})
	if want := []Command{SaveSettings{Settings: m.settings}}; !reflect.DeepEqual(commands, want) || m.settings.Keys.History != "z" {
		t.Fatalf("asked for %+v with %+v", commands, m.settings.Keys)
	}
	m = press(t, m, "back", "back", "library", "case:sofia-small", "start")
	if c, _ := Screen(m).Control("history"); c.Key != "z" {
		t.Errorf("history is on %q", c.Key)
	}
	if m = press(t, m, "settings", "keys", "usual"); m.settings.Keys != (Keys{}) {
		t.Errorf("as usual: %+v", m.settings.Keys)
	}
}

func TestAKeyThatIsTakenIsToldWithWhatHasIt(t *testing.T) {
	for _, c := range []struct{ key, says string }{
		{"u", "“U” is already “Undo”"},
		{"3", "1 to 9 always choose"},
		{" ", "space bar always goes on"},
		{"tab", "can't be chosen"},
	} {
		m := press(t, game(), "settings", "keys", "key:history")
		m, commands := Update(m, Key{c.key})
		if text := view.Text(Screen(m), 200); !strings.Contains(text, c.says) || len(commands) > 0 || !Screen(m).Catches {
			t.Errorf("%q:\n%s", c.key, text)
		}
		if m, _ = Update(m, Key{"escape"}); Screen(m).Catches || m.settings.Keys != (Keys{}) {
			t.Errorf("%q: escape does not leave it", c.key)
		}
	}
}

// A key that is free among those that can be chosen may still be a screen's own.
func TestAChosenKeyIsTakenFromWhatElseHasItOnAScreen(t *testing.T) {
	m := withKey(t, game(), "settings", "q")
	s := Screen(m)
	if err := sound(s); err != nil {
		t.Error(err)
	}
	quit, _ := s.Control("quit")
	settings, _ := s.Control("settings")
	if quit.Key != "" || settings.Key != "q" {
		t.Errorf("quit is on %q, settings on %q", quit.Key, settings.Key)
	}
}

func TestSettingsThatCouldNotHaveBeenChosenAreReplaced(t *testing.T) {
	odd := Settings{TextScale: 7, Spacing: 333, Theme: "pink", Font: "comic", Meters: "dials", Pace: "hectic", Keys: Keys{History: "\x1b", Skip: "x"}}
	if got, want := odd.clean(), (Settings{TextScale: 100, Theme: "light", Keys: Keys{Skip: "x"}}); got != want {
		t.Errorf("%+v", got)
	}
	if got := (Keys{Undo: "h", Skip: "x"}).clean(); got != (Keys{}) {
		t.Errorf("with two on one key %+v", got)
	}
}
