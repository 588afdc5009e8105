package main

import (
	"fmt"
	"strings"
	"sync"

	"upperhand/assets/lang"
	"upperhand/game/paint"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/translation"
)

// spoken is a scenario in another language, as far as it was translated, with
// the game's own words about it in that language where there are any. An
// empty tag, or that of the scenario's own language, leaves it as it is.
func spoken(of *script.Loaded, tag string, beside []script.Translation) (*script.Loaded, error) {
	own := of.Scenario.Language
	if own == "" {
		own = "en"
	}
	if tag == "" || strings.EqualFold(tag, own) {
		return of, nil
	}
	var others []string
	for _, t := range beside {
		if !strings.EqualFold(t.Lang, tag) {
			others = append(others, t.Lang)
			continue
		}
		if t.Err != nil {
			return nil, t.Err
		}
		words, err := translation.Catalogue(t.Lang, t.Data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", t.Path, err)
		}
		other := *of
		other.Scenario = translation.Scenario(of.Scenario, words)
		other.Scenario.Words = lang.Find(tag)
		other.Rules = translation.Rules(of.Rules, words)
		return &other, nil
	}
	return nil, fmt.Errorf("%q has no translation into %q: it can be read in %s", of.Scenario.ID, tag, strings.Join(append([]string{own}, others...), ", "))
}

// checkTranslations is all that is wrong with the PO files beside a scenario.
func checkTranslations(file string, of *script.Loaded) scenario.Diagnostics {
	beside := script.TranslationsPath(file)
	if len(beside) == 0 {
		return nil
	}
	texts := translation.Texts(of.Scenario, of.Reasons())
	var found scenario.Diagnostics
	for _, t := range beside {
		if t.Err != nil {
			found = append(found, unreadable(t.Path, t.Err))
			continue
		}
		found = append(found, translation.Check(of.Scenario, texts, translation.Checked{Path: t.Path, Lang: t.Lang, Data: t.Data, Has: hasLetter})...)
	}
	return found
}

// hasLetter tells whether the game's typeface has a letter. The typeface is read
// when it is first asked for.
func hasLetter(r rune) bool {
	fonts := typeface()
	return fonts == nil || fonts.Has(r)
}

var typeface = sync.OnceValue(func() *paint.Fonts {
	fonts, err := paint.NewFonts()
	if err != nil {
		return nil // then nothing is said of letters
	}
	return fonts
})
