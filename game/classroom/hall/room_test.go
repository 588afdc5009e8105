package hall

import (
	"errors"
	"strconv"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/memory"
)

// Anybody can send the cookie of a class that never was.
func TestClassesThatNeverWereLeaveNothing(t *testing.T) {
	h := New(memory.New(), Config{})
	var no *Refusal
	for i := range 3 * mostRooms {
		if _, err := h.Class(t.Context(), strconv.Itoa(i)); !errors.As(err, &no) {
			t.Fatal(err)
		}
	}
	if n := len(h.rooms.by); n != 0 {
		t.Errorf("%d rooms are remembered", n)
	}
}

// Between the time at which a class is to be deleted and the minute in which it is,
// nobody sees anything of it; that holds also where the server was off meanwhile.
func TestAClassWhoseTimeIsOverIsNotShown(t *testing.T) {
	store, now := memory.New(), time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	h := New(store, Config{Now: clock})
	c, err := h.OpenClass(t.Context(), Opening{Closes: time.Hour, Deletes: time.Hour}, nil)
	if err != nil {
		t.Fatal(err)
	}
	_, key, err := h.Join(t.Context(), c, "")
	if err != nil {
		t.Fatal(err)
	}
	sees := func(h *Hall) bool {
		t.Helper()
		_, _, err := h.Seated(t.Context(), key)
		var no *Refusal
		if err != nil && !errors.As(err, &no) {
			t.Fatal(err)
		}
		return err == nil
	}
	now = c.Deletes.Add(-time.Second)
	if !sees(h) || !sees(New(store, Config{Now: clock})) {
		t.Error("it is gone a second before")
	}
	now = c.Deletes
	if sees(h) || sees(New(store, Config{Now: clock})) {
		t.Error("it is shown at the time at which it is to be gone")
	}
	now = now.Add(-2 * time.Second) // the clock was put back
	if !sees(h) {
		t.Error("what is not deleted yet is there again, and is not shown")
	}
	now = c.Deletes.Add(time.Hour)
	New(store, Config{Now: clock}).expire(t.Context()) // begins a day in which the clock may be set right
	now = now.Add(classroom.Grace)
	New(store, Config{Now: clock}).expire(t.Context())
	if _, err := store.Class(t.Context(), c.ID); !errors.Is(err, classroom.ErrNone) {
		t.Errorf("it is still kept: %v", err)
	}
	now = c.Opened
	if sees(h) || sees(New(store, Config{Now: clock})) {
		t.Error("a clock that is put back brings it back")
	}
}
