package explore_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"upperhand/cmd/bench/spent"
	"upperhand/game/explore"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// long is a case of very many scenes of three choices, each of which leads one,
// two or three scenes on. Facts are set now and then and read much later.
func long(scenes, facts int) *scenario.Scenario {
	sc := &scenario.Scenario{ID: "long", Hash: "0123456789abcdef", Shown: []int{0},
		Characters: []scenario.Character{{ID: "you"}, {ID: "ana", Name: "Ana"}},
		Relations:  []scenario.Relation{{From: 1, To: scenario.You, Trust: 50 * power.One, Autonomy: 45 * power.One, Authority: power.One / 2}},
		Endings:    []scenario.Ending{{ID: "good", Kind: "good"}, {ID: "mixed", Kind: "mixed"}, {ID: "bad", Kind: "bad"}},
	}
	for f := range facts {
		sc.Flags = append(sc.Flags, scenario.Flag{Name: fmt.Sprint("fact", f)})
	}
	for s := range scenes {
		scene := scenario.Scene{ID: fmt.Sprint("scene", s), With: []int{1}}
		scene.Items = append(scene.Items, scenario.Item{Kind: scenario.LineItem, Speaker: 1, Text: "And then?", Effects: scenario.Effects{Toward: scenario.None}, Target: none})
		for k := range 3 {
			item := scenario.Item{Kind: scenario.ChoiceItem, Target: scenario.Target{Scene: min(s+k+1, scenes-1), Ending: scenario.None, Name: "on"},
				Effects: scenario.Effects{Acts: true, Act: power.Act{Kind: power.Use, Base: power.Base(1 + (s+k)%7)}, Toward: scenario.None},
				Choice:  &scenario.Choice{ID: fmt.Sprint("choice", s, "-", k), Index: len(sc.Choices)}}
			if s == scenes-1 {
				item.Target = scenario.Target{Scene: scenario.None, Ending: k, Name: "end"}
			}
			if k == 0 && facts > 0 && s%97 == 5 {
				item.Effects.Set = []scenario.Assign{{Flag: s / 97 % facts, Value: number(1)}}
			}
			if k == 1 && facts > 0 && s%89 == 60 {
				item.When = &scenario.Cond{Expr: &scenario.Expr{Op: scenario.OpFlag, Ref: s / 89 % facts}}
			}
			sc.Choices = append(sc.Choices, scenario.ChoiceRef{Scene: s, Item: len(scene.Items)})
			scene.Items = append(scene.Items, item)
		}
		sc.Scenes = append(sc.Scenes, scene)
	}
	return sc
}

// A thousand scenes of three choices are explored whole: where nothing is read
// later there is one state to a scene, though there are more ways than atoms.
func TestAThousandScenesAreExploredWhole(t *testing.T) {
	r := explore.Every(long(1000, 0), nil, 1, explore.Limits{})
	if !r.Complete || r.States != 1000 || r.Steps != 3000 || r.Paths < 1e100 || r.Endless {
		t.Errorf("complete: %t, %d states, %d steps, %g ways", r.Complete, r.States, r.Steps, r.Paths)
	}
	for e, f := range r.Endings {
		if f.Verdict != explore.Reached || len(f.Way()) != 334 {
			t.Errorf("ending %d: %s after %d choices, want 334", e, f.Verdict, len(f.Way()))
		}
	}
	if r := explore.Every(long(1000, 5), nil, 1, explore.Limits{}); !r.Complete || r.States > 20_000 {
		t.Errorf("with five facts: complete: %t, %d states", r.Complete, r.States)
	}
}

// BenchmarkEvery gives the steps that exploring takes in a second, and how
// many of them fit into one plain step of play.
func BenchmarkEvery(b *testing.B) {
	for _, c := range []struct {
		name   string
		sc     *scenario.Scenario
		states int
	}{
		{"meters kept, 12 scenes", metered(long(12, 2)), 50_000},
		{"nothing kept, 1000 scenes", long(1000, 5), 0},
	} {
		var plain float64
		b.Run(c.name+", plain steps", func(b *testing.B) { plain = plainSteps(b, c.sc) })
		b.Run(c.name, func(b *testing.B) {
			steps := 0
			for b.Loop() {
				steps += explore.Every(c.sc, nil, 1, explore.Limits{States: c.states}).Steps
			}
			each := float64(b.Elapsed().Nanoseconds()) / float64(steps)
			b.ReportMetric(1e9/each, "steps/s")
			if plain > 0 {
				b.ReportMetric(plain/each, "x-step")
			}
		})
	}
}

// BenchmarkStates gives how many states are explored in a second of the processor
// where meters are kept, beside how many plain steps are taken in one.
func BenchmarkStates(b *testing.B) {
	sc := metered(long(12, 2))
	b.Run("plain", func(b *testing.B) {
		meter := spent.Begin()
		plainSteps(b, sc)
		b.ReportMetric(float64(b.N)/meter.Since().Seconds(), "states/s")
	})
	b.Run("every", func(b *testing.B) {
		states := 0
		meter := spent.Begin()
		for b.Loop() {
			states += explore.Every(sc, nil, 1, explore.Limits{States: 20_000}).States
		}
		b.ReportMetric(float64(states)/meter.Since().Seconds(), "states/s")
	})
}

// metered lets the last scene read a meter, so that all of them count.
func metered(sc *scenario.Scenario) *scenario.Scenario {
	last := &sc.Scenes[len(sc.Scenes)-1]
	last.Items[1].When = &scenario.Cond{Expr: &scenario.Expr{Op: scenario.OpMore, X: &scenario.Expr{Op: scenario.OpTrust}, Y: number(50)}}
	return sc
}

// plainSteps is how long a step of play with its events takes, in nanoseconds.
func plainSteps(b *testing.B, sc *scenario.Scenario) float64 {
	first, _, err := play.Start(sc, nil, 1)
	if err != nil {
		b.Fatal(err)
	}
	dice := rand.New(rand.NewPCG(1, 2))
	s := first
	for b.Loop() {
		if s.Ended() {
			s = first
		}
		offered, err := play.Offered(sc, nil, s)
		if err != nil {
			b.Fatal(err)
		}
		if s, _, err = play.Step(sc, nil, s, play.Choose(play.ChoiceItem(sc, offered[dice.IntN(len(offered))]).Choice.ID)); err != nil {
			b.Fatal(err)
		}
	}
	return float64(b.Elapsed().Nanoseconds()) / float64(b.N)
}
