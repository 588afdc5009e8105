package stage

import (
	"image"
	"image/color"
	"path/filepath"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/art"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/view"
	"upperhand/scenarios"
)

// TestPeopleOfTheLibrary draws everybody of a case, a row each, in five moods.
// Look at the sheet: it has to look right to a human eye.
func TestPeopleOfTheLibrary(t *testing.T) {
	const size = 96
	moods := []string{"neutral", "warm", "sad", "angry", "afraid"}
	paper := color.RGBA{0xEC, 0xE3, 0xD2, 0xFF}
	for _, id := range scenarios.IDs() {
		people := figures(everybody(t, id))[1:]
		sheet := image.NewRGBA(image.Rect(0, 0, size*len(moods), size*len(people)))
		for y, f := range people {
			for x, mood := range moods {
				f.Pose = art.Pose{Trust: .5, Autonomy: .5, Mood: mood}
				cell := image.Rect(x*size, y*size, (x+1)*size, (y+1)*size)
				art.Portrait(sheet, cell, f, paper)
			}
		}
		golden.Picture(t, filepath.Join("testdata", id+".png"), sheet)
	}
}

// everybody gives all people of a case, the player first.
func everybody(t *testing.T, id string) []view.Person {
	t.Helper()
	of, found := script.LoadFS(scenarios.FS, id+"/scenario.lua")
	if of == nil {
		t.Fatal(found)
	}
	first := &of.Scenario.Scenes[of.Scenario.Start]
	first.With = nil
	for c := range of.Scenario.Characters {
		if c != scenario.You {
			first.With = append(first.With, c)
		}
	}
	return view.Picture(of.Scenario).People
}

// Who stands, what covers a head and everything else that an author may say
// reaches the picture; what is left out is chosen, but not for the player.
func TestWhatAnAuthorSaysIsDrawn(t *testing.T) {
	look := view.Look{
		Skin: 5, Hair: "afro", HairColour: "black", Top: "rust", Legs: "olive", Beard: "full", Cover: "turban",
		CoverColour: "mustard", Build: "broad", Outfit: "suit", Glasses: true, HearingAid: true, Wheelchair: true,
	}
	got := figures([]view.Person{
		{ID: "you"},
		{ID: "sofia", Look: look, Age: 50, Trust: 20, Autonomy: 30, Fear: 40, Mood: "sad", Talking: true, Standing: true},
		{ID: "matthias", Pronoun: "he"},
	})
	want := art.Figure{
		Look: art.Look{
			Skin: 5, Hair: "afro", HairColour: "black", Top: "rust", Legs: "olive", Beard: "full", Cover: "turban",
			CoverColour: "mustard", Build: "broad", Outfit: "suit", Glasses: true, HearingAid: true, Wheelchair: true, Age: 50,
		},
		Pose: art.Pose{Trust: .2, Autonomy: .3, Fear: .4, Mood: "sad", Talking: true, Standing: true},
	}
	if got[1] != want {
		t.Errorf("got %+v, want %+v", got[1], want)
	}
	if got[0].Look != (art.Look{}) {
		t.Errorf("the player is drawn as %+v", got[0].Look)
	}
	if got[2].Look.Hair == "" || got[2].Look.Outfit == "" {
		t.Errorf("nothing was chosen for Matthias: %+v", got[2].Look)
	}
}
