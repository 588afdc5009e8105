//go:build linux

package main

import (
	"fmt"
	"sync"
	"time"

	"upperhand/game/classroom/crowd"
)

// atOnce is how many trainees play at a time where many play one after the other.
const atOnce = 40

// finish has so many trainees join, play to an end and leave. What the server
// holds is told on the way: it should be the same after many as after some.
func (b *bench) finish(count int) error {
	plans, err := everyCase(12)
	if err != nil {
		return err
	}
	c, all, err := b.open((count + fullClass - 1) / fullClass)
	if err != nil {
		return err
	}
	defer c.close()
	var (
		mu    sync.Mutex
		done  []*crowd.Seat
		holds []float64
		wrong error
	)
	turns := make(chan int)
	var players sync.WaitGroup
	for range atOnce {
		players.Go(func() {
			for n := range turns {
				s, err := whole(c.Address, all[n/fullClass].Code, plans, n)
				mu.Lock()
				if err != nil {
					wrong = err
				}
				done = append(done, s)
				if len(done) == 1 || len(done)%(count/10) == 0 {
					u, _ := c.Usage()
					holds = append(holds, u.Memory)
					fmt.Fprintf(b.out, "%7d seats have finished: server %.1f MiB, at most %.1f MiB, %d files, %.0f s of the processor\n", len(done), mib(u.Memory), mib(u.Peak), u.Files, u.CPU)
				}
				mu.Unlock()
			}
		})
	}
	for n := range count {
		mu.Lock()
		err := wrong
		mu.Unlock()
		if err != nil {
			break
		}
		turns <- n
	}
	close(turns)
	players.Wait()
	if wrong != nil {
		return wrong
	}
	last := holds[len(holds)-1]
	fmt.Fprintf(b.out, "after %d beside a tenth of them: %.2f; beside half: %.2f\n", count, last/holds[1], last/holds[len(holds)/2])
	return c.stopped(done)
}

// whole is one trainee: joins, plays to the end with a stream open, and leaves.
func whole(address, code string, plans []*crowd.Plan, n int) (*crowd.Seat, error) {
	s, err := crowd.Join(address, code, plans, n)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	stream, err := crowd.Listen(s, func(crowd.Stage) {})
	if err != nil {
		return s, err
	}
	defer stream.Close()
	for {
		if err := s.Step(); err != nil {
			return s, err
		}
		if s.Now().Over() {
			return s, nil
		}
	}
}

// soak has 200 seats play for a while, as fast as forty classes do, with their
// streams, the board open and pauses now and then.
func (b *bench) soak(span time.Duration) error {
	plans, err := everyCase(12)
	if err != nil {
		return err
	}
	c, _, err := b.open(1)
	if err != nil {
		return err
	}
	defer c.close()
	teacher, err := crowd.Enter(c.Address, c.Key)
	if err != nil {
		return err
	}
	seats, err := join(c.Server, 200, plans)
	if err != nil {
		return err
	}
	for _, s := range seats {
		stream, err := crowd.Listen(s, func(crowd.Stage) {})
		if err != nil {
			return err
		}
		defer stream.Close()
	}
	var memory []float64
	const parts = 20
	for n := range parts {
		run, err := crowd.Pace(seats, 100, span/parts, (*crowd.Seat).Step)
		if err != nil {
			return err
		}
		if err := teacher.Order("pause", "words", fmt.Sprint("part ", n)); err != nil {
			return err
		}
		if err := teacher.Look("/teach/"); err != nil {
			return err
		}
		if err := teacher.Order("goon"); err != nil {
			return err
		}
		u, err := c.Usage()
		if err != nil {
			return err
		}
		memory = append(memory, u.Memory)
		fmt.Fprintf(b.out, "%3d %% %8d choices, p99 %.1f ms, longest %.1f ms; server %.1f MiB, at most %.1f MiB, %d files, %.0f s of the processor\n",
			100*(n+1)/parts, len(run.Took), ms(run.Took.Share(0.99)), ms(run.Took.Share(1)), mib(u.Memory), mib(u.Peak), u.Files, u.CPU)
	}
	early, late := middle(memory[parts/4:parts/2]), middle(memory[3*parts/4:])
	fmt.Fprintf(b.out, "memory in the last quarter beside the second: %.2f\n", late/early)
	return c.stopped(seats)
}

func middle(of []float64) (sum float64) {
	for _, v := range of {
		sum += v / float64(len(of))
	}
	return sum
}
