package server

import (
	"context"
	"net/netip"
	"testing"

	"golang.org/x/time/rate"
)

// What is looked up of one address has an end, however fast its guesses come: then
// right codes wait too, though not behind all others.
func TestWhatIsLookedUpHasAnEnd(t *testing.T) {
	d := newDoor(0)
	here, there := netip.MustParsePrefix("192.0.2.1/32"), netip.MustParsePrefix("192.0.2.2/32")
	gone, cancel := context.WithCancel(t.Context())
	cancel()                     // so that whoever would have to wait is turned away
	d.at(here).looks.SetLimit(0) // no time passes
	looked := 0
	for range 5 * looksBurst {
		if paid, ok := d.knock(gone, here); ok {
			looked++
			d.wrong(gone, here, paid)
		}
	}
	if looked != looksBurst {
		t.Errorf("%d guesses were looked up at once", looked)
	}
	if _, ok := d.knock(gone, there); !ok {
		t.Error("another address waits too")
	}
	d.of[here].looks.SetLimit(looksEach)
	if _, ok := d.knock(t.Context(), here); !ok {
		t.Error("who waits gets no turn")
	}
	if n := d.of[here].held; n != 0 {
		t.Errorf("%d are still held", n)
	}
}

func TestSoManyWaitAndNoMore(t *testing.T) {
	d := newDoor(0)
	here := netip.MustParsePrefix("192.0.2.1/32")
	g := d.at(here)
	g.looks = rate.NewLimiter(0, 0)
	g.held = mostHeld
	if _, ok := d.knock(t.Context(), here); ok || g.held != mostHeld {
		t.Errorf("one more waits: %d", g.held)
	}
}
