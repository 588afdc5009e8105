package flow

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/view"
)

// kept is a model as a keeper that works leaves it: every note and run with the
// time at which it was kept.
func kept(m Model, commands []Command) Model {
	for _, c := range commands {
		switch c := c.(type) {
		case SaveNotes:
			for i := range c.Notes {
				c.Notes[i].Written, c.Notes[i].Day = 1_795_000_000, "2026-11-27"
			}
			all := m.journal.With(c.Notes...)
			m, _ = Update(m, Remembered{Journal: &all})
		case SaveOutcome:
			c.Outcome.Finished, c.Outcome.Day = 1_795_000_000, "2026-11-27"
			all := m.outcomes.With(c.Outcome)
			m, _ = Update(m, Remembered{Outcomes: &all})
		}
	}
	return m
}

// does presses controls with a keeper behind.
func does(t *testing.T, m Model, ids ...string) Model {
	t.Helper()
	for _, id := range ids {
		press(t, m, id) // fails where it is not there
		next, commands := Update(m, Press{id})
		m = kept(next, commands)
	}
	return m
}

// asked goes from an ending to the debrief's own questions.
func asked(t *testing.T, m Model) Model {
	t.Helper()
	for m = does(t, m, "debrief"); !hasControl(Screen(m), "reflect:0"); {
		m = does(t, m, "next")
	}
	return m
}

// twice is two playthroughs, each with a word on it.
func twice(t *testing.T) Model {
	t.Helper()
	m := does(t, game(), "library", "case:sofia-small", "start", "continue", "continue", "say:press", "sign:0", "base:coercive", "notice:answer",
		"say:together", "continue", "continue", "say:sorry")
	m = asked(t, m)
	m, _ = Update(m, Edit{"reflect:0", "When I said that I might stop.\n\nShe had not asked."})
	m = does(t, m, "next", "library", "case:sofia-small", "mode:practise", "start", "continue", "continue", "say:drawer", "sign:2", "base:none", "notice:answer",
		"say:listen", "continue", "continue", "say:let-him")
	m = asked(t, m)
	m, _ = Update(m, Edit{"reflect:0", "When he began to talk."})
	return does(t, m, "library")
}

func TestJournalAndProfileRead(t *testing.T) {
	m := twice(t)
	compare(t, "journal", view.Text(Screen(press(t, m, "journal")), 78))
	compare(t, "profile", view.Text(Screen(press(t, m, "profile")), 78))
	compare(t, "title-after", view.Text(Screen(press(t, m, "title")), 78))
	m, commands := Update(press(t, m, "journal"), Press{"save-journal"})
	compare(t, "journal-file", commands[0].(SaveText).Text)
	m, _ = Update(m, Edit{"search", "asked NOT"})
	compare(t, "journal-found", view.Text(Screen(m), 78))
}

func TestWhatWasWrittenOutlivesItsPlaythrough(t *testing.T) {
	m := twice(t)
	if len(m.journal) != 2 || len(m.slots) != 1 {
		t.Fatalf("%d notes, %d playthroughs", len(m.journal), len(m.slots))
	}
	m = does(t, m, "case:sofia-small", "erase", "erase-now")
	if len(m.journal) != 2 {
		t.Error("erasing a playthrough takes from the journal")
	}
	old := asked(t, played(t, "explore"))
	old, _ = Update(old, Edit{"reflect:0", "Kept before there was a journal."})
	m = does(t, New(old.cases, Restored{Slots: old.slots}), "library", "case:sofia-small", "start")
	if len(m.journal) != 1 || m.journal[0].Text != "Kept before there was a journal." {
		t.Errorf("starting again leaves %+v", m.journal)
	}
}

func TestAnEntryIsDeletedWhereverItStands(t *testing.T) {
	m := press(t, twice(t), "journal")
	id := m.journal[0].ID
	if asked := press(t, m, "delete:"+id, "keep"); len(asked.journal) != 2 {
		t.Error("it can't be thought better of")
	}
	m, commands := Update(press(t, m, "delete:"+id), Press{"delete-now:" + id})
	if len(commands) != 2 || commands[0] != (EraseNote{ID: id}) || commands[1].(SaveSlot).Slot.Reflections[0] != "" {
		t.Errorf("asked for %+v", commands)
	}
	m = does(t, m, "library", "case:sofia-small", "continue", "next", "next", "library")
	if len(m.journal) != 1 {
		t.Errorf("reading the debrief again brings it back: %+v", m.journal)
	}
}

func TestAJournalIsMergedById(t *testing.T) {
	note := func(id string, at int64) Note {
		return Note{ID: id, Text: fmt.Sprint(id, at), Written: at}
	}
	j := Journal{note("a", 3), note("b", 1)}
	if got, want := j.With(note("b", 2), note("a", 1), note("c", 9)), (Journal{note("c", 9), note("a", 3), note("b", 2)}); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := j.With(note("b", 0)); got[0].ID != "b" {
		t.Errorf("what was just written stands at %+v", got)
	}
	for i := range maxNotes + 50 {
		j = j.With(note(fmt.Sprint(i), int64(10+i)))
	}
	if len(j) != maxNotes || j[len(j)-1].Written < 50 {
		t.Errorf("%d notes, the oldest of %d", len(j), j[len(j)-1].Written)
	}
}

// Whatever is pressed, looked for and deleted, a screen says how much there is
// and no entry comes back.
func TestTheJournalHoldsWhateverIsDone(t *testing.T) {
	start := press(t, twice(t), "journal")
	rapid.Check(t, func(t *rapid.T) {
		m, gone := start, map[string]bool{}
		for range rapid.IntRange(1, 25).Draw(t, "steps") {
			s := Screen(m)
			if err := sound(s); err != nil {
				t.Fatalf("%v\n%s", err, view.Text(s, 78))
			}
			id := pick(t, s)
			if id == "search" {
				m, _ = Update(m, Edit{"search", rapid.SampledFrom([]string{"", "he", "she asked", "zebra", "november", "\x00"}).Draw(t, "words")})
				continue
			}
			if note, ok := strings.CutPrefix(id, "delete-now:"); ok {
				gone[note] = true
			}
			next, commands := Update(m, Press{id})
			m = kept(next, commands)
			for _, n := range m.journal {
				if gone[n.ID] {
					t.Fatalf("%q came back", n.Text)
				}
			}
		}
	})
}

func TestNoButtonOfTheirOwnIsDead(t *testing.T) {
	journal := press(t, twice(t), "journal")
	asking := press(t, journal, "delete:"+journal.journal[0].ID)
	for _, m := range []Model{journal, asking, press(t, twice(t), "profile"), upToNote(t, true, "practise"), upToNote(t, false, "assess")} {
		s := Screen(m)
		for _, c := range s.Controls() {
			if c.Disabled || c.Kind == view.Entry {
				continue
			}
			if next, commands := Update(m, Press{c.ID}); reflect.DeepEqual(s, Screen(next)) && len(commands) == 0 {
				t.Errorf("%q on %s does nothing", c.ID, s.Name)
			}
		}
	}
}
