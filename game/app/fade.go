package app

import (
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/view"
)

// fade lets one screen become another within a moment. It is calm: nothing
// slides or grows, and who wants less movement has none.
type fade struct {
	wanted bool // by the program; tests look at whole pictures
	shown  view.Name
	since  time.Time // zero: nothing is fading
	done   float64   // how much of the new screen stands there, 0 to 1
}

// fading is how long one screen takes to become another.
const fading = 140 * time.Millisecond

// see begins to fade when another screen is shown, and reports whether frames
// are wanted for it. They end also where nothing is drawn, as while the page is
// shown as text.
func (f *fade) see(screen view.Name, still bool, now time.Time) bool {
	another := f.shown != "" && f.shown != screen
	f.shown = screen
	if another && f.wanted && !still {
		f.since, f.done = now, 0
	}
	return !f.since.IsZero() && now.Sub(f.since) < 2*fading
}

// part is how strongly the new screen is to be drawn over what stands there, so
// that by now as much of it is seen as should be: 1 for all of it.
func (f *fade) part(now time.Time) float64 {
	if f.since.IsZero() {
		return 1
	}
	due := float64(now.Sub(f.since)) / float64(fading)
	if due >= 1 {
		f.since = time.Time{}
		return 1
	}
	due = max(due, f.done)
	part := (due - f.done) / (1 - f.done)
	f.done = due
	return part
}

// draw draws the canvas, as strongly as the fade has it.
func (f *fade) draw(screen, canvas *ebiten.Image, now time.Time) (whole bool) {
	part := f.part(now)
	if part >= 1 {
		screen.DrawImage(canvas, &ebiten.DrawImageOptions{Blend: ebiten.BlendCopy})
		return true
	}
	o := &ebiten.DrawImageOptions{}
	o.ColorScale.ScaleAlpha(float32(part))
	screen.DrawImage(canvas, o)
	return false
}
