package debrief_test

import (
	"fmt"
	"testing"

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

func BenchmarkDebriefOf60Decisions(b *testing.B) {
	s := long(b, 60)
	for b.Loop() {
		if len(debrief.Of(s).Turns) != 60 {
			b.Fatal("not all decisions are told")
		}
	}
}

func BenchmarkWhatIfsOf60Decisions(b *testing.B) {
	s := long(b, 60)
	for b.Loop() {
		if len(debrief.WhatIfs(s)) != 60 {
			b.Fatal("not all decisions were looked at")
		}
	}
}

// failing is a test of any kind.
type failing interface{ Fatal(...any) }
