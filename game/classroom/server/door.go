package server

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// DefaultSlow is the time between two tries of an address that was often wrong.
const DefaultSlow = 250 * time.Millisecond

// How often a code or a key may be wrong before tries become slow: of one address
// at once and again each so many seconds, and of all addresses together.
const (
	wrongOnce  = 20
	wrongEvery = 5 * time.Second
	wrongAll   = 400
	allEvery   = 200 * time.Millisecond
	mostQueue  = 80    // tries of one address that wait
	mostDoors  = 20000 // addresses that are remembered
)

// door slows guesses down. A whole class may come from one address, so nobody is
// turned away for what others of it did: once an address was wrong too often, its tries
// are taken one after the other with a pause between, right ones too, which
// makes a search hopeless and a class wait for seconds at worst. Until then a right
// code costs nothing.
type door struct {
	slow time.Duration
	mu   sync.Mutex
	all  *rate.Limiter
	of   map[netip.Prefix]*guesses
}

// guesses are those of one address.
type guesses struct {
	wrong   *rate.Limiter // takes a token for each wrong one
	turn    *rate.Limiter // when the next may be tried
	waiting int
	slow    bool
	used    time.Time
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
		g = &guesses{wrong: rate.NewLimiter(rate.Every(wrongEvery), wrongOnce), turn: rate.NewLimiter(rate.Every(d.slow), 1)}
		d.of[from] = g
	}
	g.used = time.Now()
	return g
}

// sweep forgets the addresses that were quiet for long, or else all of them.
func (d *door) sweep() {
	for from, g := range d.of {
		if g.waiting == 0 && time.Since(g.used) > 10*time.Minute {
			delete(d.of, from)
		}
	}
	if len(d.of) >= mostDoors {
		d.of = map[netip.Prefix]*guesses{}
	}
}

// knock waits until an address may try. It is false where too many wait already.
func (d *door) knock(ctx context.Context, from netip.Prefix) bool {
	d.mu.Lock()
	g := d.at(from)
	if g.slow && g.wrong.Tokens() >= wrongOnce/2 {
		g.slow = false // it was quiet for a while
	}
	if !g.slow {
		d.mu.Unlock()
		return true
	}
	if g.waiting >= mostQueue {
		d.mu.Unlock()
		return false
	}
	g.waiting++
	d.mu.Unlock()
	err := g.turn.Wait(ctx)
	d.mu.Lock()
	g.waiting--
	d.mu.Unlock()
	return err == nil
}

// wrong notes a wrong guess and tells whether there were too many.
func (d *door) wrong(from netip.Prefix) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	g := d.at(from)
	own, all := g.wrong.Allow(), d.all.Allow()
	g.slow = g.slow || !own || !all
	return g.slow
}

// from is the address that a request came from; of IPv6 the network that one home
// or one room has.
func (s *Server) from(r *http.Request) netip.Prefix {
	text := r.RemoteAddr
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	}
	if s.BehindProxy {
		if told := last(r.Header.Get("X-Forwarded-For")); told != "" {
			text = told
		}
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

// pace is how fast one seat may ask. A person needs one request in seconds; a game
// that catches up after a day without network, some hundred at once.
type pace struct {
	mu sync.Mutex
	of map[string]*rate.Limiter
}

const (
	paceEach  = 100 // requests a second
	paceBurst = 300
	mostPaces = 20000
)

func newPace() *pace { return &pace{of: map[string]*rate.Limiter{}} }

func (p *pace) allow(seat string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.of[seat]
	if l == nil {
		if len(p.of) >= mostPaces {
			clear(p.of)
		}
		l = rate.NewLimiter(paceEach, paceBurst)
		p.of[seat] = l
	}
	return l.Allow()
}
