package play_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// weighty is the sample with a content note before the joint session, which can
// be skipped to what comes after it.
func weighty() *scenario.Scenario {
	sc := sample()
	sc.Scenes[1].ContentNote = "Somebody is talked over."
	sc.Scenes[1].Skip = scenario.Target{Scene: 2, Ending: scenario.None, Name: "after"}
	return sc
}

func playing(t *testing.T, sc *scenario.Scenario, inputs ...play.Input) *play.Session {
	t.Helper()
	s, err := play.NewSession(sc, nil, 7, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range inputs {
		if _, err := s.Input(in); err != nil {
			t.Fatalf("%+v: %v", in, err)
		}
	}
	return s
}

func TestNothingOfASceneHappensBeforeItsContentNoteIsAnswered(t *testing.T) {
	s := playing(t, weighty(), play.Choose("press"))
	state := s.State()
	offered, err := s.Offered()
	if !state.Noted || state.Pending || state.Visited[1] != 0 || len(offered) != 0 || err != nil {
		t.Fatalf("before the answer: noted %v, visited %v, offered %v (%v)", state.Noted, state.Visited, offered, err)
	}
	straight := playing(t, sample(), play.Choose("press"))
	choose(t, s, "listen") // as in a record that knows no notes
	choose(t, straight, "listen")
	if s.State().Hash() != straight.State().Hash() {
		t.Error("a choice that passes over the note leads elsewhere than without a note")
	}
	answered := playing(t, weighty(), play.Choose("press"), play.Input{Note: play.GoOn}, play.Choose("listen"))
	if !reflect.DeepEqual(answered.Record(), s.Record()) || len(answered.Turns()) != 2 {
		t.Errorf("answered %+v, passed over %+v", answered.Record(), s.Record())
	}
}

func TestSkippingASceneMovesNothing(t *testing.T) {
	s := playing(t, weighty(), play.Choose("press"))
	before := s.State()
	if _, err := s.Input(play.Input{Note: play.Skip}); err != nil {
		t.Fatal(err)
	}
	if after := s.State(); !reflect.DeepEqual(after.Relations, before.Relations) || after.Visited[1] != 0 || after.Ending != 0 {
		t.Errorf("after skipping: %+v, before: %+v", after, before)
	}
	data, err := json.Marshal(s.Record())
	if err != nil {
		t.Fatal(err)
	}
	var rec play.Record
	if err := json.Unmarshal(data, &rec); err != nil {
		t.Fatal(err)
	}
	back, fit, err := play.Resume(weighty(), nil, rec)
	if err != nil || !fit.Whole() || back.State().Hash() != s.State().Hash() {
		t.Errorf("%s\nruns again to %+v, %v", data, fit, err)
	}
	if !s.Undo() || s.State().Turn != 0 || s.State().Noted {
		t.Error("the answer is not taken back with the choice before it")
	}
}

// Nothing is asked any more once the case has ended.
func TestTheEndLeavesNoQuestionOpen(t *testing.T) {
	sc := weighty()
	sc.Scenes[1].Skip = scenario.Target{Scene: scenario.None, Ending: 1, Name: "together"}
	sc.Scenes[0].Items[3].Target = toEnding(0)
	for name, inputs := range map[string][]play.Input{
		"a content note skipped":  {play.Choose("promise"), {Note: play.Skip}},
		"a notice question unmet": {play.Choose("press")},
	} {
		if s := playing(t, sc, inputs...).State(); !s.Ended() || s.Noted || s.Pending {
			t.Errorf("%s: ended %v, note %v, notice %v", name, s.Ended(), s.Noted, s.Pending)
		}
	}
}

func TestASceneWithoutSkipIsNotSkipped(t *testing.T) {
	sc := weighty()
	sc.Scenes[1].Skip = scenario.Target{}
	s := playing(t, sc, play.Choose("press"))
	if _, err := s.Input(play.Input{Note: play.Skip}); err == nil || !s.State().Noted {
		t.Errorf("it was skipped (%v)", err)
	}
	if _, err := playing(t, sample()).Input(play.Input{Note: play.GoOn}); err == nil {
		t.Error("an answer to no note is taken")
	}
}

// Who samples where choices lead wants to know that, and answers nothing.
func TestStepAndStartDoNotHalt(t *testing.T) {
	sc := sample()
	sc.Scenes[0].ContentNote = "Noise."
	if s, _, err := play.Start(sc, nil, 1); err != nil || s.Noted || s.Visited[0] != 1 {
		t.Errorf("the beginning: noted %v, visits %d, %v", s.Noted, s.Visited[0], err)
	}
	s, _, err := play.Step(weighty(), nil, playing(t, weighty()).State(), play.Choose("press"))
	if err != nil || s.Noted || s.Scene != 1 || s.Visited[1] != 1 {
		t.Errorf("scene %d, noted %v, %v", s.Scene, s.Noted, err)
	}
}

// A case that goes from one content note to the next for ever is ended, also for
// somebody who goes on past each of them.
func TestNotesThatGoRoundForEverAreAFault(t *testing.T) {
	sc := sample()
	for i, next := range map[int]int{1: 2, 2: 1} {
		sc.Scenes[i].ContentNote = "Noise."
		sc.Scenes[i].Items = []scenario.Item{exit(toScene(next), nil)}
	}
	opening := *sc
	opening.Start = 1
	for where, s := range map[string]*play.Session{"in the opening": playing(t, &opening), "after a choice": playing(t, sc, play.Choose("press"))} {
		var fault *play.Fault
		if err := s.Pass(); !errors.As(err, &fault) || !fault.Circle {
			t.Errorf("%s it goes on: %v", where, err)
		}
	}
}
