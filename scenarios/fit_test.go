package scenarios_test

import (
	"math/rand/v2"
	"testing"

	"upperhand/game/paint"
	"upperhand/game/play"
	"upperhand/game/ui"
	"upperhand/game/view"
	"upperhand/scenarios"
)

// TestEveryDecisionFits plays each case at random and lays every decision out
// as a person who has read up to it sees it: everything that can be said has
// to stand in the window, on a laptop and in the smallest window we promise.
func TestEveryDecisionFits(t *testing.T) {
	fonts, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range scenarios.IDs() {
		of := loadCase(t, id)
		draw := rand.New(rand.NewPCG(1, 2))
		seen := map[string]bool{}
		for seed := range uint64(40) {
			s, err := play.NewSession(of.Scenario, of.Rules, seed, play.Explore)
			if err != nil {
				t.Fatal(err)
			}
			for !s.State().Ended() {
				sitting, err := view.NewSitting(s)
				if err != nil {
					t.Fatal(err)
				}
				sitting.Revealed, sitting.Passed = sitting.Lines(), true
				scene := of.Scenario.Scenes[s.State().Scene].ID
				if scr := view.PlayScreen(sitting); !fits(scr, fonts, 1280, 720) || !fits(scr, fonts, 960, 600) {
					if !seen[scene] {
						t.Errorf("%s, scene %q: a choice stands outside the window", id, scene)
					}
					seen[scene] = true
				}
				pick := sitting.Offered[draw.IntN(len(sitting.Offered))]
				if _, err := s.Choose(play.ChoiceItem(of.Scenario, pick).Choice.ID); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

func fits(scr view.Screen, m ui.Measurer, width, height int) bool {
	frame := ui.Layout(scr, ui.Params{Width: width, Height: height}, m)
	for _, h := range frame.Hits {
		if h.Kind == view.Choice && h.Rect.Max.Y > height {
			return false
		}
	}
	return true
}
