package flow

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/play"
	"upperhand/game/view"
)

// pick opens the screen before a case.
func (m Model) pick(id string) (Model, []Command) {
	i := m.find(id)
	if i < 0 {
		return m, nil
	}
	if m.cases[i].Scenario == nil && m.cases[i].Watched {
		return m.flawed(m.cases[i]), nil
	}
	if m.cases[i].Scenario == nil {
		return m.faulty(trouble{
			what:   m.say.Text("The case %q can't be opened.", id),
			remedy: m.say.Text("The other cases still work. Its author will want to see this:"),
			detail: m.cases[i].Problem, wayOn: m.say.Text("Back to the cases"), next: view.Library,
		}), nil
	}
	m.remarks = nil
	m.open, m.at = i, view.Prebrief
	if slot, ok := m.slot(id); ok {
		m.mode = modeOf(slot.Current())
	}
	m.remark, m.dropping, m.older = m.changedSince(), 0, false
	if mode, fixed := play.ParseMode(m.cases[i].Scenario.Mode); fixed {
		m.mode = mode
	}
	return m, nil
}

// changedSince says so where the open case is no longer the one that was played.
func (m Model) changedSince() string {
	c := m.cases[m.open]
	if slot, ok := m.slot(c.id()); ok && slot.Record.Hash != c.Scenario.Hash {
		return m.say.Text("This case has changed since you played it.")
	}
	return ""
}

func (m Model) pressPrebrief(id string) (Model, []Command) {
	c := m.cases[m.open]
	m.erasing, m.dropping = id == "erase", 0
	name, value, _ := strings.Cut(id, ":")
	switch name {
	case "erase", "keep":
	case "older":
		m.older = true
	case "run":
		slot, _ := m.slot(c.id())
		return m.runOf(slot.Current(), value)
	case "drop":
		m.dropping, _ = strconv.Atoi(value)
	case "drop-now":
		return m.drop(value)
	case "erase-now":
		return m.erase()
	case "start":
		return m.start()
	case "continue":
		if slot, ok := m.slot(c.id()); ok {
			return m.resume(slot.Current())
		}
	case "mode":
		if mode, ok := play.ParseMode(value); ok {
			m.mode = mode
		}
	}
	return m, nil
}

// erase forgets all runs of the open case. The endings seen stay, and what was
// written is in the journal.
func (m Model) erase() (Model, []Command) {
	c := m.cases[m.open]
	slot, _ := m.slot(c.id())
	m, noted := m.rescued(c, slot.aside()...)
	m = m.without(c.id()).closed(c.id())
	m.remark = ""
	return m, append(noted, EraseSlot{Scenario: c.id()})
}

// drop forgets one run of the open case; what was written to it is in the
// journal. The case is claimed first: another tab or window may have gone on.
func (m Model) drop(number string) (Model, []Command) {
	c := m.cases[m.open]
	slot, _ := m.slot(c.id())
	n, err := strconv.Atoi(number)
	less, ok := slot.Current().without(n)
	if err != nil || !ok {
		return m, nil
	}
	gone := slices.DeleteFunc(slot.aside(), func(a Attempt) bool { return a.Number != n })
	m, noted := m.rescued(c, gone...)
	m = m.closed(c.id()).with(less)
	return m, append(noted, Claim{Scenario: c.id()}, SaveSlot{Slot: less})
}

// closed ends the sitting in a case, which is not in sight.
func (m Model) closed(id string) Model {
	if m.sitting.session != nil && m.sitting.session.Scenario.ID == id {
		m.sitting = sitting{}
	}
	return m
}

// start begins the open case anew and keeps the run that was open beside it.
func (m Model) start() (Model, []Command) {
	c := m.cases[m.open]
	slot, _ := m.slot(c.id())
	kept := slot.Again()
	m, noted := m.rescued(c, slot.attempt())
	m.attempts++
	session, err := play.NewSession(c.Scenario, c.Rules, m.seed+m.attempts*0x9e3779b97f4a7c15, m.mode)
	if err != nil {
		return m.stuck(err, view.Library), noted
	}
	m, commands := m.sitDown(sitting{session: session, revealed: 1, number: kept.Number, others: kept.Others, day: Today})
	return m, append(claimed(c.id(), true, commands), noted...)
}

// claimed claims a case before its playthrough is saved for the first time.
func claimed(id string, fresh bool, commands []Command) []Command {
	if len(commands) == 0 {
		return nil // it could not be opened
	}
	return append([]Command{Claim{Scenario: id, Fresh: fresh}}, commands...)
}

// resume opens a kept playthrough as far as its record fits the script. Where
// that is not wholly, what there is goes on as a run of its own, and the one
// that was kept stays as it is: the script may be mended again.
func (m Model) resume(slot Slot) (Model, []Command) {
	return m.reopen(slot, true)
}

func (m Model) reopen(slot Slot, keepOld bool) (Model, []Command) {
	c := m.cases[m.open]
	m.mode = modeOf(slot)
	session, fit, err := reopened(c, slot)
	if err != nil {
		m.at = view.Prebrief
		return m.faulty(trouble{
			what:   m.say.Text("What was kept of this case can't be used."),
			remedy: m.say.Text("It stays as it is. You can start the case again."),
			detail: err.Error(), wayOn: m.say.Text("Back"), next: view.Prebrief,
		}), nil
	}
	s, remedy := seatOf(slot, session), m.say.Text("You go on from there.")
	if !fit.Whole() {
		s.revealed, s.undone, s.passed = 1, false, false
		if keepOld {
			next := slot.Again()
			s.number, s.others, s.from, s.leaving, s.reflections, s.read, s.day = next.Number, next.Others, 0, "", nil, 0, Today
			remedy = m.say.Text("You go on from there in a new run. The old one is kept as it was.")
		}
	}
	m, commands := m.sit(s)
	m = m.endedToDebrief()
	if told := fit.Told(m.say); told != "" && m.at != view.Fault {
		next := m.at
		m = m.faulty(trouble{what: told, remedy: remedy, detail: reason(fit.Stopped), wayOn: m.say.Text("Go on"), next: next})
	}
	return m, claimed(c.id(), false, commands)
}

// endedToDebrief leads from the last lines of a playthrough that was opened
// again to its debrief.
func (m Model) endedToDebrief() Model {
	if m.at == view.Play && m.sitting.session.State().Ended() && !m.view().Reading() {
		m = m.debriefed()
	}
	return m
}

// seatOf is a session with its reader where a slot says they were.
func seatOf(slot Slot, session *play.Session) sitting {
	return sitting{
		session: session, revealed: slot.Revealed, undone: slot.Undone, passed: slot.Passed,
		reflections: slices.Clone(slot.Reflections), leaving: slot.Leaving, read: slot.Read,
		number: slot.Number, from: slot.From, others: slices.Clone(slot.Others), paused: slot.Paused, day: slot.Day,
	}
}

// modeOf is the mode a playthrough was kept in; what is no mode plays as
// explore, as in play.Resume.
func modeOf(s Slot) play.Mode {
	if mode, ok := play.ParseMode(string(s.Record.Mode)); ok {
		return mode
	}
	return play.Explore
}

func reason(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// allRead is a reading point behind every line.
const allRead = view.AllLines - 1

// sit opens the conversation of a sitting.
func (m Model) sit(s sitting) (Model, []Command) {
	offered, err := s.session.Offered()
	if err != nil {
		return m.stuck(err, view.Library), nil
	}
	s.offered = offered
	m.sitting, m.at, m.remark = s, view.Play, ""
	if m.settings.FullText {
		m.sitting.revealed = allRead
	}
	return m.keep()
}

// sitDown opens a sitting at a stretch that has just begun.
func (m Model) sitDown(s sitting) (Model, []Command) {
	next, commands := m.sit(s)
	if next.at != view.Play {
		return next, commands
	}
	if revealed := next.skipped(); revealed > next.sitting.revealed {
		next.sitting.revealed = revealed
		return next.keep()
	}
	return next, commands
}

// input takes one input in a session made anew, so that the old model stands.
func (m Model) input(in play.Input) (Model, []Command) {
	old := m.sitting
	session, err := again(old.session, len(old.session.Turns()))
	if err == nil {
		_, err = session.Input(in)
	}
	var refused *play.NotOfferedError
	if errors.As(err, &refused) || errors.Is(err, play.ErrEnded) {
		return m, nil // a key that came too late
	}
	if err != nil {
		return m.stuck(err, view.Play), nil
	}
	s := old.moved(session)
	switch {
	case in.Note != play.NoNote: // on to the first line after it
		s.revealed, s.undone = m.view().Lines()+1, old.undone
	case in.Choice == "":
		s.revealed, s.undone = old.revealed, old.undone
	}
	if in.Choice == "" {
		next, commands := m.sit(s)
		if next.at == view.Fault {
			return next, commands
		}
		return next.arrive(commands)
	}
	m, read := m.readUp()
	next, commands := m.sitDown(s)
	if next.at == view.Fault {
		return next, commands
	}
	return next.arrive(append(append(commands, read...), next.heard()...))
}

// arrive counts an ending that was reached, and remembers how it was come to.
func (m Model) arrive(commands []Command) (Model, []Command) {
	state, sc := m.sitting.session.State(), m.sitting.session.Scenario
	if !state.Ended() {
		return m, commands
	}
	run := OutcomeOf(m.sitting.session)
	m.outcomes = m.outcomes.With(run)
	commands = append(commands, SaveOutcome{Outcome: run})
	found := Progress{Endings: map[string][]string{sc.ID: {sc.Endings[state.Ending].ID}}}
	if !slices.Contains(m.progress.Endings[sc.ID], sc.Endings[state.Ending].ID) {
		m.progress = m.progress.With(found)
		commands = append(commands, SaveProgress{Progress: found})
	}
	return m, commands
}

// moved is the sitting with a session that has gone on or back, and nothing of
// it read or marked yet.
func (s sitting) moved(session *play.Session) sitting {
	return sitting{
		session: session, revealed: 1, reflections: s.reflections, leaving: s.leaving,
		number: s.number, from: s.from, others: s.others, paused: s.paused, day: Today,
	}
}

// undo takes the last choice back and shows the choices it stood among.
func (m Model) undo() (Model, []Command) {
	old := m.sitting
	if !old.canUndo() {
		return m, nil
	}
	session, err := again(old.session, len(old.session.Turns()))
	if err != nil {
		return m.stuck(err, view.Play), nil
	}
	session.Undo()
	s := old.moved(session)
	s.undone, s.passed, s.revealed = true, true, allRead
	return m.sit(s)
}

// again is a session of its own with the first n turns of another.
func again(s *play.Session, n int) (*play.Session, error) {
	fresh, fit, err := play.Resume(s.Scenario, s.Rules, s.RecordUntil(n))
	if err != nil {
		return nil, err
	}
	fresh.Mode = s.Mode
	return fresh, fit.Stopped
}
