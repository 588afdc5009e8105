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
	since  time.Time     // zero: nothing is fading
	begun  bool          // what stands there is still to be kept as the screen before
	before *ebiten.Image // what is left while another comes; nil for nothing
	part   float64       // how strongly the new screen stands over it, 0 to 1
	shader *ebiten.Shader
	drawn  int // frames, as far as that matters
}

const (
	// fading is how long one screen takes to become another.
	fading = 140 * time.Millisecond
	// onset is how far into it the first frame is, for whoever pressed something
	// wants to see at once that it was heard.
	onset = 30 * time.Millisecond
)

// see begins to fade when another screen is shown, and reports whether frames
// are wanted for it. They end also where nothing is drawn, as while the page is
// shown as text.
func (f *fade) see(screen view.Name, still bool, now time.Time) bool {
	another := f.shown != "" && f.shown != screen
	f.shown = screen
	if another && f.wanted && !still {
		f.since, f.begun = now, true
	}
	return !f.since.IsZero() && now.Sub(f.since) < 2*fading
}

// keep takes the canvas over as the screen before, once when a fade begins, and
// reports whether it has: then a new canvas is needed.
func (f *fade) keep(canvas *ebiten.Image) bool {
	if !f.begun || canvas == nil {
		return false
	}
	f.begun = false
	f.forget()
	f.before = canvas
	return true
}

func (f *fade) forget() {
	if f.before != nil {
		f.before.Deallocate()
		f.before = nil
	}
}

// step works out how strongly the new screen is to be seen by now, and reports
// whether it is there whole.
func (f *fade) step(now time.Time) (whole bool) {
	if f.part = 1; !f.since.IsZero() {
		f.part = float64(now.Sub(f.since)+onset) / float64(fading)
	}
	if f.part < 1 {
		return false
	}
	f.part, f.since = 1, time.Time{}
	f.forget()
	return true
}

// blending lets one picture show through another, in one pass over the window:
// where no graphics card helps, a pass is what a frame costs.
const blending = `//kage:unit pixels
package main

var Part float

func Fragment(dst vec4, src vec2) vec4 {
	return mix(imageSrc1UnsafeAt(src), imageSrc0UnsafeAt(src), Part)
}
`

// rehearsal is the frame that is drawn as if something faded: a shader is
// prepared when it is first used, which takes longer than a frame may. Nobody
// has pressed anything by then.
const rehearsal = 3

// draw draws the canvas over the screen before, as strongly as the fade has it.
func (f *fade) draw(screen ebiten.FinalScreen, canvas *ebiten.Image) {
	before := f.before
	if f.drawn++; f.drawn == rehearsal && f.wanted && before == nil {
		f.shader, _ = ebiten.NewShader([]byte(blending)) // a fixed text; without it nothing fades
		before = canvas
	}
	if before == nil || before.Bounds() != canvas.Bounds() || f.shader == nil {
		screen.DrawImage(canvas, &ebiten.DrawImageOptions{Blend: ebiten.BlendCopy})
		return
	}
	screen.DrawRectShader(canvas.Bounds().Dx(), canvas.Bounds().Dy(), f.shader, &ebiten.DrawRectShaderOptions{
		Blend: ebiten.BlendCopy, Uniforms: map[string]any{"Part": float32(f.part)}, Images: [4]*ebiten.Image{canvas, before},
	})
}
