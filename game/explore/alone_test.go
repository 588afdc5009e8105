package explore_test

import (
	"testing"

	"upperhand/game/explore"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// A case in which nobody is met has no relation to tell of, and is explored all
// the same.
func TestACaseWithoutPeopleIsExplored(t *testing.T) {
	on := scenario.Target{Scene: scenario.None, Ending: 0, Name: "end"}
	choice := func(n int) scenario.Item {
		return scenario.Item{Kind: scenario.ChoiceItem, Text: "Go.", Target: on, Choice: &scenario.Choice{ID: "go", Index: n}}
	}
	sc := &scenario.Scenario{
		ID: "alone", Characters: []scenario.Character{{ID: "you"}}, Endings: []scenario.Ending{{ID: "end"}},
		Scenes:  []scenario.Scene{{ID: "room", Items: []scenario.Item{choice(0), choice(1)}}},
		Choices: []scenario.ChoiceRef{{Scene: 0, Item: 0}, {Scene: 0, Item: 1}},
	}
	v := explore.Of(sc, play.NoRules{}, explore.Options{Seed: 1, Runs: 5, Strategies: explore.Strategies()})
	if !v.Complete || v.Endings[0].Verdict != explore.Reached {
		t.Errorf("complete %v, the ending %v", v.Complete, v.Endings[0].Verdict)
	}
}
