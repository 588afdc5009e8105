//go:build !js

package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/play"
)

// marker is in everything that somebody wrote or did in a class.
const marker = "Zuckerrübensirup"

// lived fills a class with everything there is, all of it with the marker in it.
func lived(t *testing.T, s classroom.Store, id string) {
	t.Helper()
	c := class(id)
	c.Title, c.Stage.Words, c.Options.Note = marker, marker, marker
	teacher := fmt.Sprint(id, "-", marker, 0, "/sofia/1")
	c.Stage.Vote = &classroom.Vote{Attempt: teacher, Round: 1, Open: true}
	must(t, s.AddClass(t.Context(), c))
	must(t, s.AddCase(t.Context(), id, classroom.Case{ID: "x", Source: bytes.Repeat([]byte(marker), 5000)}))
	for n := range 12 {
		name := fmt.Sprint(id, "-", marker, n)
		a := seat(id, name)
		must(t, s.AddSeat(t.Context(), a))
		at := begin(id, name, 1)
		for i := range 8 {
			at = goOn(t, s, at, play.Choose(fmt.Sprint(marker, i)), play.Choose(fmt.Sprint(i, marker, marker, marker)))
		}
		must(t, s.Share(t.Context(), classroom.Reflection{Class: id, Seat: name, Attempt: at.ID, Asked: marker, Text: string(bytes.Repeat([]byte(marker), 1+n*n*10)), At: clock}))
		must(t, s.Vote(t.Context(), classroom.Ballot{Class: id, Seat: name, Attempt: teacher, Round: 1, Choice: marker}))
	}
	must(t, s.EndRound(t.Context(), classroom.Round{Class: id, Attempt: fmt.Sprint(id, "-", marker, 0, "/sofia/1"), Round: 1, Counts: map[string]int{marker: 12}, Taken: marker, At: clock}))
}

// kept counts what is left of a class.
func kept(t *testing.T, s classroom.Store, id string) map[string]int {
	t.Helper()
	ctx := t.Context()
	left := map[string]int{
		"seats":       len(got[[]classroom.Seat](t)(s.Seats(ctx, id))),
		"attempts":    len(got[[]classroom.Attempt](t)(s.Attempts(ctx, id))),
		"reflections": len(got[[]classroom.Reflection](t)(s.Reflections(ctx, id))),
		"rounds":      len(got[[]classroom.Round](t)(s.Rounds(ctx, id))),
		"cases":       len(got[[]classroom.Case](t)(s.Cases(ctx, id))),
		"ballots":     len(got[[]classroom.Ballot](t)(s.Ballots(ctx, fmt.Sprint(id, "-", marker, 0, "/sofia/1"), 1))),
		"steps":       len(got[[]classroom.Step](t)(s.Steps(ctx, fmt.Sprint(id, "-", marker, 1, "/sofia/1")))),
	}
	return left
}

func TestDeletedClassLeavesNothing(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at, store.Options{Forwarding: true})
		lived(t, s, "A")
		lived(t, s, "B")
		all := kept(t, s, "B")
		must(t, s.DeleteClass(t.Context(), "A"))
		for what, n := range kept(t, s, "A") {
			if n != 0 {
				t.Errorf("%d %s are left", n, what)
			}
		}
		for what, n := range kept(t, s, "B") {
			if n != all[what] || n == 0 {
				t.Errorf("another class had %d %s and has %d", all[what], what, n)
			}
		}
		if n := got[int](t)(s.Waiting(t.Context())); n != 12*9 {
			t.Errorf("%d entries wait, not those of the other class", n)
		}
		if err := s.DeleteClass(t.Context(), "A"); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("deleted again: %v", err)
		}
		if _, err := s.ClassByCode(t.Context(), class("A").Code); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("its code: %v", err)
		}
		filled(t, s, "A") // may be made anew
	})
}

func TestDeletedSeatLeavesNothing(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at, store.Options{Forwarding: true})
		lived(t, s, "A")
		before := kept(t, s, "A")
		must(t, s.DeleteSeat(t.Context(), fmt.Sprint("A-", marker, 1)))
		after := kept(t, s, "A")
		for _, what := range []string{"seats", "attempts", "reflections", "ballots"} {
			if after[what] != before[what]-1 {
				t.Errorf("of %d %s %d are left", before[what], what, after[what])
			}
		}
		if after["steps"] != 0 || after["rounds"] != 1 {
			t.Errorf("left: %v", after)
		}
		if n := got[int](t)(s.Waiting(t.Context())); n != 11*9 {
			t.Errorf("%d entries wait", n)
		}
		must(t, s.DeleteSeat(t.Context(), fmt.Sprint("A-", marker, 0))) // in which the class voted
		if left := kept(t, s, "A"); left["rounds"] != 0 || left["ballots"] != 0 {
			t.Errorf("left of the votes: %v", left)
		}
		if err := s.DeleteSeat(t.Context(), "nobody"); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("a seat that is not there: %v", err)
		}
	})
}

func TestExpire(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at, store.Options{Forwarding: true})
		lived(t, s, "A")
		for id, deletes := range map[string]time.Time{"B": clock.Add(25 * time.Hour), "C": {}} {
			c := class(id)
			c.Deletes = deletes
			must(t, s.AddClass(t.Context(), c))
		}
		due := class("A").Deletes
		if ids := got[[]string](t)(s.Expire(t.Context(), due.Add(-time.Microsecond), clock)); len(ids) != 0 {
			t.Errorf("%v went before their time", ids)
		}
		if ids := got[[]string](t)(s.Expire(t.Context(), due, clock)); !slices.Equal(ids, []string{"A"}) {
			t.Errorf("%v went", ids)
		}
		for what, n := range kept(t, s, "A") {
			if n != 0 {
				t.Errorf("%d %s are left", n, what)
			}
		}
		if ids := got[[]string](t)(s.Expire(t.Context(), due.Add(1000*time.Hour), clock)); !slices.Equal(ids, []string{"B"}) {
			t.Errorf("%v went; a class without a time stays", ids)
		}
	})
}

// A machine that starts with a clock far ahead finds every class past its time. Nothing
// goes at once, nothing at all if the clock is set right within a day, and all of it
// where the day has gone.
func TestAClockFarAheadDeletesNothingAtOnce(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		ahead := clock.Add(40 * 365 * 24 * time.Hour)
		expire := func(what string, now, watched time.Time, want int, overdue time.Time) {
			t.Helper()
			if ids := got[[]string](t)(s.Expire(t.Context(), now, watched)); len(ids) != want {
				t.Fatalf("%s: %v went", what, ids)
			}
			if want == 1 {
				return
			}
			if c := got[classroom.Class](t)(s.Class(t.Context(), "A")); !c.Overdue.Equal(overdue) {
				t.Fatalf("%s: overdue since %v, want %v", what, c.Overdue, overdue)
			}
		}
		expire("the clock is ahead", ahead, ahead, 0, ahead)
		expire("it goes on for hours", ahead.Add(23*time.Hour), ahead, 0, ahead)
		c := got[classroom.Class](t)(s.Class(t.Context(), "A"))
		got[classroom.Class](t)(s.SetClass(t.Context(), c))
		expire("the class was changed meanwhile", ahead.Add(23*time.Hour), ahead, 0, ahead)
		expire("it was set right", clock, clock, 0, time.Time{})
		due := class("A").Deletes
		later := due.Add(30 * 24 * time.Hour)
		expire("the machine was off until long after", later, later, 0, later)
		expire("it was off again, for a week", later.Add(7*24*time.Hour), later.Add(7*24*time.Hour), 1, time.Time{})
	})
}

// Nothing that was deleted can be found in the file or beside it, while the
// server runs.
func TestDeletedIsOverwritten(t *testing.T) {
	for name, erase := range map[string]func(s classroom.Store) error{
		"deleted": func(s classroom.Store) error { return s.DeleteClass(t.Context(), "A") },
		"expired": func(s classroom.Store) error { _, err := s.Expire(t.Context(), class("A").Deletes, clock); return err },
		"seats": func(s classroom.Store) error {
			for n := range 12 {
				if err := s.DeleteSeat(t.Context(), fmt.Sprint("A-", marker, n)); err != nil {
					return err
				}
			}
			return s.DeleteClass(t.Context(), "A")
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			s := open(t, filepath.Join(dir, "class.db"), store.Options{Forwarding: true})
			filled(t, s, "B", "s1")
			lived(t, s, "A")
			if found(t, dir, marker) == 0 {
				t.Fatal("the search finds nothing while there is something")
			}
			must(t, erase(s))
			if n := found(t, dir, marker); n != 0 {
				t.Errorf("it is still there %d times", n)
			}
		})
	}
}

// found counts a text in the files of a folder.
func found(t *testing.T, dir, text string) int {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	must(t, err)
	n := 0
	for _, name := range files {
		data, err := os.ReadFile(name)
		must(t, err)
		n += bytes.Count(data, []byte(text))
	}
	return n
}
