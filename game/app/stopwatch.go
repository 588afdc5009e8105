package app

import (
	"image"
	"sync/atomic"
	"time"

	"upperhand/game/paint"
	"upperhand/game/view"
)

// stopwatch measures frames for somebody who asked for it. A nil one, and one
// that tells nobody, measures nothing.
type stopwatch struct {
	tell  func(Frame)
	began time.Time
	now   Frame
	drew  atomic.Bool // people, on whatever hand
}

// drawing notes when people are drawn.
func (w *stopwatch) drawing(draw paint.Draw) paint.Draw {
	return func(dst *image.RGBA, r image.Rectangle, s view.Stage, dark bool) {
		draw(dst, r, s, dark)
		w.drew.Store(true)
	}
}

// begin ends one frame and begins another.
func (w *stopwatch) begin(screen view.Name) {
	if w == nil || w.tell == nil {
		return
	}
	now := time.Now()
	w.now.Took, w.now.Picture = now.Sub(w.began), w.drew.Swap(false)
	w.tell(w.now)
	w.began, w.now = now, Frame{Screen: screen}
}

// worked notes that what this program does for a frame is done; what is left is
// Ebitengine's and the graphics card's, or that of whoever stands in for one.
func (w *stopwatch) worked() {
	if w != nil && w.tell != nil {
		w.now.Worked = time.Since(w.began)
	}
}

func (w *stopwatch) shown() {
	if w != nil {
		w.now.Changed = true
	}
}
