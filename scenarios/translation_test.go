package scenarios_test

import (
	"math/rand/v2"
	"testing"

	"upperhand/game/locale"
	"upperhand/game/paint"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/translation"
	"upperhand/scenarios"
)

// complete are the translations that the game ships as whole.
var complete = map[string][]string{
	"ordered-to-be-here": {"es"},
	"sofia-and-matthias": {"es"},
	"the-offer":          {"es"},
	"told-where-to-live": {"es"},
}

// translated gives what lies beside a case, by language.
func translated(t *testing.T, id string) map[string]script.Translation {
	t.Helper()
	all := map[string]script.Translation{}
	for _, beside := range script.TranslationsFS(scenarios.FS, id) {
		if beside.Err != nil {
			t.Fatal(beside.Err)
		}
		all[beside.Lang] = beside
	}
	return all
}

// TestTranslationsAreComplete holds every shipped translation to its scenario:
// nothing missing, fuzzy or left over, every letter in the typeface, and every
// text short enough for the screen.
func TestTranslationsAreComplete(t *testing.T) {
	fonts, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	for id, langs := range complete {
		of := loadCase(t, id)
		texts := translation.Texts(of.Scenario, of.Reasons())
		beside := translated(t, id)
		if len(beside) != len(langs) {
			t.Errorf("%s: %d translations are shipped, and %d are said to be complete", id, len(beside), len(langs))
		}
		for _, lang := range langs {
			po := beside[lang]
			for _, d := range translation.Check(of.Scenario, texts, translation.Checked{Path: id + "/" + lang + ".po", Lang: lang, Data: po.Data, Has: fonts.Has}) {
				t.Error(d)
			}
		}
	}
}

// The file is as casebook strings writes it, but for the lines of the script
// that it names.
func TestTranslationsAreUpToDate(t *testing.T) {
	for id, langs := range complete {
		of := loadCase(t, id)
		for _, lang := range langs {
			file, err := locale.Read(translated(t, id)[lang].Data)
			if err != nil {
				t.Fatal(err)
			}
			fresh := translation.Update(file, translation.Texts(of.Scenario, of.Reasons()))
			if len(fresh.Entries) != len(file.Entries) || len(fresh.Obsolete) != len(file.Obsolete) {
				t.Errorf("%s: run casebook strings: %d texts, the file has %d", id, len(fresh.Entries), len(file.Entries))
				continue
			}
			for i := range fresh.Entries {
				if fresh.Entries[i].Key != file.Entries[i].Key {
					t.Errorf("%s: run casebook strings: %q stands where %q should", id, file.Entries[i].Context, fresh.Entries[i].Context)
					break
				}
			}
		}
	}
}

// told is the case in a language, as the game plays it.
func told(t *testing.T, of *script.Loaded, id, lang string) *scenario.Scenario {
	t.Helper()
	words, err := translation.Catalogue(lang, translated(t, id)[lang].Data)
	if err != nil {
		t.Fatal(err)
	}
	return translation.Scenario(of.Scenario, words)
}

func TestEveryDecisionFitsInEveryLanguage(t *testing.T) {
	for id, langs := range complete {
		of := loadCase(t, id)
		for _, lang := range langs {
			decisionsFit(t, id+" in "+lang, told(t, of, id, lang), of.Rules)
		}
	}
}

// The reasons that functions give are found by running each of them once: this
// plays on and looks whether any was missed.
func TestNoReasonIsMissed(t *testing.T) {
	for id := range complete {
		of := loadCase(t, id)
		known := map[string]bool{"": true}
		for _, r := range of.Reasons() {
			known[r.Text] = true
		}
		draw := rand.New(rand.NewPCG(3, 4))
		heard := map[string]bool{}
		for seed := range uint64(60) {
			s, err := play.NewSession(of.Scenario, of.Rules, seed, play.Explore)
			if err != nil {
				t.Fatal(err)
			}
			for !s.State().Ended() {
				if err := s.Pass(); err != nil {
					t.Fatal(err)
				}
				offered, err := s.Offered()
				if err != nil {
					t.Fatal(err)
				}
				events, err := s.Choose(play.ChoiceItem(of.Scenario, offered[draw.IntN(len(offered))]).Choice.ID)
				if err != nil {
					t.Fatal(err)
				}
				for _, e := range events {
					if heard[e.Why] = true; !known[e.Why] {
						t.Errorf("%s: %q is a reason that casebook strings does not find", id, e.Why)
					}
				}
			}
		}
		if len(heard) < len(known)/2 {
			t.Errorf("%s: only %d of %d reasons were heard", id, len(heard), len(known))
		}
	}
}
