package flow

import (
	"slices"

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

// wondering sees to it that the what-ifs of an open debrief, and of reports that
// were asked for, get worked out, and hands over the reports that are done.
func (m Model) wondering(commands []Command) (Model, []Command) {
	m, done := m.opened().delivered(false)
	commands = append(commands, done...)
	if m.finding.asked || len(m.reports) == 0 && (!m.debriefing() || m.finding.explorer.Done()) {
		return m, commands
	}
	m.finding.asked = true
	return m, append(commands, Soon{})
}

// opened tells the debrief of the session that is open, where one is in sight.
func (m Model) opened() Model {
	if s := m.sitting.session; m.debriefing() && m.finding.of != s {
		f := finding{of: s, told: debrief.Of(s), explorer: debrief.Explore(s), asked: m.finding.asked}
		m.finding = f.settled()
	}
	return m
}

// debriefing reports whether a debrief is shown, or lies under the settings.
func (m Model) debriefing() bool { return m.sitting.session != nil && m.under() == view.Debrief }

// beat works out a little more: of the debrief that is read, else of the report
// that was asked for first.
func (m Model) beat() Model {
	m.finding.asked = false
	switch {
	case m.debriefing() && m.finding.of == m.sitting.session && !m.finding.explorer.Done():
		m.finding = m.finding.worked()
	case len(m.reports) > 0 && m.reports[0].of.of == m.finding.of:
		m.finding = m.finding.worked()
	case len(m.reports) > 0:
		m.reports = slices.Clone(m.reports)
		m.reports[0].of = m.reports[0].of.worked()
	}
	return m
}

// worked is a finding with a little more worked out.
func (f finding) worked() finding {
	f.explorer = f.explorer.Work(beatSteps)
	return f.settled()
}

// settled puts the what-ifs into the debrief once all of them are known.
func (f finding) settled() finding {
	if f.explorer.Done() {
		f.told = f.told.With(f.of, f.explorer.WhatIfs())
	}
	return f
}
