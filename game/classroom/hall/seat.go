package hall

import (
	"context"
	"crypto/sha256"
	"errors"
	"time"

	"upperhand/game/classroom"
)

// seated is a seat as it was last read.
type seated struct {
	classroom.Seat
	read time.Time
}

// Join gives somebody a seat in a class, and the key that brings them back.
func (h *Hall) Join(ctx context.Context, c classroom.Class, name string) (classroom.Seat, string, error) {
	if over(c, h.now()) {
		return classroom.Seat{}, "", refuse(Closed, "This class is closed: ask whoever teaches it.")
	}
	// Whoever fills a class with seats that nobody sits in is removed, and there is room again.
	here, all, err := h.store.Seated(ctx, c.ID)
	if err != nil {
		return classroom.Seat{}, "", err
	}
	if here >= h.limits.Seats || all >= 2*h.limits.Seats {
		return classroom.Seat{}, "", refuse(Full, "All seats of this class are taken: ask whoever teaches it.")
	}
	if !c.Options.Names {
		name = ""
	}
	return h.sit(ctx, classroom.Seat{Class: c.ID, Name: clean(name, h.limits.Name, false)})
}

// sit adds a seat under an alias that nobody in the class has.
func (h *Hall) sit(ctx context.Context, s classroom.Seat) (classroom.Seat, string, error) {
	key := classroom.NewKey()
	s.ID, s.Key = classroom.NewID(), classroom.HashKey(key)
	s.Joined = h.now()
	s.Seen = s.Joined
	own := s.Alias // the teacher's
	for try := range 4 * drawn {
		if s.Alias = own; own == "" {
			s.Alias = alias(try)
		}
		err := h.store.AddSeat(ctx, s)
		if errors.Is(err, classroom.ErrTaken) && own == "" {
			continue
		}
		if errors.Is(err, classroom.ErrNone) {
			err = refuse(Closed, closed)
		}
		return s, key, err
	}
	return s, "", refuse(Full, "No name is left for another seat: ask whoever teaches the class.")
}

// Seated gives the seat that has this key, and its class. A removed seat is refused,
// and so is one whose class is gone; one whose class is closed is not, as its
// person may still read.
func (h *Hall) Seated(ctx context.Context, key string) (classroom.Seat, classroom.Class, error) {
	s, err := h.seatByKey(ctx, key)
	if err != nil {
		return s, classroom.Class{}, err
	}
	c, err := h.Class(ctx, s.Class)
	if err != nil {
		return s, c, err
	}
	if s.Removed {
		return s, c, refuse(Removed, removed)
	}
	return s, c, nil
}

func (h *Hall) seatByKey(ctx context.Context, key string) (classroom.Seat, error) {
	if len(key) < 20 || len(key) > 64 {
		return classroom.Seat{}, refuse(NoSeat, noSeat)
	}
	hash := sha256.Sum256([]byte(key))
	now := h.now()
	if s, ok := h.seats.get(hash); ok && lately(s.read, now) {
		return s.Seat, nil
	}
	s, err := h.store.SeatByKey(ctx, hash[:])
	if errors.Is(err, classroom.ErrNone) || err == nil && !classroom.IsKey(key, s.Key) {
		h.seats.drop(hash)
		return s, refuse(NoSeat, noSeat)
	}
	if err == nil {
		h.seats.put(hash, seated{s, now})
		h.seats.dropLast(func(s seated) bool { return !lately(s.read, now) })
	}
	return s, err
}

// Remove takes seats out of a class: they can do no more there. What was done in them
// stays until it is deleted.
func (h *Hall) Remove(ctx context.Context, class string, seats ...string) error {
	return h.setRemoved(ctx, class, seats, true)
}

// Readmit lets removed seats in again.
func (h *Hall) Readmit(ctx context.Context, class string, seats ...string) error {
	return h.setRemoved(ctx, class, seats, false)
}

func (h *Hall) setRemoved(ctx context.Context, class string, seats []string, out bool) error {
	var failed error
	for _, seat := range seats {
		s, err := h.seatOf(ctx, class, seat)
		if err == nil {
			s.Removed = out
			err = h.store.SetSeat(ctx, s)
		}
		failed = errors.Join(failed, err)
	}
	return errors.Join(failed, h.touch(ctx, class)) // once for all of them
}

// DeleteSeat deletes a seat with all that was done in it.
func (h *Hall) DeleteSeat(ctx context.Context, class, seat string) error {
	if _, err := h.seatOf(ctx, class, seat); err != nil {
		return err
	}
	if err := h.store.DeleteSeat(ctx, seat); err != nil {
		return err
	}
	h.lines.dropWhere(func(_ string, l *held) bool { return l.attempt.Seat == seat })
	return h.touch(ctx, class)
}

// seatOf reads a seat of this class and of no other.
func (h *Hall) seatOf(ctx context.Context, class, seat string) (classroom.Seat, error) {
	s, err := h.store.Seat(ctx, seat)
	if errors.Is(err, classroom.ErrNone) || err == nil && s.Class != class {
		return s, refuse(Unknown, "There is no such seat in this class.")
	}
	return s, err
}

// touch gives the class its next version, which is how every server comes to read
// its seats again.
func (h *Hall) touch(ctx context.Context, class string) error {
	h.seats.dropWhere(func(_ [32]byte, s seated) bool { return s.Class == class })
	_, err := h.change(ctx, class, func(*classroom.Class) error { return nil })
	return err
}
