package flow

import (
	"fmt"
	"slices"
	"strconv"

	"upperhand/game/play"
	"upperhand/game/view"
)

// mostRuns bounds how many other runs of a case are kept. The first stays, and
// of the rest the latest.
const mostRuns = 5

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
	kept := old.attempt()
	others := append(slices.Clone(old.others), kept)
	if len(others) > mostRuns {
		others = slices.Delete(others, 1, 2)
	}
	number := 1
	for _, a := range others {
		number = max(number, a.Number+1)
	}
	m.mode = session.Mode
	return m.sit(sitting{session: session, revealed: allRead, number: number, from: m.turn + 1, others: others, passed: true})
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

// attempt is the open run as it is kept beside another.
func (s sitting) attempt() Attempt {
	return Attempt{
		Record: s.session.Record(), Ended: s.session.State().Ended(), Reflections: s.reflections,
		Leaving: s.leaving, Read: s.read, Number: max(s.number, 1), From: s.from,
	}
}

// run opens another run of the case and keeps the one that was open.
func (m Model) run(number string) (Model, []Command) {
	old := m.sitting
	i := slices.IndexFunc(old.others, func(a Attempt) bool { return strconv.Itoa(a.Number) == number })
	if i < 0 {
		return m, nil
	}
	a := old.others[i]
	others := append(slices.Delete(slices.Clone(old.others), i, i+1), old.attempt())
	slices.SortFunc(others, func(a, b Attempt) int { return a.Number - b.Number })
	return m.resume(Slot{
		Scenario: old.session.Scenario.ID, Record: a.Record, Revealed: allRead, Ended: a.Ended,
		Reflections: a.Reflections, Leaving: a.Leaving, Read: a.Read, Number: a.Number, From: a.From, Others: others,
	})
}

// runs are the other runs of the open case.
func (m Model) runs() []view.Run {
	var all []view.Run
	for _, a := range m.sitting.others {
		all = append(all, view.Run{Number: a.Number, Label: runName(a.Number, a.From), Ended: a.Ended})
	}
	return all
}

// runName names a run: "Run 2, from turn 4".
func runName(number, from int) string {
	if from == 0 {
		return fmt.Sprintf("Run %d", number)
	}
	return fmt.Sprintf("Run %d, from turn %d", number, from)
}

// replayName is runName, and nothing for a run that replays no other.
func replayName(number, from int) string {
	if from == 0 {
		return ""
	}
	return runName(number, from)
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
