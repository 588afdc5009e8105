//go:build screen

package app

import (
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

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
	for _, ms := range []int{0, 16, 33, 70, 71, 109} {
		if f.step(start.Add(time.Duration(ms) * time.Millisecond)) {
			t.Fatalf("after %d ms it is over", ms)
		}
		if want := float64(ms+30) / 140; f.part < want-0.001 || f.part > want+0.001 {
			t.Errorf("after %d ms %.3f of it is seen, not %.3f", ms, f.part, want)
		}
	}
	if !f.step(start.Add(fading)) || f.part != 1 || f.see(view.Library, false, start) {
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
	if f.see(view.Library, true, time.Unix(100, 0)) || !f.step(time.Unix(100, 0)) {
		t.Error("it fades")
	}
}

// What stood there is what shows through, not what is there now.
func TestTheScreenBeforeIsKeptWhileAnotherComes(t *testing.T) {
	f := fade{wanted: true}
	start, old := time.Unix(100, 0), ebiten.NewImage(4, 4)
	f.see(view.Title, false, start)
	if f.keep(old) {
		t.Fatal("it was kept before anything fades")
	}
	f.see(view.Library, false, start)
	if !f.keep(old) || f.keep(ebiten.NewImage(4, 4)) || f.before != old {
		t.Error("what stood there is not kept, or not once")
	}
	if f.step(start.Add(time.Second)); f.before != nil {
		t.Error("it is kept longer than it shows")
	}
}
