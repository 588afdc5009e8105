package hall_test

import (
	"context"
	"errors"
	"path"
	"sync"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/memory"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/scenarios"
)

const sofia = "sofia-and-matthias"

func source(t testing.TB, id string) []byte {
	t.Helper()
	data, err := scenarios.FS.ReadFile(path.Join(id, "scenario.lua"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func load(name string, source []byte) (*scenario.Scenario, play.Rules, error) {
	loaded, found := script.Open(name, source)
	if loaded == nil {
		return nil, nil, errors.New(found[0].String())
	}
	return loaded.Scenario, loaded.Rules, nil
}

// clock is a time that tests move.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// school is a class with what a test needs of it.
type school struct {
	*testing.T
	store heard
	hall  *hall.Hall
	clock *clock
	class classroom.Class
	of    *hall.Case
}

func open(t *testing.T, options classroom.Options, limits hall.Limits) *school {
	t.Helper()
	s := &school{T: t, store: heard{memory.New(), make(chan struct{}, 10)}, clock: &clock{now: time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)}}
	s.hall = hall.New(s.store, hall.Config{Load: load, Now: s.clock.Now, Limits: limits, Trouble: func(err error) { t.Error(err) }})
	var err error
	s.class, err = s.hall.OpenClass(t.Context(), hall.Opening{
		Title: "Term two", Options: options, Closes: time.Hour, Deletes: 24 * time.Hour, Secret: []byte("a secret"),
	}, []classroom.Case{{ID: sofia, Source: source(t, sofia)}})
	if err != nil {
		t.Fatal(err)
	}
	if s.of, err = s.hall.Case(t.Context(), s.class, sofia); err != nil {
		t.Fatal(err)
	}
	return s
}

// another is another server's hall on the same store. Both hear of changes.
func (s *school) another() *hall.Hall {
	other := hall.New(s.store, hall.Config{Load: load, Now: s.clock.Now})
	s.hears(s.hall)
	s.hears(other)
	return other
}

// hears lets a hall hear of changes until the test ends.
func (s *school) hears(h *hall.Hall) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- h.Run(ctx) }()
	<-s.store.listens
	s.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			s.Error(err)
		}
	})
}

// heard is a store that tells when somebody listens to it.
type heard struct {
	*memory.Store
	listens chan struct{}
}

func (h heard) Changes(ctx context.Context) (<-chan classroom.Change, error) {
	changes, err := h.Store.Changes(ctx)
	h.listens <- struct{}{}
	return changes, err
}

func (s *school) join() (classroom.Seat, string) {
	s.Helper()
	seat, key, err := s.hall.Join(s.Context(), s.class, "")
	if err != nil {
		s.Fatal(err)
	}
	return seat, key
}

// way plays the first choice that is offered, so many times, and gives the inputs.
func (s *school) way(n int) []play.Input {
	s.Helper()
	session, err := play.NewSession(s.of.Scenario, s.of.Rules, 7, play.Explore)
	if err != nil {
		s.Fatal(err)
	}
	for range n {
		if err := session.Pass(); err != nil {
			s.Fatal(err)
		}
		offered, err := session.Offered()
		if err != nil || len(offered) == 0 {
			s.Fatalf("nothing is offered: %v", err)
		}
		if _, err := session.Choose(play.ChoiceItem(s.of.Scenario, offered[0]).Choice.ID); err != nil {
			s.Fatal(err)
		}
	}
	return session.Record().Inputs
}

func (s *school) sent(rev int64, from int, inputs ...play.Input) hall.Sent {
	return hall.Sent{Scenario: sofia, Hash: s.of.Scenario.Hash, Engine: 1, Seed: 7, Mode: "explore", Rev: rev, From: from, Inputs: inputs}
}

// wants fails where an error is not a refusal of a kind; it gives what is stored.
func (s *school) wants(err error, kind hall.Kind) hall.Stored {
	s.Helper()
	var no *hall.Refusal
	if !errors.As(err, &no) || no.Kind != kind {
		s.Fatalf("refused with %#v (%v), want kind %d", err, err, kind)
	}
	if no.Reason == "" {
		s.Fatal("the refusal has no reason")
	}
	return no.Stored
}

func (s *school) steps(h *hall.Hall, seat classroom.Seat, sent hall.Sent) hall.Stored {
	s.Helper()
	stored, err := h.Step(s.Context(), s.class, seat, sent)
	if err != nil {
		s.Fatalf("step %d: %v", sent.Rev, err)
	}
	return stored
}
