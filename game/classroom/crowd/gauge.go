//go:build linux

package crowd

import (
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Times are how long things took.
type Times []time.Duration

// Share is the time that this share of them took at most; 1 is the longest.
func (t Times) Share(of float64) time.Duration {
	if len(t) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(t))
	return sorted[min(len(sorted)-1, int(of*float64(len(sorted))))]
}

// Run is what a crowd did.
type Run struct {
	Took Times // each acknowledged step, or whatever was asked for
	Span time.Duration
}

// Rate is how many a second.
func (r Run) Rate() float64 { return float64(len(r.Took)) / r.Span.Seconds() }

// Pace has all seats do something again and again for a while: so many times a
// second in all, whatever the server does meanwhile, or as fast as it goes for 0.
// What waits for its turn counts from when its turn was. The first error ends it.
func Pace(seats []*Seat, each int, span time.Duration, do func(*Seat) error) (Run, error) {
	var due chan time.Time
	if each > 0 {
		due = make(chan time.Time, int(span.Seconds()*float64(each))+1)
	}
	took := make([]Times, len(seats))
	errs := make([]error, len(seats))
	var all sync.WaitGroup
	var broken atomic.Bool
	start := time.Now()
	for n, s := range seats {
		all.Go(func() {
			for !broken.Load() {
				at := time.Now()
				if each > 0 {
					var more bool
					if at, more = <-due; !more {
						return
					}
				} else if at.Sub(start) > span {
					return
				}
				if errs[n] = do(s); errs[n] != nil {
					broken.Store(true)
					return
				}
				took[n] = append(took[n], time.Since(at))
			}
		})
	}
	if each > 0 {
		tick(due, start, each, span)
	}
	all.Wait()
	run := Run{Took: slices.Concat(took...), Span: time.Since(start)}
	for _, err := range errs {
		if err != nil {
			return run, err
		}
	}
	return run, nil
}

// tick says when each step is due.
func tick(due chan<- time.Time, start time.Time, each int, span time.Duration) {
	defer close(due)
	for n := range int(span.Seconds() * float64(each)) {
		at := start.Add(time.Duration(n) * time.Second / time.Duration(each))
		if wait := time.Until(at); wait > 0 {
			time.Sleep(wait)
		}
		due <- at
	}
}

// Syncs measures what the disk takes for a small write that lasts: the least that
// any store needs for a step by itself.
func Syncs(dir string, count int) (Run, error) {
	f, err := os.Create(filepath.Join(dir, "sync"))
	if err != nil {
		return Run{}, err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	page := make([]byte, 4096)
	r := Run{}
	start := time.Now()
	for range count {
		at := time.Now()
		if _, err := f.Write(page); err != nil {
			return r, err
		}
		if err := f.Sync(); err != nil {
			return r, err
		}
		r.Took = append(r.Took, time.Since(at))
	}
	r.Span = time.Since(start)
	return r, nil
}
