package desk

import (
	"image"

	"upperhand/game/ui"
	"upperhand/game/view"
)

// Button is a part of a gamepad, by what it is called on an Xbox one.
type Button uint8

// The parts. The sticks give directions, too.
const (
	PadUp Button = iota
	PadDown
	PadLeft
	PadRight
	PadA
	PadB
	PadX
	PadY
	PadStart
	PadLB
	PadRB
)

// Repeats reports whether the button acts again and again while it is held.
func (b Button) Repeats() bool {
	switch b {
	case PadUp, PadDown, PadLeft, PadRight, PadLB, PadRB:
		return true
	}
	return false
}

// PadButton finds a button by its name on the page: "A", "Up", "Start".
func PadButton(name string) (Button, bool) {
	for i, n := range [...]string{"Up", "Down", "Left", "Right", "A", "B", "X", "Y", "Start", "LB", "RB"} {
		if n == name {
			return Button(i), true
		}
	}
	return 0, false
}

// Pad takes in a button of a gamepad that went down or repeats. It never
// writes: where there is something to write, it goes on to what is next.
func (d *Desk) Pad(b Button) {
	d.use(ui.PadHints)
	switch b {
	case PadUp, PadDown, PadLeft, PadRight:
		d.arrow([...]Key{Up, Down, Left, Right}[b])
	case PadA:
		if _, writing := d.writing(); writing {
			d.focus(d.Frame().Next(d.params.Focus, 1))
			return
		}
		d.enterKey()
	case PadB:
		if d.screen.Catches {
			d.press(d.screen.Focus)
			return
		}
		d.shortcut(d.keys().For("escape"))
	case PadX:
		d.press("undo")
	case PadY:
		d.press("history")
	case PadStart:
		d.press("settings")
	case PadLB:
		if !d.zoomed(view.ZoomOut) {
			d.page(-1)
		}
	case PadRB:
		if !d.zoomed(view.ZoomIn) {
			d.page(1)
		}
	}
}

// page scrolls by most of what is seen.
func (d *Desk) page(way int) {
	if d.mapped() {
		d.pan(image.Pt(0, -way*d.Frame().View.Dy()*4/5))
		return
	}
	d.scrollTo(d.params.Scroll + way*d.Frame().View.Dy()*4/5)
}

// use notes which device is at work, whose names stand on the controls.
func (d *Desk) use(hints ui.Hints) {
	if hints != d.params.Hints {
		d.params.Hints, d.stale = hints, true
	}
}
