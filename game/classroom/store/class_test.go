//go:build !js

package store_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"upperhand/game/classroom"
)

func TestClassIsKept(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		want := class("A")
		must(t, s.AddClass(t.Context(), want))
		later := class("B")
		later.Opened, later.Key, later.Stage.Vote = clock.Add(-time.Hour), nil, nil
		must(t, s.AddClass(t.Context(), later))
		must(t, s.Close())

		s = open(t, at)
		if c, err := s.Class(t.Context(), "A"); err != nil || !reflect.DeepEqual(c, want) {
			t.Errorf("by its id: %+v, %v", c, err)
		}
		if c, err := s.ClassByCode(t.Context(), want.Code); err != nil || !reflect.DeepEqual(c, want) {
			t.Errorf("by its code: %+v, %v", c, err)
		}
		list, err := s.Classes(t.Context())
		if err != nil || len(list) != 2 || list[0].ID != "B" || list[1].ID != "A" {
			t.Errorf("the oldest is to come first: %+v, %v", list, err)
		}
		for _, wrong := range []string{"", "a", "A ", "A\x00", "' OR 1=1 --"} {
			if _, err := s.Class(t.Context(), wrong); !errors.Is(err, classroom.ErrNone) {
				t.Errorf("class %q: %v", wrong, err)
			}
		}
	})
}

func TestClassIsTaken(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A")
		sameCode := class("B")
		sameCode.Code = class("A").Code
		if err := s.AddClass(t.Context(), sameCode); !errors.Is(err, classroom.ErrTaken) {
			t.Errorf("a code twice: %v", err)
		}
		sameID := class("A")
		sameID.Code = "OTHER1"
		if err := s.AddClass(t.Context(), sameID); !errors.Is(err, classroom.ErrTaken) {
			t.Errorf("an id twice: %v", err)
		}
		filled(t, s, "C")
		c := got[classroom.Class](t)(s.Class(t.Context(), "C"))
		c.Code = class("A").Code
		if _, err := s.SetClass(t.Context(), c); !errors.Is(err, classroom.ErrTaken) {
			t.Errorf("changed to a code that is in use: %v", err)
		}
	})
}

func TestSetClassRestsOnTheLastReading(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A")
		first := got[classroom.Class](t)(s.Class(t.Context(), "A"))
		second := first
		first.Title, first.Stage.Paused = "First", false
		changed, err := s.SetClass(t.Context(), first)
		if err != nil || changed.Version != first.Version+1 || changed.Title != "First" {
			t.Fatalf("%+v, %v", changed, err)
		}
		second.Title = "Second"
		if _, err := s.SetClass(t.Context(), second); !errors.Is(err, classroom.ErrConflict) {
			t.Errorf("a change of an older reading: %v", err)
		}
		if c, err := s.Class(t.Context(), "A"); err != nil || !reflect.DeepEqual(c, changed) {
			t.Errorf("kept %+v, %v", c, err)
		}
		if _, err := s.SetClass(t.Context(), class("nobody")); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("a class that is not there: %v", err)
		}
	})
}

func TestSeatIsKept(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1", "s2")
		want := seat("A", "s1")
		if a, err := s.Seat(t.Context(), "s1"); err != nil || !reflect.DeepEqual(a, want) {
			t.Errorf("by its id: %+v, %v", a, err)
		}
		if a, err := s.SeatByKey(t.Context(), want.Key); err != nil || !reflect.DeepEqual(a, want) {
			t.Errorf("by its key: %+v, %v", a, err)
		}
		want.Name, want.Removed, want.Key = "", true, classroom.HashKey("new")
		must(t, s.SetSeat(t.Context(), want))
		want.Seen = clock.Add(time.Minute)
		must(t, s.Saw(t.Context(), map[string]time.Time{"s1": want.Seen, "nobody": want.Seen}))
		must(t, s.Saw(t.Context(), map[string]time.Time{"s1": clock.Add(time.Second)})) // told late by another server
		early := seat("A", "s0")
		early.Joined = clock.Add(-time.Second)
		must(t, s.AddSeat(t.Context(), early))
		list := got[[]classroom.Seat](t)(s.Seats(t.Context(), "A"))
		if len(list) != 3 || !reflect.DeepEqual(list, []classroom.Seat{early, want, seat("A", "s2")}) {
			t.Errorf("the seats of the class: %+v", list)
		}
		teacher := seat("A", "s9")
		teacher.Teacher = true
		must(t, s.AddSeat(t.Context(), teacher))
		if here, all, err := s.Seated(t.Context(), "A"); here != 2 || all != 4 || err != nil {
			t.Errorf("%d of %d seats are sat in, %v; of four, one is removed and one the teacher's", here, all, err)
		}
	})
}

func TestSeatsThatCannotBe(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		filled(t, s, "B")
		same := seat("A", "s2")
		same.Alias = seat("A", "s1").Alias
		if err := s.AddSeat(t.Context(), same); !errors.Is(err, classroom.ErrTaken) {
			t.Errorf("an alias twice in a class: %v", err)
		}
		same.Class = "B"
		if err := s.AddSeat(t.Context(), same); err != nil {
			t.Errorf("an alias in two classes: %v", err)
		}
		if err := s.AddSeat(t.Context(), seat("nowhere", "s3")); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("a seat in no class: %v", err)
		}
		if err := s.SetSeat(t.Context(), seat("A", "nobody")); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("a change of no seat: %v", err)
		}
		for _, id := range []string{"t1", "t2"} { // no key, and yet no two with the same
			keyless := seat("A", id)
			keyless.Key = nil
			must(t, s.AddSeat(t.Context(), keyless))
		}
		for _, hash := range [][]byte{nil, {}, []byte("wrong")} {
			if _, err := s.SeatByKey(t.Context(), hash); !errors.Is(err, classroom.ErrNone) {
				t.Errorf("key %q opens a seat: %v", hash, err)
			}
		}
	})
}

// What people write is kept as it is; only what no text may hold is replaced,
// alike in both databases.
func TestTextsAreKept(t *testing.T) {
	long := strings.Repeat("Ein Satz — 文 🙂\n", 40_000)
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		for wrote, kept := range map[string]string{
			"Zoë 🙂 عربى \u202e x": "Zoë 🙂 عربى \u202e x",
			"it's \"'; DROP":      "it's \"'; DROP",
			"a\x00b":              "a\uFFFDb",
			"broken \xff\xfe":     "broken \uFFFD",
			long:                  long,
		} {
			a := seat("A", "s1")
			a.Name = wrote
			must(t, s.SetSeat(t.Context(), a))
			if a := got[classroom.Seat](t)(s.Seat(t.Context(), "s1")); a.Name != kept {
				t.Errorf("%.40q became %.40q", wrote, a.Name)
			}
			must(t, s.Share(t.Context(), classroom.Reflection{Class: "A", Seat: "s1", Attempt: "s1/x/1", Asked: wrote, Text: wrote, At: clock}))
			if r := got[[]classroom.Reflection](t)(s.Reflections(t.Context(), "A")); len(r) != 1 || r[0].Text != kept || r[0].Asked != kept {
				t.Errorf("%.40q became %+v", wrote, r)
			}
		}
	})
}
