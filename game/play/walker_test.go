package play_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// A walker goes where Step goes: the same choices are offered, and the states
// have the same names.
func TestAWalkerTakesTheSameSteps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sc := sample()
		w := play.NewWalker(sc, nil)
		seed := rapid.Uint64().Draw(t, "seed")
		told, _, err := play.Start(sc, nil, seed)
		if err != nil {
			t.Fatal(err)
		}
		walked, err := w.Start(seed)
		if err != nil {
			t.Fatal(err)
		}
		for !told.Ended() {
			offered, err := play.Offered(sc, nil, told)
			if err != nil {
				t.Fatal(err)
			}
			same, err := w.Offered(&walked)
			if err != nil || len(same) != len(offered) {
				t.Fatalf("a walker is offered %v (%v), a player %v", same, err, offered)
			}
			choice := rapid.SampledFrom(offered).Draw(t, "choice")
			if told, _, err = play.Step(sc, nil, told, play.Choose(play.ChoiceItem(sc, choice).Choice.ID)); err != nil {
				t.Fatal(err)
			}
			if err := w.Take(&walked, choice); err != nil {
				t.Fatal(err)
			}
			if told.Hash() != walked.Hash() {
				t.Fatalf("after %d choices the walker stands elsewhere", told.Turn)
			}
			if told.Turn > 20 {
				return
			}
		}
	})
}

func TestAWalkerHaltsAtContentNotes(t *testing.T) {
	sc := sample()
	sc.Scenes[1].ContentNote, sc.Scenes[1].Skip = "shouting", scenario.Target{Scene: 2, Ending: scenario.None, Name: "after"}
	w := play.NewWalker(sc, nil)
	s, err := w.Start(1)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Take(&s, 0); err != nil || !s.Noted || len(w.Entered()) != 0 {
		t.Fatalf("the walker went past the content note (%v), into %v", err, w.Entered())
	}
	if offered, err := w.Offered(&s); err != nil || len(offered) != 0 {
		t.Errorf("before the answer %v is offered (%v)", offered, err)
	}
	var other play.State
	s.CopyTo(&other)
	if err := w.Answer(&other, play.Skip); err != nil || !other.Ended() || other.Visited[1] != 0 {
		t.Errorf("passing over led to scene %d with %d visits (%v)", other.Scene, other.Visited[1], err)
	}
	if err := w.Answer(&s, play.GoOn); err != nil || s.Noted || s.Visited[1] != 1 || !slices.Equal(w.Entered(), []int{1}) {
		t.Errorf("going on did not enter the scene (%v), but %v", err, w.Entered())
	}
	if err := w.Take(&s, 5); err != nil || !slices.Equal(w.Entered(), []int{2}) {
		t.Errorf("the next step entered %v (%v)", w.Entered(), err)
	}
}

// A copy is the state, whatever was there before, and nothing of it is shared.
func TestACopiedStateIsTheSameAndItsOwn(t *testing.T) {
	s := start(t, play.Explore)
	choose(t, s, "call", "hide")
	from, into := s.State(), start(t, play.Explore).State().Clone()
	for _, into := range []*play.State{&into, {}} {
		name := from.Hash()
		from.CopyTo(into)
		if into.Hash() != name {
			t.Errorf("%+v was copied to %+v", from, into)
		}
		into.Relations[0].Trust, into.Flags[calls], into.Visited[0], into.Chose[3] = 1, 7, 7, 7
		if from.Hash() != name {
			t.Errorf("who changes the copy changes %+v", from)
		}
	}
}

func TestAWalkAsksForNoMemory(t *testing.T) {
	sc := sample()
	w := play.NewWalker(sc, nil)
	first, err := w.Start(1)
	if err != nil {
		t.Fatal(err)
	}
	var s play.State
	walk := func() {
		first.CopyTo(&s)
		for _, choice := range []int{3, 2, 5} {
			if _, err := w.Offered(&s); err != nil {
				t.Fatal(err)
			}
			if err := w.Take(&s, choice); err != nil {
				t.Fatal(err)
			}
		}
	}
	walk()
	if n := testing.AllocsPerRun(50, walk); n != 0 {
		t.Errorf("a walk of three choices asks for memory %v times, want never", n)
	}
}

// BenchmarkWalk compares a walker's step with a plain one, offers included.
func BenchmarkWalk(b *testing.B) {
	sc := sample()
	dice := rand.New(rand.NewPCG(1, 2))
	first, _, err := play.Start(sc, nil, 1)
	if err != nil {
		b.Fatal(err)
	}
	var plain float64
	b.Run("step", func(b *testing.B) {
		s := first
		b.ReportAllocs()
		for b.Loop() {
			if s.Ended() {
				s = first
			}
			offered, _ := play.Offered(sc, nil, s)
			s, _, err = play.Step(sc, nil, s, play.Choose(play.ChoiceItem(sc, offered[dice.IntN(len(offered))]).Choice.ID))
			if err != nil {
				b.Fatal(err)
			}
		}
		plain = float64(b.Elapsed()) / float64(b.N)
	})
	b.Run("walk", func(b *testing.B) {
		w := play.NewWalker(sc, nil)
		s := first.Clone()
		b.ReportAllocs()
		for b.Loop() {
			if s.Ended() {
				first.CopyTo(&s)
			}
			offered, _ := w.Offered(&s)
			if err := w.Take(&s, offered[dice.IntN(len(offered))]); err != nil {
				b.Fatal(err)
			}
		}
		each := float64(b.Elapsed()) / float64(b.N)
		b.ReportMetric(1e9/each, "steps/s")
		if plain > 0 {
			b.ReportMetric(plain/each, "x-step")
		}
	})
}
