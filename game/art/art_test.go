package art

import (
	"image"
	"image/color"
	"image/draw"
	"testing"

	"upperhand/game/scenario"

	"upperhand/game/golden"
)

var paper = color.RGBA{0xEC, 0xE3, 0xD2, 0xFF}

var (
	sofia      = Look{Skin: 4, Hair: "long", Top: "plum", Age: 32}
	matthias   = Look{Skin: 2, Hair: "side-part", HairColour: "greying", Outfit: "jacket", Top: "charcoal", Age: 48}
	counsellor = Look{Skin: 6, HairColour: "black", Outfit: "shirt", Age: 41}
)

// states are meters in the middle of each relationship state.
var states = []Pose{
	{Trust: .8, Autonomy: .8}, {Trust: .8, Autonomy: .2}, {Trust: .3, Autonomy: .2, Fear: .5},
	{Trust: .28, Autonomy: .8}, {Trust: .5, Autonomy: .45}, {Trust: .08, Autonomy: .5},
}

// sheet lays portraits out in rows of eight.
func sheet(figures []Figure) *image.RGBA {
	const size = 96
	rows := (len(figures) + 7) / 8
	img := image.NewRGBA(image.Rect(0, 0, 8*size, rows*size))
	draw.Draw(img, img.Rect, image.NewUniform(paper), image.Point{}, draw.Src)
	for i, f := range figures {
		Portrait(img, image.Rect(i%8*size, i/8*size, i%8*size+size, i/8*size+size), f, paper)
	}
	return img
}

func TestContactSheetOfLooks(t *testing.T) {
	var looks []Look
	for i, h := range scenario.Hairs() {
		looks = append(looks, Look{Hair: h, Skin: 1 + i*3%8, HairColour: scenario.HairColours()[i%len(scenario.HairColours())], Top: scenario.Colours()[i%len(scenario.Colours())]})
	}
	for i := range 8 {
		looks = append(looks, Look{Skin: i + 1, HairColour: "black"})
	}
	for _, b := range scenario.Beards() {
		looks = append(looks, Look{Beard: b, Skin: 3})
	}
	for _, c := range scenario.Covers() {
		looks = append(looks, Look{Cover: c, Skin: 5, HairColour: "black"})
	}
	for _, o := range scenario.Outfits() {
		looks = append(looks, Look{Outfit: o, Skin: 2, Hair: "bob", Glasses: true})
	}
	for _, b := range scenario.Builds() {
		looks = append(looks, Look{Build: b, Skin: 6, HairColour: "black"})
	}
	for _, a := range []int{6, 10, 15, 25, 45, 60, 75, 90} {
		looks = append(looks, Look{Age: a, Skin: 3, Hair: "pixie", HearingAid: a > 70})
	}
	figures := make([]Figure, len(looks))
	for i, l := range looks {
		figures[i] = Figure{Look: l, Pose: Neutral()}
	}
	golden.Picture(t, "testdata/looks.png", sheet(figures))
}

// Bodies from head to foot: sizes, seats, standing, the wheelchair, long robes
// of office, and what covers a head in a colour of its own.
func TestContactSheetOfBodies(t *testing.T) {
	const w, h = 150, 300
	figures := []Figure{
		{sofia, Pose{Trust: .8, Autonomy: .8}},
		{Look{Skin: 7, Hair: "locs", Wheelchair: true, Age: 20}, Neutral()},
		{Look{Skin: 3, Hair: "ponytail", Top: "mustard", Age: 8}, Neutral()},
		{Look{Skin: 5, Hair: "curls", Build: "heavy", Outfit: "cardigan", Age: 58}, Pose{Trust: .3, Autonomy: .2}},
		{Look{Skin: 8, Cover: "turban", CoverColour: "mustard", Beard: "full", Outfit: "labcoat", Age: 50}, Pose{Trust: .6, Autonomy: .7, Standing: true}},
		{Look{Skin: 5, Cover: "headscarf", CoverColour: "plum", Outfit: "robe", Age: 44}, Pose{Trust: .3, Autonomy: .8, Standing: true}},
		{Look{Skin: 6, Hair: "afro", Top: "rust", Age: 6}, Pose{Trust: .5, Autonomy: .4, Standing: true}},
		{Look{Skin: 2, Hair: "bun", Outfit: "cardigan", Top: "pink", HearingAid: true, Age: 84}, Pose{Trust: .4, Autonomy: .4, Fear: .6}},
	}
	img := image.NewRGBA(image.Rect(0, 0, 4*w, len(figures)/4*h))
	rooms := []string{"office", "ward", "waiting-room", "street"}
	for i, f := range figures {
		at := image.Pt(i%4*w, i/4*h)
		Draw(img, image.Rectangle{Min: at, Max: at.Add(image.Pt(w, h))}, Scene{Room: rooms[i%4], Figures: []Figure{f}})
	}
	golden.Picture(t, "testdata/bodies.png", img)
}

func TestContactSheetOfExpressions(t *testing.T) {
	var figures []Figure
	for _, l := range []Look{sofia, matthias} {
		for _, p := range states {
			figures = append(figures, Figure{Look: l, Pose: p})
		}
		for _, m := range scenario.Moods() {
			figures = append(figures, Figure{Look: l, Pose: Pose{Trust: .6, Autonomy: .55, Mood: m}})
		}
	}
	golden.Picture(t, "testdata/expressions.png", sheet(figures))
}

func TestScenes(t *testing.T) {
	for i, room := range scenario.Rooms() {
		img := image.NewRGBA(image.Rect(0, 0, 480, 180))
		figures := []Figure{{counsellor, Neutral()}, {sofia, states[i%len(states)]}}
		if i%2 == 1 {
			figures = append(figures, Figure{matthias, Pose{Trust: .6, Autonomy: .9, Talking: true}})
		}
		Draw(img, img.Rect, Scene{Room: room, Light: scenario.Lights()[i%len(scenario.Lights())], Figures: figures, Dark: i == 6})
		golden.Picture(t, "testdata/room-"+room+".png", img)
	}
}

func BenchmarkDraw(b *testing.B) {
	img := image.NewRGBA(image.Rect(0, 0, 960, 270))
	s := Scene{Room: "office", Light: "rain", Figures: []Figure{{counsellor, Neutral()}, {sofia, states[4]}}}
	for b.Loop() {
		Draw(img, img.Rect, s)
	}
}

func BenchmarkPortrait(b *testing.B) {
	img := image.NewRGBA(image.Rect(0, 0, 96, 96))
	for b.Loop() {
		Portrait(img, img.Rect, Figure{sofia, states[4]}, paper)
	}
}
