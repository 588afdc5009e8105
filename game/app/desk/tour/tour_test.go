package tour_test

import (
	"testing"

	"upperhand/assets/lang"
	"upperhand/game/app/desk"
	"upperhand/game/app/desk/tour"
	"upperhand/game/flow"
	"upperhand/game/locale"
	"upperhand/game/paint"
	"upperhand/game/script"
	"upperhand/game/translation"
	"upperhand/scenarios"
)

func TestNoScreenIsCutOffOrCrowded(t *testing.T) {
	fonts, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	const id = "sofia-and-matthias"
	loaded, found := script.LoadFS(scenarios.FS, id)
	if loaded == nil {
		t.Fatal(found)
	}
	words := map[string]*locale.Catalogue{}
	for _, beside := range script.TranslationsFS(scenarios.FS, id) {
		if words[beside.Lang], err = translation.Catalogue(beside.Lang, beside.Data); err != nil {
			t.Fatal(err)
		}
	}
	for _, tag := range lang.Tags() {
		t.Run(tag, func(t *testing.T) {
			of := flow.Case{Scenario: loaded.Scenario, Rules: loaded.Rules, Words: words}
			notCutOff(t, of, tag, fonts)
		})
	}
}

func notCutOff(t *testing.T, of flow.Case, tag string, fonts *paint.Fonts) {
	for _, size := range []struct{ w, h, least int }{{360, 640, tour.Finger}, {640, 360, tour.Finger}, {768, 1024, tour.Finger}, {1280, 720, 24}, {1920, 1080, 24}} {
		for _, text := range []int{100, 200} {
			settings := flow.DefaultSettings()
			settings.TextScale, settings.Language = text, tag
			tongues := flow.Tongues{Words: map[string]*locale.Catalogue{"es": lang.Find("es")}}
			d := desk.New(flow.New([]flow.Case{of}, flow.Restored{Settings: settings, Author: true, CanText: true, Tongues: tongues}), fonts)
			d.Resize(size.w, size.h)
			err := tour.Walk(d, of.Scenario.ID, func(name string) {
				for _, fault := range tour.Faults(d.Frame(), fonts, size.least) {
					t.Errorf("%s at %dx%d, text %d %%: %s", name, size.w, size.h, text, fault)
				}
			})
			if err != nil {
				t.Errorf("%dx%d, text %d %%: %v", size.w, size.h, text, err)
			}
		}
	}
}

// However near the map is looked at, its texts lie on nothing else.
func TestTheMapIsNeverCrowded(t *testing.T) {
	fonts, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	of, found := script.LoadFS(scenarios.FS, "sofia-and-matthias")
	if of == nil {
		t.Fatal(found)
	}
	for _, text := range []int{100, 200} {
		settings := flow.DefaultSettings()
		settings.TextScale = text
		m := flow.New([]flow.Case{{Scenario: of.Scenario, Rules: of.Rules}}, flow.Restored{Settings: settings, Author: true})
		d := desk.New(m.Opened(of.Scenario.ID), fonts)
		d.Type("m0")
		for range 20 {
			d.Type("+")
			for _, fault := range tour.Faults(d.Frame(), fonts, 24) {
				t.Errorf("text %d %%, size %d: %s", text, d.Frame().Chart.Scale, fault)
			}
		}
	}
}
