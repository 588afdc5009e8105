// Package stage draws a view.Stage as art has it: the one place where what a
// screen says about people becomes figures in a room.
package stage

import (
	"image"

	"upperhand/game/art"
	"upperhand/game/view"
)

// Draw is a paint.Draw. What an author left out of somebody's look is chosen by
// who they are; the player, who comes first, stays plain.
func Draw(dst *image.RGBA, r image.Rectangle, s view.Stage, dark bool) {
	art.Draw(dst, r, art.Scene{Room: s.Room, Light: s.Light, Dark: dark, Figures: figures(s.People)})
}

func figures(people []view.Person) []art.Figure {
	drawn := make([]art.Figure, len(people))
	for i, p := range people {
		drawn[i] = figure(p)
		if i > 0 {
			drawn[i].Look = drawn[i].Look.For(p.ID, p.Pronoun)
		}
	}
	return drawn
}

func figure(p view.Person) art.Figure {
	return art.Figure{
		Look: art.Look{
			Skin: p.Look.Skin, Hair: p.Look.Hair, HairColour: p.Look.HairColour, Top: p.Look.Top, Legs: p.Look.Legs,
			Beard: p.Look.Beard, Cover: p.Look.Cover, CoverColour: p.Look.CoverColour, Build: p.Look.Build, Outfit: p.Look.Outfit,
			Glasses: p.Look.Glasses, HearingAid: p.Look.HearingAid, Wheelchair: p.Look.Wheelchair, Age: p.Age,
		},
		Pose: art.Pose{
			Trust: share(p.Trust), Autonomy: share(p.Autonomy), Fear: share(p.Fear),
			Mood: p.Mood, Talking: p.Talking, Standing: p.Standing,
		},
	}
}

// share turns a meter's 0..100 into 0..1.
func share(n int) float64 { return float64(n) / 100 }
