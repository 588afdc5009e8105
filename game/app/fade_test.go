//go:build screen

package app

import (
	"testing"
	"time"

	"upperhand/game/view"
)

func TestOneScreenBecomesAnotherWithinAMoment(t *testing.T) {
	start := time.Unix(100, 0)
	f := fade{wanted: true}
	if f.see(view.Title, false, start) {
		t.Fatal("the first screen fades in")
	}
	if !f.see(view.Library, false, start) {
		t.Fatal("nothing fades")
	}
	seen := 0.0
	for _, ms := range []int{0, 16, 33, 70, 71, 120} {
		part := f.part(start.Add(time.Duration(ms) * time.Millisecond))
		seen += (1 - seen) * part
		if want := float64(ms) / 140; seen < want-0.001 || seen > want+0.001 {
			t.Errorf("after %d ms %.3f of it is seen, not %.3f", ms, seen, want)
		}
	}
	if f.part(start.Add(fading)) != 1 || f.see(view.Library, false, start) {
		t.Error("it does not end")
	}
}

func TestAFadeThatNobodyDrawsWantsNoFramesForEver(t *testing.T) {
	f := fade{wanted: true}
	start := time.Unix(100, 0)
	f.see(view.Title, false, start)
	f.see(view.Library, false, start)
	if f.see(view.Library, false, start.Add(time.Second)) {
		t.Error("it still wants frames")
	}
}

func TestWithLessMovementNothingFades(t *testing.T) {
	f := fade{wanted: true}
	f.see(view.Title, true, time.Unix(100, 0))
	if f.see(view.Library, true, time.Unix(100, 0)) || f.part(time.Unix(100, 0)) != 1 {
		t.Error("it fades")
	}
}
