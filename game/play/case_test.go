package play_test

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// The case the tests of this package play: a client, her boss, and four
// scenes. Written out as data, as package script would give it.
const (
	sofia    = 1
	matthias = 2

	toYou      = 0 // Sofia towards the player
	toMatthias = 1 // Sofia towards Matthias
	bossToYou  = 2

	promised = 0
	calls    = 1
)

func points(n int) power.Fixed { return power.Fixed(n) * power.One }

func share(percent int) power.Fixed { return power.Fixed(percent) * power.One / 100 }

var nowhere = scenario.Target{Scene: scenario.None, Ending: scenario.None}

func toScene(i int) scenario.Target  { return scenario.Target{Scene: i, Ending: scenario.None} }
func toEnding(i int) scenario.Target { return scenario.Target{Scene: scenario.None, Ending: i} }

func line(speaker int, text string, e scenario.Effects) scenario.Item {
	return scenario.Item{Kind: scenario.LineItem, Speaker: speaker, Text: text, Effects: e, Target: nowhere}
}

func option(id string, e scenario.Effects, to scenario.Target) scenario.Item {
	return scenario.Item{Kind: scenario.ChoiceItem, Text: id, Effects: e, Target: to, Choice: &scenario.Choice{ID: id}}
}

func exit(to scenario.Target, when *scenario.Expr) scenario.Item {
	item := scenario.Item{Kind: scenario.GoItem, Target: to}
	if to.Ending != scenario.None {
		item.Kind = scenario.EndingItem
	}
	if when != nil {
		item.When = &scenario.Cond{Expr: when}
	}
	return item
}

var none = scenario.Effects{Toward: scenario.None}

func uses(base power.Base, manner power.Manner) scenario.Effects {
	return scenario.Effects{Acts: true, Act: power.Act{Kind: power.Use, Base: base, Manner: manner}, Toward: scenario.None}
}

func flag(i int) *scenario.Expr { return &scenario.Expr{Op: scenario.OpFlag, Ref: i} }

func number(n int) *scenario.Expr { return &scenario.Expr{Op: scenario.OpNumber, Value: points(n)} }

func sample() *scenario.Scenario {
	promise := uses(power.Referent, power.Transparent|power.Consent)
	promise.Set = []scenario.Assign{{Flag: promised, Value: number(1)}}
	call := scenario.Effects{Toward: scenario.None, Set: []scenario.Assign{{Flag: calls, Value: &scenario.Expr{Op: scenario.OpAdd, X: flag(calls), Y: number(1)}}}}
	found := none
	found.Discover = true
	threat := uses(power.Reward, power.Hidden)
	threat.Toward = sofia
	sc := &scenario.Scenario{
		ID: "sample", Title: "Sample", Hash: "1234", Authority: share(40),
		Shown: []int{toYou, toMatthias},
		Flags: []scenario.Flag{{Name: "promised"}, {Name: "calls"}},
		Characters: []scenario.Character{
			{ID: "you"}, {ID: "sofia", Name: "Sofia"}, {ID: "matthias", Name: "Matthias"},
		},
		Relations: []scenario.Relation{
			{From: sofia, To: scenario.You, Trust: points(50), Autonomy: points(35), Vary: points(4), Authority: share(40), Gap: []string{"gender", "rank"}},
			{From: sofia, To: matthias, Trust: points(40), Autonomy: points(15), Authority: share(90), Conflict: true},
			{From: matthias, To: scenario.You, Trust: points(50), Autonomy: points(65), Authority: share(20)},
		},
		Scenes: []scenario.Scene{
			{ID: "office", With: []int{sofia}, Notice: true, Items: []scenario.Item{
				line(scenario.None, "Rain.", none),
				line(sofia, "He talks over me.", none),
				option("promise", promise, toScene(1)),
				option("press", uses(power.Coercive, power.Pressured), toScene(1)),
				option("hide", uses(power.Expert, power.Hidden), toScene(1)),
				option("call", call, nowhere),
				line(scenario.None, "The phone rings on.", none),
				exit(toScene(0), nil),
			}},
			{ID: "joint", With: []int{sofia, matthias}, Conflict: true, Unwatched: 2, Items: []scenario.Item{
				line(matthias, "Who got you on that project?", threat),
				option("stop-him", uses(power.Legitimate, power.Transparent), toScene(2)),
				option("listen", scenario.Effects{Acts: true, Act: power.Act{Kind: power.Listen}, Toward: scenario.None}, toScene(2)),
			}},
			{ID: "after", With: []int{sofia}, Items: []scenario.Item{
				line(sofia, "I found the note you wrote him.", found),
				exit(toEnding(1), flag(promised)),
				exit(toEnding(0), nil),
			}},
		},
		Endings: []scenario.Ending{{ID: "apart", Kind: "bad"}, {ID: "together", Kind: "good"}},
	}
	number := 0
	for s := range sc.Scenes {
		for i := range sc.Scenes[s].Items {
			if c := sc.Scenes[s].Items[i].Choice; c != nil {
				c.Index = number
				number++
				sc.Choices = append(sc.Choices, scenario.ChoiceRef{Scene: s, Item: i})
			}
		}
	}
	return sc
}
