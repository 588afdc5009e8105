package server

import (
	"fmt"
	"testing"
)

// Seats that asked once and rest are forgotten; one that is out of breath is not, or
// it would get new breath.
func TestPacesOfSeatsThatRestAreForgotten(t *testing.T) {
	p := newPace(1e9, 5) // whoever asked has rested by the next time
	for n := range 10 * fewPaces {
		if !p.allow(fmt.Sprint(n)) {
			t.Fatalf("seat %d may not ask", n)
		}
	}
	if len(p.of) > 2*fewPaces {
		t.Errorf("%d seats are remembered", len(p.of))
	}
	p = newPace(0, 1)
	p.allow("hasty")
	for n := range 10 * fewPaces {
		p.allow(fmt.Sprint(n))
		if p.allow("hasty") {
			t.Fatalf("after %d others one may ask at once again", n)
		}
	}
}
