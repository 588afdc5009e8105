package scenarios_test

import (
	"image"
	"math/rand/v2"
	"strings"
	"testing"

	"upperhand/game/paint"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/ui"
	"upperhand/game/view"
	"upperhand/scenarios"
)

// The windows in which a decision is seen whole: laptops with and without a
// browser's bars, and the smallest window that a desktop is promised.
var whole = []image.Point{{X: 1280, Y: 720}, {X: 1280, Y: 676}, {X: 1366, Y: 612}, {X: 960, Y: 600}, {X: 1024, Y: 724}, {X: 768, Y: 980}}

// And those in which its first choice is, beside what it answers: phones.
var begun = []image.Point{{X: 360, Y: 596}, {X: 320, Y: 400}, {X: 375, Y: 623}, {X: 584, Y: 360}, {X: 611, Y: 375}, {X: 740, Y: 360}, {X: 859, Y: 412}}

// TestEveryDecisionFits plays each case at random and lays every decision out
// as a person who has read up to it sees it: everything that can be said has
// to stand in the window, and on a phone the first of it.
func TestEveryDecisionFits(t *testing.T) {
	for _, id := range scenarios.IDs() {
		of := loadCase(t, id)
		decisionsFit(t, id, of.Scenario, of.Rules)
	}
}

func decisionsFit(t *testing.T, id string, sc *scenario.Scenario, rules play.Rules) {
	t.Helper()
	fonts, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	draw := rand.New(rand.NewPCG(1, 2))
	laid := map[string]bool{}
	for seed := range uint64(40) {
		s, err := play.NewSession(sc, rules, seed, play.Explore)
		if err != nil {
			t.Fatal(err)
		}
		for !s.State().Ended() {
			if err := s.Pass(); err != nil {
				t.Fatal(err)
			}
			sitting, err := view.NewSitting(s)
			if err != nil {
				t.Fatal(err)
			}
			sitting.Revealed, sitting.Passed = sitting.Lines(), true
			scene := sc.Scenes[s.State().Scene].ID
			if scr := view.PlayScreen(sitting); !laid[wording(scr)] {
				laid[wording(scr)] = true
				if size := outside(scr, fonts); size != (image.Point{}) {
					t.Errorf("%s, scene %q: a choice stands outside a window of %v", id, scene, size)
				}
			}
			pick := sitting.Offered[draw.IntN(len(sitting.Offered))]
			if _, err := s.Choose(play.ChoiceItem(sc, pick).Choice.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// wording is what is read and can be said, the same for many playthroughs.
func wording(scr view.Screen) string {
	var b strings.Builder
	for _, line := range scr.Body {
		b.WriteString(line.Text)
	}
	for _, c := range scr.Actions {
		b.WriteString(c.ID)
	}
	return b.String()
}

// outside returns a window in which choices that should be seen are not.
func outside(scr view.Screen, m ui.Measurer) image.Point {
	for _, size := range whole {
		if n := shown(scr, m, size); n < len(scr.Actions) {
			return size
		}
	}
	for _, size := range begun {
		if shown(scr, m, size) == 0 {
			return size
		}
	}
	return image.Point{}
}

// shown counts the choices that stand whole in a window.
func shown(scr view.Screen, m ui.Measurer, size image.Point) (n int) {
	frame := ui.Layout(scr, ui.Params{Width: size.X, Height: size.Y}, m)
	for _, h := range frame.Hits {
		if h.Kind == view.Choice && h.Visible() == h.Rect {
			n++
		}
	}
	return n
}
