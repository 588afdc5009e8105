//go:build !js

package save

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"upperhand/game/flow"
)

func notes(texts ...string) flow.SaveNotes {
	var c flow.SaveNotes
	for _, t := range texts {
		c.Notes = append(c.Notes, flow.Note{ID: "x/" + t[:1], Scenario: "x", Question: "Why?", Text: t})
	}
	return c
}

func texts(j flow.Journal) []string {
	var all []string
	for _, n := range j {
		all = append(all, n.Text)
	}
	return all
}

func TestTwoTabsWriteOneJournal(t *testing.T) {
	m := newMemory()
	here, there := openTab(t, m), openTab(t, m)
	here.Do(notes("a one"))
	there.Do(notes("b two"))
	told := here.Do(notes("c three")).(flow.Remembered)
	if len(*told.Journal) != 3 || (*told.Journal)[0].Day == "" || (*told.Journal)[0].Written == 0 {
		t.Fatalf("told %+v", *told.Journal)
	}
	there.Do(flow.EraseNote{ID: "x/a"})
	here.Do(notes("c four"))
	r := here.Restore()
	if got := texts(r.Journal); len(got) != 2 || strings.Contains(strings.Join(got, ""), "one") {
		t.Errorf("kept %q", got)
	}
	for name, blob := range m.blobs {
		if strings.Contains(string(blob), "a one") {
			t.Errorf("what was deleted still stands in %s", name)
		}
	}
}

func TestAProfileCountsEachPlaythroughOnce(t *testing.T) {
	m := newMemory()
	here, there := openTab(t, m), openTab(t, m)
	here.Do(flow.SaveOutcome{Outcome: flow.Outcome{ID: "x/1", Ending: "first"}})
	there.Do(flow.SaveOutcome{Outcome: flow.Outcome{ID: "x/2", Ending: "other"}})
	here.Do(flow.SaveOutcome{Outcome: flow.Outcome{ID: "x/1", Ending: "second"}})
	r := there.Restore()
	if len(r.Outcomes) != 2 || r.Outcomes[0].Ending == "first" || r.Outcomes[1].Ending == "first" {
		t.Errorf("kept %+v", r.Outcomes)
	}
}

func TestJournalAndProfileGoAlongAndAreErased(t *testing.T) {
	k := openTab(t, newMemory())
	k.Do(notes("a one", "b two"))
	k.Do(flow.SaveOutcome{Outcome: flow.Outcome{ID: "x/1"}})
	data := exported(t, k)
	other := openTab(t, newMemory())
	other.Do(notes("c mine"))
	msg, ok := other.Do(flow.Import{Data: data}).(flow.Imported)
	if !ok || msg.What != "Brought back: 2 entries of the journal, one playthrough of the profile." || len(msg.Now.Journal) != 3 || len(msg.Now.Outcomes) != 1 {
		t.Fatalf("told %+v", msg)
	}
	other.Do(flow.EraseAll{})
	if r := other.Restore(); len(r.Journal)+len(r.Outcomes) > 0 {
		t.Errorf("left: %+v, %+v", r.Journal, r.Outcomes)
	}
}

func TestNotesThatCouldNotBeWrittenAreWrittenLater(t *testing.T) {
	m := newMemory()
	k := openTab(t, m)
	m.room = 1
	if _, ok := k.Do(notes("a one")).(flow.Failed); !ok {
		t.Fatal("nothing is told")
	}
	if got := texts(k.Restore().Journal); !reflect.DeepEqual(got, []string{"a one"}) {
		t.Errorf("meanwhile %q", got)
	}
	m.room = 0
	told := k.Do(notes("b two")).(flow.Remembered)
	if len(*told.Journal) != 2 {
		t.Errorf("kept %q", texts(*told.Journal))
	}
}

// A run gets the date on which it was kept, and keeps it; one that was kept
// before runs had dates takes the one of its slot.
func TestRunsAreDated(t *testing.T) {
	k := at(t, 1_795_000_000)
	s := slot("a", "one")
	do(t, k, flow.SaveSlot{Slot: s})
	old := k.Restore().Slots[0]
	if old.Day != dayOf(k.now()) {
		t.Errorf("the date of one without is %q", old.Day)
	}
	s.Day, s.Others = flow.Today, []flow.Attempt{{Number: 1, Day: flow.Today}, {Number: 2, Day: "2026-01-02"}, {Number: 3}}
	do(t, k, flow.SaveSlot{Slot: s})
	k.now = func() time.Time { return time.Unix(1_795_900_000, 0) }
	got := k.Restore().Slots[0]
	if today := dayOf(time.Unix(1_795_000_000, 0)); got.Day != today || got.Others[0].Day != today || got.Others[1].Day != "2026-01-02" || got.Others[2].Day != "" {
		t.Errorf("dated %q and %+v", got.Day, got.Others)
	}
	if s.Others[0].Day != flow.Today {
		t.Error("the slot that was given has changed")
	}
}
