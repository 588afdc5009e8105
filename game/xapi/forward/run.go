package forward

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"

	"upperhand/game/classroom"
)

const (
	most    = 50               // entries in a batch; no more than these are ever in memory
	lease   = 3 * time.Minute  // for a batch; another server takes it after that
	enough  = 2 * time.Minute  // by then a batch has come to an end
	answers = 30 * time.Second // for one answer
	grace   = 5 * time.Second  // for the answer that is awaited when the server stops
	poll    = time.Second      // between two looks into an empty queue
	first   = time.Second      // the first wait after a failure; each is twice the one before
	longest = 5 * time.Minute
	pause   = 5 * time.Minute // after we were turned away
	latest  = time.Hour       // the longest wait that a record store can ask for
)

// Forwarder sends what its store's queue holds. One is enough for a server, and
// several servers may each have one: the store's leases keep them apart.
type Forwarder struct {
	config         Config
	statements     string // the address of the statements resource
	user, password string
	client         *http.Client
	log            *slog.Logger
	patient        time.Duration // for one answer

	size   int  // entries in the next batch: one while the record store is away
	failed int  // failures since the last success
	sound  bool // it took something since it last refused everything

	mu   sync.Mutex
	told Status
}

// Run forwards until the context ends; then it waits a few seconds for the
// answer that is due and gives back what it holds. The store must be open until
// it returns.
func (f *Forwarder) Run(ctx context.Context, store classroom.Store) error {
	for ctx.Err() == nil {
		wait := f.round(ctx, store)
		if wait == 0 {
			continue
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
		case <-timer.C:
		}
	}
	f.client.CloseIdleConnections()
	return nil
}

// round sends one batch and gives how long to wait before the next.
func (f *Forwarder) round(ctx context.Context, store classroom.Store) time.Duration {
	entries, err := store.Outgoing(ctx, f.size, lease)
	if ctx.Err() != nil {
		return 0
	}
	if err != nil {
		return f.trouble(&outage{why: "the queue can't be read: " + err.Error()})
	}
	if len(entries) == 0 {
		return poll
	}
	work, cancel := lasting(ctx, grace)
	defer cancel()
	work, end := context.WithTimeout(work, enough)
	defer end()
	parcels, err := f.pack(work, store, entries)
	if err == nil {
		err = f.deliver(work, parcels)
	}
	return f.settle(ctx, store, parcels, err)
}

// lasting gives a context that outlives another one by a while.
func lasting(ctx context.Context, by time.Duration) (context.Context, context.CancelFunc) {
	work, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() {
		select {
		case <-time.After(by):
			cancel()
		case <-work.Done():
		}
	})
	return work, func() { stop(); cancel() }
}

// settle tells the store what became of a batch and gives the wait before the
// next. What the store can't be told comes again when the lease ends, and the
// record store knows it by its ids.
func (f *Forwarder) settle(ctx context.Context, store classroom.Store, parcels []*parcel, err error) time.Duration {
	left, cancel := context.WithTimeout(context.WithoutCancel(ctx), answers)
	defer cancel()
	var wait time.Duration
	ends := f.sort(parcels)
	switch {
	case ctx.Err() != nil:
	case err != nil:
		wait = f.trouble(err)
	case ends.taken:
		f.well()
	case len(ends.held) > 0:
		wait = f.trouble(&outage{why: "it refuses what it is sent: " + ends.why})
		f.size = most // the fault may be in these, so others are tried
	}
	for _, p := range ends.aside {
		f.setAside(p)
	}
	told := store.Sent(left, ids(ends.done))
	for _, p := range ends.aside {
		told = errors.Join(told, store.Later(left, []int64{p.entry.ID}, classroom.Aside, p.why()))
	}
	if len(ends.back) > 0 {
		told = errors.Join(told, store.Later(left, ids(ends.back), time.Now().Add(wait), f.reason()))
	}
	if len(ends.held) > 0 {
		told = errors.Join(told, store.Later(left, ids(ends.held), time.Now().Add(wait+pause), ends.why))
	}
	if told != nil && ctx.Err() == nil {
		return max(wait, f.trouble(&outage{why: "the queue can't be written: " + told.Error()}))
	}
	return wait
}

// trouble notes a failure and gives how long to wait after it.
func (f *Forwarder) trouble(err error) time.Duration {
	out := &outage{why: err.Error()}
	errors.As(err, &out)
	wait := out.wait
	if wait == 0 {
		wait = min(longest, first<<min(f.failed, 20))
		wait -= time.Duration(rand.Int64N(int64(wait / 2))) // so that several servers do not come at once
	}
	f.failed++
	f.size = 1
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.told.Trouble == "" {
		f.told.Since = time.Now()
	}
	if f.told.Trouble != out.why {
		f.log.Warn("the record store is not told", "why", out.why)
	}
	f.told.Trouble, f.told.Again = out.why, time.Now().Add(wait)
	return wait
}

// well notes a success.
func (f *Forwarder) well() {
	f.failed = 0
	f.size = min(most, 4*f.size)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.told.Trouble != "" {
		f.log.Info("the record store is told again")
	}
	f.told.Trouble, f.told.Since, f.told.Again, f.told.Sent = "", time.Time{}, time.Time{}, time.Now()
}

func (f *Forwarder) reason() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.told.Trouble
}

func (f *Forwarder) setAside(p *parcel) {
	f.log.Warn("an entry is set aside", "entry", p.entry.ID, "why", p.why())
	f.mu.Lock()
	defer f.mu.Unlock()
	f.told.Aside++
	f.told.Why = p.why()
}
