package desk

import (
	"slices"

	"upperhand/game/view"
)

// Aloud follows a desk for a voice and finds what should now be said. It is for
// windows: a browser's page has screen readers beside its voice.
type Aloud struct {
	begun bool
	on    bool
	now   heard
}

// heard is what somebody who listens knows of a screen.
type heard struct {
	edition       uint64
	screen        view.Name
	heading       string
	said, fresh   []string // all that is to be said, and what of it is new
	focus, worded string   // the control that the keys work on, and how it was put
}

// Next gives what to say, in place of what is being said; false where nothing
// has changed that is worth a word.
func (a *Aloud) Next(d *Desk) (lines []string, changed bool) {
	was, begun, on := a.now, a.begun, a.on
	a.begun, a.on = true, d.Model().Settings().ReadAloud
	if !a.on {
		return nil, on
	}
	if on && was.edition == d.edition && was.focus == d.params.Focus {
		return nil, false
	}
	a.now = hear(d)
	switch {
	case begun && !on:
		return []string{"Reading aloud is on."}, true
	case was.screen != a.now.screen || was.heading != a.now.heading:
		return a.now.arrived(), true
	case was.focus == a.now.focus && writing(d): // who writes knows what
		return a.now.fresh, !slices.Equal(was.fresh, a.now.fresh)
	case !slices.Equal(was.said, a.now.said):
		return a.now.said, true
	case was.focus != a.now.focus || was.worded != a.now.worded:
		return []string{a.now.worded}, true
	}
	return nil, false
}

func hear(d *Desk) heard {
	s, focus := d.screen, d.params.Focus
	return heard{
		edition: d.edition, screen: s.Name, heading: s.Heading, said: view.Spoken(s), fresh: s.New,
		focus: focus, worded: view.SpokenControl(s, focus),
	}
}

// arrived is what to say of a screen that was not there before. What leads on
// in a conversation needs no word.
func (h heard) arrived() []string {
	if h.screen == view.Play || h.worded == "" {
		return h.said
	}
	return append(slices.Clone(h.said), h.worded)
}

// writing reports whether the keys write.
func writing(d *Desk) bool {
	c, ok := d.screen.Control(d.params.Focus)
	return ok && c.Kind == view.Entry
}
