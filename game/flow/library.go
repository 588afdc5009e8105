package flow

import (
	"strings"

	"upperhand/game/view"
)

// pressLibrary works the library and the endings seen.
func (m Model) pressLibrary(id string) (Model, []Command) {
	if name, ok := strings.CutPrefix(id, "case:"); ok {
		return m.pick(name)
	}
	switch id {
	case "filter":
		m.filtering = !m.filtering
	case "unfilter":
		m.filter = view.Filter{}
	case "endings":
		m = m.goTo(view.Endings)
	default:
		m.filter, _ = m.filter.With(id)
	}
	return m, nil
}

// found are the endings seen, case by case.
func (m Model) found() []view.Found {
	var found []view.Found
	for _, c := range m.cases {
		if seen := m.progress.Endings[c.id()]; len(seen) > 0 {
			found = append(found, view.Found{ID: c.id(), Scenario: c.Scenario, Endings: seen})
		}
	}
	return found
}

func (m Model) anySeen() bool {
	for _, f := range m.found() {
		if f.Scenario != nil {
			return true
		}
	}
	return false
}

// choices is how many were made in a playthrough.
func (s Slot) choices() (n int) {
	for _, in := range s.Record.Inputs {
		if in.Choice != "" {
			n++
		}
	}
	return n
}
