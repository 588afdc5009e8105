package play_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// told writes an event with every field that its kind fills, so that what a front
// end or the debrief reads is held as a whole.
func told(e play.Event) string {
	switch e.Kind {
	case play.SceneEntered, play.NoticeOpened, play.NoteTold, play.SceneSkipped:
		return fmt.Sprintf("%s scene %d", [...]string{play.SceneEntered: "enter", play.NoticeOpened: "ask", play.NoteTold: "note", play.SceneSkipped: "skip"}[e.Kind], e.Scene)
	case play.LineSpoken, play.ChoiceTaken:
		return fmt.Sprintf("%s scene %d item %d by %d", [...]string{play.LineSpoken: "line", play.ChoiceTaken: "choice"}[e.Kind], e.Scene, e.Item, e.Actor)
	case play.MetersMoved:
		return fmt.Sprintf("move relation %d cause %d scene %d item %d by %d act %d/%d why %q trust %v→%v autonomy %v→%v", e.Relation, e.Cause, e.Scene, e.Item, e.Actor,
			e.Act.Kind, e.Act.Base, e.Why, e.Change.Before.Trust, e.Change.After.Trust, e.Change.Before.Autonomy, e.Change.After.Autonomy)
	case play.StateChanged:
		return fmt.Sprintf("state relation %d %v→%v scene %d item %d", e.Relation, e.From, e.To, e.Scene, e.Item)
	case play.SignAppeared, play.SignGone:
		return fmt.Sprintf("sign %s relation %d %v", [...]string{play.SignAppeared: "on", play.SignGone: "off"}[e.Kind], e.Relation, e.Sign)
	case play.NoticeAnswered:
		return fmt.Sprintf("noticed scene %d signs %v base %v", e.Scene, e.Signs.Slice(), e.Base)
	case play.EndingReached:
		return fmt.Sprintf("ending %d", e.Ending)
	}
	return fmt.Sprintf("%+v", e)
}

// watchedAndMandated is the sample in which Sofia has to come and is watched; the
// promise is as open as can be, and leads back to her.
func watchedAndMandated(watched, mandated bool) *scenario.Scenario {
	sc := withEffects(uses(power.Informational, power.Transparent|power.Consent|power.Collaborative|power.Kept))
	sc.Scenes[0].Watched, sc.Relations[toYou].Mandated = watched, mandated
	return sc
}

func TestStoriesAreToldEventByEvent(t *testing.T) {
	harm := uses(power.Coercive, power.Pressured)
	harm.Harm, harm.Hook = share(60), 1
	harmful := withEffects(harm)
	harmful.Scenes[0].Risk = power.One
	moves := answers{result: play.Result{Moves: []play.Move{{Relation: toYou, Trust: points(-1), Why: "He lied."}}}}
	notice := play.Input{Signs: 1 << power.FearOfDisagreeing, Base: power.Coercive}
	var b strings.Builder
	for _, story := range []struct {
		name   string
		sc     *scenario.Scenario
		rules  play.Rules
		inputs []play.Input
	}{
		{"pressed", sample(), nil, []play.Input{notice, play.Choose("call"), play.Choose("press"), play.Choose("stop-him")}},
		{"hidden", sample(), nil, []play.Input{play.Choose("hide"), play.Choose("listen")}},
		{"kept promises", watchedAndMandated(false, false), nil, slicesOf("promise", 9)},
		{"threats, harm and a script", harmful, moves, slicesOf("promise", 5)},
		{"skipped", weighty(), nil, []play.Input{play.Choose("press"), {Note: play.Skip}}},
		{"gone on", weighty(), nil, []play.Input{play.Choose("promise"), {Note: play.GoOn}, play.Choose("listen")}},
	} {
		s, err := play.NewSession(story.sc, story.rules, 7, play.Explore)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "== %s\n", story.name)
		for _, e := range s.Opening() {
			fmt.Fprintln(&b, told(e))
		}
		for _, in := range story.inputs {
			fmt.Fprintf(&b, "> %q %d\n", in.Choice, in.Note)
			events, err := s.Input(in)
			if err != nil {
				t.Fatalf("%s: %v", story.name, err)
			}
			for _, e := range events {
				fmt.Fprintln(&b, told(e))
			}
		}
		var kept []string
		for _, turn := range s.Turns() {
			kept = append(kept, fmt.Sprint(len(turn.Events)))
		}
		fmt.Fprintf(&b, "events by turn: %s; %s\n", strings.Join(kept, " "), s.State().Hash())
	}
	golden.Text(t, "testdata/stories.txt", b.String())
}

func slicesOf(choice string, times int) (inputs []play.Input) {
	for range times {
		inputs = append(inputs, play.Choose(choice))
	}
	return inputs
}

// Whether she has to come, and whether somebody watches, is for the model to weigh.
func TestMandateAndWatchingReachTheModel(t *testing.T) {
	for _, c := range []power.Context{{Mandated: true}, {Watched: true}, {}} {
		sc := watchedAndMandated(c.Watched, c.Mandated)
		sc.Scenes[0].Items[2].Effects = uses(power.Expert, power.Transparent|power.Broken) // what is wholly fair may as well be watched
		before, after, _ := took(t, sc, nil, 1)
		full := towardsYou()
		full.Mandated, full.Watched = c.Mandated, c.Watched
		act := sc.Scenes[0].Items[2].Effects.Act
		if want, _ := power.Step(before.Relations[toYou].Relation, act, full, nil); after.Relations[toYou].Relation != want {
			t.Errorf("mandated %v, watched %v: %+v, the model says %+v", c.Mandated, c.Watched, after.Relations[toYou].Relation, want)
		}
	}
}

// Numbers of a scenario that no check has seen stay within their ranges.
func TestABeginningStaysInRange(t *testing.T) {
	sc := sample()
	sc.Start = 2
	sc.Scenes[2].Items = sc.Scenes[1].Items[1:]
	sc.Flags[promised].Initial, sc.Flags[calls].Initial = points(2_000_000), points(-2_000_000)
	sc.Relations[toYou].Trust, sc.Relations[toYou].Vary = points(120), 0
	sc.Relations[toMatthias].Trust, sc.Relations[toMatthias].Vary = points(-20), points(-3)
	sc.Relations[bossToYou].Trust, sc.Relations[bossToYou].Vary = points(20), points(-3)
	s, _, err := play.Start(sc, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	if s.Scene != 2 || s.Flags[promised] != points(1_000_000) || s.Flags[calls] != points(-1_000_000) {
		t.Errorf("scene %d, facts %v", s.Scene, s.Flags)
	}
	if s.Relations[toYou].Trust != points(100) || s.Relations[toMatthias].Trust != 0 || s.Relations[bossToYou].Trust != points(20) {
		t.Errorf("trust %v, %v and %v", s.Relations[toYou].Trust, s.Relations[toMatthias].Trust, s.Relations[bossToYou].Trust)
	}
	for seed := range uint64(200) {
		s, _, err := play.Start(sample(), nil, seed)
		if got := s.Relations[toYou].Trust; err != nil || got < points(46) || got > points(54) {
			t.Fatalf("50 that varies by 4 begins at %v (%v)", got, err)
		}
	}
}

// A case that cannot go on says where in the author's file.
func TestAFaultNamesItsPlace(t *testing.T) {
	here := scenario.Pos{File: "x.lua", Line: 12}
	stuck, round := sample(), sample()
	for _, sc := range []*scenario.Scenario{stuck, round} {
		sc.Scenes[0].Pos = here
	}
	stuck.Scenes[0].Items = nil
	round.Scenes[0].Items = []scenario.Item{exit(toScene(0), nil)}
	for want, sc := range map[string]*scenario.Scenario{"no way on": stuck, "circle": round} {
		s, err := play.NewSession(sc, nil, 1, play.Explore)
		var fault *play.Fault
		if !errors.As(err, &fault) || s != nil || fault.Pos != here || !strings.Contains(fault.Message, want) || fault.Circle != (want == "circle") {
			t.Errorf("%s: %+v", want, err)
		}
		if first, events, err := play.Start(sc, nil, 1); err == nil || first.Version != 0 || len(events) > 0 {
			t.Errorf("%s: it begins with %d events (%v)", want, len(events), err)
		}
	}
}

// Before a scene as many turns pass as it says, for everybody; what it asks is told
// with where.
func TestTimePassesBeforeAScene(t *testing.T) {
	for turns, moves := range map[int]int{0: 0, 1: 3, 4: 3} {
		sc := sample()
		sc.Scenes[0].Items[2] = option("promise", none, toScene(1))
		sc.Scenes[1].Unwatched, sc.Scenes[1].Notice, sc.Scenes[1].Items = turns, true, sc.Scenes[1].Items[1:]
		before, _, err := play.Start(sc, nil, 7)
		if err != nil {
			t.Fatal(err)
		}
		for i := range before.Relations {
			before.Relations[i].Grievance = points(10)
		}
		after, events, err := play.Step(sc, nil, before, play.Choose("promise"))
		if err != nil {
			t.Fatal(err)
		}
		sign := play.Input{Signs: 1 << power.LimitedVoice, Base: power.Reward}
		if _, noticed, err := play.Step(sc, nil, after, sign); err != nil || !slices.Contains(noticed, play.Event{Kind: play.NoticeAnswered, Scene: 1, Signs: sign.Signs, Base: sign.Base}) {
			t.Errorf("the answer is told as %+v (%v)", noticed, err)
		}
		told := moved(events, play.ByTime)
		if len(told) != moves || !slices.Contains(events, play.Event{Kind: play.NoticeOpened, Scene: 1}) || !after.Pending {
			t.Errorf("%d turns: told %+v", turns, events)
		}
		for i := range after.Relations {
			want, change := power.Unwatched(before.Relations[i].Relation, turns, nil)
			if after.Relations[i].Relation != want || moves > 0 && (told[i].Relation != i || told[i].Scene != 1 || *told[i].Change != change) {
				t.Errorf("%d turns made %+v of relation %d, the model says %+v", turns, after.Relations[i].Relation, i, want)
			}
		}
	}
}

// A thousand scenes in a row are a story; more without a decision are a circle.
func TestHowManyScenesOneInputLeadsThrough(t *testing.T) {
	for n, goes := range map[int]bool{1000: true, 1001: false} {
		sc := &scenario.Scenario{ID: "long", Scenes: make([]scenario.Scene, n), Choices: []scenario.ChoiceRef{{Scene: n - 1}}}
		for i := range n - 1 {
			sc.Scenes[i].Items = []scenario.Item{exit(toScene(i+1), nil)}
		}
		sc.Scenes[n-1].Items = []scenario.Item{option("stop", none, nowhere)}
		s, _, err := play.Start(sc, nil, 1)
		if (err == nil) != goes || goes && s.Scene != n-1 {
			t.Errorf("%d scenes end in scene %d: %v", n, s.Scene, err)
		}
		w := play.NewWalker(sc, nil)
		for range 2 { // each way is counted anew
			if walked, err := w.Start(1); (err == nil) != goes || goes && walked.Hash() != s.Hash() {
				t.Errorf("through %d scenes a walker comes to scene %d: %v", n, walked.Scene, err)
			}
		}
	}
}

// Without the functions of a scenario nothing that asks for one is played.
func TestWithoutRulesAFunctionIsAnError(t *testing.T) {
	when, effect := sample(), none
	when.Scenes[0].Items[0].When = &scenario.Cond{Hook: 1}
	if _, _, err := play.Start(when, nil, 1); err == nil {
		t.Error("a condition in Lua was answered without Lua")
	}
	if ok, err := (play.NoRules{}).Allowed(when, play.State{}, 1); ok || err == nil {
		t.Errorf("nobody was asked, and the answer is %v (%v)", ok, err)
	}
	effect.Hook = 1
	sc := withEffects(effect)
	s := start(t, play.Explore)
	if _, _, err := play.Step(sc, nil, s.State(), play.Choose("promise")); err == nil {
		t.Error("an effect in Lua was passed over")
	}
	failing := answers{err: errors.New("line 3")}
	for i, at := range []int{0, 2, 6} { // a line, a choice, what stands behind the choices
		sc := sample()
		sc.Scenes[0].Items[at].When = &scenario.Cond{Hook: 1}
		first, _, err := play.Start(sc, failing, 1)
		if at == 6 && err == nil {
			_, _, err = play.Step(sc, failing, first, play.Choose("call"))
		}
		if err == nil {
			t.Errorf("item %d (%d): a condition that fails is passed over", at, i)
		}
	}
}
