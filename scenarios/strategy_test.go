package scenarios_test

import (
	"strings"
	"testing"

	"upperhand/game/explore"
	"upperhand/game/power"
	"upperhand/scenarios"
)

// runs is how often each strategy plays a case.
const runs = 200

// TestNoRuleIsTheAnswer plays each case by rules. Its best ending, that by
// partnership, stands first in the file: no single base comes to it but by
// chance, where it is not offered and the rule takes anything; nor does whoever
// is always soft. And what one does matters: rules part.
func TestNoRuleIsTheAnswer(t *testing.T) {
	for _, id := range scenarios.IDs() {
		t.Run(id, func(t *testing.T) {
			of := loadCase(t, id)
			if best := of.Scenario.Endings[0]; best.Kind != "good" {
				t.Fatalf("the first ending, %q, is %s", best.ID, best.Kind)
			}
			most := map[int]bool{}
			for _, style := range explore.Strategies() {
				tally, err := explore.Sample(of.Scenario, of.Rules, style, runs, 1)
				if err != nil {
					t.Fatal(err)
				}
				usual := 0
				for e, n := range tally.Endings {
					if n > tally.Endings[usual] {
						usual = e
					}
				}
				most[usual] = true
				limit := runs
				if base, single := strings.CutPrefix(style.ID, "always-"); single {
					if _, single = power.ParseBase(base); single {
						limit = runs / 10
					}
				}
				if style.ID == "soft-only" {
					limit = runs / 40
				}
				if n := tally.Endings[0]; n > limit {
					t.Errorf("%s comes to %q in %d of %d runs", style.ID, of.Scenario.Endings[0].ID, n, runs)
				}
			}
			if len(most) < 4 {
				t.Errorf("all rules usually come to the same %d endings", len(most))
			}
		})
	}
}
