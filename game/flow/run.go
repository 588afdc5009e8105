package flow

import (
	"slices"
	"strconv"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/view"
)

// replay plays on from a decision of the debrief in a run of its own and keeps
// the one that was debriefed. An assessed run stays as it was recorded: its
// replay is an exploration.
func (m Model) replay() (Model, []Command) {
	old := m.sitting
	session, err := again(old.session, m.inputsBefore(m.turn))
	if err != nil {
		return m.stuck(err, view.Debrief), nil
	}
	if session.Mode == play.Assess {
		session.Mode = play.Explore
	}
	kept := old.slot().Again()
	m.mode = session.Mode
	return m.sit(sitting{session: session, revealed: allRead, number: kept.Number, from: m.turn + 1, others: kept.Others, paused: old.paused, day: Today, passed: true})
}

// inputsBefore is how many inputs stand before a decision.
func (m Model) inputsBefore(turn int) int {
	for i, t := range m.sitting.session.Turns() {
		if t.Input.Choice == "" {
			continue
		}
		if turn == 0 {
			return i
		}
		turn--
	}
	return len(m.sitting.session.Turns())
}

// run opens another run of the open case and keeps the one that was open.
func (m Model) run(number string) (Model, []Command) {
	return m.runOf(m.sitting.slot(), number)
}

// runOf opens one of the runs of a slot by its number.
func (m Model) runOf(slot Slot, number string) (Model, []Command) {
	n, err := strconv.Atoi(number)
	if err != nil {
		return m, nil
	}
	if next, ok := slot.opened(n); ok {
		return m.resume(next)
	}
	return m, nil
}

// runs are the other runs of the open case.
func (m Model) runs() []view.Run {
	return m.listed(m.sitting.others)
}

// replayed are the runs that have ended and of which the open one replays a
// turn: they began as it did.
func (m Model) replayed() []view.Run {
	if m.sitting.from == 0 {
		return nil
	}
	return m.listed(slices.DeleteFunc(slices.Clone(m.sitting.others), func(a Attempt) bool {
		return !a.Ended || a.Record.Seed != m.sitting.session.Seed
	}))
}

// listed are runs of the picked case as screens tell of them.
func (m Model) listed(all []Attempt) []view.Run {
	var runs []view.Run
	for _, a := range all {
		runs = append(runs, m.runTold(a))
	}
	return runs
}

func (m Model) runTold(a Attempt) view.Run {
	run := view.Run{Say: m.say, Number: a.Number, Label: runName(m.say, a.Number, a.From), Ended: a.Ended, Mode: a.Record.Mode, Day: a.Day, Decisions: a.Decisions()}
	for _, e := range m.cases[m.open].Scenario.Endings {
		if e.ID == a.Ending && a.Ended {
			run.Ending = e.Title
		}
	}
	return run
}

// runName names a run: "Run 2, from turn 4".
func runName(say *locale.Catalogue, number, from int) string {
	if from == 0 {
		return say.Text("Run %d", number)
	}
	return say.Text("Run %d, from turn %d", number, from)
}

// replayName is runName, and nothing for a run that replays no other.
func replayName(say *locale.Catalogue, number, from int) string {
	if from == 0 {
		return ""
	}
	return runName(say, number, from)
}

// reopened plays a kept record again. A replay keeps its own mode even where
// the educator has fixed another for the case.
func reopened(c Case, slot Slot) (*play.Session, play.Fit, error) {
	session, fit, err := play.Resume(c.Scenario, c.Rules, slot.Record)
	if err == nil && slot.From > 0 {
		session.Mode = modeOf(slot)
	}
	return session, fit, err
}
