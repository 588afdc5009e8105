package graph

import (
	"math/rand/v2"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// At names an item of a scene.
type At struct{ Scene, Item int }

// Counts say how often choices were taken and ways on followed.
type Counts struct {
	Runs  int
	Taken map[At]int

	// Class, where the runs are seats of a class that played rather than
	// simulated, says who came where; the map then shows the numbers.
	Class *Class
}

// Class is where the seats of a class came.
type Class struct {
	Came []int // by scene: how many entered it
	Here []int // by scene: how many of them are there now
	Ends []int // by ending: how many came to it
}

// longest is how many choices a run makes before it is given up.
const longest = 120

// simulated is how many runs Map counts.
const simulated = 100

// Map draws the map of a case, with the ways that are often taken as a few runs by
// chance show them. What a failing rule leaves of the runs is shown.
func Map(sc *scenario.Scenario, rules play.Rules, say *locale.Catalogue) *Drawing {
	counts, _ := Count(sc, rules, simulated, 1)
	return Of(sc, Options{Say: say, Counts: counts}).Draw()
}

// Count plays a scenario so many times, taking choices by chance, and counts
// the ways. An error is a rule of the case that failed; what was counted until
// then still holds.
func Count(sc *scenario.Scenario, rules play.Rules, runs int, seed uint64) (Counts, error) {
	c := Counts{Taken: map[At]int{}}
	for n := range runs {
		if err := c.run(sc, rules, seed+uint64(n)); err != nil {
			return c, err
		}
		c.Runs++
	}
	return c, nil
}

func (c Counts) run(sc *scenario.Scenario, rules play.Rules, seed uint64) error {
	dice := rand.New(rand.NewPCG(seed, 0x6d6170)) // the second word only sets our stream apart
	state, events, err := play.Start(sc, rules, seed)
	if err != nil {
		return err
	}
	at := c.Follow(sc, sc.Start, events)
	for range longest {
		offered, err := play.Offered(sc, rules, state)
		if err != nil {
			return err
		}
		if len(offered) == 0 {
			return nil
		}
		choice := play.ChoiceItem(sc, offered[dice.IntN(len(offered))])
		if state, events, err = play.Step(sc, rules, state, play.Choose(choice.Choice.ID)); err != nil {
			return err
		}
		at = c.Follow(sc, at, events)
	}
	return nil
}

// Follow counts what happened in a step from the scene at, and gives the scene
// that it led to. A choice with a target of its own leads there; other ways are
// those of the scene that name the target.
func (c Counts) Follow(sc *scenario.Scenario, at int, events []play.Event) int {
	direct := scenario.Target{Scene: scenario.None, Ending: scenario.None}
	for _, e := range events {
		to := scenario.Target{Scene: scenario.None, Ending: scenario.None}
		switch e.Kind {
		case play.ChoiceTaken:
			c.Taken[At{e.Scene, e.Item}]++
			direct = sc.Scenes[e.Scene].Items[e.Item].Target
			continue
		case play.SceneEntered:
			to.Scene = e.Scene
		case play.EndingReached:
			to.Ending = e.Ending
		default:
			continue
		}
		if to.Scene != direct.Scene || to.Ending != direct.Ending {
			c.onward(sc, at, to)
		}
		direct = scenario.Target{Scene: scenario.None, Ending: scenario.None}
		if to.Scene >= 0 {
			at = to.Scene
		}
	}
	return at
}

// onward counts the first way on of a scene that leads to a target.
func (c Counts) onward(sc *scenario.Scenario, scene int, to scenario.Target) {
	for i := range sc.Scenes[scene].Items {
		item := &sc.Scenes[scene].Items[i]
		onward := item.Kind == scenario.GoItem || item.Kind == scenario.EndingItem
		if onward && item.Target.Scene == to.Scene && item.Target.Ending == to.Ending {
			c.Taken[At{scene, i}]++
			return
		}
	}
}
