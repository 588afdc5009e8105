//go:build linux

package main

import (
	"fmt"
	"time"

	"upperhand/game/classroom/crowd"
)

// fullClass is how many seats join a class here; it has room for 2,000.
const fullClass = 1950

// connected is what many seats cost that are connected at once.
type connected struct {
	last time.Duration // until the last of them saw a pause
	each float64       // bytes of the server for each
	peak float64       // bytes in all
}

// many connects so many seats, in as many classes as that takes, and pauses all.
func (b *bench) many(count int) (found connected, err error) {
	c, all, err := b.open((count + fullClass - 1) / fullClass)
	if err != nil {
		return found, err
	}
	defer c.close()
	var teachers []*crowd.Teacher
	var seats []*crowd.Seat
	for _, of := range all {
		teacher, err := crowd.Enter(c.Address, of.Key)
		if err != nil {
			return found, err
		}
		more, err := join(of, min(fullClass, count-len(seats)), nil)
		if err != nil {
			return found, err
		}
		for _, s := range more {
			s.Close()
		}
		teachers, seats = append(teachers, teacher), append(seats, more...)
	}
	before, err := c.Usage()
	if err != nil {
		return found, err
	}
	p := newPaused("to all", count)
	first := newPaused("", count)
	for _, s := range seats {
		stream, err := crowd.Listen(s, func(stage crowd.Stage) {
			first.told(stage)
			p.told(stage)
		})
		if err != nil {
			return found, err
		}
		defer stream.Close()
	}
	if _, err := first.wait(); err != nil {
		return found, err
	}
	p.mu.Lock()
	p.since = time.Now()
	p.mu.Unlock()
	for _, t := range teachers {
		if err := t.Order("pause", "words", p.words); err != nil {
			return found, err
		}
	}
	heard, err := p.wait()
	if err != nil {
		return found, err
	}
	after, err := c.Usage()
	if err != nil {
		return found, err
	}
	found = connected{last: heard.Share(1), each: (after.Memory - before.Memory) / float64(count), peak: after.Peak}
	fmt.Fprintf(b.out, "%d seats connected in %d classes: each got the pause, p50 %.0f ms, the last after %.0f ms; server %.0f MiB, at most %.0f MiB, %.1f KiB a seat, %d files\n",
		count, len(all), ms(heard.Share(0.5)), ms(found.last), mib(after.Memory), mib(after.Peak), found.each/1024, after.Files)
	return found, nil
}
