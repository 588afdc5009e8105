package flow

import (
	"errors"
	"slices"

	"upperhand/game/play"
	"upperhand/game/view"
)

// faulty shows the fault screen.
func (m Model) faulty(t trouble) Model {
	m.trouble, m.at = t, view.Fault
	return m
}

// stuck tells of an author's mistake that came to light in play.
func (m Model) stuck(err error, next view.Name) Model {
	t := trouble{
		what:   "The case has a mistake in it and could not go on from here.",
		remedy: "What you did so far is kept. You can try something else, or another case.",
		detail: err.Error(), wayOn: "Go back", next: next,
	}
	var fault *play.Fault
	if !errors.As(err, &fault) {
		t.what = "The case could not go on from here."
	}
	if next == view.Library {
		t.remedy, t.wayOn = "The other cases still work.", "Back to the cases"
	}
	return m.faulty(t)
}

// fail tells of something that could not be kept, once for each reason.
func (m Model) fail(f Failed) Model {
	if slices.Contains(m.told, f.Reason) && !f.Asked {
		return m
	}
	m.told = append(slices.Clone(m.told), f.Reason)
	if f.Remedy == "" {
		f.Remedy = "You can go on playing; it will last until you close the game."
	}
	next := m.at
	if next == view.Fault {
		m.remarks = append(slices.Clone(m.remarks), f.What+": "+f.Reason)
		return m
	}
	return m.faulty(trouble{
		what: f.What + ": " + f.Reason + ".", remedy: f.Remedy,
		wayOn: "Go on", next: next,
	})
}

// replace puts a changed script in the place of the old one and makes the
// choices of the open playthrough again.
func (m Model) replace(r Replaced) (Model, []Command) {
	c, i := r.Case, m.find(r.Case.id())
	if r.For != "" {
		i = m.find(r.For)
	}
	c = m.course.fix(c).in(m.settings.Language)
	m.cases = slices.Clone(m.cases)
	if i < 0 {
		m.cases = append(m.cases, c)
		return m, m.wanted(c)
	}
	m.cases[i] = c
	wanted := m.wanted(c)
	if m.open != i || m.sitting.session == nil || m.sitting.session.Scenario.ID != c.id() {
		return m, wanted
	}
	if c.Scenario == nil {
		return m.faulty(trouble{
			what: "The changed script can't be used.", remedy: "Mend it and save it again; your choices are kept.",
			detail: c.Problem, wayOn: "Back to the cases", next: view.Library,
		}), nil
	}
	m, commands := m.reopen(m.sitting.slot(), false)
	return m, append(commands, wanted...)
}
