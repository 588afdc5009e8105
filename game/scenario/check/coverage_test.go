package check_test

import (
	"strings"
	"testing"

	"upperhand/game/scenario"
	"upperhand/game/scenario/check"
	"upperhand/game/script"
)

const met = `scenario { id = "case", title = "A case", start = "office" }
local sofia = character { id = "sofia", name = "Sofia", trust = 40 }
scene "office" { with = sofia,
  choice "Tell me." { act = "listen", id = "tell" },
  choice "I can see that." { power = "referent", when = "sofia.trust >= 95", id = "see" },
  ending "high" { when = "sofia.trust > 90" },
  go "late" { when = "sofia.trust > 80" },
  ending "end",
}
scene "late" { with = sofia, ending "end" }
ending "high" { title = "High", kind = "good" }
ending "end" { title = "The end", kind = "mixed" }
`

func load(t *testing.T, src string) (*script.Loaded, scenario.Diagnostics) {
	t.Helper()
	loaded, found := script.Load("scenario.lua", []byte(src))
	if loaded == nil {
		t.Fatal(found)
	}
	return loaded, found
}

// What no path meets although its conditions can hold is found by whoever plays
// every path, and by nobody who played only some.
func TestCoverageBecomesFindings(t *testing.T) {
	loaded, found := load(t, met)
	for _, d := range found {
		if d.Severity != scenario.Advice {
			t.Errorf("without playing nothing can be said of the meters: %s", d)
		}
	}
	by := check.Coverage{Complete: true, Scenes: []bool{true, false}, Offered: []bool{true, false}, Endings: []bool{false, true}}
	codes := map[string]bool{}
	for _, d := range check.Covered(loaded.Scenario, by) {
		codes[d.Code] = true
	}
	for _, want := range []string{scenario.Unreachable, scenario.NeverHere, scenario.LostEnding} {
		if !codes[want] {
			t.Errorf("%s is not reported: %v", want, codes)
		}
	}
	by.Complete = false
	if found := check.Covered(loaded.Scenario, by); len(found) > 0 {
		t.Errorf("some paths prove nothing: %v", found)
	}
}

// Play that stops is told with the choices that lead there.
func TestWherePlayStopsIsTold(t *testing.T) {
	loaded, _ := load(t, strings.Replace(met, `  ending "end",
}
scene "late"`, `}
scene "late"`, 1))
	found, _ := check.Played(loaded.Scenario, loaded.Rules)
	if len(found) != 1 || found[0].Code != scenario.MaybeStuck || !strings.Contains(found[0].Help, "after the choices tell") {
		t.Errorf("%v", found)
	}
	again, _ := check.Played(loaded.Scenario, loaded.Rules)
	if len(again) != 1 || again[0] != found[0] {
		t.Errorf("the same case is judged otherwise the second time: %v", again)
	}
}
