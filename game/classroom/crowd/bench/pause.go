//go:build linux

package main

import (
	"fmt"
	"sync"
	"time"

	"upperhand/game/classroom/crowd"
)

// paused are the times at which seats heard of a pause with these words.
type paused struct {
	mu    sync.Mutex
	words string
	heard crowd.Times
	since time.Time
	left  int
	all   chan struct{}
}

func newPaused(words string, seats int) *paused {
	return &paused{words: words, left: seats, all: make(chan struct{})}
}

func (p *paused) told(stage crowd.Stage) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if stage.Words != p.words || p.left == 0 {
		return
	}
	p.heard = append(p.heard, time.Since(p.since))
	if p.left--; p.left == 0 {
		close(p.all)
	}
}

// wait waits until all seats have heard.
func (p *paused) wait() (crowd.Times, error) {
	select {
	case <-p.all:
		return p.heard, nil
	case <-time.After(time.Minute):
		return nil, fmt.Errorf("%d seats heard nothing of a pause for a minute", p.left)
	}
}

// pause tells how soon so many seats with streams see a pause, and as many that
// ask.
func (b *bench) pause(count int) (crowd.Times, error) {
	c, _, err := b.open(1)
	if err != nil {
		return nil, err
	}
	defer c.close()
	teacher, err := crowd.Enter(c.Address, c.Key)
	if err != nil {
		return nil, err
	}
	seats, err := join(c.Server, 2*count, nil)
	if err != nil {
		return nil, err
	}
	var all crowd.Times
	now := newPaused("", 0)
	var mu sync.Mutex
	for _, s := range seats[:count] {
		stream, err := crowd.Listen(s, func(stage crowd.Stage) {
			mu.Lock()
			p := now
			mu.Unlock()
			p.told(stage)
		})
		if err != nil {
			return nil, err
		}
		defer stream.Close()
	}
	for n := range 20 {
		p := newPaused(fmt.Sprint("pause ", n), count)
		mu.Lock()
		now = p
		mu.Unlock()
		p.since = time.Now()
		if err := teacher.Order("pause", "words", p.words); err != nil {
			return nil, err
		}
		heard, err := p.wait()
		if err != nil {
			return nil, err
		}
		all = append(all, heard...)
	}
	fmt.Fprintf(b.out, "a pause reaches %d seats by stream: p50 %.1f ms, the slowest of 20 pauses %.1f ms\n", count, ms(all.Share(0.5)), ms(all.Share(1)))
	polled, err := polls(teacher, seats[count:])
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(b.out, "and %d that no stream reaches: p50 %.1f ms, the slowest %.1f ms\n", count, ms(polled.Share(0.5)), ms(polled.Share(1)))
	return all, nil
}

// polls tells how soon seats see a pause whose questions wait for an answer.
func polls(teacher *crowd.Teacher, seats []*crowd.Seat) (crowd.Times, error) {
	p := newPaused("polled", len(seats))
	var asked sync.WaitGroup
	for _, s := range seats {
		asked.Add(1)
		go func() {
			first, _, err := s.Poll(0)
			asked.Done()
			for version := first.Version; err == nil; {
				stage, news, failed := s.Poll(version)
				if err = failed; news {
					version = stage.Version
					p.told(stage)
				}
				if stage.Words == p.words {
					return
				}
			}
		}()
	}
	asked.Wait()
	time.Sleep(time.Second) // for the second questions to be there, which wait
	p.mu.Lock()
	p.since = time.Now()
	p.mu.Unlock()
	if err := teacher.Order("pause", "words", p.words); err != nil {
		return nil, err
	}
	return p.wait()
}
