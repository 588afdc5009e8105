package scenario

import "testing"

func TestSayPutsConditionsIntoWords(t *testing.T) {
	sc := &Scenario{
		Flags:      []Flag{{Name: "promised"}, {Name: "calls_made"}},
		Characters: []Character{{ID: "you"}, {ID: "sofia", Name: "Sofia"}, {ID: "matthias", Name: "Matthias"}},
		Relations:  []Relation{{From: 1, To: You}, {From: 2, To: You}, {From: 1, To: 2}},
		Scenes:     []Scene{{ID: "first-hour", Title: "The first hour", Items: []Item{{Kind: ChoiceItem, Text: "Press her.", Choice: &Choice{ID: "press"}}}}},
		Choices:    []ChoiceRef{{0, 0}},
	}
	for src, want := range map[string]string{
		`sofia.trust >= 40 and not promised`:              "Sofia's trust is at least 40, and not promised",
		`(promised or calls > 1) and turn < 3`:            "(promised, or calls made is above 1), and the number of choices made is below 3",
		`chose "press" or visited "first-hour" >= 2`:      "“Press her.” was chosen, or the number of times “The first hour” was played is at least 2",
		`state(sofia) ~= "rupture"`:                       "Sofia's relation is not rupture",
		`autonomy(sofia, matthias) < 20`:                  "Sofia's autonomy towards Matthias is below 20",
		`used "coercive" or held_back("legitimate") > 2`:  "coercive power was used, or the number of times legitimate power was held back is above 2",
		`sign(sofia, "limited voice") and calls + 1 == 2`: "Sofia's relation shows limited voice, and calls made + 1 is 2",
	} {
		e, found := ParseCondition(src, Pos{}, cast{})
		if len(found) > 0 {
			t.Fatal(found)
		}
		if got := sc.Say(&Cond{Expr: e}); got != want {
			t.Errorf("%s\n got %s\nwant %s", src, got, want)
		}
	}
	if sc.Say(nil) != "always" || sc.Say(&Cond{Hook: 1}) == "" {
		t.Error("no condition, and a function")
	}
}
