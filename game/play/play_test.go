package play_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

func start(t testing.TB, mode play.Mode) *play.Session {
	t.Helper()
	s, err := play.NewSession(sample(), nil, 7, mode)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func choose(t testing.TB, s *play.Session, ids ...string) {
	t.Helper()
	for _, id := range ids {
		if _, err := s.Choose(id); err != nil {
			t.Fatalf("choose %q: %v", id, err)
		}
	}
}

func kinds(events []play.Event) []play.EventKind {
	var ks []play.EventKind
	for _, e := range events {
		ks = append(ks, e.Kind)
	}
	return ks
}

func TestOpeningTellsTheSignsThenTheScene(t *testing.T) {
	s := start(t, play.Explore)
	got := kinds(s.Opening())
	if !slices.Contains(got, play.SignAppeared) || got[len(got)-1] != play.NoticeOpened {
		t.Fatalf("opening = %v, want signs first and the notice question last", got)
	}
	if !s.State().Pending {
		t.Error("no notice question is open")
	}
}

func TestChoiceWithoutWayOnFollowsTheScenesOwn(t *testing.T) {
	s := start(t, play.Explore)
	choose(t, s, "call", "call")
	if got := s.State(); got.Flags[calls] != points(2) || got.Scene != 0 || got.Visited[0] != 3 {
		t.Errorf("after two calls: flag %v, scene %d, visits %d", got.Flags[calls], got.Scene, got.Visited[0])
	}
}

func TestEachActMovesTheRelationItConcerns(t *testing.T) {
	s := start(t, play.Explore)
	before := s.State()
	choose(t, s, "press")
	after := s.State()
	if after.Relations[toYou].Trust >= before.Relations[toYou].Trust {
		t.Error("a bare threat did not cost trust")
	}
	if after.Relations[toMatthias].Hidden != 1 {
		t.Error("his hidden reward was not kept on her account with him")
	}
	if after.Relations[bossToYou] != before.Relations[bossToYou] {
		t.Error("what was done to her moved him")
	}
}

func TestHiddenActComesToLight(t *testing.T) {
	s := start(t, play.Explore)
	choose(t, s, "hide")
	held := s.State().Relations[toYou]
	choose(t, s, "listen")
	end := s.State()
	if !end.Ended() || end.Relations[toYou].Ceiling >= held.Ceiling || end.Relations[toYou].Hidden != 0 {
		t.Errorf("after discovery: ended %v, ceiling %v, hidden %d", end.Ended(), end.Relations[toYou].Ceiling, end.Relations[toYou].Hidden)
	}
}

func TestFlagDecidesTheEnding(t *testing.T) {
	for first, want := range map[string]string{"promise": "together", "press": "apart"} {
		s := start(t, play.Explore)
		choose(t, s, first, "stop-him")
		if got := s.Scenario.Endings[s.State().Ending].ID; got != want {
			t.Errorf("after %s: ending %q, want %q", first, got, want)
		}
		if _, err := s.Choose("stop-him"); !errors.Is(err, play.ErrEnded) {
			t.Errorf("a choice after the end: %v", err)
		}
	}
}

func TestUnknownChoiceNamesWhatIsOffered(t *testing.T) {
	s := start(t, play.Explore)
	before := s.State().Hash()
	_, err := s.Choose("shout")
	var refused *play.NotOfferedError
	if !errors.As(err, &refused) || !slices.Contains(refused.Offered, "press") {
		t.Fatalf("error = %v", err)
	}
	if s.State().Hash() != before {
		t.Error("a refused choice changed the state")
	}
}

func TestLoopWithoutDecisionIsAFault(t *testing.T) {
	sc := sample()
	sc.Scenes[2].Items = []scenario.Item{exit(toScene(2), nil)}
	s, _ := play.NewSession(sc, nil, 1, play.Explore)
	choose(t, s, "press")
	_, err := s.Choose("listen")
	var fault *play.Fault
	if !errors.As(err, &fault) || !strings.Contains(err.Error(), "circle") {
		t.Errorf("error = %v", err)
	}
}

func TestUndoByMode(t *testing.T) {
	for mode, want := range map[play.Mode]int{play.Explore: 0, play.Practise: 1, play.Assess: 2} {
		s := start(t, mode)
		choose(t, s, "call", "call")
		for s.Undo() {
		}
		if got := len(s.Turns()); got != want {
			t.Errorf("%s: %d turns left after undoing all, want %d", mode, got, want)
		}
	}
}

func TestNoticeIsOptionalAndRecorded(t *testing.T) {
	s := start(t, play.Explore)
	in := play.Input{Signs: 1 << power.LimitedVoice, Base: power.Reward}
	if _, err := s.Input(in); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Input(in); err == nil {
		t.Error("the same question was answered twice")
	}
	choose(t, s, "press")
	if s.State().Turn != 1 {
		t.Error("noticing counted as a turn")
	}
	data, _ := json.Marshal(s.Record())
	if !strings.Contains(string(data), `{"notice":["limited voice"],"base":"reward"},"press"`) {
		t.Errorf("record = %s", data)
	}
}

func TestRecordOfAnotherScriptFitsAsFarAsItGoes(t *testing.T) {
	s := start(t, play.Explore)
	choose(t, s, "call", "press")
	rec := s.Record()
	rec.Hash = "other"
	rec.Inputs = append(rec.Inputs, play.Choose("gone"), play.Choose("listen"))
	back, fit, err := play.Resume(sample(), nil, rec)
	if err != nil {
		t.Fatal(err)
	}
	if fit.SameScript || fit.Played != 2 || fit.Total != 4 || fit.Stopped == nil || fit.Told(nil) == "" {
		t.Errorf("fit = %+v", fit)
	}
	if back.State().Hash() != s.State().Hash() {
		t.Error("the part that fits came out otherwise")
	}
	rec.Version = 99
	if _, _, err := play.Resume(sample(), nil, rec); err == nil || !strings.Contains(err.Error(), "newer") {
		t.Errorf("a newer record: %v", err)
	}
}

// replay runs a record and, where saved is set, writes and reads it back
// before every input.
func replay(t *rapid.T, rec play.Record, saved bool) string {
	s, err := play.NewSession(sample(), nil, rec.Seed, rec.Mode)
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range rec.Inputs {
		if saved {
			s = reload(t, s)
		}
		if _, err := s.Input(in); err != nil {
			t.Fatal(err)
		}
	}
	return s.State().Hash()
}

func reload(t *rapid.T, s *play.Session) *play.Session {
	data, err := json.Marshal(s.Record())
	if err != nil {
		t.Fatal(err)
	}
	var rec play.Record
	if err := json.Unmarshal(data, &rec); err != nil {
		t.Fatal(err)
	}
	back, fit, err := play.Resume(sample(), nil, rec)
	if err != nil || !fit.Whole() || !fit.SameScript {
		t.Fatalf("resume: %+v, %v", fit, err)
	}
	return back
}

func TestRandomPlay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := play.NewSession(sample(), nil, rapid.Uint64().Draw(t, "seed"), play.Explore)
		if err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(0, 12).Draw(t, "turns") {
			offered, err := s.Offered()
			if err != nil {
				t.Fatal(err)
			}
			if len(offered) == 0 {
				if !s.State().Ended() {
					t.Fatal("nothing is offered and the case has not ended")
				}
				break
			}
			before := s.State().Hash()
			pick := rapid.SampledFrom(offered).Draw(t, "choice")
			if _, err := s.Choose(play.ChoiceItem(s.Scenario, pick).Choice.ID); err != nil {
				t.Fatal(err)
			}
			if turns := s.Turns(); turns[len(turns)-1].Before.Hash() != before {
				t.Fatal("a step wrote to the state it was given")
			}
			for _, b := range s.State().Relations {
				if b.Trust < 0 || b.Trust > b.Ceiling || b.Autonomy < 0 || b.Autonomy > points(100) {
					t.Fatalf("meters out of range: %+v", b)
				}
			}
		}
		rec := s.Record()
		want := s.State().Hash()
		if straight, saved := replay(t, rec, false), replay(t, rec, true); straight != want || saved != want {
			t.Fatalf("played %s, replayed %s, with saves %s", want, straight, saved)
		}
	})
}

// TestSameStateEverywhere holds the hash of one playthrough, so that a build
// for another platform that computes otherwise fails.
func TestSameStateEverywhere(t *testing.T) {
	s := start(t, play.Explore)
	choose(t, s, "call", "hide", "stop-him")
	const want = "51b378e75871de8e30c41b9c9a7de8c121e1c9e02db7070c90afa5b1b009ef4e"
	if got := s.State().Hash(); got != want {
		t.Errorf("final state %s, want %s", got, want)
	}
}

func TestStepAllocatesTheSameLateAsEarly(t *testing.T) {
	s := start(t, play.Explore)
	cost := func() float64 {
		state := s.State()
		return testing.AllocsPerRun(50, func() { _, _, _ = play.Step(s.Scenario, nil, state, play.Choose("call")) })
	}
	early := cost()
	for range 300 {
		choose(t, s, "call")
	}
	if late := cost(); late > early {
		t.Errorf("a step allocates %v times after 300 turns and %v at the start", late, early)
	}
}

func BenchmarkStep(b *testing.B) {
	s := start(b, play.Explore)
	state := s.State()
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := play.Step(s.Scenario, nil, state, play.Choose("press")); err != nil {
			b.Fatal(err)
		}
	}
}
