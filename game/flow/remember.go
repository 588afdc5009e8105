package flow

import (
	"slices"
	"strings"

	"upperhand/game/view"
)

// shownFirst is how many entries of the journal stand on its screen until more
// are asked for.
const shownFirst = 10

// maxSearch bounds what is looked for, in bytes.
const maxSearch = 200

// reading is where a person is in their journal.
type reading struct {
	search string
	more   int    // times that more entries were asked for
	asking string // the note that is to be deleted once that is confirmed
}

func (m Model) diary() view.Diary {
	d := view.Diary{Say: m.say, Search: m.reading.search, Shown: shownFirst * (1 + m.reading.more), Asking: m.reading.asking, Remarks: m.remarks, Local: m.local}
	d.Entries = m.journal.Entries()
	return d
}

// Entries are the notes as they are shown.
func (j Journal) Entries() []view.Entered {
	var all []view.Entered
	for _, n := range j {
		all = append(all, view.Entered{ID: n.ID, Case: n.Case, Day: n.Day, Question: n.Question, Text: n.Text})
	}
	return all
}

func (m Model) habits() view.Habits {
	h := view.Habits{Say: m.say, Local: m.local}
	for _, r := range m.outcomes {
		h.Runs = append(h.Runs, view.Past{Case: r.Case, Ending: r.Ending, Day: r.Day, Mode: r.Mode, Summary: r.Summary})
	}
	for _, c := range m.cases {
		if c.Scenario == nil || len(m.progress.Endings[c.id()]) == 0 {
			continue
		}
		seen := view.SeenEndings{Case: c.Scenario.Title, Of: len(c.Scenario.Endings)}
		for _, e := range c.Scenario.Endings {
			if slices.Contains(m.progress.Endings[c.id()], e.ID) {
				seen.Titles = append(seen.Titles, e.Title)
			}
		}
		h.Endings = append(h.Endings, seen)
	}
	return h
}

// pressJournal works the journal's own controls.
func (m Model) pressJournal(id string) (Model, []Command) {
	m.remarks, m.reading.asking = nil, ""
	switch name, note, _ := strings.Cut(id, ":"); name {
	case "more":
		m.reading.more++
	case "save-journal":
		return m, []Command{SaveText{Name: "upper-hand-journal", Text: view.DiaryText(m.diary(), 80), What: m.say.Text("Your journal")}}
	case "delete":
		m.reading.asking = note
	case "delete-now":
		return m.Unwrite(note)
	}
	return m, nil
}

// look takes what a person looks for in the journal.
func (m Model) look(text string) Model {
	m.reading = reading{search: cut(text, maxSearch)}
	return m
}

// Unwrite deletes a note, and the same words where they are kept with their
// playthrough: what a person wants gone must not come back from there.
func (m Model) Unwrite(id string) (Model, []Command) {
	i := m.journal.find(id)
	if i < 0 {
		return m, nil
	}
	gone := m.journal[i]
	m.journal = m.journal.Without(id)
	commands := []Command{EraseNote{ID: id}}
	if s := m.sitting.session; s != nil && s.Scenario.ID == gone.Scenario {
		m.sitting.reflections, _ = wiped(m.sitting.reflections, gone.Text)
		m.sitting.leaving = left(m.sitting.leaving, gone.Text)
		m.sitting.others, _ = forgetful(m.sitting.others, gone.Text)
	}
	slot, ok := m.slot(gone.Scenario)
	reflections, wrote := wiped(slot.Reflections, gone.Text)
	others, elsewhere := forgetful(slot.Others, gone.Text)
	leaving := left(slot.Leaving, gone.Text)
	if ok && (wrote || elsewhere || leaving != slot.Leaving) {
		slot.Reflections, slot.Others, slot.Leaving = reflections, others, leaving
		m = m.with(slot)
		commands = append(commands, SaveSlot{Slot: slot})
	}
	return m, commands
}

// left is a line, or nothing where it is the one that is to be gone.
func left(line, text string) string {
	if strings.TrimSpace(line) == text {
		return ""
	}
	return line
}

// forgetful is other runs without what was written to them in these words.
func forgetful(others []Attempt, text string) (_ []Attempt, any bool) {
	others = slices.Clone(others)
	for i := range others {
		o := &others[i]
		reflections, wrote := wiped(o.Reflections, text)
		leaving := left(o.Leaving, text)
		any = any || wrote || leaving != o.Leaving
		o.Reflections, o.Leaving = reflections, leaving
	}
	return others, any
}

// wiped is answers without one, and whether it was among them.
func wiped(reflections []string, text string) (_ []string, any bool) {
	reflections = slices.Clone(reflections)
	for i, r := range reflections {
		if strings.TrimSpace(r) == text {
			reflections[i], any = "", true
		}
	}
	return reflections, any
}

// with puts a playthrough where that of its case stands.
func (m Model) with(s Slot) Model {
	m.slots = slices.Clone(m.slots)
	for i := range m.slots {
		if m.slots[i].Scenario == s.Scenario {
			m.slots[i] = s
		}
	}
	return m
}
