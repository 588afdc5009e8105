package graph_test

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// tangle makes a scenario of so many scenes; pick gives a number below n.
func tangle(scenes, endings int, title func() string, pick func(n int) int) *scenario.Scenario {
	sc := &scenario.Scenario{ID: "tangle", Title: title(), Characters: []scenario.Character{{ID: "you", Name: "You"}, {ID: "ana", Name: "Ana"}}, Relations: []scenario.Relation{{From: 1}}}
	for i := range endings {
		sc.Endings = append(sc.Endings, scenario.Ending{ID: fmt.Sprintf("e%d", i), Title: title(), Kind: scenario.EndingKinds()[i%3]})
	}
	for i := range scenes {
		scene := scenario.Scene{ID: fmt.Sprintf("s%d", i), Title: title(), Place: title(), With: []int{1}, Notice: pick(9) == 0}
		for range pick(4) + 1 {
			it := scenario.Item{Kind: scenario.ChoiceItem, Text: title() + " " + title(), Choice: &scenario.Choice{ID: fmt.Sprint(len(sc.Choices)), Index: len(sc.Choices)}}
			it.Effects = scenario.Effects{Acts: true, Act: power.Act{Kind: power.Kind(pick(6)), Base: power.Base(pick(8))}, Toward: scenario.None}
			sc.Choices = append(sc.Choices, scenario.ChoiceRef{Scene: i, Item: len(scene.Items)})
			if pick(6) == 0 {
				it.When = &scenario.Cond{Expr: &scenario.Expr{Op: scenario.OpMore, X: &scenario.Expr{Op: scenario.OpTrust}, Y: &scenario.Expr{Op: scenario.OpNumber, Value: power.Fixed(pick(100)) * power.One}}}
			}
			it.Target = target(i, scenes, endings, pick)
			scene.Items = append(scene.Items, it)
		}
		sc.Scenes = append(sc.Scenes, scene)
	}
	return sc
}

// target leads mostly a few scenes on, at times far, back, or to an end.
func target(from, scenes, endings int, pick func(n int) int) scenario.Target {
	to := scenario.Target{Scene: scenario.None, Ending: scenario.None, Name: "x"}
	switch r := pick(20); {
	case r < 15 && from < scenes-1:
		to.Scene = min(scenes-1, from+1+pick(4))
	case r < 17:
		to.Scene = pick(scenes)
	case r < 18:
		to.Scene = max(0, from-pick(12))
	case endings > 0:
		to.Ending = pick(endings)
	}
	return to
}

// large is a scenario of the size of a book.
func large(scenes int, seed uint64) *scenario.Scenario {
	dice := rand.New(rand.NewPCG(seed, 1))
	words := strings.Fields("the door letter morning call window promise chair plan coffee rain list meeting answer silence incomprehensibilities")
	title := func() string {
		var t []string
		for range 1 + dice.IntN(6) {
			t = append(t, words[dice.IntN(len(words))])
		}
		return strings.Join(t, " ")
	}
	return tangle(scenes, 12, title, dice.IntN)
}

// any is some scenario with texts that nobody expects.
func anyCase(t *rapid.T) *scenario.Scenario {
	text := rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune("abcdefghij klmn MW.,")), rapid.RuneFrom([]rune("\"\\<>&#;{}[]|`\n—…中Яé\u202e\x00"))))
	return tangle(rapid.IntRange(1, 60).Draw(t, "scenes"), rapid.IntRange(0, 5).Draw(t, "endings"),
		func() string { return text.Draw(t, "title") }, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "pick") })
}
