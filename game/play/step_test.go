package play_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// ended is the sample's state after its end.
func ended(t *testing.T) play.State {
	t.Helper()
	s := start(t, play.Explore)
	choose(t, s, "press", "listen")
	return s.State()
}

// Who follows many ways comes where Step comes, and does without what is told.
func TestAheadGoesWhereStepGoes(t *testing.T) {
	sc := sample()
	s := start(t, play.Explore).State()
	offered, err := play.Offered(sc, nil, s)
	if err != nil || len(offered) != 4 {
		t.Fatalf("offered %v (%v)", offered, err)
	}
	before := s.Hash()
	for _, choice := range offered {
		id := play.ChoiceItem(sc, choice).Choice.ID
		want, _, err := play.Step(sc, nil, s, play.Choose(id))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := play.Ahead(sc, nil, s, choice); err != nil || got.Hash() != want.Hash() || s.Hash() != before {
			t.Errorf("%s leads Step to scene %d, Ahead to scene %d (%v)", id, want.Scene, got.Scene, err)
		}
		told := testing.AllocsPerRun(20, func() { _, _, _ = play.Step(sc, nil, s, play.Choose(id)) })
		if quiet := testing.AllocsPerRun(20, func() { _, _ = play.Ahead(sc, nil, s, choice) }); quiet >= told {
			t.Errorf("%s: %v allocations without telling, %v with", id, quiet, told)
		}
	}
}

// After the end nothing is offered and nothing is taken, in whatever way it is asked.
func TestNothingIsTakenAfterTheEnd(t *testing.T) {
	sc, s := sample(), ended(t)
	w := play.NewWalker(sc, nil)
	walked := s.Clone()
	for name, ask := range map[string]func() (play.State, error){
		"step":   func() (play.State, error) { s, _, err := play.Step(sc, nil, s, play.Choose("listen")); return s, err },
		"notice": func() (play.State, error) { s, _, err := play.Step(sc, nil, s, play.Input{}); return s, err },
		"ahead":  func() (play.State, error) { return play.Ahead(sc, nil, s, 5) },
		"walker": func() (play.State, error) { return walked, w.Take(&walked, 5) },
	} {
		if got, err := ask(); !errors.Is(err, play.ErrEnded) || got.Hash() != s.Hash() {
			t.Errorf("%s: %v, and stands in scene %d", name, err, got.Scene)
		}
	}
	offered, err := play.Offered(sc, nil, s)
	same, trouble := w.Offered(&walked)
	if len(offered) != 0 || len(same) != 0 || err != nil || trouble != nil {
		t.Errorf("offered %v and %v (%v, %v)", offered, same, err, trouble)
	}
}

// A function that fails while choices are looked through or taken is told as what it is, and
// the state stands.
func TestAFailingFunctionIsNotARefusedChoice(t *testing.T) {
	broken := errors.New("line 3")
	failing := answers{err: broken}
	sc := sample()
	sc.Scenes[0].Items[2].When = &scenario.Cond{Hook: 1}
	s, _, err := play.Start(sc, answers{}, 7)
	if err != nil {
		t.Fatal(err)
	}
	before := s.Hash()
	if _, _, err := play.Step(sc, failing, s, play.Choose("press")); !errors.Is(err, broken) {
		t.Errorf("step: %v", err)
	}
	if offered, err := play.Offered(sc, failing, s); !errors.Is(err, broken) || offered != nil {
		t.Errorf("offered: %v, %v", offered, err)
	}
	walked := s.Clone()
	if _, err := play.NewWalker(sc, failing).Offered(&walked); !errors.Is(err, broken) {
		t.Errorf("a walker is offered: %v", err)
	}
	sc.Scenes[1].Items[0].When = &scenario.Cond{Hook: 1}
	if got, err := play.Ahead(sc, failing, s, 1); !errors.Is(err, broken) || got.Hash() != before {
		t.Errorf("ahead: %v, in scene %d", err, got.Scene)
	}
	if err := play.NewWalker(sc, failing).Take(&walked, 1); !errors.Is(err, broken) {
		t.Errorf("a walker takes: %v", err)
	}
}

// What the player used and held back is counted by base, as far as a count goes.
func TestWhatThePlayerDoesIsCounted(t *testing.T) {
	act := func(k power.Kind, b, also power.Base) scenario.Effects {
		return scenario.Effects{Acts: true, Act: power.Act{Kind: k, Base: b, Also: also}, Toward: scenario.None}
	}
	unmeant := act(power.Use, power.Expert, power.NoBase)
	unmeant.Acts = false
	for _, v := range []struct {
		name           string
		e              scenario.Effects
		used, heldBack [8]uint16
	}{
		{"a use", act(power.Use, power.Expert, power.NoBase), [8]uint16{power.Expert: 1}, [8]uint16{}},
		{"a use of two bases", act(power.Use, power.Expert, power.Reward), [8]uint16{power.Expert: 1, power.Reward: 1}, [8]uint16{}},
		{"restraint", act(power.Refrain, power.Coercive, power.NoBase), [8]uint16{}, [8]uint16{power.Coercive: 1}},
		{"listening", act(power.Listen, power.Expert, power.NoBase), [8]uint16{}, [8]uint16{}},
		{"no act", unmeant, [8]uint16{}, [8]uint16{}},
	} {
		_, after, events := took(t, withEffects(v.e), nil, 1)
		if after.Used != v.used || after.HeldBack != v.heldBack || after.Chose[0] != 1 || len(moved(events, play.ByAct)) > 0 != v.e.Acts {
			t.Errorf("%s: used %v, held back %v, told %+v", v.name, after.Used, after.HeldBack, events)
		}
	}
	sc := withEffects(act(power.Use, power.Expert, power.NoBase))
	s, _, err := play.Start(sc, nil, 7)
	if err != nil {
		t.Fatal(err)
	}
	s.Used[power.Expert], s.Chose[0], s.Visited[0] = 65534, 65535, 65535
	for range 2 {
		if s, _, err = play.Step(sc, nil, s, play.Choose("promise")); err != nil || s.Used[power.Expert] != 65535 || s.Chose[0] != 65535 || s.Visited[0] != 65535 {
			t.Errorf("at its end a count goes to %d, %d and %d (%v)", s.Used[power.Expert], s.Chose[0], s.Visited[0], err)
		}
	}
}

func TestARefusedChoiceNamesItselfAndTheOthers(t *testing.T) {
	_, err := start(t, play.Explore).Choose("shout")
	for _, id := range []string{"shout", "promise", "press", "hide", "call"} {
		if err == nil || !strings.Contains(err.Error(), `"`+id+`"`) {
			t.Errorf("%v does not name %q", err, id)
		}
	}
}

// States that differ in anything have different names.
func TestAHashTellsStatesApart(t *testing.T) {
	s := start(t, play.Explore).State()
	names := map[string]int{s.Hash(): -1}
	for i, change := range []func(*play.State){
		func(s *play.State) { s.Version++ },
		func(s *play.State) { s.Scene++ },
		func(s *play.State) { s.Ending++ },
		func(s *play.State) { s.Turn++ },
		func(s *play.State) { s.Pending = !s.Pending },
		func(s *play.State) { s.Noted = true },
		func(s *play.State) { s.Structure-- },
		func(s *play.State) { s.Flags[calls]++ },
		func(s *play.State) { s.Visited[1]++ },
		func(s *play.State) { s.Chose[1]++ },
		func(s *play.State) { s.Used[power.Expert]++ },
		func(s *play.State) { s.HeldBack[power.Expert]++ },
		func(s *play.State) { s.Relations[1].Trust++ },
		func(s *play.State) { s.Relations[1].Autonomy++ },
		func(s *play.State) { s.Relations[1].Ceiling-- },
		func(s *play.State) { s.Relations[1].Grievance++ },
		func(s *play.State) { s.Relations[1].Deceit++ },
		func(s *play.State) { s.Relations[1].Credit++ },
		func(s *play.State) { s.Relations[1].Hidden++ },
		func(s *play.State) { s.Relations[1].State++ },
		func(s *play.State) { s.Relations[1].Safety-- },
		func(s *play.State) { s.Relations[1].Calm = true },
		func(s *play.State) { s.Relations[1].Signs ^= 1 },
		func(s *play.State) { s.Relations[1].Recent[8]++ },
	} {
		other := s.Clone()
		change(&other)
		if twin, taken := names[other.Hash()]; taken {
			t.Errorf("change %d has the name of %d", i, twin)
		}
		names[other.Hash()] = i
	}
	if !slices.Equal(s.Flags, start(t, play.Explore).State().Flags) {
		t.Error("a clone shares its facts")
	}
}
