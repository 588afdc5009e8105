package flow

import "upperhand/game/view"

// taken stops the open playthrough because it is now another tab's or window's.
// Where it was not in sight, nothing needs to be said.
func (m Model) taken(t Taken) Model {
	if t.Erased {
		m = m.without(t.Scenario)
	}
	if m.sitting.session == nil || m.sitting.session.Scenario.ID != t.Scenario {
		return m
	}
	under := m.under()
	if !sits(under) && under != view.Elsewhere {
		m.sitting = sitting{}
		return m
	}
	m.sitting.unkept = false
	m.at, m.erased, m.trouble, m.erasing = view.Elsewhere, t.Erased, trouble{}, false
	return m
}

// goOnHere claims the open case back. What is not what was last kept, the claim
// brings; what was erased is kept again as it stands here.
func (m Model) goOnHere() (Model, []Command) {
	c := m.cases[m.open]
	if m.erased {
		m, commands := m.sit(m.sitting)
		return m.endedToDebrief(), claimed(c.id(), true, commands)
	}
	if slot, ok := m.slot(c.id()); ok {
		return m.resume(slot)
	}
	return m.pick(c.id())
}

// brought goes on with what is kept rather than with what was last seen here.
// A case that was to begin anew asks again: there is something to lose.
func (m Model) brought(b Brought) (Model, []Command) {
	m = m.first(b.Slot)
	if m.sitting.session == nil || m.sitting.session.Scenario.ID != b.Slot.Scenario {
		return m, nil
	}
	if !b.Fresh {
		return m.resume(b.Slot)
	}
	m.sitting, m.at, m.mode = sitting{}, view.Prebrief, modeOf(b.Slot)
	m.remark = m.say.Text("This case was played in another tab or window meanwhile. You can go on with that, or start again.")
	return m, nil
}
