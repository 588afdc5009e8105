package hall

import (
	"context"
	"errors"
	"hash/maphash"
	"sync"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Config is what a Hall needs besides its store.
type Config struct {
	// Load reads a case's Lua text; what is wrong with it comes as an error.
	Load func(name string, source []byte) (*scenario.Scenario, play.Rules, error)
	// Now is the time; nil: that of the machine.
	Now func() time.Time
	// Ran is how long the Hall has been there by a clock that nobody sets; nil: the
	// machine's. A Now that goes faster or slower than this has been set.
	Ran func() time.Duration
	// Trouble is told of errors that no caller waits for. It may be nil.
	Trouble func(error)
	Limits  Limits // zero: DefaultLimits
}

// Hall is the classes of one store as a server deals with them. Its methods may
// be called by several goroutines.
type Hall struct {
	store  classroom.Store
	config Config
	limits Limits
	now    func() time.Time

	rooms *rooms
	seats *recent[[32]byte, seated]
	cases *recent[caseKey, caseText]
	texts *recent[caseText, *Case]
	lines *recent[string, *held]
	seen  seen
	watch watch
	seed  maphash.Seed
	locks [1024]sync.Mutex // of attempts, by the hash of their id
	votes [64]sync.Mutex   // of rounds that end, by the hash of their class; taken within those of attempts
}

// New gives a Hall. It hears of other servers' changes while Run runs.
func New(store classroom.Store, config Config) *Hall {
	h := &Hall{store: store, config: config, limits: config.Limits, now: config.Now, seed: maphash.MakeSeed()}
	if h.limits == (Limits{}) {
		h.limits = DefaultLimits()
	}
	if h.now == nil {
		h.now = time.Now
	}
	if h.watch.ran = config.Ran; h.watch.ran == nil {
		began := time.Now()
		h.watch.ran = func() time.Duration { return time.Since(began) }
	}
	h.rooms = newRooms()
	h.seats = newRecent[[32]byte, seated](20_000)
	h.cases = newRecent[caseKey, caseText](4096)
	h.texts = newRecent[caseText, *Case](256)
	h.lines = newRecent[string, *held](h.limits.Lines)
	h.seen.at = map[string]time.Time{}
	return h
}

// Store is what the Hall stands on.
func (h *Hall) Store() classroom.Store { return h.store }

// Now is the Hall's time.
func (h *Hall) Now() time.Time { return h.now() }

// Limits are those that the Hall keeps to.
func (h *Hall) Limits() Limits { return h.limits }

// lock keeps two steps of one attempt apart on this server.
func (h *Hall) lock(attempt string) *sync.Mutex {
	return &h.locks[maphash.String(h.seed, attempt)%uint64(len(h.locks))]
}

// rounds keeps two ends of a class's round of votes apart on this server.
func (h *Hall) rounds(class string) *sync.Mutex {
	return &h.votes[maphash.String(h.seed, class)%uint64(len(h.votes))]
}

// Run hears of changes, writes who was seen, and deletes classes whose time has
// come, until the context ends. What was seen last is written before it returns.
func (h *Hall) Run(ctx context.Context) error {
	changes, err := h.store.Changes(ctx)
	if err != nil {
		return err
	}
	saw, expire := time.NewTicker(seenEvery), time.NewTicker(time.Minute)
	defer saw.Stop()
	defer expire.Stop()
	h.expire(ctx)
	for {
		select {
		case <-ctx.Done():
			h.writeSeen(context.WithoutCancel(ctx))
			return nil
		case c, ok := <-changes:
			if !ok {
				changes = nil // the context ended, or soon will
				continue
			}
			h.hear(ctx, c)
		case <-saw.C:
			h.writeSeen(ctx)
		case <-expire.C:
			h.expire(ctx)
		}
	}
}

func (h *Hall) expire(ctx context.Context) {
	now := h.now().Round(0)
	gone, err := h.store.Expire(ctx, now, h.watch.since(now))
	if err != nil {
		h.trouble(err)
	}
	for _, id := range gone {
		h.forget(id)
	}
}

func (h *Hall) trouble(err error) {
	if err != nil && h.config.Trouble != nil && !errors.Is(err, context.Canceled) {
		h.config.Trouble(err)
	}
}

// seen is who was there since it was last written.
type seen struct {
	mu sync.Mutex
	at map[string]time.Time
}

// SeenNow notes that somebody sits there; it is written with those of others, at
// most twice a minute.
func (h *Hall) SeenNow(seat string) {
	h.seen.mu.Lock()
	defer h.seen.mu.Unlock()
	h.seen.at[seat] = h.now()
}

func (h *Hall) writeSeen(ctx context.Context) {
	h.seen.mu.Lock()
	at := h.seen.at
	h.seen.at = make(map[string]time.Time, len(at))
	h.seen.mu.Unlock()
	if len(at) > 0 {
		h.trouble(h.store.Saw(ctx, at))
	}
}
