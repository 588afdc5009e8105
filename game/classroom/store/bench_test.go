//go:build !js

package store_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/classroom/store/pgtest"
	"upperhand/game/play"
)

// whole playthroughs have this many inputs.
const inputsOfAttempt = 40

// BenchmarkAppend measures durable steps of many trainees: as many as go, from
// 256 at a time, and 2,000 a second whatever the store does meanwhile. It
// prints steps a second and the time that all but 1 % of them take.
func BenchmarkAppend(b *testing.B) {
	for name, at := range map[string]func(b *testing.B) string{
		"sqlite":   func(b *testing.B) string { return filepath.Join(b.TempDir(), "class.db") },
		"postgres": func(b *testing.B) string { return pgtest.Database(b) },
	} {
		b.Run(name+"/flat-out", func(b *testing.B) { benchAppend(b, open(b, at(b), store.Options{}), 0) })
		b.Run(name+"/flat-out-forwarding", func(b *testing.B) { benchAppend(b, open(b, at(b), store.Options{Forwarding: true}), 0) })
		b.Run(name+"/2000-a-second", func(b *testing.B) { benchAppend(b, open(b, at(b), store.Options{}), 2000) })
	}
}

// player is one trainee's window: it goes on where it was.
type player struct {
	at   classroom.Attempt
	seat string
	seed uint64
}

func (p *player) step(s classroom.Store) error {
	if p.at.ID == "" || len(p.at.Record.Inputs) == inputsOfAttempt {
		p.seed++
		p.at = begin("A", p.seat, p.seed)
	}
	after, step := move(p.at, len(p.at.Record.Inputs), play.Choose(fmt.Sprint("what-would-help-", len(p.at.Record.Inputs))))
	err := s.Append(context.Background(), p.at, after, step)
	p.at = after
	return err
}

func benchAppend(b *testing.B, s classroom.Store, rate int) {
	players := make(chan *player, 256)
	must(b, s.AddClass(b.Context(), class("A")))
	for n := range cap(players) {
		name := fmt.Sprint("s", n)
		must(b, s.AddSeat(b.Context(), seat("A", name)))
		players <- &player{seat: name}
	}
	took := make([]time.Duration, b.N)
	var all sync.WaitGroup
	b.ResetTimer()
	start := time.Now()
	for n := range b.N {
		due := time.Now()
		if rate > 0 {
			due = start.Add(time.Duration(n) * time.Second / time.Duration(rate))
			time.Sleep(time.Until(due))
		}
		p := <-players
		all.Go(func() {
			if err := p.step(s); err != nil {
				b.Error(err)
			}
			took[n] = time.Since(due)
			players <- p
		})
	}
	all.Wait()
	b.StopTimer()
	slices.Sort(took)
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "steps/s")
	b.ReportMetric(float64(took[b.N*99/100].Microseconds())/1000, "p99-ms")
}

// BenchmarkAttempts measures what a teacher's page asks every second: all that
// 200 seats have done, of 40 inputs each; and one of them.
func BenchmarkAttempts(b *testing.B) {
	for name, at := range map[string]func(b *testing.B) string{
		"sqlite":   func(b *testing.B) string { return filepath.Join(b.TempDir(), "class.db") },
		"postgres": func(b *testing.B) string { return pgtest.Database(b) },
	} {
		b.Run(name, func(b *testing.B) {
			s := open(b, at(b))
			must(b, s.AddClass(b.Context(), class("A")))
			var all sync.WaitGroup
			for n := range 200 {
				p := player{seat: fmt.Sprint("s", n)}
				must(b, s.AddSeat(b.Context(), seat("A", p.seat)))
				all.Go(func() {
					for range inputsOfAttempt {
						if err := p.step(s); err != nil {
							b.Error(err)
						}
					}
				})
			}
			all.Wait()
			b.Run("class", func(b *testing.B) {
				for b.Loop() {
					if list, err := s.Attempts(b.Context(), "A"); err != nil || len(list) != 200 {
						b.Fatal(len(list), err)
					}
				}
			})
			b.Run("one", func(b *testing.B) {
				for b.Loop() {
					if _, err := s.Attempt(b.Context(), classroom.AttemptID("s7", "sofia", 1)); err != nil {
						b.Fatal(err)
					}
				}
			})
		})
	}
}
