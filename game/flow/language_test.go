package flow

import (
	"strings"
	"testing"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

const spanish = `msgid ""
msgstr "Language: es\n"

msgctxt "scenario/title"
msgid "Ending it at work"
msgstr "Terminar en el trabajo"
`

// bilingual is the small case with some Spanish, at hand or to be fetched.
func bilingual(t *testing.T, atHand bool) ([]Case, *locale.Catalogue) {
	t.Helper()
	sc := viewtest.Case()
	po := spanish
	for _, scene := range sc.Scenes {
		po += "\nmsgctxt \"" + scene.ID + "/1\"\nmsgid \"" + scene.Items[0].Text + "\"\nmsgstr \"[" + scene.ID + " en español]\"\n"
	}
	words, err := locale.Parse([]byte(strings.Replace(po, "Ending it at work", sc.Title, 1)))
	if err != nil {
		t.Fatal(err)
	}
	of := Case{Scenario: sc, Words: map[string]*locale.Catalogue{"es": nil}}
	if atHand {
		of.Words["es"] = words
	}
	return []Case{of}, words
}

// spoken is the game after its language was changed, as another window does it.
func spoken(m Model, tag string) (Model, []Command) {
	now := Restored{Settings: m.settings, Slots: m.slots}
	now.Settings.Language = tag
	return Update(m, Changed{Now: now})
}

func TestAnotherLanguageKeepsThePlace(t *testing.T) {
	cases, _ := bilingual(t, true)
	m := press(t, New(cases, Restored{CanQuit: true, Seed: 7}), "library", "case:sofia-small", "start", "continue", "continue", "say:press")
	before, record := view.Text(Screen(m), 78), m.Session().Record()
	place := m.Place()
	m, commands := spoken(m, "es-MX")
	if len(commands) != 0 {
		t.Errorf("words at hand are asked for: %v", commands)
	}
	if after := m.Session().Record(); after.Hash != record.Hash || len(after.Inputs) != len(record.Inputs) || m.Place() != place {
		t.Errorf("the place is lost: %v, %v", after, m.Place())
	}
	m = press(t, m, "history")
	if text := everything(Screen(m)); !strings.Contains(text, "en español") {
		t.Errorf("nothing is told in Spanish:\n%s", text)
	}
	m = press(t, m, "back")
	m, _ = spoken(m, "")
	if after := view.Text(Screen(m), 78); after != before {
		t.Errorf("the way back leads elsewhere:\n%s", after)
	}
	if m, _ = spoken(m, "fr"); view.Text(Screen(m), 78) != before {
		t.Error("a language that nobody translated into changes something")
	}
}

func TestALineThatIsReadStaysWhereItIs(t *testing.T) {
	cases, _ := bilingual(t, true)
	m := press(t, New(cases, Restored{CanQuit: true, Seed: 7}), "library", "case:sofia-small", "mode:practise", "start", "continue")
	lines := len(Screen(m).Body)
	m, _ = spoken(m, "es")
	if n := len(Screen(m).Body); n != lines || m.Session().Mode != play.Practise {
		t.Errorf("%d lines of %d, in %s", n, lines, m.Session().Mode)
	}
}

func TestWordsAreFetchedOnceTheyAreWanted(t *testing.T) {
	cases, words := bilingual(t, false)
	m := New(cases, Restored{CanQuit: true, Seed: 7})
	if commands := m.Start(); len(commands) != 0 {
		t.Errorf("nobody chose a language, and the game asks for %v", commands)
	}
	m = press(t, m, "library", "case:sofia-small", "start")
	m, commands := spoken(m, "es")
	want := Fetch{Scenario: "sofia-small", Language: "es"}
	if len(commands) != 1 || commands[0] != want {
		t.Fatalf("the game asks for %v", commands)
	}
	m, _ = Update(m, Fetched{Scenario: "sofia-small", Language: "es", Words: words})
	if text := everything(Screen(m)); !strings.Contains(text, "en español") {
		t.Errorf("nothing is told in Spanish:\n%s", text)
	}
	if m, _ = Update(m, Fetched{Scenario: "sofia-small", Language: "es"}); m.Session() == nil {
		t.Error("words that could not be had close the case")
	}

	chosen := New(cases, Restored{CanQuit: true, Seed: 7, Settings: Settings{Language: "es"}})
	if commands := chosen.Start(); len(commands) != 1 || commands[0] != want {
		t.Errorf("a language chosen before: the game asks for %v", commands)
	}
	if got := chosen.Languages(); len(got) != 1 || got[0] != "es" {
		t.Errorf("the languages are %v", got)
	}
}
