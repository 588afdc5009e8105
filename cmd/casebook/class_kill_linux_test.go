package main

import (
	"errors"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"upperhand/game/classroom/crowd"
	"upperhand/game/classroom/store"
	"upperhand/game/classroom/store/pgtest"
)

// classCommand is casebook serve for a class at a case in db, as the user whose
// home is a new folder would start it.
func classCommand(t *testing.T, db string) crowd.Command {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	address, err := crowd.FreeAddress()
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	if err := fakePlayer(filepath.Join(home, "player")); err != nil {
		t.Fatal(err)
	}
	return crowd.Command{
		Program: self, Name: "casebook",
		Args: []string{"--addr", address, "--db", db, "--player", filepath.Join(home, "player")},
		Env:  []string{"HOME=" + home, "XDG_DATA_HOME=" + home, "XDG_STATE_HOME=" + home, "XDG_CONFIG_HOME=" + home, secretEnv + "=" + strings.Repeat("0123456789", 4)},
		Dir:  home,
	}
}

// begun is a command that begins a class at one shipped case.
func begun(c crowd.Command) crowd.Command {
	c.Args = append(append([]string{}, c.Args...), "../../scenarios/"+loadedCase)
	c.Dir = ""
	return c
}

const loadedCase = "sofia-and-matthias"

// up starts a server that ends with the test, if it did not before.
func up(t *testing.T, c crowd.Command) *crowd.Server {
	t.Helper()
	s, err := crowd.Start(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Kill)
	return s
}

// seatsOf are so many seats of a server's class.
func seatsOf(t *testing.T, s *crowd.Server, count int) []*crowd.Seat {
	t.Helper()
	plans, err := crowd.Plans([]string{loadedCase}, 6)
	if err != nil {
		t.Fatal(err)
	}
	var seats []*crowd.Seat
	for n := range count {
		seat, err := crowd.Join(s.Address, s.Code, plans, n)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(seat.Close)
		seats = append(seats, seat)
	}
	return seats
}

// audited holds the books of seats against the store, and counts its steps.
func audited(t *testing.T, db string, seats []*crowd.Seat) int {
	t.Helper()
	s, err := store.Open(t.Context(), db, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	steps, err := crowd.Audit(t.Context(), s, seats)
	if err != nil {
		t.Fatal(err)
	}
	return steps
}

// sending has seats send steps until each meets an error, and tells once so many
// were acknowledged.
func sending(t *testing.T, seats []*crowd.Seat, steps int) (enough <-chan struct{}, wait func()) {
	reached := make(chan struct{})
	var once sync.Once
	var acknowledged atomic.Int64
	var all sync.WaitGroup
	for _, s := range seats {
		all.Go(func() {
			for {
				err := s.Step()
				var no *crowd.Refused
				if errors.As(err, &no) && no.Status != http.StatusServiceUnavailable {
					t.Error(err) // what was stored already is answered as if it were new
				}
				if err != nil {
					s.Close() // the server that it leads to is about to die
					return
				}
				if acknowledged.Add(1) == int64(steps) {
					once.Do(func() { close(reached) })
				}
			}
		})
	}
	go func() {
		all.Wait()
		once.Do(func() { close(reached) }) // the server went away by itself
	}()
	return reached, all.Wait
}

// TestAKilledServerHasWhatItAcknowledged kills the server as kill -9 does while
// twenty trainees send: each acknowledged choice is there afterwards, no log has a
// hole or a step twice, and trainees go on by sending again what was not answered.
func TestAKilledServerHasWhatItAcknowledged(t *testing.T) {
	rounds := 50
	if testing.Short() {
		rounds = 5
	}
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		killed(t, filepath.Join(t.TempDir(), "class.db"), rounds, func(int, *crowd.Server) func() { return func() {} })
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		cluster := pgtest.New(t)
		killed(t, cluster.URL(t), rounds, func(round int, _ *crowd.Server) func() {
			if round%5 != 4 {
				return func() {}
			}
			cluster.Kill()
			return func() {
				if err := cluster.Restart(); err != nil {
					t.Fatal(err)
				}
			}
		})
	})
}

// killed kills a server so often. At each death the database may fall first,
// and be mended afterwards.
func killed(t *testing.T, db string, rounds int, fall func(int, *crowd.Server) (mend func())) {
	command := classCommand(t, db)
	server := up(t, begun(command))
	seats := seatsOf(t, server, 20)
	stored := 0
	for round := range rounds {
		// The first of each seat may be one that was stored before the last death.
		enough, wait := sending(t, seats, len(seats)+1+rand.IntN(60))
		<-enough
		for range rand.IntN(2_000_000) { // a moment that hangs together with nothing
		}
		mend := fall(round, server)
		server.Kill()
		wait()
		mend()
		server = up(t, command)
		if now := audited(t, db, seats); now <= stored {
			t.Fatalf("round %d: %d steps are stored, as many as before: %s", round, now, server.Said())
		} else {
			stored = now
		}
	}
	t.Logf("%d rounds, %d steps", rounds, stored)
}
