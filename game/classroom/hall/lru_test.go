package hall

import (
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/memory"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// What is remembered of seats is what plays now, however many have played.
func TestSeatsThatLeftAreForgotten(t *testing.T) {
	now := time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)
	h := New(memory.New(), Config{Now: func() time.Time { return now }})
	if err := h.store.AddClass(t.Context(), classroom.Class{ID: "A", Code: "ABCDEF", Opened: now, Closes: now.Add(time.Hour), Deletes: now.Add(time.Hour)}); err != nil {
		t.Fatal(err)
	}
	c, err := h.store.Class(t.Context(), "A")
	if err != nil {
		t.Fatal(err)
	}
	var first string
	for n := range 30 {
		_, key, err := h.Join(t.Context(), c, "")
		if err != nil {
			t.Fatal(err)
		}
		if n == 0 {
			first = key
		}
		for _, key := range []string{key, first} {
			if _, _, err := h.Seated(t.Context(), key); err != nil {
				t.Fatal(err)
			}
		}
		now = now.Add(time.Second)
	}
	// In a second one comes, and the first is there all the time.
	if most := 2 + int(fresh/time.Second); len(h.seats.by) > most || h.seats.order.Len() != len(h.seats.by) {
		t.Errorf("%d seats are remembered, of which at most %d are fresh", len(h.seats.by), most)
	}
}

// A class of forty and forty classes hold each text once.
func TestClassesShareWhatTheyPlay(t *testing.T) {
	loaded := 0
	h := New(memory.New(), Config{Load: func(name string, source []byte) (*scenario.Scenario, play.Rules, error) {
		loaded++
		return &scenario.Scenario{ID: name + string(source)}, nil, nil
	}})
	of := map[string]*Case{}
	for _, c := range []struct{ id, mode, text string }{{"A", "", "one"}, {"B", "", "one"}, {"C", "assess", "one"}, {"D", "", "two"}} {
		class := classroom.Class{ID: c.id, Code: c.id, Options: classroom.Options{Cases: []string{"case"}, Mode: c.mode}}
		if err := h.store.AddClass(t.Context(), class); err != nil {
			t.Fatal(err)
		}
		if err := h.store.AddCase(t.Context(), c.id, classroom.Case{ID: "case", Source: []byte(c.text)}); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			got, err := h.Case(t.Context(), class, "case")
			if err != nil || got.Scenario.ID != "case.lua"+c.text || string(got.Scenario.Mode) != c.mode {
				t.Errorf("class %s plays %+v, %v", c.id, got, err)
			}
			of[c.id] = got
		}
	}
	if loaded != 3 || of["A"] != of["B"] || of["A"] == of["C"] {
		t.Errorf("%d texts were read; there are two, one of them in two modes", loaded)
	}
}
