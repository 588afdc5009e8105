package play_test

import (
	"testing"

	"upperhand/cmd/bench/spent"
	"upperhand/game/play"
	"upperhand/game/power"
)

// BenchmarkPress takes one choice, whose scene answers with a move of somebody
// else: as a person plays it, as a walker does, and in plain Go that does the
// same arithmetic and knows nothing of scenarios.
func BenchmarkPress(b *testing.B) {
	sc := sample()
	first, _, err := play.Start(sc, nil, 7)
	if err != nil {
		b.Fatal(err)
	}
	told, _, err := play.Step(sc, nil, first, play.Choose("press"))
	if err != nil {
		b.Fatal(err)
	}
	b.Run("plain", func(b *testing.B) {
		var p plain
		meter := spent.Begin()
		for b.Loop() {
			p = plain{first.Relations[toYou].Relation, first.Relations[toMatthias].Relation, first.Relations[bossToYou].Relation}
			p.press()
		}
		meter.Tell(b)
		for i, r := range p {
			if r != told.Relations[i].Relation {
				b.Fatalf("relation %d: plain Go comes to %+v, play to %+v", i, r, told.Relations[i].Relation)
			}
		}
	})
	b.Run("step", func(b *testing.B) {
		meter := spent.Begin()
		for b.Loop() {
			if _, _, err := play.Step(sc, nil, first, play.Choose("press")); err != nil {
				b.Fatal(err)
			}
		}
		meter.Tell(b)
	})
	b.Run("walk", func(b *testing.B) {
		w := play.NewWalker(sc, nil)
		s := first.Clone()
		meter := spent.Begin()
		for b.Loop() {
			first.CopyTo(&s)
			if err := w.Take(&s, 1); err != nil {
				b.Fatal(err)
			}
		}
		meter.Tell(b)
	})
}

// plain is how the people of the sample stand, and nothing else.
type plain [3]power.Relation

// press is what pressing Sofia does, what the time alone with Matthias does to
// each, and what he does then: he rewards her behind her back.
func (p *plain) press() {
	params := power.Defaults()
	contexts := [3]power.Context{{Authority: share(40), Axes: 2, Structure: power.One}, {Authority: share(90), Conflict: true, Structure: power.One}, {Authority: share(20), Conflict: true, Structure: power.One}}
	act := func(i int, a power.Act) {
		p[i], _ = power.Step(p[i], a, contexts[i], &params)
		_ = power.SignsOf(p[i], contexts[i], &params)
	}
	act(toYou, power.Act{Kind: power.Use, Base: power.Coercive, Manner: power.Pressured})
	for i := range p {
		p[i], _ = power.Unwatched(p[i], 2, &params)
		_ = power.SignsOf(p[i], contexts[i], &params)
	}
	act(toMatthias, power.Act{Kind: power.Use, Base: power.Reward, Manner: power.Hidden})
}
