package debrief_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"testing"

	"upperhand/cmd/bench/spent"
	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

// long is a case of so many scenes of four choices each, with the meters read
// by its endings, and a playthrough of all of them.
func long(tb failing, decisions int) *play.Session {
	sc := viewtest.Case()
	scene := sc.Scenes[0]
	sc.Scenes, sc.Choices = nil, nil
	for n := range decisions {
		next := scene
		next.ID, next.Items = fmt.Sprintf("scene-%d", n), nil
		for _, item := range scene.Items {
			if item.Kind == scenario.ChoiceItem {
				choice := *item.Choice
				choice.ID, choice.Index = fmt.Sprintf("%s-%d", choice.ID, n), len(sc.Choices)
				item.Choice, item.Target = &choice, scenario.Target{Scene: n + 1, Ending: scenario.None}
				if n == decisions-1 {
					item.Target = scenario.Target{Scene: scenario.None, Ending: scenario.None}
				}
				sc.Choices = append(sc.Choices, scenario.ChoiceRef{Scene: n, Item: len(next.Items)})
			}
			next.Items = append(next.Items, item)
		}
		sc.Scenes = append(sc.Scenes, next)
	}
	trusted := &scenario.Expr{Op: scenario.OpMore, X: &scenario.Expr{Op: scenario.OpTrust}, Y: &scenario.Expr{Value: 50 * power.One}}
	end := &sc.Scenes[decisions-1]
	for ending, when := range []*scenario.Cond{{Expr: trusted}, nil} {
		end.Items = append(end.Items, scenario.Item{Kind: scenario.EndingItem, When: when, Target: scenario.Target{Scene: scenario.None, Ending: ending}})
	}
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Explore)
	if err != nil {
		tb.Fatal(err)
	}
	for n := 0; !s.State().Ended(); n++ {
		offered, err := s.Offered()
		if err == nil {
			_, err = s.Choose(play.ChoiceItem(sc, offered[n%len(offered)]).Choice.ID)
		}
		if err != nil {
			tb.Fatal(err)
		}
	}
	return s
}

// BenchmarkSixty is what a playthrough of sixty decisions takes: to be run again
// from its record, beside a walker that only goes the same way; to be told and
// thought on; and in memory while it is open.
func BenchmarkSixty(b *testing.B) {
	s := long(b, 60)
	rec := s.Record()
	b.Run("walk", func(b *testing.B) { walk(b, s) })
	b.Run("replay", func(b *testing.B) {
		meter := spent.Begin()
		for b.Loop() {
			if _, fit, err := play.Resume(s.Scenario, play.NoRules{}, rec); err != nil || !fit.Whole() {
				b.Fatal(fit, err)
			}
		}
		meter.Tell(b)
	})
	b.Run("debrief", func(b *testing.B) {
		meter := spent.Begin()
		for b.Loop() {
			if len(debrief.Of(s).Turns) != 60 {
				b.Fatal("not all decisions are told")
			}
		}
		meter.Tell(b)
	})
	b.Run("whatif", func(b *testing.B) {
		meter := spent.Begin()
		for b.Loop() {
			if len(debrief.WhatIfs(s)) != 60 {
				b.Fatal("not all decisions were looked at")
			}
		}
		meter.Tell(b)
	})
	b.Run("heap", func(b *testing.B) { held(b, s.Scenario, rec) })
}

// walk goes the way of a playthrough without telling what happens.
func walk(b *testing.B, s *play.Session) {
	w := play.NewWalker(s.Scenario, play.NoRules{})
	index := map[string]int{}
	for i := range s.Scenario.Choices {
		index[play.ChoiceItem(s.Scenario, i).Choice.ID] = i
	}
	meter := spent.Begin()
	for b.Loop() {
		state, err := w.Start(s.Seed)
		if err != nil {
			b.Fatal(err)
		}
		for _, turn := range s.Turns() {
			if err := w.Take(&state, index[turn.Input.Choice]); err != nil {
				b.Fatal(err)
			}
		}
	}
	meter.Tell(b)
}

// held gives what the heap holds for each open playthrough, of many.
func held(b *testing.B, sc *scenario.Scenario, rec play.Record) {
	const many = 500
	data, err := json.Marshal(rec)
	if err != nil {
		b.Fatal(err)
	}
	var before, after runtime.MemStats
	for b.Loop() {
		runtime.GC()
		runtime.ReadMemStats(&before)
		open := make([]*play.Session, many)
		for i := range open {
			if open[i], _, err = play.Resume(sc, play.NoRules{}, rec); err != nil {
				b.Fatal(err)
			}
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		runtime.KeepAlive(open)
	}
	b.ReportMetric((float64(after.HeapAlloc)-float64(before.HeapAlloc))/many, "B/open")
	b.ReportMetric(float64(len(data)), "B/record")
}

// failing is a test of any kind.
type failing interface{ Fatal(...any) }
