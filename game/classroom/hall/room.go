package hall

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"upperhand/game/classroom"
)

// rooms are the classes that were read lately, and who waits for news of them.
type rooms struct {
	mu sync.Mutex
	by map[string]*room
}

// room is one class as it was last read.
type room struct {
	class  classroom.Class
	read   time.Time // zero: never, or what was read is old
	gone   bool
	stage  chan struct{}     // closed when the stage is another
	any    chan struct{}     // closed when anything is
	mine   map[string]string // ballots of the round by seat; nil: not read
	round  int               // whose ballots these are
	from   string            // the attempt whose ballots these are
	staged *staged           // what the vote shows; nil: not made
}

func newRooms() *rooms { return &rooms{by: map[string]*room{}} }

// with does something to a class's room while nobody else does.
func (r *rooms) with(id string, do func(*room)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	at := r.by[id]
	if at == nil {
		at = &room{stage: make(chan struct{}), any: make(chan struct{})}
		r.by[id] = at
	}
	do(at)
}

// look does something to a class's room where there is one.
func (r *rooms) look(id string, do func(*room)) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	at := r.by[id]
	if at != nil {
		do(at)
	}
	return at != nil
}

func (r *rooms) ids() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Collect(maps.Keys(r.by))
}

// mostRooms bounds the rooms: classes that nobody asks for any more go.
const mostRooms = 1000

// tidy forgets rooms that were not read for long. Their waiters wake and ask anew.
func (r *rooms) tidy(now time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.by) <= mostRooms {
		return
	}
	ids := slices.SortedFunc(maps.Keys(r.by), func(a, b string) int { return r.by[a].read.Compare(r.by[b].read) })
	for _, id := range ids[:len(ids)-mostRooms/2] {
		r.by[id].pulse(true)
		delete(r.by, id)
	}
}

// pulse wakes who waits.
func (r *room) pulse(stage bool) {
	close(r.any)
	r.any = make(chan struct{})
	if stage {
		close(r.stage)
		r.stage = make(chan struct{})
	}
}

// Pulse gives a channel that is closed when anything of a class changes next:
// steps, seats, ballots, its stage.
func (h *Hall) Pulse(class string) <-chan struct{} {
	var c chan struct{}
	h.rooms.with(class, func(r *room) { c = r.any })
	return c
}

// StagePulse gives a channel that is closed when the stage of a class changes
// next, or who of its seats is removed. Take it before reading what it is about.
func (h *Hall) StagePulse(class string) <-chan struct{} {
	var c chan struct{}
	h.rooms.with(class, func(r *room) { c = r.stage })
	return c
}

// Class gives a class, as it was a moment ago at most.
func (h *Hall) Class(ctx context.Context, id string) (classroom.Class, error) {
	var c classroom.Class
	known, gone := false, false
	now := h.now()
	room := h.rooms.look(id, func(r *room) {
		c, gone = r.class, r.gone
		known = lately(r.read, now)
	})
	if !known && !gone {
		var err error
		if c, err = h.store.Class(ctx, id); errors.Is(err, classroom.ErrNone) {
			if gone = true; room { // anybody can name a class that never was, and nothing is remembered of those
				h.forget(id)
			}
		} else if err != nil {
			return c, err
		} else {
			h.adopt(c)
		}
	}
	if gone || past(c, now) {
		return c, refuse(Closed, closed)
	}
	return c, nil
}

// past reports whether nothing of a class may be kept any more. It is deleted in
// the minute after that, and until then nobody is shown anything of it.
func past(c classroom.Class, now time.Time) bool {
	return !c.Deletes.IsZero() && !now.Before(c.Deletes)
}

// adopt takes a class over as it is now in the store, and wakes who waits where it
// is another. News that come late change nothing.
func (h *Hall) adopt(c classroom.Class) {
	h.rooms.with(c.ID, func(r *room) {
		if c.Version < r.class.Version {
			return
		}
		fresh := r.class.Version != c.Version
		r.class, r.read = c, h.now()
		if fresh {
			r.staged = nil
			r.pulse(true)
		}
	})
	h.rooms.tidy(h.now())
}

// hear takes in that something of a class changed, here or elsewhere. A change that
// names no class says that some may have been missed: all are looked at.
func (h *Hall) hear(ctx context.Context, c classroom.Change) {
	if c.Class == "" {
		for _, id := range h.rooms.ids() {
			h.hear(ctx, classroom.Change{Class: id, Stage: true})
		}
		return
	}
	if !c.Stage {
		h.rooms.with(c.Class, func(r *room) { r.pulse(false) })
		return
	}
	now, err := h.store.Class(ctx, c.Class)
	switch {
	case errors.Is(err, classroom.ErrNone):
		h.forget(c.Class)
		return
	case err != nil:
		h.trouble(err)
		h.rooms.with(c.Class, func(r *room) { r.read, r.mine = time.Time{}, nil; r.pulse(true) })
		return
	}
	another := false
	h.rooms.with(c.Class, func(r *room) {
		another = r.class.Version < now.Version
		r.mine = nil
		if !another {
			r.pulse(false)
		}
	})
	if another { // who was removed, or read again, is part of it
		h.seats.dropWhere(func(_ [32]byte, s seated) bool { return s.Class == c.Class })
		h.adopt(now)
	}
}

// forget drops all that is remembered of a class that is deleted.
func (h *Hall) forget(class string) {
	h.seats.dropWhere(func(_ [32]byte, s seated) bool { return s.Class == class })
	h.cases.dropWhere(func(k caseKey, _ caseText) bool { return k.class == class })
	h.lines.dropWhere(func(_ string, l *held) bool { return l.attempt.Class == class })
	h.rooms.with(class, func(r *room) {
		r.class, r.gone, r.mine, r.staged = classroom.Class{ID: class}, true, nil, nil
		r.pulse(true)
	})
}

// tries is how often a change is made anew where others were faster.
const tries = 12

// change reads a class, lets do change it, and writes it; where another server
// was faster, all of that again.
func (h *Hall) change(ctx context.Context, id string, do func(*classroom.Class) error) (classroom.Class, error) {
	for range tries {
		c, err := h.store.Class(ctx, id)
		if errors.Is(err, classroom.ErrNone) {
			h.forget(id)
			return c, refuse(Closed, "The class is deleted.")
		}
		if err != nil {
			return c, err
		}
		if err := do(&c); err != nil {
			return c, err
		}
		c, err = h.store.SetClass(ctx, c)
		if errors.Is(err, classroom.ErrConflict) {
			continue
		}
		if err == nil {
			h.adopt(c)
		}
		return c, err
	}
	return classroom.Class{}, classroom.ErrConflict
}
