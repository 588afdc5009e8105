package desk

import (
	"upperhand/game/ui"
	"upperhand/game/view"
)

// bookmark is where somebody was in a page before its window changed. It holds
// as long as they do not scroll, so that a window dragged to and fro, or a
// phone turned twice, ends where it began.
type bookmark struct {
	set    bool
	top    ui.Place
	begun  bool // it stood at its start
	ended  bool // it stood at its end
	scroll int  // where the last change of the window put it
}

// Resize tells how large the window is, in logical pixels. What was being read
// stays in view, and so does the control that somebody put the keys on; a
// screen that nobody has touched yet begins as it would have in that window.
func (d *Desk) Resize(width, height int) {
	if width == d.params.Width && height == d.params.Height || width <= 0 || height <= 0 {
		return
	}
	was := d.Frame()
	if !d.mark.set || d.mark.scroll != was.Scroll {
		d.mark = bookmark{
			set: true, top: was.Top, begun: was.Scroll == 0,
			ended: was.Scroll == was.MaxScroll && (was.Scroll > 0 || d.screen.Name == view.History),
		}
	}
	h, _ := was.Find(d.params.Focus)
	moved := d.params.Focus != d.screen.Focus && !h.Visible().Empty()
	d.params.Width, d.params.Height, d.params.Scroll = width, height, 0
	d.layout()
	switch {
	case d.mark.ended:
		d.scrollTo(d.frame.MaxScroll)
	case !d.mark.begun:
		d.scrollTo(d.frame.Back(d.mark.top))
	}
	if moved {
		d.scrollTo(d.Frame().Reveal(h.ID))
	}
	d.mark.scroll = d.Frame().Scroll
	d.hover()
}
