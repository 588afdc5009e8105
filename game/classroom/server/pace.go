package server

import (
	"sync"

	"golang.org/x/time/rate"
)

// pace is how fast one seat may ask. A person needs one request in seconds; a game
// that catches up after a day without network, some hundred at once.
type pace struct {
	mu   sync.Mutex
	each rate.Limit
	once int
	of   map[string]*rate.Limiter
	left int // by the last sweep
}

const (
	paceEach  = 100 // requests a second
	paceBurst = 300
	mostPaces = 20000
	fewPaces  = 1000
)

// How often a case that a teacher gives is looked over, which can take a processor's
// ten seconds: some at once, and then one a minute.
const (
	lookEach  = 1.0 / 60
	lookBurst = 20
)

func newPace(each rate.Limit, once int) *pace {
	return &pace{each: each, once: once, of: map[string]*rate.Limiter{}}
}

func (p *pace) allow(seat string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.of[seat]
	if l == nil {
		p.sweep()
		l = rate.NewLimiter(p.each, p.once)
		p.of[seat] = l
	}
	return l.Allow()
}

// sweep forgets the seats that asked for nothing lately, which are as new ones, once
// there are twice as many as the last time left.
func (p *pace) sweep() {
	if len(p.of) < max(fewPaces, 2*p.left) {
		return
	}
	for seat, l := range p.of {
		if l.Tokens() >= float64(p.once) {
			delete(p.of, seat)
		}
	}
	if len(p.of) >= mostPaces {
		clear(p.of)
	}
	p.left = len(p.of)
}
