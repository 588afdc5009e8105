//go:build !js

package store_test

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
	"testing"
	"time"

	"upperhand/game/classroom"
)

func TestVote(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		var names []string
		for n := range 40 {
			names = append(names, fmt.Sprint("s", n))
		}
		filled(t, s, "A", names...)
		filled(t, s, "B", "b1")
		on := got[classroom.Class](t)(s.Class(t.Context(), "A"))
		vote := func(round int, open bool) {
			t.Helper()
			on.Stage.Vote = &classroom.Vote{Attempt: "t/x/1", Round: round, Open: open}
			on = got[classroom.Class](t)(s.SetClass(t.Context(), on))
		}
		vote(2, true)
		var all sync.WaitGroup
		for n, name := range names {
			all.Go(func() { // each changes their mind
				for _, choice := range []string{"leave", fmt.Sprint("stay", n)} {
					if err := s.Vote(t.Context(), classroom.Ballot{Class: "A", Seat: name, Attempt: "t/x/1", Round: 2, Choice: choice}); err != nil {
						t.Error(err)
					}
				}
			})
		}
		all.Wait()
		vote(3, true)
		must(t, s.Vote(t.Context(), classroom.Ballot{Class: "A", Seat: "s1", Attempt: "t/x/1", Round: 3, Choice: "next"}))
		late := classroom.Ballot{Class: "A", Seat: "s1", Attempt: "t/x/1", Round: 3, Choice: "late"}
		for _, c := range []struct {
			round int
			open  bool
		}{{2, true}, {3, false}} {
			vote(c.round, c.open)
			if err := s.Vote(t.Context(), late); !errors.Is(err, classroom.ErrConflict) {
				t.Errorf("a ballot in round 3, and the class is at %d, open %v: %v", c.round, c.open, err)
			}
		}
		if list := got[[]classroom.Ballot](t)(s.Ballots(t.Context(), "t/x/1", 3)); len(list) != 1 || list[0].Choice != "next" {
			t.Errorf("a ballot that was refused is kept: %+v", list)
		}
		list := got[[]classroom.Ballot](t)(s.Ballots(t.Context(), "t/x/1", 2))
		if len(list) != len(names) {
			t.Errorf("%d ballots", len(list))
		}
		for _, b := range list {
			if want := (classroom.Ballot{Class: "A", Seat: b.Seat, Attempt: "t/x/1", Round: 2, Choice: "stay" + b.Seat[1:]}); b != want {
				t.Errorf("%+v", b)
			}
		}
		for _, b := range []classroom.Ballot{{Class: "A", Seat: "nobody"}, {Class: "A", Seat: "b1"}} {
			if err := s.Vote(t.Context(), b); !errors.Is(err, classroom.ErrNone) {
				t.Errorf("%+v: %v", b, err)
			}
		}
	})
}

func TestRoundsAreKept(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A")
		second := classroom.Round{Class: "A", Attempt: "t/x/1", Round: 4, Counts: map[string]int{}, At: clock.Add(time.Second)}
		first := classroom.Round{Class: "A", Attempt: "t/x/1", Round: 2, Counts: map[string]int{"a": 3, "b — 文": 3}, At: clock}
		must(t, s.EndRound(t.Context(), second))
		must(t, s.EndRound(t.Context(), first))
		first.Taken = "a"
		must(t, s.EndRound(t.Context(), first))
		if list := got[[]classroom.Round](t)(s.Rounds(t.Context(), "A")); !reflect.DeepEqual(list, []classroom.Round{first, second}) {
			t.Errorf("%+v", list)
		}
		first.Class = "nowhere"
		if err := s.EndRound(t.Context(), first); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("a round of no class: %v", err)
		}
	})
}

func TestCasesAreKept(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		s := open(t, at)
		filled(t, s, "A")
		one, two := classroom.Case{ID: "z", Source: []byte("scenario {\x00\xff}")}, classroom.Case{ID: "a", Source: []byte{}}
		must(t, s.AddCase(t.Context(), "A", one))
		must(t, s.AddCase(t.Context(), "A", two))
		one.Source = []byte("better")
		must(t, s.AddCase(t.Context(), "A", one))
		if list := got[[]classroom.Case](t)(s.Cases(t.Context(), "A")); !reflect.DeepEqual(list, []classroom.Case{one, two}) {
			t.Errorf("%+v", list)
		}
		if err := s.AddCase(t.Context(), "nowhere", one); !errors.Is(err, classroom.ErrNone) {
			t.Errorf("a case of no class: %v", err)
		}
	})
}
