package server

import (
	"context"
	"math/rand/v2"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// DefaultSlow is how long an address that was often wrong waits for each answer
// that is wrong again.
const DefaultSlow = time.Second

// How often a code or a key may be wrong before it becomes slow: of one address
// at once and again each so many seconds, and of all addresses together.
const (
	wrongOnce  = 20
	wrongEvery = 5 * time.Second
	wrongAll   = 400
	allEvery   = 200 * time.Millisecond
	mostHeld   = 400   // answers of one address that wait
	mostDoors  = 20000 // addresses that are remembered
)

// Codes of one address that are looked up, once it sends wrong ones faster than
// this: of a code's 31^6 that is not one in fifty in a day.
const (
	looksEach  = 200 // a second
	looksBurst = 400
	lookWithin = 8 * time.Second
)

// Seats that one address may take: a lecture hall at once, and then so many an
// hour that nobody fills a class before its teacher sees it.
const (
	joinsOnce  = 600
	joinsEvery = 6 * time.Second
)

// door slows guesses down. A whole class may come from one address, so nobody is
// kept out for what others of it did: what is typed is looked up first, and only a
// wrong answer waits. So whoever has two hundred connections from one address
// makes two hundred guesses a second. It takes more than that until codes that are
// right have to wait for their turn as well, which is then drawn, so that none
// waits for all that came before. Keys, which nobody can guess, never do.
type door struct {
	slow   time.Duration
	mu     sync.Mutex
	all    *rate.Limiter
	of     map[netip.Prefix]*guesses
	wrongs int       // in the window
	since  time.Time // when the window began
}

// guesses are those of one address.
type guesses struct {
	wrong *rate.Limiter // takes a token for each wrong one
	looks *rate.Limiter // takes one too, or where it has none, for each that is looked up
	joins *rate.Limiter
	held  int
	used  time.Time
}

func newDoor(slow time.Duration) *door {
	return &door{slow: slow, all: rate.NewLimiter(rate.Every(allEvery), wrongAll), of: map[netip.Prefix]*guesses{}}
}

func (d *door) at(from netip.Prefix) *guesses {
	g := d.of[from]
	if g == nil {
		if len(d.of) >= mostDoors {
			d.sweep()
		}
		g = &guesses{
			wrong: rate.NewLimiter(rate.Every(wrongEvery), wrongOnce), looks: rate.NewLimiter(looksEach, looksBurst),
			joins: rate.NewLimiter(rate.Every(joinsEvery), joinsOnce),
		}
		d.of[from] = g
	}
	g.used = time.Now()
	return g
}

// sweep forgets the addresses that were quiet for long, or else all of them.
func (d *door) sweep() {
	for from, g := range d.of {
		if g.held == 0 && time.Since(g.used) > 10*time.Minute {
			delete(d.of, from)
		}
	}
	if len(d.of) >= mostDoors {
		d.of = map[netip.Prefix]*guesses{}
	}
}

// knock waits until a code of an address may be looked up, which is at once but
// where hundreds a second are wrong. It is false where that takes too long. paid is
// for wrong.
func (d *door) knock(ctx context.Context, from netip.Prefix) (paid, ok bool) {
	d.mu.Lock()
	g := d.at(from)
	if g.looks.Tokens() >= 1 {
		d.mu.Unlock()
		return false, true
	}
	if !d.hold(g) {
		return true, false
	}
	defer d.release(g)
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	for !g.looks.Allow() {
		if !pause(ctx, 5*time.Millisecond+rand.N(40*time.Millisecond)) {
			return true, false
		}
	}
	return true, true
}

// hold counts a request that is to wait, and ends what the caller locked. It is
// false where too many do.
func (d *door) hold(g *guesses) bool {
	defer d.mu.Unlock()
	if g.held >= mostHeld {
		return false
	}
	g.held++
	return true
}

func (d *door) release(g *guesses) {
	d.mu.Lock()
	defer d.mu.Unlock()
	g.held--
}

// pause waits; false: the context ended before.
func pause(ctx context.Context, long time.Duration) bool {
	timer := time.NewTimer(long)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// wrong notes a wrong guess, and where there were too many it waits. It tells whether
// there were.
func (d *door) wrong(ctx context.Context, from netip.Prefix, paid bool) bool {
	d.mu.Lock()
	g := d.at(from)
	if !paid {
		g.looks.Allow()
	}
	d.note()
	own, all := g.wrong.Allow(), d.all.Allow()
	if own && all {
		d.mu.Unlock()
		return false
	}
	if d.hold(g) {
		defer d.release(g)
		pause(ctx, d.slow)
	}
	return true
}

// window is how long wrong guesses are counted together.
const window = 10 * time.Minute

// note counts a wrong guess.
func (d *door) note() {
	if now := time.Now(); now.Sub(d.since) > window {
		d.wrongs, d.since = 0, now
	}
	d.wrongs++
}

// joins reports whether an address may take one more seat.
func (d *door) joins(from netip.Prefix) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.at(from).joins.Allow()
}

// many is how many wrong guesses are told to teachers: more than a class mistypes.
const many = 100

// Guessed tells how many wrong codes and keys came lately, and since when, where
// these are so many that somebody searches for one; else 0.
func (s *Server) Guessed() (int, time.Time) {
	s.door.mu.Lock()
	defer s.door.mu.Unlock()
	if s.door.wrongs < many || time.Since(s.door.since) > 2*window {
		return 0, time.Time{}
	}
	return s.door.wrongs, s.door.since
}

// from is the address that a request came from; of IPv6 the network that one home
// or one room has.
func (s *Server) from(r *http.Request) netip.Prefix {
	text := r.RemoteAddr
	if s.BehindProxy {
		if told := last(r.Header["X-Forwarded-For"]); told != "" {
			text = told
		}
	}
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	}
	addr, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Prefix{}
	}
	bits := 32
	if addr = addr.Unmap().WithZone(""); addr.Is6() {
		bits = 64
	}
	prefix, _ := addr.Prefix(bits)
	return prefix
}
