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
	of   map[string]*rate.Limiter
}

const (
	paceEach  = 100 // requests a second
	paceBurst = 300
	mostPaces = 20000
)

func newPace() *pace { return &pace{each: paceEach, of: map[string]*rate.Limiter{}} }

func (p *pace) allow(seat string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.of[seat]
	if l == nil {
		if len(p.of) >= mostPaces {
			clear(p.of)
		}
		l = rate.NewLimiter(p.each, paceBurst)
		p.of[seat] = l
	}
	return l.Allow()
}
