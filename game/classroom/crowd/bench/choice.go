//go:build linux

package main

import (
	"fmt"
	"time"

	"upperhand/game/classroom/crowd"
)

// chosen is what sending choices showed.
type chosen struct {
	crowd.Run
	sync    crowd.Run // a bare small write that lasts, in the same folder
	cpu     float64   // of the server, in seconds for each second
	seconds float64   // of the processor, for each choice
	peak    float64   // bytes
}

// choices has seats send choices, as fast as they can or so many a second.
func (b *bench) choices(each int) (found chosen, err error) {
	plans, err := everyCase(12)
	if err != nil {
		return found, err
	}
	if found.sync, err = crowd.Syncs(b.dir, 300); err != nil {
		return found, err
	}
	c, _, err := b.open(1)
	if err != nil {
		return found, err
	}
	defer c.close()
	seats, err := join(c.Server, b.seats, plans)
	if err != nil {
		return found, err
	}
	if _, err := crowd.Pace(seats, 500, 2*time.Second, (*crowd.Seat).Step); err != nil { // until everything is there that is made once
		return found, err
	}
	before, err := c.Usage()
	if err != nil {
		return found, err
	}
	if found.Run, err = crowd.Pace(seats, each, b.span, (*crowd.Seat).Step); err != nil {
		return found, err
	}
	after, err := c.Usage()
	if err != nil {
		return found, err
	}
	found.seconds = (after.CPU - before.CPU) / float64(len(found.Took))
	found.cpu, found.peak = (after.CPU-before.CPU)/found.Span.Seconds(), after.Peak
	fmt.Fprintf(b.out, "%s, %d seats: %.0f choices a second, verified and stored; p50 %.1f ms, p99 %.1f ms, longest %.1f ms; server %.0f %% of a processor (%.0f µs a choice), peak %.0f MiB\n",
		b.db, b.seats, found.Rate(), ms(found.Took.Share(0.5)), ms(found.Took.Share(0.99)), ms(found.Took.Share(1)), 100*found.cpu, 1e6*found.seconds, mib(found.peak))
	fmt.Fprintf(b.out, "  a bare 4 KiB write and fsync in that folder: %.0f a second, p99 %.1f ms\n", found.sync.Rate(), ms(found.sync.Took.Share(0.99)))
	if err := c.stopped(seats); err != nil {
		return found, err
	}
	fmt.Fprintln(b.out, "  what is stored is exactly what was acknowledged")
	return found, nil
}
