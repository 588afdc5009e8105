// Package art draws the people and the rooms of the game onto an image, in Go
// alone: no files, no graphics card, no window. A picture is a function of
// its Scene, so that the same session looks the same in the browser, on the
// desktop and in a report, and so that a test can hold it.
//
// A figure's brow, lids, gaze, mouth, shoulders, lean, hands and the place of
// its chair follow the relationship continuously (see mien.go); how a person
// looks is chosen by words that the lists in words.go name. A word that is
// not known falls back to a plain default, since a scenario with a typing
// error should still show a person.
package art

import (
	"image"
	"image/color"
)

// Look says how a person looks. Every field is optional; the lists Hairs,
// HairColours, Colours, Beards, Covers, Builds and Outfits name the words.
type Look struct {
	Skin                            int // 1 (lightest) to 8 (darkest); 0 is 3
	Hair, HairColour, Top, Legs     string
	Beard, Cover                    string
	CoverColour                     string // one of Colours; "" goes with Top
	Build, Outfit                   string
	Glasses, HearingAid, Wheelchair bool
	Age                             int // years; 0 is 35
}

// Pose is what the moment does to a person. Its zero value is somebody who
// trusts nobody and decides nothing; Neutral is the one to start from.
type Pose struct {
	Trust, Autonomy, Fear float64 // 0 to 1; what lies outside is clamped
	Mood                  string  // one of Moods; "" is neutral
	Talking               bool    // mouth open, a hand in the gesture
	Facing                int     // +1 right, -1 left, 0 as the place in the scene has it
	Standing              bool
	Gaze                  float64 // -1 looks away, +1 looks straight at the other, 0 as the state has it
}

// Neutral is the pose of somebody at ease whose relationship is not known,
// such as the trainee's own figure.
func Neutral() Pose { return Pose{Trust: 0.68, Autonomy: 0.68} }

// Figure is one person in one moment.
type Figure struct {
	Look Look
	Pose Pose
}

// Scene is a room with up to four people in it, from left to right; the
// player comes first. More than four are left out.
type Scene struct {
	Room    string // one of Rooms
	Light   string // one of Lights
	Figures []Figure
	Dark    bool // dims the palette for the dark theme
}

// Draw fills r with the room and the people. It paints nothing outside r and
// composes for the shape of r: people are kept whole from the knees up, or
// from the waist where r is flat.
func Draw(dst *image.RGBA, r image.Rectangle, s Scene) {
	c := newCanvas(dst, r)
	if c.clip.Empty() {
		return
	}
	if len(s.Figures) > 4 {
		s.Figures = s.Figures[:4]
	}
	newStage(c, r, s).draw()
}

// Portrait draws head and shoulders on the background, for cards and for the
// chip that names a speaker. A transparent background leaves dst as it is.
func Portrait(dst *image.RGBA, r image.Rectangle, f Figure, background color.Color) {
	c := newCanvas(dst, r)
	if c.clip.Empty() {
		return
	}
	col, alpha := fromColor(background)
	c.fill(rect(float64(r.Min.X), float64(r.Min.Y), float64(r.Max.X), float64(r.Max.Y)), veil(col, alpha))
	p := newPerson(f, f.Pose.Facing >= 0)
	p.bust(c, r)
}
