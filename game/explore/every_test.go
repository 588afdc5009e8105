package explore_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/explore"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// naive is what following every single way finds, to a depth.
type naive struct {
	sc     *scenario.Scenario
	walker *play.Walker
	deep   int
	budget int // steps that may still be taken

	scenes, choices, endings map[int]int // the fewest choices, on ways that skip nothing
	skipped                  [3]map[int]bool
	ways                     int
	faults                   map[string]bool
	bounds                   map[int]explore.Spread
}

// everyWay follows them from the start. ok is false where there are too many.
func everyWay(sc *scenario.Scenario, seed uint64, deep int) (n *naive, ok bool) {
	n = &naive{sc: sc, walker: play.NewWalker(sc, nil), deep: deep, budget: 10_000,
		scenes: map[int]int{}, choices: map[int]int{}, endings: map[int]int{}, faults: map[string]bool{}, bounds: map[int]explore.Spread{}}
	for i := range n.skipped {
		n.skipped[i] = map[int]bool{}
	}
	s, err := n.walker.Start(seed)
	n.saw(0, false)
	n.after(&s, err, 0, false, 0)
	return n, n.budget > 0
}

func (n *naive) note(kind int, found map[int]int, what, depth int, skips bool) {
	if skips {
		n.skipped[kind][what] = true
		return
	}
	if was, ok := found[what]; !ok || depth < was {
		found[what] = depth
	}
}

func (n *naive) saw(depth int, skips bool) {
	for _, scene := range n.walker.Entered() {
		n.note(0, n.scenes, scene, depth, skips)
	}
}

// after goes on from where a step led.
func (n *naive) after(s *play.State, err error, depth int, skips bool, hops int) {
	if n.budget--; n.budget <= 0 {
		return
	}
	switch {
	case err != nil:
		n.faults[err.Error()] = true
	case s.Noted && hops > 8:
	case s.Noted:
		if n.sc.Scenes[s.Scene].Skip.Leads() {
			other := s.Clone()
			err := n.walker.Answer(&other, play.Skip)
			n.saw(depth, true)
			n.after(&other, err, depth, true, hops+1)
		}
		next := s.Clone()
		err := n.walker.Answer(&next, play.GoOn)
		n.saw(depth, skips)
		n.after(&next, err, depth, skips, hops+1)
	case s.Ended():
		n.ways++
		n.note(2, n.endings, s.Ending, depth, skips)
		b, r := n.bounds[s.Ending], &s.Relations[n.sc.Shown[0]]
		if !b.Seen {
			b = explore.Spread{Seen: true, TrustLow: r.Trust, TrustHigh: r.Trust, AutonomyLow: r.Autonomy, AutonomyHigh: r.Autonomy}
		}
		n.bounds[s.Ending] = explore.Spread{Seen: true, TrustLow: min(b.TrustLow, r.Trust), TrustHigh: max(b.TrustHigh, r.Trust),
			AutonomyLow: min(b.AutonomyLow, r.Autonomy), AutonomyHigh: max(b.AutonomyHigh, r.Autonomy)}
	case depth < n.deep:
		offered, err := n.walker.Offered(s)
		if err != nil {
			n.faults[err.Error()] = true
		}
		for _, c := range append([]int(nil), offered...) {
			n.note(1, n.choices, c, depth+1, skips)
			next := s.Clone()
			err := n.walker.Take(&next, c)
			n.saw(depth+1, skips)
			n.after(&next, err, depth+1, skips, 0)
		}
	}
}

// Exploring with states merged finds what following every single way finds:
// the same scenes, choices, endings and faults, and no shorter way to any.
func TestMergingLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sc := small(t, false).sc
		seed := rapid.Uint64Range(1, 3).Draw(t, "seed")
		want, ok := everyWay(sc, seed, 50)
		if !ok {
			t.Skip("too many ways")
		}
		got := explore.Every(sc, nil, seed, explore.Limits{})
		if !got.Complete || got.Endless {
			t.Fatalf("complete: %t, endless: %t, though every way ends", got.Complete, got.Endless)
		}
		for i, found := range []map[int]int{want.scenes, want.choices, want.endings} {
			name := []string{"scene", "choice", "ending"}[i]
			for n, f := range [][]explore.Finding{got.Scenes, got.Choices, got.Endings}[i] {
				depth, plain := found[n]
				if reached := plain || want.skipped[i][n]; reached != (f.Verdict == explore.Reached) {
					t.Fatalf("%s %d: %s, and a way there is %t", name, n, f.Verdict, reached)
				}
				if f.Verdict != explore.Reached {
					continue
				}
				if plain && (f.Way().Skips() || f.Fewest() != depth) {
					t.Fatalf("%s %d: found after %v, and %d choices are enough", name, n, f.Way(), depth)
				}
				check(t, sc, f, name, n)
			}
		}
		if got.Paths != float64(want.ways) {
			t.Fatalf("%v ways were counted of %d", got.Paths, want.ways)
		}
		if len(got.Faults) != len(want.faults) {
			t.Fatalf("%d faults were found of %d", len(got.Faults), len(want.faults))
		}
	})
}

// check takes a way as a player would and looks whether it comes there.
func check(t *rapid.T, sc *scenario.Scenario, f explore.Finding, kind string, n int) {
	s, err := play.NewSession(sc, nil, f.Seed, play.Explore)
	if err != nil && len(f.Way()) == 0 {
		return // what stands behind a fault can't be looked at
	}
	if err != nil {
		t.Fatal(err)
	}
	for i, in := range f.Way() {
		if _, err := s.Input(in); err != nil {
			var fault *play.Fault
			if i == len(f.Way())-1 && strings.Contains(fmt.Sprintf("%T", err), fmt.Sprintf("%T", fault)) {
				return // what stands behind a fault can't be looked at
			}
			t.Fatalf("%s %d: step %d of its way: %v", kind, n, i+1, err)
		}
	}
	if s.Pass() != nil {
		return // what stands behind a fault can't be looked at
	}
	if kind == "ending" && s.State().Ending != n || kind == "choice" && s.State().Chose[n] == 0 {
		t.Fatalf("%s %d: its way does not come there", kind, n)
	}
	if kind == "scene" && s.State().Visited[n] == 0 {
		t.Fatalf("scene %d: its way does not come there", n)
	}
}

// The same where ways go round: whatever can be found in a few choices is
// found, and with no more of them.
func TestCirclesComeToAnEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sc := small(t, true).sc
		const deep = 4
		want, ok := everyWay(sc, 1, deep)
		if !ok {
			t.Skip("too many ways")
		}
		got := explore.Every(sc, nil, 1, explore.Limits{States: 500})
		for i, found := range []map[int]int{want.scenes, want.choices, want.endings} {
			for n, f := range [][]explore.Finding{got.Scenes, got.Choices, got.Endings}[i] {
				depth, plain := found[n]
				length := f.Fewest()
				switch {
				case !got.Complete && f.Verdict != explore.Reached:
				case plain && (f.Verdict != explore.Reached || length != depth):
					t.Fatalf("%d/%d: %s after %d choices, and %d are enough", i, n, f.Verdict, length, depth)
				case !plain && f.Verdict == explore.Reached && !f.Way().Skips() && length <= deep:
					t.Fatalf("%d/%d: found after %d choices, and it is not there", i, n, length)
				}
			}
		}
	})
}

// With meters kept, exploring finds their bounds at every ending to the
// millionth: nothing that moves a meter was left out of a key.
func TestBoundsOfMetersAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sc := small(t, false).sc
		want, ok := everyWay(sc, 1, 50)
		if !ok {
			t.Skip("too many ways")
		}
		got := explore.WithMeters(sc, nil, 1, explore.Limits{})
		for e, b := range got.Meters {
			if b != want.bounds[e] {
				t.Fatalf("ending %d: %+v, and the meters lie within %+v", e, b, want.bounds[e])
			}
		}
	})
}

// What is ruled out is not there, whatever seed draws the starting meters.
func TestWhatIsRuledOutIsNotThere(t *testing.T) {
	ruled := 0
	rapid.Check(t, func(t *rapid.T) {
		sc := small(t, false).sc
		possible := explore.Possible(sc, nil)
		if possible == nil {
			t.Skip("facts depend on meters")
		}
		want, ok := everyWay(sc, rapid.Uint64Range(1, 9).Draw(t, "seed"), 50)
		if !ok {
			t.Skip("too many ways")
		}
		for i, found := range []map[int]int{want.scenes, want.choices, want.endings} {
			for n, f := range [][]explore.Finding{possible.Scenes, possible.Choices, possible.Endings}[i] {
				depth, plain := found[n]
				switch {
				case f.Verdict != explore.Reached && (plain || want.skipped[i][n]):
					t.Fatalf("%d/%d was ruled out, and there is a way", i, n)
				case plain && f.Fewest() > depth:
					t.Fatalf("%d/%d: %d choices were said to be the fewest, and %d are enough", i, n, f.Fewest(), depth)
				case f.Verdict != explore.Reached:
					ruled++
				}
			}
		}
	})
	if ruled == 0 {
		t.Error("nothing was ever ruled out")
	}
}
