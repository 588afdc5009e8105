package play_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// FuzzStep feeds choices that may or may not be offered: a step either refuses
// and changes nothing, or moves on.
func FuzzStep(f *testing.F) {
	f.Add(uint64(1), "call press listen")
	f.Add(uint64(2), "shout call hide hide stop-him call")
	f.Fuzz(func(t *testing.T, seed uint64, words string) {
		s, err := play.NewSession(sample(), nil, seed, play.Explore)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range strings.Fields(words) {
			before, turns := s.State().Hash(), len(s.Turns())
			_, err := s.Choose(id)
			var refused *play.NotOfferedError
			switch {
			case err == nil && len(s.Turns()) != turns+1:
				t.Fatalf("%q was taken and left no turn", id)
			case err != nil && s.State().Hash() != before:
				t.Fatalf("%q was refused and changed the state", id)
			case err != nil && !errors.Is(err, play.ErrEnded) && !errors.As(err, &refused):
				t.Fatalf("%q: %v", id, err)
			}
		}
	})
}

// BenchmarkStepByScenes shows what the size of a scenario adds to a step, as a
// ratio to the smallest.
func BenchmarkStepByScenes(b *testing.B) {
	var smallest float64
	for _, scenes := range []int{10, 100, 1_000, 10_000} {
		b.Run(fmt.Sprint(scenes), func(b *testing.B) {
			sc := sample()
			for len(sc.Scenes) < scenes {
				sc.Scenes = append(sc.Scenes, scenario.Scene{ID: fmt.Sprint("more-", len(sc.Scenes))})
			}
			for len(sc.Choices) < 3*scenes {
				sc.Choices = append(sc.Choices, sc.Choices[0])
			}
			s, err := play.NewSession(sc, nil, 7, play.Explore)
			if err != nil {
				b.Fatal(err)
			}
			state := s.State()
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := play.Step(sc, nil, state, play.Choose("press")); err != nil {
					b.Fatal(err)
				}
			}
			each := float64(b.Elapsed()) / float64(b.N)
			if smallest == 0 {
				smallest = each
			}
			b.ReportMetric(each/smallest, "x-smallest")
		})
	}
}
