//go:build !js

package store

import (
	"context"
	"sync"
	"time"

	"upperhand/game/classroom"
)

// gathered is for how long changes that are not urgent wait for others: a
// class of forty that plays makes one change of them.
const gathered = 250 * time.Millisecond

// news tells everybody who listens what changed.
type news struct {
	mu        sync.Mutex
	listeners map[*listener]bool
	closed    bool
}

// listener is one who wants to know. What it was not told yet is kept by
// class, so that a slow one costs no memory.
type listener struct {
	mu      sync.Mutex
	pending map[string]bool // by class: whether it is of the stage
	wake    chan struct{}
	timer   *time.Timer // nil: none runs
	over    <-chan struct{}
	end     context.CancelFunc
}

// listen gives the changes from now on, until the context or the store ends.
func (n *news) listen(ctx context.Context) (<-chan classroom.Change, error) {
	ctx, end := context.WithCancel(ctx)
	l := &listener{pending: map[string]bool{}, wake: make(chan struct{}, 1), over: ctx.Done(), end: end}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.closed {
		end()
		return nil, errClosed
	}
	if n.listeners == nil {
		n.listeners = map[*listener]bool{}
	}
	n.listeners[l] = true
	out := make(chan classroom.Change)
	go func() {
		defer close(out)
		defer n.drop(l)
		l.run(out)
	}()
	return out, nil
}

func (n *news) drop(l *listener) {
	l.end()
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.listeners, l)
}

// tell passes a change on. It never waits for a listener.
func (n *news) tell(c classroom.Change) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for l := range n.listeners {
		l.add(c)
	}
}

// heard reports whether anybody listens.
func (n *news) heard() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return len(n.listeners) > 0
}

func (n *news) close() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.closed = true
	for l := range n.listeners {
		l.end()
	}
}

func (l *listener) add(c classroom.Change) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.pending[c.Class] = l.pending[c.Class] || c.Stage
	switch {
	case c.Stage:
		l.rouse()
	case l.timer == nil:
		l.timer = time.AfterFunc(gathered, l.rouse)
	}
}

func (l *listener) rouse() {
	select {
	case l.wake <- struct{}{}:
	default: // it is awake, or will be
	}
}

func (l *listener) take() map[string]bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.timer != nil {
		l.timer.Stop()
		l.timer = nil
	}
	taken := l.pending
	l.pending = map[string]bool{}
	return taken
}

func (l *listener) run(out chan<- classroom.Change) {
	for {
		select {
		case <-l.wake:
		case <-l.over:
			return
		}
		for class, stage := range l.take() {
			select {
			case out <- classroom.Change{Class: class, Stage: stage}:
			case <-l.over:
				return
			}
		}
	}
}
