// Package desk turns what hands do on keys, mouse and glass into messages for
// the flow, and keeps what only the hands need: focus, hover, scroll and caret.
// It knows no device and no Ebitengine, so that a whole playthrough can be
// worked by a test as a person would work it.
package desk

import (
	"image"
	"reflect"

	"upperhand/game/flow"
	"upperhand/game/ui"
	"upperhand/game/view"
)

// Desk is the game with hands on it. It is not safe for concurrent use.
type Desk struct {
	model    flow.Model
	screen   view.Screen
	params   ui.Params
	measurer ui.Measurer
	frame    ui.Frame
	stale    bool // the frame no longer shows params and screen
	edition  uint64
	commands []flow.Command

	at   image.Point  // where the pointer was last
	down image.Point  // where it went down
	from int          // the scroll position then
	over ui.ChartView // the part of the map that was seen then
	held bool
	drag bool // a finger moves the page
	pace pace
	sans bool // there is no serif typeface, or not yet
	left pace // of the line that was begun last
	mark bookmark
}

// New is a desk for a game as it starts.
func New(m flow.Model, measurer ui.Measurer) *Desk {
	d := &Desk{measurer: measurer, at: image.Pt(-1, -1)}
	d.params.Width, d.params.Height = 1280, 720
	d.take(m)
	d.enter()
	return d
}

// Frame is what should now be seen.
func (d *Desk) Frame() ui.Frame {
	if d.stale {
		d.layout()
	}
	return d.frame
}

// Model is the game as it stands.
func (d *Desk) Model() flow.Model { return d.model }

// Screen is what the frame shows, for those who can't see it.
func (d *Desk) Screen() view.Screen { return d.screen }

// Lend tells whether there is a serif typeface to set text in.
func (d *Desk) Lend(serif bool) {
	d.sans = !serif
	d.take(d.model)
}

// Edition changes whenever the screen does.
func (d *Desk) Edition() uint64 { return d.edition }

// FocusOn puts the keys on a control, as when it got the focus by other means
// than the desk's own keys. A control that is not there is passed over.
func (d *Desk) FocusOn(id string) {
	if _, ok := d.screen.Control(id); ok {
		d.focus(id)
	}
}

// Focus is the control that the keys work on.
func (d *Desk) Focus() string { return d.params.Focus }

// OverControl reports whether the pointer rests on something to press.
func (d *Desk) OverControl() bool { return d.params.Hover != "" }

// Commands hands over what should happen outside, once.
func (d *Desk) Commands() []flow.Command {
	c := d.commands
	d.commands = nil
	return c
}

// Tell passes a message to the game, as when a command has been answered.
func (d *Desk) Tell(msg flow.Msg) {
	before := d.screen
	m, commands := flow.Update(d.model, msg)
	d.commands = append(d.commands, commands...)
	d.take(m)
	switch {
	case unasked(msg) && before.Context == d.screen.Context && before.Name == d.screen.Name:
		if d.stale {
			d.stay()
		}
	case turned(before, d.screen):
		d.enter()
		return
	}
	_, ok := d.screen.Control(d.params.Focus)
	if untouched := d.params.Focus == before.Focus; untouched || !ok {
		d.params.Focus = d.screen.Focus
	}
}

// unasked reports whether a message comes by itself, while somebody reads.
func unasked(msg flow.Msg) bool {
	switch msg.(type) {
	case flow.Beat, flow.Done:
		return true
	}
	return false
}

// stay keeps the line that is read where it is while something above it grows.
func (d *Desk) stay() {
	top := d.frame.Top
	if d.frame.Scroll == 0 {
		return
	}
	d.params.Scroll = 0
	d.layout()
	d.scrollTo(d.frame.Back(top))
}

// take makes a model's screen the one that is shown. Where it is the same, as
// while something is worked out, nobody needs to look again.
func (d *Desk) take(m flow.Model) {
	screen, s := flow.Screen(m), m.Settings()
	d.model = m
	look := d.params
	look.TextScale, look.Theme, look.Font, look.Spacing = s.TextScale, s.Theme, s.Font, s.Spacing
	if look.Font == view.FontSerif && d.sans {
		look.Font = view.FontPlain
	}
	look.OnKey, look.OutKey = s.Keys.For("enter"), s.Keys.For("escape")
	if d.edition > 0 && look == d.params && reflect.DeepEqual(screen, d.screen) {
		return
	}
	another := newLine(d.screen, screen)
	d.screen, d.params, d.stale = screen, look, true
	d.edition++
	if another {
		d.beginLine()
	}
}

// newLine reports whether a screen has come to another line of a conversation.
func newLine(a, b view.Screen) bool {
	return a.Name != b.Name || len(a.Log) != len(b.Log) || len(a.Body) != len(b.Body)
}

// turned reports whether a screen reads as a new one and not as the same with
// a control changed: then one begins again at its top.
func turned(a, b view.Screen) bool {
	switch a.Name {
	case view.Journal, view.Library, view.Settings, view.Map: // grow and shrink while somebody is at work in them
		if b.Name == a.Name {
			return false
		}
	}
	if a.Name != b.Name || a.Heading != b.Heading || a.Context != b.Context || len(a.Body) != len(b.Body) {
		return true
	}
	for i := range a.Body {
		if a.Body[i].Text != b.Body[i].Text {
			return true
		}
	}
	return len(a.Actions) != len(b.Actions) || len(a.Actions) > 0 && a.Actions[0].ID != b.Actions[0].ID
}

// enter puts the focus where a new screen wants it.
func (d *Desk) enter() {
	d.params.Focus, d.params.Scroll, d.params.Pressed = d.screen.Focus, 0, ""
	d.held, d.mark, d.params.Chart = false, bookmark{}, ui.ChartView{}
	if c, ok := d.screen.Control(d.params.Focus); ok {
		d.params.Caret = len(c.Value)
	}
	d.stale = true
	if d.screen.Name == view.History { // what was said last is what one looks for
		d.params.Scroll = d.Frame().MaxScroll
		d.stale = true
	}
	d.hover()
}

func (d *Desk) layout() {
	d.frame = ui.Layout(d.screen, d.params, d.measurer)
	d.params.Scroll, d.params.Chart, d.stale = d.frame.Scroll, d.frame.Chart, false
}

// press presses a control by its ID. To go on while a line is still appearing
// is to have all of it.
func (d *Desk) press(id string) {
	if id == "continue" && d.Appearing() {
		d.unsay(0)
		return
	}
	if d.zoomed(id) {
		return
	}
	if c, ok := d.screen.Control(id); ok && c.Kind != view.Entry {
		d.Tell(flow.Press{ID: id})
	}
}

// focus puts the keys on a control and scrolls until it is seen.
func (d *Desk) focus(id string) {
	if id != d.params.Focus {
		d.params.Focus = id
		if c, ok := d.screen.Control(id); ok {
			d.params.Caret = len(c.Value)
		}
		d.stale = true
	}
	if d.mapped() {
		d.chart(d.Frame().ShowOnChart(id))
		return
	}
	d.scrollTo(d.Frame().Reveal(id))
}

// Scroll moves the page down by so many logical pixels, as far as it goes.
func (d *Desk) Scroll(by int) { d.scrollTo(d.params.Scroll + by) }

// scrollTo moves the page, as far as it goes.
func (d *Desk) scrollTo(y int) {
	y = min(max(y, 0), d.Frame().MaxScroll)
	if y == d.params.Scroll {
		return
	}
	d.params.Scroll = y
	d.stale = true
	d.hover()
}
