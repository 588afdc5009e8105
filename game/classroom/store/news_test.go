//go:build !js

package store_test

import (
	"context"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/play"
)

// until waits for a change that is wanted.
func until(t *testing.T, changes <-chan classroom.Change, name string, wanted classroom.Change) {
	t.Helper()
	patience, end := context.WithTimeout(t.Context(), 30*time.Second)
	defer end()
	for {
		select {
		case c, open := <-changes:
			if !open {
				t.Fatalf("%s: the changes ended before %+v", name, wanted)
			}
			if c == wanted {
				return
			}
		case <-patience.Done():
			t.Fatalf("%s: nobody told of %+v", name, wanted)
		}
	}
}

func TestChangesAreTold(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		here := got[<-chan classroom.Change](t)(s.Changes(t.Context()))
		also := got[<-chan classroom.Change](t)(s.Changes(t.Context()))
		ctx := t.Context()
		var a classroom.Attempt
		for _, act := range []struct {
			name  string
			class string
			stage bool
			do    func() error
		}{
			{"a class", "A", true, func() error { return s.AddClass(ctx, class("A")) }},
			{"a seat", "A", true, func() error { return s.AddSeat(ctx, seat("A", "s1")) }},
			{"a stage", "A", true, func() error { _, err := s.SetClass(ctx, class("A")); return err }},
			{"a name", "A", true, func() error { return s.SetSeat(ctx, seat("A", "s1")) }},
			{"a step", "A", false, func() error { a = goOn(t, s, begin("A", "s1", 1), play.Choose("x")); return nil }},
			{"words", "A", false, func() error {
				return s.Share(ctx, classroom.Reflection{Class: "A", Seat: "s1", Attempt: a.ID, Text: "x"})
			}},
			{"a ballot", "A", true, func() error {
				return s.Vote(ctx, classroom.Ballot{Class: "A", Seat: "s1", Attempt: "t/sofia/1", Round: 3, Choice: "x"})
			}},
			{"a round", "A", true, func() error { return s.EndRound(ctx, classroom.Round{Class: "A", Attempt: a.ID}) }},
			{"a case", "A", true, func() error { return s.AddCase(ctx, "A", classroom.Case{ID: "x"}) }},
			{"a seat that goes", "A", true, func() error { return s.DeleteSeat(ctx, "s1") }},
			{"another class", "B", true, func() error { return s.AddClass(ctx, class("B")) }},
			{"a class that goes", "A", true, func() error { return s.DeleteClass(ctx, "A") }},
			{"one whose time has come", "B", true, func() error { _, err := s.Expire(ctx, clock.Add(1000*time.Hour), clock); return err }},
		} {
			must(t, act.do())
			until(t, here, act.name, classroom.Change{Class: act.class, Stage: act.stage})
			until(t, also, act.name, classroom.Change{Class: act.class, Stage: act.stage})
		}
	})
}

// What another server changed is told as well: with its class where the
// database says so, and as everything where it can't.
func TestChangesOfAnotherServer(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s, other := open(t, at), open(t, at)
		changes := got[<-chan classroom.Change](t)(s.Changes(t.Context()))
		filled(t, other, "A", "s1")
		wanted := classroom.Change{Class: "A", Stage: true}
		if !store.OnServer(at) {
			wanted.Class = ""
		}
		until(t, changes, "another server's class", wanted)
	})
}

func TestChangesEnd(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		ctx, end := context.WithCancel(t.Context())
		first := got[<-chan classroom.Change](t)(s.Changes(ctx))
		second := got[<-chan classroom.Change](t)(s.Changes(t.Context()))
		end()
		closes(t, first)
		filled(t, s, "A")
		until(t, second, "a class", classroom.Change{Class: "A", Stage: true})
		must(t, s.Close())
		closes(t, second)
		if _, err := s.Changes(t.Context()); err == nil {
			t.Error("a closed store tells of changes")
		}
	})
}

func closes(t *testing.T, changes <-chan classroom.Change) {
	t.Helper()
	patience := time.After(30 * time.Second)
	for {
		select {
		case _, open := <-changes:
			if !open {
				return
			}
		case <-patience:
			t.Fatal("the changes do not end")
		}
	}
}

// A listener that takes nothing holds up nobody and is told later.
func TestSlowListener(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A", "s1")
		slow := got[<-chan classroom.Change](t)(s.Changes(t.Context()))
		for n := range uint64(200) {
			goOn(t, s, begin("A", "s1", n), play.Choose("x"))
		}
		filled(t, s, "B")
		until(t, slow, "200 steps", classroom.Change{Class: "A"})
		must(t, s.DeleteClass(t.Context(), "B"))
		until(t, slow, "a class that goes", classroom.Change{Class: "B", Stage: true})
	})
}

func TestClosedStore(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		must(t, s.Close())
		must(t, s.Close())
		if err := s.AddClass(t.Context(), class("A")); err == nil {
			t.Error("a closed store takes a class")
		}
		if _, err := s.Class(t.Context(), "A"); err == nil {
			t.Error("a closed store is read")
		}
		a := begin("A", "s1", 1)
		after, step := move(a, 0, play.Choose("x"))
		if err := s.Append(t.Context(), a, after, step); err == nil {
			t.Error("a closed store takes a step")
		}
	})
}

func TestEndedContext(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		ctx, end := context.WithCancel(t.Context())
		end()
		if err := s.AddClass(ctx, class("A")); err == nil {
			t.Error("stored for somebody who is gone")
		}
		if _, err := s.Classes(ctx); err == nil {
			t.Error("read for somebody who is gone")
		}
		filled(t, s, "A") // and others go on
	})
}
