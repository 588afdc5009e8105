//go:build !js

package store_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/classroom/store/pgtest"
	"upperhand/game/play"
)

// childVariable names the store that the test binary, run as a child, is to
// write to until it is killed.
const childVariable = "UPPERHAND_STORE_CHILD"

// childSeats is how many trainees play in the child at once.
const childSeats = 8

// childStores stores steps for ever where this is the child, and prints
// what was acknowledged: "attempt rev", a line each.
func childStores() bool {
	at, yes := os.LookupEnv(childVariable)
	if !yes {
		return false
	}
	s, err := store.Open(context.Background(), at, store.Options{Forwarding: true})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var all sync.WaitGroup
	for n := range childSeats {
		all.Go(func() {
			for a := begin("A", fmt.Sprint("s", n), rand.Uint64()); ; {
				after, step := move(a, len(a.Record.Inputs), play.Choose("x"))
				if s.Append(context.Background(), a, after, step) != nil {
					return // its database was killed
				}
				a = after
				fmt.Fprintf(os.Stdout, "%s %d\n", a.ID, a.Rev) // one write, and so one line
			}
		})
	}
	all.Wait()
	return true
}

// child is a process that stores steps.
type child struct {
	cmd *exec.Cmd
	out *bufio.Reader
}

func startChild(t *testing.T, at string) *child {
	t.Helper()
	self, err := os.Executable()
	must(t, err)
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childVariable+"="+at)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	return &child{cmd, bufio.NewReader(out)}
}

// read notes so many acknowledgements, or all that come until the child ends.
func (c *child) read(acknowledged map[string]int64, most int) {
	for range most {
		line, err := c.out.ReadString('\n')
		if err != nil {
			return
		}
		var id string
		var rev int64
		if n, _ := fmt.Sscan(line, &id, &rev); n == 2 {
			acknowledged[id] = max(acknowledged[id], rev)
		}
	}
}

// kill ends the child at no particular moment, and notes what it had still said.
func (c *child) kill(acknowledged map[string]int64) {
	for range rand.IntN(200_000) { // a moment that hangs together with nothing
	}
	_ = c.cmd.Process.Kill()
	c.rest(acknowledged)
}

func (c *child) rest(acknowledged map[string]int64) {
	const plenty = 1 << 30
	c.read(acknowledged, plenty)
	_, _ = io.Copy(io.Discard, c.out)
	_ = c.cmd.Wait()
}

// Whatever a store has acknowledged is there after kill -9, and every log is
// without a hole.
func TestKilled(t *testing.T) {
	rounds := 15
	if testing.Short() {
		rounds = 5
	}
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		at := filepath.Join(t.TempDir(), "class.db")
		killed(t, at, rounds, func(c *child, acknowledged map[string]int64, _ int) { c.kill(acknowledged) })
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		cluster := pgtest.New(t)
		killed(t, cluster.URL(t), rounds, func(c *child, acknowledged map[string]int64, round int) {
			if round%10 != 9 {
				c.kill(acknowledged)
				return
			}
			cluster.Kill() // and the child ends by itself, or waits for what does not come
			_ = c.cmd.Process.Kill()
			c.rest(acknowledged)
			must(t, cluster.Restart())
		})
	})
}

func killed(t *testing.T, at string, rounds int, kill func(*child, map[string]int64, int)) {
	s := open(t, at)
	var names []string
	for n := range childSeats {
		names = append(names, fmt.Sprint("s", n))
	}
	filled(t, s, "A", names...)
	must(t, s.Close())
	total := 0
	for round := range rounds {
		c := startChild(t, at)
		acknowledged := map[string]int64{}
		c.read(acknowledged, 1+rand.IntN(60))
		kill(c, acknowledged, round)
		if len(acknowledged) == 0 {
			t.Fatal("the child stored nothing")
		}
		total += survived(t, at, acknowledged)
	}
	t.Logf("%d rounds, %d acknowledged steps", rounds, total)
}

// survived checks the store after a death and counts the steps.
func survived(t *testing.T, at string, acknowledged map[string]int64) int {
	t.Helper()
	s, err := store.Open(t.Context(), at, store.Options{})
	must(t, err)
	defer s.Close()
	total := 0
	for id, rev := range acknowledged {
		total += int(rev)
		a := got[classroom.Attempt](t)(s.Attempt(t.Context(), id))
		log := got[[]classroom.Step](t)(s.Steps(t.Context(), id))
		if a.Rev < rev || int64(len(log)) != a.Rev || int64(len(a.Record.Inputs)) != a.Rev {
			t.Errorf("%s: rev %d was acknowledged; there are rev %d, %d steps and %d inputs", id, rev, a.Rev, len(log), len(a.Record.Inputs))
		}
		for i, st := range log {
			if st.Rev != int64(i+1) || st.From != i {
				t.Errorf("%s: step %d is %+v", id, i+1, st)
			}
		}
	}
	return total
}
