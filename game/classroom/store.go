package classroom

import (
	"context"
	"errors"
	"time"
)

// Errors of a store that a caller tells apart.
var (
	// ErrNone is the error for what is not there, or no more.
	ErrNone = errors.New("there is no such thing here")
	// ErrTaken is the error for a code, an alias or an id that is in use.
	ErrTaken = errors.New("it is taken")
	// ErrConflict is the error for a change that rests on an older reading: read
	// again and decide anew.
	ErrConflict = errors.New("it was changed meanwhile")
)

// Grace is how long a class is still kept whose time was found past by a server that
// had not seen it pass. Nobody is shown anything of it meanwhile.
const Grace = 24 * time.Hour

// Aside is a time that does not come: an entry given back until then waits for
// a person, because the record store refuses what it says, and holds up none of
// those after it.
var Aside = time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)

// Store keeps classes. What a method has acknowledged by returning no error
// survives the death of the process and of the machine. Several servers may use
// one store at once. Methods may be called by several goroutines.
//
// Deleting is final: nothing that is deleted can be read again through a Store,
// and a file-based store overwrites it.
type Store interface {
	AddClass(ctx context.Context, c Class) error // ErrTaken: the id or the code
	Class(ctx context.Context, id string) (Class, error)
	ClassByCode(ctx context.Context, code string) (Class, error)
	Classes(ctx context.Context) ([]Class, error) // the oldest first
	// SetClass writes a class whose Version is the one that was read, and gives
	// it the next. ErrConflict where it has another by now.
	SetClass(ctx context.Context, c Class) (Class, error)
	DeleteClass(ctx context.Context, id string) error
	// Expire deletes the classes whose time has come and gives their ids. Those
	// whose time had come before watched, since when the caller has seen the clock
	// go on as time does, are only marked, and deleted once they have been Overdue
	// for Grace: a machine that starts with a wrong clock deletes nothing at once.
	Expire(ctx context.Context, now, watched time.Time) ([]string, error)

	AddSeat(ctx context.Context, s Seat) error // ErrTaken: its alias in the class
	Seat(ctx context.Context, id string) (Seat, error)
	SeatByKey(ctx context.Context, hash []byte) (Seat, error)
	Seats(ctx context.Context, class string) ([]Seat, error) // in the order of joining
	// Seated counts the seats of a class that trainees sit in, and all its seats,
	// with those that are removed and the teacher's.
	Seated(ctx context.Context, class string) (here, all int, err error)
	SetSeat(ctx context.Context, s Seat) error              // name, removed, seat key
	Saw(ctx context.Context, at map[string]time.Time) error // when seats were last seen, by id
	DeleteSeat(ctx context.Context, id string) error        // with all that was done in it

	// Append stores a step of an attempt, which is begun where it is new: before
	// is the attempt as it was read (Rev 0 where it is new), after as the step
	// leaves it. It returns once that is durable. ErrConflict where the attempt
	// has another Rev by now, ErrNone where the seat is gone.
	Append(ctx context.Context, before, after Attempt, step Step) error
	Attempt(ctx context.Context, id string) (Attempt, error)
	Attempts(ctx context.Context, class string) ([]Attempt, error) // those of all seats, the oldest first
	AttemptsOf(ctx context.Context, seat string) ([]Attempt, error)
	Steps(ctx context.Context, attempt string) ([]Step, error)

	Share(ctx context.Context, r Reflection) error // an empty text takes it back
	Reflections(ctx context.Context, class string) ([]Reflection, error)
	// Vote takes a ballot in the place of the seat's last in that round. ErrConflict
	// where the class takes none in it, or no more: whoever closes a round and counts
	// then has counted all that were acknowledged.
	Vote(ctx context.Context, b Ballot) error
	Ballots(ctx context.Context, attempt string, round int) ([]Ballot, error)
	EndRound(ctx context.Context, r Round) error
	Rounds(ctx context.Context, class string) ([]Round, error)

	// AddCase keeps a scenario that the teacher gave the class, by its id.
	AddCase(ctx context.Context, class string, c Case) error
	Cases(ctx context.Context, class string) ([]Case, error)

	// Outgoing gives up to limit entries of the queue that nobody works on, in
	// their order, and keeps other servers from them until the lease ends.
	Outgoing(ctx context.Context, limit int, lease time.Duration) ([]Entry, error)
	// Sent takes entries off the queue.
	Sent(ctx context.Context, ids []int64) error
	// Later gives entries back, not to be tried before a time, with what went
	// wrong. Until then those of the same attempt that come after them wait too,
	// unless the time is Aside.
	Later(ctx context.Context, ids []int64, at time.Time, why string) error
	// Waiting counts the entries of the queue.
	Waiting(ctx context.Context) (int, error)

	// Changes tells which classes changed, here or on another server, until the
	// context ends. A change may be told twice or together with the next.
	Changes(ctx context.Context) (<-chan Change, error)
	Close() error
}

// Case is a scenario that was given to a class.
type Case struct {
	ID     string
	Source []byte // its Lua text
}

// Change says that something of a class is new. Stage changes are told at
// once; those of attempts may be gathered for up to half a second.
type Change struct {
	Class string // empty: any class may have changed, as after a connection was lost
	Stage bool   // its title, options, stage, votes or seats, or it was deleted
}

// Entry is something that a learning record store is still to be told. An entry
// is put into the queue in the same transaction as what it tells of, where
// the class's server forwards anything at all.
type Entry struct {
	ID      int64
	Kind    EntryKind
	Class   string
	Seat    string
	Attempt string
	Step    Step       // for Stepped
	Shared  Reflection // for Shared
	At      time.Time
	Tries   int
}

// EntryKind says what an entry tells of.
type EntryKind string

// The kinds of entry.
const (
	Stepped EntryKind = "step"   // a step was stored; an attempt begins with its first
	Shared  EntryKind = "shared" // a reflection was shared
)
