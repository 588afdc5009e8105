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
		what:   m.say.Text("The case has a mistake in it and could not go on from here."),
		remedy: m.say.Text("What you did so far is kept. You can try something else, or another case."),
		detail: err.Error(), wayOn: m.say.Text("Go back"), next: next, author: true,
	}
	var fault *play.Fault
	if !errors.As(err, &fault) {
		t.what = m.say.Text("The case could not go on from here.")
	}
	if next == view.Library {
		t.remedy, t.wayOn = m.say.Text("The other cases still work."), m.say.Text("Back to the cases")
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
		f.Remedy = m.say.Text("You can go on playing; it will last until you close the game.")
	}
	next := m.at
	if next == view.Fault || next == view.Broken {
		m.remarks = append(slices.Clone(m.remarks), f.What+": "+f.Reason)
		return m
	}
	return m.faulty(trouble{
		what: f.What + ": " + f.Reason + ".", remedy: f.Remedy,
		wayOn: m.say.Text("Go on"), next: next,
	})
}
