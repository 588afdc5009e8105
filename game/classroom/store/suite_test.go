//go:build !js

package store_test

import (
	"path/filepath"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/classroom/store/pgtest"
	"upperhand/game/play"
)

func TestMain(m *testing.M) {
	if childStores() {
		return
	}
	pgtest.Main(m)
}

// both runs a test on each database. at gives the address of an empty one.
func both(t *testing.T, test func(t *testing.T, at string)) {
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, filepath.Join(t.TempDir(), "class.db"))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, pgtest.Database(t))
	})
}

// open opens a store until the test ends.
func open(t testing.TB, at string, options ...store.Options) classroom.Store {
	t.Helper()
	var o store.Options
	if len(options) > 0 {
		o = options[0]
	}
	s, err := store.Open(t.Context(), at, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// clock is the hour at which tests play.
var clock = time.Date(2026, 11, 28, 9, 30, 0, 123456000, time.UTC)

func class(id string) classroom.Class {
	return classroom.Class{
		ID: id, Code: "CODE" + id, Title: "Class " + id, Key: classroom.HashKey("teacher " + id),
		Options: classroom.Options{Cases: []string{"sofia", "omar"}, Names: true, Mode: "assess", Note: "Kein Zwang — 学校", Frames: []string{"https://school.example"}},
		Stage:   classroom.Stage{Paused: true, Words: "Talk.", Vote: &classroom.Vote{Attempt: "t/sofia/1", Round: 3, Open: true}},
		Opened:  clock, Closes: clock.Add(time.Hour), Deletes: clock.Add(24 * time.Hour), Version: 1,
	}
}

func seat(class, id string) classroom.Seat {
	return classroom.Seat{ID: id, Class: class, Alias: "Blue " + id, Name: "Zoë " + id, Key: classroom.HashKey("seat " + id), Joined: clock, Seen: clock}
}

// filled is a store with a class and its seats.
func filled(t testing.TB, s classroom.Store, id string, seats ...string) {
	t.Helper()
	must(t, s.AddClass(t.Context(), class(id)))
	for _, name := range seats {
		must(t, s.AddSeat(t.Context(), seat(id, name)))
	}
}

// begin is an attempt before its first step.
func begin(class, seat string, seed uint64) classroom.Attempt {
	return classroom.Attempt{
		ID: classroom.AttemptID(seat, "sofia", seed), Class: class, Seat: seat, Started: clock, Updated: clock,
		Record: play.Record{Version: 1, Scenario: "sofia", Hash: "abc", Engine: 1, Seed: seed, Mode: play.Explore},
	}
}

// move is a step from where an attempt is, and the attempt after it.
func move(before classroom.Attempt, from int, inputs ...play.Input) (classroom.Attempt, classroom.Step) {
	step := classroom.Step{Attempt: before.ID, Rev: before.Rev + 1, From: from, Inputs: inputs, At: before.Updated.Add(time.Second)}
	after := before
	var back int
	after.Record.Inputs, back, _ = classroom.Fold(before.Record.Inputs, step)
	after.Rev, after.TakenBack, after.Updated = step.Rev, before.TakenBack+back, step.At
	return after, step
}

// goOn stores a step that adds inputs at the end.
func goOn(t testing.TB, s classroom.Store, before classroom.Attempt, inputs ...play.Input) classroom.Attempt {
	t.Helper()
	after, step := move(before, len(before.Record.Inputs), inputs...)
	must(t, s.Append(t.Context(), before, after, step))
	return after
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// got fails where a reading failed.
func got[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		must(t, err)
		return v
	}
}
