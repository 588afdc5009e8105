package lang_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"upperhand/assets/lang"
	"upperhand/game/app/desk"
	"upperhand/game/app/desk/tour"
	"upperhand/game/flow"
	"upperhand/game/locale"
	"upperhand/game/mirror"
	"upperhand/game/paint"
	"upperhand/game/scenario"
	"upperhand/game/view"
)

// TestNoScreenIsInEnglish goes through the screens of a case that is all Greek in
// a language that is all Cyrillic.
func TestNoScreenIsInEnglish(t *testing.T) {
	toured(t, cyrillic(t, collect(t).texts), func(name, text string) { latin(t, name, text) })
}

// TestEveryScreenIsInSpanish goes through them in Spanish: no word is left that
// is one of English alone.
func TestEveryScreenIsInSpanish(t *testing.T) {
	english := regexp.MustCompile(`(?i)\b(the|and|you|your|of|with|what|this|was|were|is|are|not|from|to)\b`)
	toured(t, lang.Find("es"), func(name, text string) {
		if found := english.FindString(text); found != "" {
			t.Errorf("%s says %q in %s", name, found, text)
		}
	})
}

// toured goes through every screen in some words, in each mode, and hands on each
// thing that is said on it, shown or spoken.
func toured(t *testing.T, words *locale.Catalogue, said func(name, text string)) {
	t.Helper()
	fonts, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	for _, mode := range []string{"", "practise", "assess"} {
		sc, lua := sofia(t, "en")
		rules := greekRules{lua}
		greek(reflect.ValueOf(sc).Elem())
		sc.ID, sc.Hash, sc.Mode = "γ", "1234", mode
		settings := flow.DefaultSettings()
		settings.Language = words.Lang()
		model := flow.New([]flow.Case{{Scenario: sc, Rules: rules}}, flow.Restored{
			Settings: settings, CanText: true, CanQuit: true, CanPick: true, CanSound: true, Local: view.InBrowser,
			Build:   view.Build{System: view.ForBrowser},
			Tongues: flow.Tongues{Words: map[string]*locale.Catalogue{words.Lang(): words}},
		})
		d := desk.New(model, fonts)
		d.Resize(1280, 720)
		err := tour.Walk(d, sc.ID, func(name string) {
			if name == "fault" { // whose words come from outside
				return
			}
			for _, text := range saying(d.Screen()) {
				said(mode+", "+name, text)
			}
		})
		if err != nil {
			t.Errorf("%s: %v", mode, err)
		}
	}
	for name, s := range rare(words) {
		for _, text := range saying(s) {
			said(name, text)
		}
	}
}

// rare are screens that a walk does not come by.
func rare(words *locale.Catalogue) map[string]view.Screen {
	return map[string]view.Screen{
		"elsewhere":       view.ElsewhereScreen(words, "λόγος", false),
		"erased":          view.ElsewhereScreen(words, "λόγος", true),
		"broken":          view.BrokenScreen(words, scenario.Diagnostics{{Message: "λόγος", Help: "λόγος", Code: "1"}}, true),
		"fault":           view.FaultScreen(words, "λόγος", "λόγος", "λόγος", "λόγος", "λόγος"),
		"no cases":        view.LibraryScreen(view.Shelf{Say: words}),
		"asked":           view.KeysScreen(view.KeyBoard{Say: words, Asking: "1", Keys: []view.KeyUse{{ID: "1", Label: "Undo", Key: "1", Usual: "2"}}}),
		"nothing written": view.JournalScreen(view.Diary{Say: words}),
		"nothing played":  view.ProfileScreen(view.Habits{Say: words}),
		"erasing":         view.DataScreen(view.Kept{Say: words, Erasing: true, Unkept: "λόγος"}),
	}
}

// own is what is the same in every language: names, keys, people and years.
var own = regexp.MustCompile(`Upper Hand|English|Español|Xbox|LB, RB|\b(F11|Esc|Tab|xx|[A-Z])\b|README\.md|casebook (check|explain)|` +
	`(Meng, He & Luo|Raven, Schwarzwald & Koslowsky|Deci, Koestner & Ryan|[A-Z][a-z]+( & [A-Z][a-z]+)?) (19|20)\d\d|Litman`)

// tags are what a page is made of, but for what its labels say.
var tags = regexp.MustCompile(`<[^>]*>`)

var labels = regexp.MustCompile(`aria-label="([^"]*)"`)

// saying is all that a screen says: as a page, as text and aloud.
func saying(s view.Screen) []string {
	p := mirror.Of(s.Map(func(c view.Control) view.Control {
		c.Key = "" // a letter of the keyboard
		return c
	}))
	html := mirror.HTML(p.Before) + mirror.HTML(p.Log) + mirror.HTML(p.After)
	var all []string
	for _, label := range labels.FindAllStringSubmatch(html, -1) {
		all = append(all, label[1])
	}
	all = append(all, tags.Split(html, -1)...)
	all = append(all, s.New...)
	all = append(all, p.Speak...)
	for _, c := range s.Controls() {
		c.Key = ""
		all = append(all, view.SpokenControl(s, c.ID))
	}
	for i, text := range all {
		all[i] = own.ReplaceAllString(strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&amp;", "&").Replace(text), "")
	}
	return all
}
