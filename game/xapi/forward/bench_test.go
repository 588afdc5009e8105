package forward

import (
	"encoding/json"
	"fmt"
	"net/http"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"testing"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
)

// BenchmarkForward empties a queue on SQLite into a record store that answers at
// once: entries a second, and the most memory that was in use on the way.
func BenchmarkForward(b *testing.B) {
	s, err := store.Open(b.Context(), filepath.Join(b.TempDir(), "class.db"), store.Options{Forwarding: true})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	if err := s.AddClass(b.Context(), classroom.Class{ID: "C", Code: "ABCDEF"}); err != nil {
		b.Fatal(err)
	}
	fill(b, s)
	f, err := New(Config{Address: "https://lrs.example", Cases: cases, Transport: nowhere{}})
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	var most, now runtime.MemStats
	for n := 0; ; n++ {
		if f.round(b.Context(), s) != 0 {
			break
		}
		if n%20 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			most.HeapAlloc = max(most.HeapAlloc, now.HeapAlloc)
		}
	}
	if n, err := s.Waiting(b.Context()); n != 0 || err != nil {
		b.Fatalf("%d entries wait, %v", n, err)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "entries/s")
	b.ReportMetric(float64(most.HeapAlloc)/(1<<20), "MiB")
}

// nowhere takes everything and keeps nothing.
type nowhere struct{}

func (nowhere) RoundTrip(r *http.Request) (*http.Response, error) {
	var batch []struct{ ID string }
	if err := json.NewDecoder(r.Body).Decode(&batch); err != nil {
		return say(400, err.Error()), nil
	}
	ids := []string{}
	for _, st := range batch {
		ids = append(ids, st.ID)
	}
	said, err := json.Marshal(ids)
	return say(200, string(said)), err
}

// fill stores b.N choices, forty a seat.
func fill(b *testing.B, s classroom.Store) {
	var all sync.WaitGroup
	gate := make(chan bool, 200)
	for seat := range (b.N + 39) / 40 {
		gate <- true
		all.Go(func() {
			defer func() { <-gate }()
			q := newQueue()
			name := fmt.Sprint("seat", seat)
			if err := s.AddSeat(b.Context(), classroom.Seat{ID: name, Class: "C", Alias: name, Key: []byte(name)}); err != nil {
				b.Error(err)
			}
			for range min(40, b.N-40*seat) {
				q.choose(name, "ask")
			}
			id := classroom.AttemptID(name, "talk", 1)
			before, after := classroom.Attempt{ID: id, Class: "C", Seat: name}, q.attempts[id]
			for _, step := range q.steps[id] {
				after.Rev, after.Record.Inputs = step.Rev, slices.Concat(before.Record.Inputs, step.Inputs)
				if err := s.Append(b.Context(), before, after, step); err != nil {
					b.Error(err)
				}
				before = after
			}
		})
	}
	all.Wait()
}
