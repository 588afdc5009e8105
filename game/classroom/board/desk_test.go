package board_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/board"
	"upperhand/game/classroom/result"
	"upperhand/game/classroom/sample"
)

// desk does what a teacher orders to a sample class, and notes it.
type desk struct {
	mu     sync.Mutex
	c      *sample.Class
	orders []string
	pulses []chan struct{} // one for each page that watches
	fails  error
}

func (d *desk) did(f string, args ...any) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.fails != nil {
		return d.fails
	}
	d.orders = append(d.orders, fmt.Sprintf(f, args...))
	for _, pulse := range d.pulses {
		select {
		case pulse <- struct{}{}:
		default:
		}
	}
	return nil
}

func (d *desk) watch(context.Context, string) <-chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	pulse := make(chan struct{}, 1)
	d.pulses = append(d.pulses, pulse)
	return pulse
}

func (d *desk) Pause(_ context.Context, class, words string) error {
	d.c.Of.Stage.Paused, d.c.Of.Stage.Words = true, words
	return d.did("pause %s %q", class, words)
}
func (d *desk) Recode(_ context.Context, class string) error { return d.did("recode %s", class) }
func (d *desk) GoOn(_ context.Context, class string) error {
	d.c.Of.Stage.Paused = false
	return d.did("go on %s", class)
}
func (d *desk) BeginVote(_ context.Context, class, scenario string) error {
	return d.did("begin vote %s %s", class, scenario)
}
func (d *desk) CloseRound(_ context.Context, class string) error {
	if v := d.c.Of.Stage.Vote; v != nil {
		v.Open = false
	}
	return d.did("close round %s", class)
}
func (d *desk) OpenRound(_ context.Context, class string) error {
	if v := d.c.Of.Stage.Vote; v != nil {
		v.Open = true
	}
	return d.did("open round %s", class)
}
func (d *desk) EndVote(_ context.Context, class string) error {
	d.c.Of.Stage.Vote = nil
	return d.did("end vote %s", class)
}
func (d *desk) Remove(_ context.Context, class string, seats ...string) error {
	return d.set(seats, true, "remove "+class)
}
func (d *desk) Readmit(_ context.Context, class string, seats ...string) error {
	return d.set(seats, false, "readmit "+class)
}
func (d *desk) set(seats []string, removed bool, what string) error {
	for _, seat := range seats {
		i := slices.IndexFunc(d.c.Seated, func(s classroom.Seat) bool { return s.ID == seat })
		d.c.Seated[i].Removed = removed
	}
	return d.did("%s %s", what, strings.Join(seats, " "))
}
func (d *desk) Names(_ context.Context, class string, allowed bool) error {
	d.c.Of.Options.Names = allowed
	return d.did("names %s %v", class, allowed)
}
func (d *desk) Reopen(_ context.Context, class string) error { return d.did("reopen %s", class) }
func (d *desk) Close(_ context.Context, class string) error  { return d.did("close %s", class) }
func (d *desk) Delete(_ context.Context, class string) error { return d.did("delete %s", class) }

// open makes the pages of a sample class, as a server mounts them.
func open(c *sample.Class) (http.Handler, *desk) {
	d := &desk{c: c}
	b := board.New(board.Config{
		Kept: c, Desk: d, Upload: true,
		Cases:   func(context.Context, classroom.Class) ([]result.Loaded, error) { return c.Cases, nil },
		Watch:   d.watch,
		Address: func(*http.Request) string { return "http://192.168.178.24:8080" },
		Now:     func() time.Time { return c.Now },
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
		b.ServeHTTP(w, r.WithContext(board.With(r.Context(), c.Of)))
	}), d
}

// sofia reads the case once for all tests.
var sofia = sync.OnceValues(func() (result.Loaded, error) { return sample.Load("sofia-and-matthias") })

// class is one of so many seats at the case of Sofia and Matthias, with three
// votes where there is anybody to vote.
func class(t testing.TB, seats int) *sample.Class {
	t.Helper()
	of, err := sofia()
	if err != nil {
		t.Fatal(err)
	}
	c := sample.Of(of, seats)
	if seats > 1 {
		c.Vote(4)
	}
	return c
}
