//go:build linux

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"upperhand/game/classroom/crowd"
	"upperhand/game/classroom/store"
	"upperhand/game/classroom/store/pgtest"
)

// class is a server that runs, with where it keeps its classes.
type class struct {
	*crowd.Server
	command crowd.Command
	db      string
	end     func()
}

// open starts a server with so many classes, the last of which is the one that
// its output tells. Each is full with 2,000 seats.
func (b *bench) open(classes int) (*class, []*crowd.Server, error) {
	c := &class{end: func() {}}
	dir, err := os.MkdirTemp(b.dir, "class-")
	if err != nil {
		return nil, nil, err
	}
	c.db = filepath.Join(dir, "class.db")
	if b.db == "postgres" {
		cluster, err := pgtest.Start()
		if err != nil {
			return nil, nil, err
		}
		c.end = cluster.Remove
		if c.db, err = cluster.Create(context.Background()); err != nil {
			c.end()
			return nil, nil, err
		}
	}
	address, err := crowd.FreeAddress()
	if err != nil {
		return nil, nil, err
	}
	c.command = crowd.Command{
		Program: b.casebook, Args: []string{"--addr", address, "--db", c.db},
		Env: []string{"HOME=" + dir, "XDG_DATA_HOME=" + dir, "UPPERHAND_SECRET=" + strings.Repeat("0123456789", 4)},
	}
	var all []*crowd.Server
	for range classes {
		if c.Server != nil {
			if err := c.Stop(); err != nil {
				return nil, nil, err
			}
		}
		another := c.command
		another.Args = append([]string{"--new"}, c.command.Args...)
		if c.Server, err = crowd.Start(another); err != nil {
			return nil, nil, err
		}
		all = append(all, c.Server)
	}
	return c, all, nil
}

// close ends the server and its database.
func (c *class) close() {
	c.Kill()
	c.end()
}

// stopped stops the server and holds the books of seats against what it stored.
func (c *class) stopped(seats []*crowd.Seat) error {
	if err := c.Stop(); err != nil {
		return err
	}
	s, err := store.Open(context.Background(), c.db, store.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	steps, err := crowd.Audit(context.Background(), s, seats)
	if err != nil {
		return fmt.Errorf("what is stored is not what was acknowledged: %w", err)
	}
	told := 0
	for _, seat := range seats {
		for _, p := range seat.Played {
			told += p.Acked
		}
	}
	if steps != told {
		return fmt.Errorf("%d steps were acknowledged and %d are stored", told, steps)
	}
	return nil
}

// join seats so many trainees in a class.
func join(of *crowd.Server, count int, plans []*crowd.Plan) ([]*crowd.Seat, error) {
	var seats []*crowd.Seat
	for n := range count {
		s, err := crowd.Join(of.Address, of.Code, plans, n)
		if err != nil {
			return nil, fmt.Errorf("seat %d: %w", n+1, err)
		}
		seats = append(seats, s)
	}
	return seats, nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func mib(bytes float64) float64 { return bytes / (1 << 20) }
