package desk

import (
	"strings"

	"upperhand/game/flow"
	"upperhand/game/ui"
	"upperhand/game/view"
)

// Key is a key that does more than write a character.
type Key uint8

// The keys.
const (
	Up Key = iota
	Down
	Left
	Right
	Tab
	BackTab
	Enter
	Escape
	PageUp
	PageDown
	Home
	End
	Backspace
	Delete
)

// Press takes in a key that went down or repeats.
func (d *Desk) Press(k Key) {
	d.use(ui.KeyHints)
	if k == Escape && d.screen.Catches {
		d.Tell(flow.Key{Name: "escape"})
		return
	}
	if c, ok := d.writing(); ok && d.edit(c, k) {
		return
	}
	switch k {
	case Up, Down, Left, Right:
		d.arrow(k)
	case Tab:
		if d.began() {
			return
		}
		d.focus(d.Frame().Next(d.params.Focus, 1))
	case BackTab:
		d.focus(d.Frame().Next(d.params.Focus, -1))
	case Enter:
		d.enterKey()
	case Escape:
		d.shortcut(d.keys().For("escape"))
	case PageUp:
		d.page(-1)
	case PageDown:
		d.page(1)
	case Home:
		if d.mapped() {
			d.zoomed(view.ZoomAll)
			return
		}
		d.scrollTo(0)
	case End:
		d.scrollTo(d.Frame().MaxScroll)
	}
}

// arrow moves the focus; where it can't go on, it moves the page.
func (d *Desk) arrow(k Key) {
	if d.began() {
		return
	}
	to := d.Frame().Move(d.params.Focus, [...]ui.Direction{ui.Up, ui.Down, ui.Left, ui.Right}[k])
	if to != d.params.Focus {
		d.focus(to)
		return
	}
	if d.mapped() {
		d.panKey(k)
		return
	}
	switch k {
	case Up:
		d.scrollTo(d.params.Scroll - 60)
	case Down:
		d.scrollTo(d.params.Scroll + 60)
	}
}

// began puts the focus on the first action of a screen that began without one,
// as a conversation does so that a hurried Enter says nothing, and reports
// whether it did.
func (d *Desk) began() bool {
	if _, ok := d.screen.Control(d.params.Focus); ok {
		return false
	}
	for _, c := range d.screen.Actions {
		if !c.Disabled {
			d.focus(c.ID)
			return true
		}
	}
	return false
}

// enterKey presses what has the focus, or what the screen gives Enter to.
func (d *Desk) enterKey() {
	if _, ok := d.screen.Control(d.params.Focus); ok {
		d.press(d.params.Focus)
		return
	}
	d.shortcut(d.keys().For("enter"))
}

// keys are those that the person chose.
func (d *Desk) keys() flow.Keys { return d.model.Settings().Keys }

// shortcut presses the control that a key stands for, and reports whether
// there was one.
func (d *Desk) shortcut(key string) bool {
	for _, c := range d.screen.Controls() {
		if c.Key == key && !c.Disabled {
			d.press(c.ID)
			return true
		}
	}
	return false
}

// Type takes in characters: into an entry, else as shortcuts, so that writing
// never presses anything.
func (d *Desk) Type(text string) {
	if c, ok := d.writing(); ok {
		d.insert(c, text)
		return
	}
	d.use(ui.KeyHints)
	for _, r := range text {
		switch {
		case d.screen.Catches:
			d.Tell(flow.Key{Name: strings.ToLower(string(r))})
		case r == ' ':
			d.enterKey()
		case r == '=' && d.mapped(): // plus, on the keyboards that have it above
			d.zoomed(view.ZoomIn)
		default:
			d.shortcut(strings.ToLower(string(r)))
		}
	}
}

// writing returns the entry that has the focus.
func (d *Desk) writing() (view.Control, bool) {
	c, ok := d.screen.Control(d.params.Focus)
	return c, ok && c.Kind == view.Entry
}
