package memory

import (
	"bytes"
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"upperhand/game/classroom"
)

// Store is a classroom.Store in memory. Several Halls on one are as several
// servers on one database.
type Store struct {
	mu          sync.Mutex
	classes     []classroom.Class
	seats       []classroom.Seat
	attempts    []classroom.Attempt
	steps       []classroom.Step
	reflections []classroom.Reflection
	ballots     []classroom.Ballot
	rounds      []classroom.Round
	cases       map[string][]classroom.Case
	ears        map[chan classroom.Change]bool
}

// New gives an empty store.
func New() *Store {
	return &Store{cases: map[string][]classroom.Case{}, ears: map[chan classroom.Change]bool{}}
}

func find[T any](all []T, is func(*T) bool) *T {
	for i := range all {
		if is(&all[i]) {
			return &all[i]
		}
	}
	return nil
}

func (s *Store) class(id string) *classroom.Class {
	return find(s.classes, func(c *classroom.Class) bool { return c.ID == id })
}

func (s *Store) seat(id string) *classroom.Seat {
	return find(s.seats, func(c *classroom.Seat) bool { return c.ID == id })
}

func (s *Store) attempt(id string) *classroom.Attempt {
	return find(s.attempts, func(a *classroom.Attempt) bool { return a.ID == id })
}

// tell tells a change. An ear that is full has as much to hear already.
func (s *Store) tell(class string, stage bool) {
	for ear := range s.ears {
		select {
		case ear <- classroom.Change{Class: class, Stage: stage}:
		default:
		}
	}
}

func copied(c classroom.Class) classroom.Class {
	c.Options.Cases, c.Options.Frames = slices.Clone(c.Options.Cases), slices.Clone(c.Options.Frames)
	if v := c.Stage.Vote; v != nil {
		vote := *v
		c.Stage.Vote = &vote
	}
	return c
}

// AddClass adds a class.
func (s *Store) AddClass(_ context.Context, c classroom.Class) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if find(s.classes, func(o *classroom.Class) bool { return o.ID == c.ID || o.Code == c.Code }) != nil {
		return classroom.ErrTaken
	}
	s.classes = append(s.classes, copied(c))
	return nil
}

// Class gives a class by its id.
func (s *Store) Class(_ context.Context, id string) (classroom.Class, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.class(id); c != nil {
		return copied(*c), nil
	}
	return classroom.Class{}, classroom.ErrNone
}

// ClassByCode gives a class by the code that joins it.
func (s *Store) ClassByCode(_ context.Context, code string) (classroom.Class, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := find(s.classes, func(c *classroom.Class) bool { return c.Code == code }); c != nil {
		return copied(*c), nil
	}
	return classroom.Class{}, classroom.ErrNone
}

// Classes gives all classes.
func (s *Store) Classes(context.Context) ([]classroom.Class, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []classroom.Class
	for _, c := range s.classes {
		all = append(all, copied(c))
	}
	return all, nil
}

// SetClass writes a class that nobody changed meanwhile.
func (s *Store) SetClass(_ context.Context, c classroom.Class) (classroom.Class, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := s.class(c.ID)
	if at == nil {
		return c, classroom.ErrNone
	}
	if at.Version != c.Version {
		return c, classroom.ErrConflict
	}
	c.Version++
	c.Overdue = at.Overdue
	*at = copied(c)
	s.tell(c.ID, true)
	return c, nil
}

// DeleteClass deletes a class with all that is in it.
func (s *Store) DeleteClass(_ context.Context, id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.class(id) == nil {
		return classroom.ErrNone
	}
	s.delete(id)
	return nil
}

func (s *Store) delete(id string) {
	s.classes = slices.DeleteFunc(s.classes, func(c classroom.Class) bool { return c.ID == id })
	for _, seat := range s.seats {
		if seat.Class == id {
			s.empty(seat.ID)
		}
	}
	s.seats = slices.DeleteFunc(s.seats, func(c classroom.Seat) bool { return c.Class == id })
	s.rounds = slices.DeleteFunc(s.rounds, func(r classroom.Round) bool { return r.Class == id })
	delete(s.cases, id)
	s.tell(id, true)
}

// empty deletes what was done in a seat.
func (s *Store) empty(seat string) {
	s.attempts = slices.DeleteFunc(s.attempts, func(a classroom.Attempt) bool { return a.Seat == seat })
	s.steps = slices.DeleteFunc(s.steps, func(st classroom.Step) bool { return strings.HasPrefix(st.Attempt, seat+"/") })
	s.reflections = slices.DeleteFunc(s.reflections, func(r classroom.Reflection) bool { return r.Seat == seat })
	s.ballots = slices.DeleteFunc(s.ballots, func(b classroom.Ballot) bool { return b.Seat == seat })
}

// Expire deletes the classes whose time has come.
func (s *Store) Expire(_ context.Context, now, watched time.Time) (gone []string, _ error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range s.classes {
		switch c := &s.classes[i]; {
		case c.Deletes.IsZero() || now.Before(c.Deletes):
			c.Overdue = time.Time{}
		case c.Deletes.After(watched) || !c.Overdue.IsZero() && now.Sub(c.Overdue) >= classroom.Grace:
			gone = append(gone, c.ID)
		case c.Overdue.IsZero():
			c.Overdue = now
		}
	}
	for _, id := range gone {
		s.delete(id)
	}
	return gone, nil
}

// AddSeat adds a seat under an alias that is free.
func (s *Store) AddSeat(_ context.Context, seat classroom.Seat) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.class(seat.Class) == nil {
		return classroom.ErrNone
	}
	if find(s.seats, func(o *classroom.Seat) bool { return o.Class == seat.Class && o.Alias == seat.Alias }) != nil {
		return classroom.ErrTaken
	}
	s.seats = append(s.seats, seat)
	s.tell(seat.Class, true)
	return nil
}

// Seat gives a seat by its id.
func (s *Store) Seat(_ context.Context, id string) (classroom.Seat, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if at := s.seat(id); at != nil {
		return *at, nil
	}
	return classroom.Seat{}, classroom.ErrNone
}

// SeatByKey gives a seat by the hash of its key.
func (s *Store) SeatByKey(_ context.Context, hash []byte) (classroom.Seat, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if at := find(s.seats, func(o *classroom.Seat) bool { return bytes.Equal(o.Key, hash) }); at != nil {
		return *at, nil
	}
	return classroom.Seat{}, classroom.ErrNone
}

// Seats gives the seats of a class.
func (s *Store) Seats(_ context.Context, class string) ([]classroom.Seat, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return filter(s.seats, func(o classroom.Seat) bool { return o.Class == class }), nil
}

// Seated counts the seats of a class.
func (s *Store) Seated(ctx context.Context, class string) (here, all int, err error) {
	of, err := s.Seats(ctx, class)
	return len(filter(of, func(o classroom.Seat) bool { return !o.Removed && !o.Teacher })), len(of), err
}

func filter[T any](all []T, is func(T) bool) []T {
	var some []T
	for _, v := range all {
		if is(v) {
			some = append(some, v)
		}
	}
	return some
}

// SetSeat writes a seat.
func (s *Store) SetSeat(_ context.Context, seat classroom.Seat) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := s.seat(seat.ID)
	if at == nil {
		return classroom.ErrNone
	}
	at.Name, at.Removed, at.Key = seat.Name, seat.Removed, seat.Key
	s.tell(at.Class, true)
	return nil
}

// Saw notes when seats were last seen.
func (s *Store) Saw(_ context.Context, at map[string]time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range s.seats {
		if t, ok := at[s.seats[i].ID]; ok {
			s.seats[i].Seen = t
		}
	}
	return nil
}

// DeleteSeat deletes a seat with all that was done in it.
func (s *Store) DeleteSeat(_ context.Context, id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := s.seat(id)
	if at == nil {
		return classroom.ErrNone
	}
	s.tell(at.Class, true)
	s.empty(id)
	s.seats = slices.DeleteFunc(s.seats, func(o classroom.Seat) bool { return o.ID == id })
	return nil
}

// Append stores a step of an attempt that nobody led on meanwhile.
func (s *Store) Append(_ context.Context, before, after classroom.Attempt, step classroom.Step) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.seat(after.Seat) == nil {
		return classroom.ErrNone
	}
	at := s.attempt(after.ID)
	if at == nil && before.Rev != 0 || at != nil && at.Rev != before.Rev {
		return classroom.ErrConflict
	}
	after.Record.Inputs = slices.Clone(after.Record.Inputs)
	if at == nil {
		s.attempts = append(s.attempts, after)
	} else {
		*at = after
	}
	step.ID = int64(len(s.steps) + 1)
	s.steps = append(s.steps, step)
	s.tell(after.Class, false)
	return nil
}

// Attempt gives an attempt by its id.
func (s *Store) Attempt(_ context.Context, id string) (classroom.Attempt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if at := s.attempt(id); at != nil {
		a := *at
		a.Record.Inputs = slices.Clone(a.Record.Inputs)
		return a, nil
	}
	return classroom.Attempt{}, classroom.ErrNone
}

// Attempts gives those of a class.
func (s *Store) Attempts(_ context.Context, class string) ([]classroom.Attempt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return filter(s.attempts, func(a classroom.Attempt) bool { return a.Class == class }), nil
}

// AttemptsOf gives those of a seat.
func (s *Store) AttemptsOf(_ context.Context, seat string) ([]classroom.Attempt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return filter(s.attempts, func(a classroom.Attempt) bool { return a.Seat == seat }), nil
}

// Steps gives those of an attempt.
func (s *Store) Steps(_ context.Context, attempt string) ([]classroom.Step, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return filter(s.steps, func(st classroom.Step) bool { return st.Attempt == attempt }), nil
}

// Share keeps a reflection in the place of an earlier one.
func (s *Store) Share(_ context.Context, r classroom.Reflection) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.attempt(r.Attempt) == nil {
		return classroom.ErrNone
	}
	s.reflections = slices.DeleteFunc(s.reflections, func(o classroom.Reflection) bool { return o.Attempt == r.Attempt && o.Question == r.Question })
	if r.Text != "" {
		s.reflections = append(s.reflections, r)
	}
	s.tell(r.Class, false)
	return nil
}

// Reflections gives those of a class.
func (s *Store) Reflections(_ context.Context, class string) ([]classroom.Reflection, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return filter(s.reflections, func(r classroom.Reflection) bool { return r.Class == class }), nil
}

// Vote takes a ballot in the place of an earlier one.
func (s *Store) Vote(_ context.Context, b classroom.Ballot) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.class(b.Class)
	if c == nil || s.seat(b.Seat) == nil {
		return classroom.ErrNone
	}
	if !c.Stage.Takes(b.Attempt, b.Round) {
		return classroom.ErrConflict
	}
	s.ballots = slices.DeleteFunc(s.ballots, func(o classroom.Ballot) bool {
		return o.Seat == b.Seat && o.Attempt == b.Attempt && o.Round == b.Round
	})
	s.ballots = append(s.ballots, b)
	s.tell(b.Class, true)
	return nil
}

// Ballots gives those of a round.
func (s *Store) Ballots(_ context.Context, attempt string, round int) ([]classroom.Ballot, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return filter(s.ballots, func(b classroom.Ballot) bool { return b.Attempt == attempt && b.Round == round }), nil
}

// EndRound keeps how a round ended, in the place of what was kept of it before.
func (s *Store) EndRound(_ context.Context, r classroom.Round) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.class(r.Class) == nil {
		return classroom.ErrNone
	}
	r.Counts = maps.Clone(r.Counts)
	s.rounds = slices.DeleteFunc(s.rounds, func(o classroom.Round) bool { return o.Attempt == r.Attempt && o.Round == r.Round })
	s.rounds = append(s.rounds, r)
	s.tell(r.Class, true)
	return nil
}

// Rounds gives those of a class.
func (s *Store) Rounds(_ context.Context, class string) ([]classroom.Round, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return filter(s.rounds, func(r classroom.Round) bool { return r.Class == class }), nil
}

// AddCase keeps a case of a class.
func (s *Store) AddCase(_ context.Context, class string, c classroom.Case) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.class(class) == nil {
		return classroom.ErrNone
	}
	s.cases[class] = append(slices.DeleteFunc(s.cases[class], func(o classroom.Case) bool { return o.ID == c.ID }), c)
	s.tell(class, true)
	return nil
}

// Cases gives those of a class.
func (s *Store) Cases(_ context.Context, class string) ([]classroom.Case, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.cases[class]), nil
}

// Outgoing gives nothing: nothing is forwarded from here.
func (s *Store) Outgoing(context.Context, int, time.Duration) ([]classroom.Entry, error) {
	return nil, nil
}

// Sent has nothing to do.
func (s *Store) Sent(context.Context, []int64) error { return nil }

// Later has nothing to do.
func (s *Store) Later(context.Context, []int64, time.Time, string) error { return nil }

// Waiting is 0.
func (s *Store) Waiting(context.Context) (int, error) { return 0, nil }

// Changes tells what changes from now on.
func (s *Store) Changes(ctx context.Context) (<-chan classroom.Change, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ear := make(chan classroom.Change, 4096)
	s.ears[ear] = true
	context.AfterFunc(ctx, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.ears, ear)
		close(ear)
	})
	return ear, nil
}

// Close has nothing to close.
func (s *Store) Close() error { return nil }

var _ classroom.Store = (*Store)(nil)
