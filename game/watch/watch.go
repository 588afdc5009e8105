// Package watch sees when an author has saved a script.
//
// It looks at what the file holds, again and again, and asks the system for no
// news of it: editors save by writing into the file, by emptying it first, or by
// putting another in its place; clocks are coarse, and network drives send no
// news at all. A look costs some microseconds. A file is taken as saved once two
// looks find the same, so that half of one is hardly ever told.
package watch

import (
	"time"

	"upperhand/game/script"
)

// Every is how often to look: somebody who saves and turns to the game finds it
// done.
const Every = 150 * time.Millisecond

// Watcher watches a script. It is for one goroutine.
type Watcher struct {
	read func() script.Source
	told script.Source
	seen script.Source
}

// New watches what read gives, which was told already.
func New(read func() script.Source, told script.Source) *Watcher {
	return &Watcher{read: read, told: told, seen: told}
}

// Look gives the script if it was saved since it was last given.
func (w *Watcher) Look() (saved script.Source, changed bool) {
	now := w.read()
	settled := now.Same(w.seen)
	w.seen = now
	if !settled || now.Same(w.told) {
		return script.Source{}, false
	}
	w.told = now
	return now, true
}

// Follow looks at each tick, and tells.
func (w *Watcher) Follow(ticks <-chan time.Time, tell func(script.Source)) {
	for range ticks {
		if saved, changed := w.Look(); changed {
			tell(saved)
		}
	}
}
