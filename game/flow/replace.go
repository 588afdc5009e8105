package flow

import (
	"slices"

	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/view"
)

// flaws are the mistakes of a script that was saved, and the screen they are
// shown over.
type flaws struct {
	found    scenario.Diagnostics
	playable bool // as it was before
	over     view.Name
}

// cutOff is a playthrough of which a changed script could take only a part. As
// long as nobody has gone on from there, mending the script brings all of it
// back.
type cutOff struct {
	at   *play.Session
	slot Slot
}

// replace puts a changed script in the place of the old one and makes the
// choices of the open playthrough again.
func (m Model) replace(r Replaced) (Model, []Command) {
	c, i := m.course.fix(r.Case).in(m.language(), m.say), m.find(r.Case.id())
	if r.For != "" {
		i = m.find(r.For)
	}
	m, commands := m.put(c, i)
	return m, append(commands, m.wanted(c)...)
}

// put puts a case in the place of another, or behind all where i is none.
func (m Model) put(c Case, i int) (Model, []Command) {
	m.cases = slices.Clone(m.cases)
	switch {
	case i < 0:
		m.cases = append(m.cases, c)
	case c.Scenario == nil && !m.cases[i].Coming:
		return m.unmended(i, c), nil
	case m.open == i && m.cases[i].Scenario != nil && c.Scenario.ID == m.cases[i].Scenario.ID:
		m.cases[i] = c
		return m.mended(c).redone(c)
	default:
		opens := m.open == i || m.at == view.Broken && m.cases[i].Scenario == nil
		m.cases[i] = c
		if opens = opens && c.Scenario != nil; opens {
			m.sitting = sitting{}
			return m.mended(c).pick(c.id())
		}
		return m.mended(c), nil
	}
	return m, nil
}

// unmended tells the mistakes of a script that can't be played, and keeps what
// could be.
func (m Model) unmended(i int, c Case) Model {
	if m.cases[i].Scenario == nil {
		c.ID = m.cases[i].ID
		m.cases[i] = c
		return m.flawed(c)
	}
	m = m.flawed(c)
	m.flaws.playable = true
	return m
}

// flawed shows the mistakes of a script over whatever is shown.
func (m Model) flawed(c Case) Model {
	if m.at != view.Broken {
		m.flaws.over, m.at = m.at, view.Broken
	}
	m.flaws.playable = false
	m.flaws.found = slices.DeleteFunc(slices.Clone(c.Found), func(d scenario.Diagnostic) bool { return d.Severity != scenario.Error })
	if len(m.flaws.found) == 0 {
		m.flaws.found = scenario.Diagnostics{{Message: c.Problem}}
	}
	return m
}

// mended takes away what told of mistakes in a script.
func (m Model) mended(c Case) Model {
	if !c.Watched { // it was only still coming
		return m
	}
	if m.at == view.Broken {
		m.at, m.flaws = m.flaws.over, flaws{}
	}
	if m.at == view.Fault && m.trouble.author {
		m.at, m.trouble = m.trouble.next, trouble{}
	}
	return m
}

// redone makes the choices of the open playthrough again in a changed script,
// and leaves its reader where they are.
func (m Model) redone(c Case) (Model, []Command) {
	if !sits(m.under()) || m.sitting.session == nil {
		if m.under() == view.Prebrief {
			m.remark = m.changedSince()
		}
		return m, nil
	}
	slot := m.sitting.slot()
	if m.cut.at == m.sitting.session {
		slot = m.cut.slot
	}
	session, fit, err := reopened(c, slot)
	if err != nil {
		return m.stuck(err, view.Library), nil
	}
	s := seatOf(slot, session)
	s.marked, s.base, s.on = m.sitting.marked, m.sitting.base, m.sitting.on
	if !fit.Whole() {
		s = s.moved(session)
	}
	at := m.at
	m, commands := m.sit(s)
	switch {
	case m.at == view.Fault:
	case !fit.Whole():
		m.cut = cutOff{at: session, slot: slot}
		m = m.faulty(trouble{
			what: fit.Told(m.say), remedy: m.say.Text("You go on from there. Until you do, saving the script with the missing part brings the rest back."),
			detail: reason(fit.Stopped), wayOn: m.say.Text("Go on"), next: view.Play, author: true,
		})
	case m.before == view.Debrief && !session.State().Ended():
		m.at, m.before = at, view.Play
	case at != view.Debrief || session.State().Ended():
		m.at = at
	}
	return m, commands
}
