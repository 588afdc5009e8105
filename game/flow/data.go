package flow

import (
	"slices"

	"upperhand/game/view"
)

// kept is what is told of what is kept.
func (m Model) kept() view.Kept {
	k := view.Kept{
		Say:   m.say,
		Local: m.local, Unkept: m.unkept, Bytes: m.bytes,
		Notes: len(m.journal), Runs: len(m.outcomes), CanPick: m.canPick, Erasing: m.erasing, Remarks: m.remarks,
	}
	for _, s := range m.slots {
		k.Playthroughs += 1 + len(s.Others)
	}
	for _, endings := range m.progress.Endings {
		k.Endings += len(endings)
	}
	return k
}

func (m Model) pressData(id string) (Model, []Command) {
	m.remarks, m.erasing = nil, id == "erase-all"
	switch id {
	case "back":
		m.at = view.Settings
	case "export":
		return m, []Command{Export{}}
	case "import":
		return m, []Command{PickFile{}}
	case "erase-all-now":
		return m.asNew(), []Command{EraseAll{}}
	}
	return m, nil
}

// asNew is the game as somebody meets it who never played. Chance goes on, so
// that the next playthrough isn't the first one over again.
func (m Model) asNew() Model {
	fresh := New(m.cases, Restored{
		Settings: DefaultSettings(), Seed: m.seed, Course: m.course,
		CanQuit: m.canQuit, CanText: m.canText, CanPick: m.canPick, CanSound: m.canSound, Build: m.build, Tongues: m.tongues, Local: m.local, Unkept: m.unkept,
	})
	fresh.attempts, fresh.told, fresh.canSpeak = m.attempts, m.told, m.canSpeak
	return fresh
}

// toldOfData takes in what the outside says of what is kept.
func (m Model) toldOfData(msg Msg) (Model, []Command) {
	switch msg := msg.(type) {
	case Dropped:
		if m.at == view.Data { // elsewhere it would be a slip of the hand
			return m, []Command{Import{Data: msg.Data}}
		}
	case Measured:
		m.bytes = msg.Bytes
	case Remembered:
		if msg.Journal != nil {
			m.journal = *msg.Journal
		}
		if msg.Outcomes != nil {
			m.outcomes = *msg.Outcomes
		}
	case Imported:
		return m.imported(msg), nil
	case Changed:
		return m.changed(msg.Now), nil
	}
	return m, nil
}

// holds takes over what is now kept.
func (m Model) holds(now Restored) Model {
	m.slots, m.progress, m.settings, m.bytes = slices.Clone(now.Slots), now.Progress, now.Settings.clean(), now.Bytes
	m.journal, m.outcomes = now.Journal, now.Outcomes
	return m
}

// imported goes on with what a file brought. A playthrough that was open is
// closed: what the file brought may stand in its place.
func (m Model) imported(i Imported) Model {
	if under := m.under(); sits(under) || under == view.Elsewhere {
		m.before = view.Title
		if m.at != view.Data && m.at != view.Settings {
			m.at = view.Title
		}
	}
	m = m.holds(i.Now)
	m.sitting, m.erasing = sitting{}, false
	m.remarks = append(slices.Clone(m.remarks), i.What)
	return m
}

// changed takes over what another tab or window did. The playthrough that is
// open here is this one's own and stays.
func (m Model) changed(now Restored) Model {
	if !sits(m.under()) {
		m = m.holds(now)
		if m.erased {
			_, begun := m.slot(m.cases[m.open].id())
			m.erased = !begun // what was erased may have been begun anew
		}
		return m
	}
	own, kept := m.slot(m.sitting.session.Scenario.ID)
	m = m.holds(now)
	if kept {
		m = m.first(own)
	}
	return m
}
