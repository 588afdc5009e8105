package flow

import (
	"slices"

	"upperhand/game/drill"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/view"
)

// Place is where a person is, beside what the slots hold: enough to bring them
// back to the same line after a page was loaded again. Places can be compared.
type Place struct {
	Screen view.Name   `json:"screen"`
	Under  view.Name   `json:"under,omitempty"` // where settings lead back to
	Case   string      `json:"case,omitempty"`  // the one that is open
	Mode   play.Mode   `json:"mode,omitempty"`  // picked for it
	Page   int         `json:"page,omitempty"`  // of the debrief
	Turn   int         `json:"turn,omitempty"`
	Way    int         `json:"way,omitempty"`
	Marked power.Signs `json:"marked,omitempty"` // signs seen, not answered yet
	Base   string      `json:"base,omitempty"`
	On     string      `json:"on,omitempty"`
	Asking bool        `json:"asking,omitempty"` // whether to erase
	Over   view.Name   `json:"over,omitempty"`   // what lies over Under, and under Screen
	Action string      `json:"action,omitempty"` // whose new key is waited for
	Filter view.Filter `json:"filter,omitzero"`  // of the library
	Offers bool        `json:"offers,omitempty"` // what it can be filtered by is shown
	Drill  drill.Kind  `json:"drill,omitempty"`  // that is open
}

// Place is where the person is. A fault is told once: its place is the screen
// that it leads on to.
func (m Model) Place() Place {
	p := Place{Screen: m.at, Under: m.before, Mode: m.mode, Page: m.page, Turn: m.turn, Way: m.way, Asking: m.erasing, Over: m.over, Action: m.binding, Filter: m.filter, Offers: m.filtering, Drill: m.drill}
	if sits(m.under()) {
		p.Marked, p.Base, p.On = m.sitting.marked, m.sitting.base, m.sitting.on
	}
	p.Screen = m.beneath()
	if m.open != none {
		p.Case = m.cases[m.open].id()
	}
	return p
}

// beneath is the screen that mistakes or a fault lie over.
func (m Model) beneath() view.Name {
	at := m.at
	if at == view.Broken {
		at = m.flaws.over
	}
	if at == view.Fault {
		at = m.trouble.next
	}
	return at
}

// under is the screen that settings, mistakes or a fault lie over.
func (m Model) under() view.Name {
	at := m.beneath()
	if covers(at) {
		at = m.before
	}
	return at
}

// covers reports whether a screen lies over another, to which it leads back.
func covers(at view.Name) bool {
	return slices.Contains([]view.Name{view.Settings, view.Keys, view.Data, view.Help, view.About, view.Map}, at)
}

// sits reports whether a screen shows the open playthrough.
func sits(at view.Name) bool {
	return slices.Contains([]view.Name{view.Play, view.History, view.Leave, view.Debrief}, at)
}

// returned is the game with the person back in their place, or on the title
// where the place no longer fits what is kept and what can be played.
func (m Model) returned(p Place) Model {
	under, title := p.Screen, m
	if covers(under) {
		under = p.Under
	}
	m.at, m.before, m.page, m.turn, m.way, m.erasing = p.Screen, p.Under, max(p.Page, 0), max(p.Turn, 0), max(p.Way, 0), p.Asking
	m.binding, m.filter, m.filtering, m.drill = p.Action, p.Filter, p.Offers, p.Drill
	if m.over = p.Over; !covers(p.Over) {
		m.over = ""
	}
	if mode, ok := play.ParseMode(string(p.Mode)); ok {
		m.mode = mode
	}
	if m.open = m.find(p.Case); m.open != none && m.cases[m.open].Scenario == nil {
		m.open = none
	}
	fits := false
	switch {
	case p.Screen == view.Map && (!m.author || m.open == none):
	case slices.Contains([]view.Name{view.Title, view.Library, view.Endings, view.Journal, view.Profile, view.Drills}, under):
		fits = true
	case under == view.Drill:
		fits = slices.Contains(drill.Kinds(), p.Drill)
	case m.open == none:
	case under == view.Prebrief:
		m.remark, fits = m.changedSince(), true
	case under == view.Elsewhere:
		_, fits = m.slot(p.Case)
	case sits(under):
		m.sitting, fits = m.seat(p)
	}
	if !fits {
		return title
	}
	return m
}

// seat opens the kept playthrough of the open case exactly where it was.
func (m Model) seat(p Place) (sitting, bool) {
	slot, ok := m.slot(p.Case)
	if !ok {
		return sitting{}, false
	}
	c := m.cases[m.open]
	session, fit, err := reopened(c, slot)
	if err != nil || !fit.Whole() || !fit.SameScript {
		return sitting{}, false
	}
	offered, err := session.Offered()
	if err != nil {
		return sitting{}, false
	}
	s := seatOf(slot, session)
	s.offered, s.marked, s.base, s.on = offered, p.Marked, p.Base, p.On
	return s, true
}
