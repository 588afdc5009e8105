package app

import (
	"image"
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
}

// drawing notes when people are drawn.
func (w *stopwatch) drawing(draw paint.Draw) paint.Draw {
	return func(dst *image.RGBA, r image.Rectangle, s view.Stage, dark bool) {
		w.now.Picture = true
		draw(dst, r, s, dark)
	}
}

// begin ends one frame and begins another.
func (w *stopwatch) begin(screen view.Name) {
	if w == nil || w.tell == nil {
		return
	}
	now := time.Now()
	w.now.Took = now.Sub(w.began)
	w.tell(w.now)
	w.began, w.now = now, Frame{Screen: screen}
}

func (w *stopwatch) shown() {
	if w != nil {
		w.now.Changed = true
	}
}
