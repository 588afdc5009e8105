package forward

import (
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/play"
	"upperhand/game/xapi"
)

// TestOnAStore forwards from the store that servers use: what waits survives
// that it is closed, and words that were taken back are voided.
func TestOnAStore(t *testing.T) {
	var later time.Duration // how far the store's clock is ahead, so that nobody waits
	at := filepath.Join(t.TempDir(), "class.db")
	open := func() classroom.Store {
		s, err := store.Open(t.Context(), at, store.Options{Forwarding: true, Now: func() time.Time { return time.Now().Add(later) }})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	s := open()
	must(t, s.AddClass(t.Context(), classroom.Class{ID: "C", Code: "ABCDEF"}))
	q, l := newQueue(), newLRS() // the queue serves to say what is wanted
	for i := range 4 {
		seat := fmt.Sprint("seat", i)
		must(t, s.AddSeat(t.Context(), classroom.Seat{ID: seat, Class: "C", Alias: seat, Key: []byte(seat)}))
		q.choose(seat, "ask", "ask", "bye")
		id := classroom.AttemptID(seat, "talk", 1)
		before, after := classroom.Attempt{ID: id, Class: "C", Seat: seat}, q.attempts[id]
		for _, step := range q.steps[id] {
			after.Record.Inputs = append(append([]play.Input{}, before.Record.Inputs...), step.Inputs...)
			after.Rev, after.Updated = step.Rev, step.At
			must(t, s.Append(t.Context(), before, after, step))
			before = after
		}
	}
	said := time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)
	share := func(text string) {
		said = said.Add(time.Minute)
		must(t, s.Share(t.Context(), classroom.Reflection{Class: "C", Seat: "seat0", Attempt: "seat0/talk/1", Question: -1, Asked: "How?", Text: text, At: said}))
	}
	share("Tired.")
	l.fault = func(n int, _ *http.Request) fault { return []fault{gone, stored, half, busy, strict}[min(n, 4)] }
	work := func() {
		f := forwarder(t, l)
		f.patient = time.Millisecond
		for range 20 {
			f.round(t.Context(), s)
			later += time.Hour
		}
	}
	work()
	share("")
	must(t, s.Close())
	s = open()
	defer s.Close()
	work()
	if n, err := s.Waiting(t.Context()); n != 0 || err != nil {
		t.Errorf("%d entries wait, %v", n, err)
	}
	var told, other []string
	for seat, want := range q.wanted(t) {
		got := l.got()[seat]
		if fmt.Sprint(got[:min(len(want), len(got))]) != fmt.Sprint(want) {
			t.Errorf("%s: told %v, want %v", seat, got, want)
		}
		other = append(other, got[min(len(want), len(got)):]...)
	}
	for _, id := range other {
		told = append(told, l.has[id])
	}
	if len(told) != 2 || !strings.Contains(told[0], xapi.Commented) || !strings.Contains(told[1], xapi.Voided) || !strings.Contains(told[1], other[0]) {
		t.Errorf("of the reflection is told: %s", told)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
