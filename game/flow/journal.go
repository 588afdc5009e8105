package flow

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/view"
)

// Note is something a person wrote about a playthrough: the answer to one
// question, as it last stood.
type Note struct {
	ID       string `json:"id"` // of this question in this playthrough
	Scenario string `json:"scenario"`
	Case     string `json:"case"` // the scenario's title, for when it is no longer there
	Question string `json:"question"`
	Text     string `json:"text"`
	Written  int64  `json:"written,omitempty"` // Unix seconds; whoever keeps it writes it
	Day      string `json:"day,omitempty"`     // "2026-11-27", where the person was
}

// Journal is all that a person wrote, the newest first. It outlives the
// playthroughs it is about.
type Journal []Note

// Bounds of a journal: what is beyond them goes, the oldest first.
const (
	maxNotes   = 400
	maxJournal = 400_000 // bytes of text
)

// With gives a journal that also holds these notes. Of two of one id the one
// written later stays; one that is not kept yet is the latest of all, and of one
// time those that were given last, in their order.
func (j Journal) With(notes ...Note) Journal {
	all, fresh := slices.Clone(j), Journal{}
	for _, n := range notes {
		if i := all.find(n.ID); i >= 0 {
			if n.Written != 0 && n.Written < all[i].Written {
				continue
			}
			all = slices.Delete(all, i, i+1)
		}
		if i := fresh.find(n.ID); i < 0 {
			fresh = append(fresh, n)
		} else if n.Written == 0 || n.Written >= fresh[i].Written {
			fresh[i] = n
		}
	}
	all = append(fresh, all...)
	slices.SortStableFunc(all, func(a, b Note) int { return newest(a.Written, b.Written) })
	return all.bounded()
}

// newest orders times from the latest to the earliest; what has none yet is
// the latest.
func newest(a, b int64) int {
	if a == 0 || b == 0 {
		return cmp.Compare(a, b)
	}
	return cmp.Compare(b, a)
}

func (j Journal) bounded() Journal {
	size := 0
	for i, n := range j {
		if size += len(n.Text) + len(n.Question); i >= maxNotes || size > maxJournal {
			return j[:i]
		}
	}
	return j
}

// Without gives a journal that lacks a note.
func (j Journal) Without(id string) Journal {
	return slices.DeleteFunc(slices.Clone(j), func(n Note) bool { return n.ID == id })
}

func (j Journal) find(id string) int {
	return slices.IndexFunc(j, func(n Note) bool { return n.ID == id })
}

// playthrough names a playthrough: of one case, begun once. Chance is drawn
// anew for each, so its seed tells it from others.
func playthrough(s *play.Session) string { return fmt.Sprintf("%s/%016x", s.Scenario.ID, s.Seed) }

// NotesOn are the notes of a journal on a playthrough that has been written about.
func NotesOn(s *play.Session, leaving string, reflections []string) []Note {
	return notesOf(s, answersOf(s, leaving, reflections))
}

// answer is what was written to one question of a debrief.
type answer struct{ question, text string }

// answersOf puts each of a debrief's questions before what was written to it.
func answersOf(s *play.Session, leaving string, reflections []string) []answer {
	all := []answer{{s.Scenario.Words.Word("", view.LeavingQuestion), leaving}}
	if !slices.ContainsFunc(reflections, func(r string) bool { return strings.TrimSpace(r) != "" }) {
		return all // the questions need not be worked out
	}
	for i, q := range debrief.Questions(s) {
		if i < len(reflections) {
			all = append(all, answer{q, reflections[i]})
		}
	}
	return all
}

// notesOf are the answers on a playthrough that are not blank. One that was
// taken back and ended otherwise has notes of its own.
func notesOf(s *play.Session, answers []answer) []Note {
	way := fnv.New32a()
	for _, t := range s.Turns() {
		fmt.Fprintf(way, "%s\n", t.Input.Choice)
	}
	var notes []Note
	for _, a := range answers {
		text := strings.TrimSpace(a.text)
		if text == "" {
			continue
		}
		asked := fnv.New32a()
		asked.Write([]byte(a.question))
		notes = append(notes, Note{
			ID:       fmt.Sprintf("%s/%08x/%08x", playthrough(s), way.Sum32(), asked.Sum32()),
			Scenario: s.Scenario.ID, Case: s.Scenario.Title, Question: a.question, Text: text,
		})
	}
	return notes
}

// noted puts what was written in the open debrief into the journal, as far as
// it is not there yet. Answers are kept with their playthrough as they are
// typed; the journal takes them when the person moves on.
func (m Model) noted() (Model, []Command) {
	if m.sitting.session == nil {
		return m, nil
	}
	s := m.sitting
	return m.jot(NotesOn(s.session, s.leaving, s.reflections))
}

// rescued puts what was written about runs of a case into the journal, as far as
// it is not there yet, before they are put aside or go.
func (m Model) rescued(c Case, runs ...Attempt) (Model, []Command) {
	var notes []Note
	for _, a := range runs {
		if a.Leaving == "" && len(a.Reflections) == 0 {
			continue
		}
		if session, fit, err := play.Resume(c.Scenario, c.Rules, a.Record); err == nil && fit.Whole() {
			notes = append(notes, NotesOn(session, a.Leaving, a.Reflections)...)
		}
	}
	return m.jot(notes)
}

// jot adds notes that the journal does not hold as they are.
func (m Model) jot(notes []Note) (Model, []Command) {
	fresh := slices.DeleteFunc(notes, func(n Note) bool {
		i := m.journal.find(n.ID)
		return i >= 0 && m.journal[i].Text == n.Text
	})
	if len(fresh) == 0 {
		return m, nil
	}
	m.journal = m.journal.With(fresh...)
	return m, []Command{SaveNotes{Notes: fresh}}
}
