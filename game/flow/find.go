package flow

import (
	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/view"
)

// finding is the debrief of the open session, kept because it takes longer to
// tell than a screen may take, and what has been worked out of its what-ifs.
type finding struct {
	of       *play.Session
	told     debrief.Debrief
	explorer debrief.Explorer
	asked    bool // a beat is on its way
}

// beatSteps is how much is worked out in one beat, in steps of play: what even
// a phone's browser does between two frames of a calm page.
const beatSteps = 150

// wondering sees to it that the what-ifs of an open debrief get worked out.
func (m Model) wondering(commands []Command) (Model, []Command) {
	if m = m.opened(); m.finding.asked || !m.debriefing() || m.finding.explorer.Done() {
		return m, commands
	}
	m.finding.asked = true
	return m, append(commands, Soon{})
}

// opened tells the debrief of the session that is open, where one is in sight.
func (m Model) opened() Model {
	if s := m.sitting.session; m.debriefing() && m.finding.of != s {
		m.finding = finding{of: s, told: debrief.Of(s), explorer: debrief.Explore(s), asked: m.finding.asked}
		m.finding = m.finding.settled(s)
	}
	return m
}

// debriefing reports whether a debrief is shown, or lies under the settings.
func (m Model) debriefing() bool { return m.sitting.session != nil && m.under() == view.Debrief }

// beat works out a little more.
func (m Model) beat() Model {
	m.finding.asked = false
	if m.debriefing() && m.finding.of == m.sitting.session {
		m.finding.explorer = m.finding.explorer.Work(beatSteps)
		m.finding = m.finding.settled(m.sitting.session)
	}
	return m
}

// settled puts the what-ifs into the debrief once all of them are known.
func (f finding) settled(s *play.Session) finding {
	if f.explorer.Done() {
		f.told = f.told.With(s, f.explorer.WhatIfs())
	}
	return f
}
