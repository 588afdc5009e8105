package view_test

import (
	"strings"
	"testing"

	"upperhand/game/scenario"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// Who stands is drawn standing, and is told of in words as well.
func TestThePictureSaysWhoStands(t *testing.T) {
	sc := viewtest.Case()
	first := &sc.Scenes[sc.Start]
	first.With, first.Standing = []int{viewtest.Sofia, viewtest.Matthias}, []int{scenario.You, viewtest.Matthias}
	stage := view.Picture(sc)
	for i, want := range []bool{true, false, true} {
		if p := stage.People[i]; p.Standing != want {
			t.Errorf("%s stands: %v, want %v", p.Name, p.Standing, want)
		}
	}
	for _, want := range []string{"You are standing.", "Matthias is standing."} {
		if !strings.Contains(stage.Label, want) {
			t.Errorf("%q does not say %q", stage.Label, want)
		}
	}
	if strings.Contains(stage.Label, "Matthias sits") || strings.Contains(stage.Label, "Matthias sit") {
		t.Errorf("%q lets Matthias sit", stage.Label)
	}
}
