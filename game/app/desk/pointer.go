package desk

import (
	"image"

	"upperhand/game/ui"
)

// slip is how far a finger may move and still tap, in logical pixels.
const slip = 10

// Pointer is what a mouse or a finger did since the last time. Down and Up may
// both be set: a tap can be shorter than a frame.
type Pointer struct {
	At       image.Point
	Down, Up bool
	Touch    bool // a finger: it drags the page, and hovers over nothing
	Gone     bool // there is no pointer any more
	Cancel   bool // what went down presses nothing: a second finger joined it
	Wheel    int  // how far the page should move down, in logical pixels
}

// Point takes in what a pointer did.
func (d *Desk) Point(p Pointer) {
	if p.Gone {
		d.at = image.Pt(-1, -1)
		d.hover()
		return
	}
	if p.Cancel {
		d.cancel()
		return
	}
	d.use(ui.NoHints)
	if p.At != d.at {
		d.at = p.At
		d.hover()
	}
	switch {
	case p.Wheel != 0 && d.mapped():
		d.wheel(p.Wheel)
	case p.Wheel != 0:
		d.Scroll(p.Wheel)
	}
	if p.Down {
		d.lower()
	}
	if d.held && (p.Touch || d.mapped()) {
		d.pull()
	}
	if p.Up {
		d.raise()
	}
	if p.Up && p.Touch {
		d.at = image.Pt(-1, -1)
		d.hover()
	}
}

// hover finds what the pointer is over.
func (d *Desk) hover() {
	id := ""
	if h, ok := d.Frame().At(d.at); ok && !h.Disabled {
		id = h.ID
	}
	if id != d.params.Hover {
		d.params.Hover, d.stale = id, true
	}
}

// lower begins a press, which counts only when it ends on the same control.
func (d *Desk) lower() {
	d.held, d.drag, d.down, d.from, d.over = true, false, d.at, d.params.Scroll, d.Frame().Chart
	if h, ok := d.Frame().At(d.at); ok && !h.Disabled {
		d.params.Pressed, d.stale = h.ID, true
	}
}

// cancel forgets a press, and leaves the page where it was scrolled to.
func (d *Desk) cancel() {
	d.held, d.drag, d.at = false, false, image.Pt(-1, -1)
	if d.params.Pressed != "" {
		d.params.Pressed, d.stale = "", true
	}
	d.hover()
}

// pull scrolls with the finger once it has left the place where it came down.
func (d *Desk) pull() {
	by := d.down.Y - d.at.Y
	if !d.drag && (abs(by) > slip || abs(d.down.X-d.at.X) > slip) {
		d.drag, d.stale = true, true
		d.params.Pressed = ""
	}
	switch {
	case d.drag && d.mapped():
		d.chart(d.over.Moved(d.at.Sub(d.down)))
	case d.drag:
		d.scrollTo(d.from + by)
	}
}

// raise ends a press.
func (d *Desk) raise() {
	pressed := d.params.Pressed
	d.held = false
	if pressed == "" {
		return
	}
	d.params.Pressed, d.stale = "", true
	h, ok := d.Frame().At(d.at)
	if !ok || h.ID != pressed || d.drag {
		return
	}
	d.focus(pressed)
	d.press(pressed)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
