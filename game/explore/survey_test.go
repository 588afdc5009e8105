package explore_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/explore"
	"upperhand/game/play"
	"upperhand/game/view/viewtest"
)

// A survey says of everything that can be played what playing shows: whatever a
// run came to is reached, and nothing that was ruled out is ever come to.
func TestASurveyAgreesWithItsRuns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sc := small(t, rapid.Bool().Draw(t, "rounds")).sc
		v := explore.Of(sc, nil, explore.Options{Seed: 3, Runs: 3, States: rapid.SampledFrom([]int{1, 5, 200}).Draw(t, "states")})
		for _, tally := range v.Tallies {
			for e, n := range tally.Endings {
				if n > 0 && v.Endings[e].Verdict != explore.Reached {
					t.Fatalf("%s came to ending %d, which is called %s", tally.Style.ID, e, v.Endings[e].Verdict)
				}
				if n > 0 && tally.Reach != nil && tally.Reach[e] != explore.Reached {
					t.Fatalf("%s came to ending %d, and its reach says %s", tally.Style.ID, e, tally.Reach[e])
				}
			}
			for c, n := range tally.Offered {
				if n > 0 && v.Choices[c].Verdict == explore.Unreachable {
					t.Fatalf("%s was offered choice %d, which is called unreachable", tally.Style.ID, c)
				}
			}
		}
		for i, list := range [][]explore.Finding{v.Scenes, v.Choices, v.Endings} {
			for n, f := range list {
				if f.Verdict == explore.Reached {
					check(t, sc, f, []string{"scene", "choice", "ending"}[i], n)
				}
			}
		}
	})
}

// Whoever ends a survey at any time is told what is known by then.
func TestASurveyCanBeEndedAtAnyTime(t *testing.T) {
	whole := 0
	explore.Of(viewtest.Case(), play.NoRules{}, explore.Options{Seed: 1, Runs: 40, Watch: func(string, int, int) bool { whole++; return true }})
	for after := range whole {
		calls := 0
		v := explore.Of(viewtest.Case(), play.NoRules{}, explore.Options{Seed: 1, Runs: 40, Watch: func(string, int, int) bool {
			calls++
			return calls <= after
		}})
		if !v.Stopped || calls != after+1 {
			t.Errorf("ended at call %d of %d: stopped is %t after %d calls", after+1, whole, v.Stopped, calls)
		}
	}
}

func TestTheSameSeedGivesTheSameSurvey(t *testing.T) {
	of := func() *explore.Survey {
		return explore.Of(viewtest.Case(), play.NoRules{}, explore.Options{Seed: 1, Runs: 50})
	}
	one, other := of(), of()
	for i := range one.Tallies {
		if !reflect.DeepEqual(one.Tallies[i].Finals, other.Tallies[i].Finals) {
			t.Errorf("%s: the same seed gives other runs", one.Tallies[i].Style.ID)
		}
	}
	if !reflect.DeepEqual(one.Decisions, other.Decisions) {
		t.Error("the same seed gives other decisions")
	}
}

// What a rule can lead to is a question that a test of a case may ask. In this
// one, who always threatens comes to the good ending all the same, and who takes
// the last choice everywhere does not.
func TestARuleIsFollowedEverywhere(t *testing.T) {
	const good, bad = 0, 1
	for name, want := range map[string][2]explore.Verdict{
		"always-coercive": {explore.Reached, explore.Reached},
		"first-option":    {explore.Reached, explore.Unreachable},
		"soft-only":       {explore.Reached, explore.Unreachable},
	} {
		style, ok := explore.StrategyNamed(name)
		if !ok {
			t.Fatalf("there is no strategy %q", name)
		}
		r := explore.EveryBy(viewtest.Case(), play.NoRules{}, style, 1, explore.Limits{})
		if got := [2]explore.Verdict{r.Endings[good].Verdict, r.Endings[bad].Verdict}; !r.Complete || got != want {
			t.Errorf("%s: complete %t, good and bad ending %v, want %v", name, r.Complete, got, want)
		}
	}
}

func TestStrategiesHaveNamesOfTheirOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range explore.Strategies() {
		if s.ID == "" || s.Does == "" || seen[s.ID] {
			t.Errorf("%q (%s) has no name of its own, or no rule", s.ID, s.Name)
		}
		seen[s.ID] = true
		for _, name := range []string{s.ID, s.Name} {
			if found, ok := explore.StrategyNamed(name); !ok || found.ID != s.ID {
				t.Errorf("%q names %q", name, found.ID)
			}
		}
	}
}
