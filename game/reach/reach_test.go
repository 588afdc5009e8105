package reach_test

import (
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/reach"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/view/viewtest"
	"upperhand/scenarios"
)

func follow(t *testing.T, sc *scenario.Scenario, rules play.Rules, seed uint64, choices []string) play.State {
	t.Helper()
	s, err := play.NewSession(sc, rules, seed, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range choices {
		if _, err := s.Choose(id); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Pass(); err != nil {
		t.Fatal(err)
	}
	return s.State()
}

// The scenes of the cases that come with the game can be gone to: of one case
// all, of the others some, for it takes a while.
func TestEverySceneIsFound(t *testing.T) {
	for _, id := range scenarios.IDs() {
		source, err := scenarios.FS.ReadFile(id + "/scenario.lua")
		if err != nil {
			t.Fatal(err)
		}
		of, found := script.Load(id, source)
		if of == nil {
			t.Fatal(found)
		}
		for scene := range of.Scenario.Scenes {
			if id != "not-safe-tonight" && scene%5 != 4 {
				continue
			}
			way, ok, err := reach.Scene(of.Scenario, of.Rules, 3, scene)
			if err != nil || !ok {
				t.Errorf("%s: no way to %q (%v)", id, of.Scenario.Scenes[scene].ID, err)
				continue
			}
			if follow(t, of.Scenario, of.Rules, way.Seed, way.Choices).Visited[scene] == 0 {
				t.Errorf("%s: %q do not lead to %q", id, way.Choices, of.Scenario.Scenes[scene].ID)
			}
		}
	}
}

func TestTheWayIsTheShortest(t *testing.T) {
	sc := viewtest.Case()
	for scene, want := range []int{0, 1, 1} {
		if way, ok, err := reach.Scene(sc, nil, 1, scene); err != nil || !ok || len(way.Choices) > want+1 || scene == 0 && len(way.Choices) != 0 || way.Seed != 1 {
			t.Errorf("to scene %d lead %q (%v, %v)", scene, way.Choices, ok, err)
		}
	}
}

// What no way leads to is not found, and what can't be found is given up.
func TestNoWay(t *testing.T) {
	sc := viewtest.Case()
	lost := scenario.Scene{ID: "lost", Title: "Lost"}
	sc.Scenes = append(sc.Scenes, lost)
	if way, ok, err := reach.Scene(sc, nil, 1, len(sc.Scenes)-1); ok || err != nil {
		t.Errorf("%q lead to a scene that nothing leads to (%v)", way.Choices, err)
	}
	// A scene that leads back to itself, and on under a condition that never holds.
	never := &scenario.Cond{Expr: &scenario.Expr{Op: scenario.OpMore, Type: scenario.Bool, X: &scenario.Expr{Op: scenario.OpTurn}, Y: &scenario.Expr{Op: scenario.OpNumber, Value: 60_000 * power.One}}}
	for i := range sc.Choices {
		play.ChoiceItem(sc, i).Target = scenario.Target{Scene: 0, Ending: scenario.None, Name: "first-hour"}
	}
	item := play.ChoiceItem(sc, 0)
	item.When, item.Target.Scene = never, len(sc.Scenes)-1
	if _, ok, err := reach.Scene(sc, nil, 1, len(sc.Scenes)-1); ok || err != nil {
		t.Errorf("a condition that never holds was passed (%v)", err)
	}
}
