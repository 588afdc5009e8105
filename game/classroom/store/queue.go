//go:build !js

package store

import (
	"context"
	"errors"
	"sync"
)

// most is how many pieces of work become one transaction at most: beyond some
// hundred there is nothing more to win and the first would wait for the last.
const most = 256

// errClosed is the error for whoever comes when the store is closed.
var errClosed = errors.New("the store of the class is closed")

// queue lets one goroutine work on what many bring, on all together that waits
// at the time. What it accepted is worked on, also when it is closed.
type queue[T any] struct {
	in   chan T // without a buffer: nothing is lost in it
	quit chan struct{}
	over chan struct{}
	once sync.Once
}

func newQueue[T any](work func([]T)) *queue[T] {
	q := &queue[T]{in: make(chan T), quit: make(chan struct{}), over: make(chan struct{})}
	go q.run(work)
	return q
}

func (q *queue[T]) run(work func([]T)) {
	defer close(q.over)
	for {
		select {
		case first := <-q.in:
			work(q.gather(first))
		case <-q.quit:
			return
		}
	}
}

// gather takes what waits just now, and does not wait itself.
func (q *queue[T]) gather(first T) []T {
	batch := []T{first}
	for len(batch) < most {
		select {
		case next := <-q.in:
			batch = append(batch, next)
		default:
			return batch
		}
	}
	return batch
}

// put hands a piece of work over.
func (q *queue[T]) put(ctx context.Context, work T) error {
	select {
	case q.in <- work:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-q.quit:
		return errClosed
	}
}

// close ends the goroutine and waits until it has.
func (q *queue[T]) close() {
	q.once.Do(func() { close(q.quit) })
	<-q.over
}
