package flow

import (
	"slices"

	"upperhand/game/view"
)

// maxRead bounds how many lines of a case are remembered as read: more than any
// case has.
const maxRead = 4000

// known is how many lines of the stretch, from the nth on, were read before.
func (m Model) known(n int) int {
	marks := m.sitting.marks()
	n = min(n, len(marks))
	read := m.progress.Read[m.sitting.session.Scenario.ID]
	for i, mark := range marks[n:] {
		if !slices.Contains(read, mark) {
			return i
		}
	}
	return len(marks) - n
}

// skips is where a reader gets to who passes over the lines to come that they
// read before: to the first that is new, or to the choices. It is 0 where the
// next line is new.
func (m Model) skips() int {
	if m.sitting.session == nil || m.settings.FullText || m.settings.SkipRead {
		return 0
	}
	at := max(m.sitting.revealed, 1)
	n := m.known(at)
	if n == 0 {
		return 0
	}
	return at + n + 1
}

// skipped is the sitting with a stretch that has just begun read as far as it
// was known, for those who want that.
func (m Model) skipped() int {
	if n := m.known(0); n > 0 && m.settings.SkipRead {
		return n + 1
	}
	return m.sitting.revealed
}

// readUp remembers the lines of the stretch that a choice has ended.
func (m Model) readUp() (Model, []Command) {
	if m.sitting.session == nil {
		return m, nil
	}
	id := m.sitting.session.Scenario.ID
	var fresh []uint32
	for _, mark := range m.sitting.marks() {
		if !slices.Contains(m.progress.Read[id], mark) && !slices.Contains(fresh, mark) {
			fresh = append(fresh, mark)
		}
	}
	if len(fresh) == 0 || len(m.progress.Read[id])+len(fresh) > maxRead {
		return m, nil
	}
	found := Progress{Read: map[string][]uint32{id: fresh}}
	m.progress = m.progress.With(found)
	return m, []Command{SaveProgress{Progress: found}}
}

// noise asks for a sound, where the person wants any.
func (m Model) noise(of Noise) []Command {
	if !m.settings.Sounds {
		return nil
	}
	return []Command{Sound{Of: of}}
}

// heard is the sound of what a choice has led to.
func (m Model) heard() []Command {
	switch {
	case m.sitting.session.State().Ended():
		return m.noise(Ended)
	case m.sitting.session.State().Pending && !m.sitting.session.State().Noted:
		return m.noise(Asked)
	}
	return m.noise(Chosen)
}

// marks are the lines of the stretch.
func (s sitting) marks() []uint32 { return view.Sitting{Session: s.session}.Marks() }
