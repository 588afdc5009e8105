package script

import (
	"os"
	"strings"
	"testing"
)

func TestMistakesOfTests(t *testing.T) {
	const file = "testdata/badtest/tests.lua"
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	plans, found := LoadTests(loadEverything(t), file, src)
	compareMarks(t, string(src), found)
	for _, plan := range plans {
		if plan.Name != "fine" && plan.Name != "word" { // a slip for expect is read as expect
			t.Errorf("test %q has a mistake and can be run", plan.Name)
		}
	}
}

func TestPlans(t *testing.T) {
	loaded := loadEverything(t)
	for source, want := range map[string]string{
		`"ask", expect { ending = "own" }`:                         "",
		`1, expect { ending = "apart" }`:                           `expected ending "apart", but the case stands after ending "own"`,
		`expect { scene = "after" }`:                               `expected scene "after", but the case stands in scene "office"`,
		`expect { offered = { "ask" }, not_offered = "office/2" }`: `choice "office/2" is offered in scene "office", and was not expected`,
		`"office/3", expect { asked = true, calls = 3 }`:           `expected asked == true, but it is false`,
		`"ask", expect { calls = "> 3" }`:                          `expected calls > 3, but it is 3`,
		`"ask", expect { ["state(sofia)"] = "rupture" }`:           `expected state(sofia) == "rupture", but it is "guarded"`,
		`"ask", "office/2"`:                                        `choice "office/2" is not offered after ending "own"; offered: nothing`,
		`9`:                                                        `there is no choice number 9; offered: ask, office/2, office/3, office/4`,
		`expect { ["sofia.trust"] = "<= 54", promised = false, "not asked" }`: "",
	} {
		plans, found := LoadTests(loaded, "t.lua", []byte(`test "it" { seed = 1, `+source+` }`))
		if len(plans) != 1 {
			t.Errorf("%s: %v", source, found)
			continue
		}
		var got []string
		for _, f := range plans[0].Run(loaded).Failures {
			got = append(got, f.Message)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s:\n got %s\nwant %s", source, strings.Join(got, "; "), want)
		}
	}
}

// What a failed test on a meter is said to be now holds when it is written
// into the test, however many decimals that takes.
func TestWhatIsNowHolds(t *testing.T) {
	loaded := loadEverything(t)
	source := `test "it" { seed = 1, "ask", expect { ["sofia.trust * 0.001 + 0.000001"] = "== 9" } }`
	for range 2 {
		plans, found := LoadTests(loaded, "t.lua", []byte(source))
		if len(plans) != 1 {
			t.Fatal(found)
		}
		failed := plans[0].Run(loaded).Failures
		if len(failed) == 0 {
			return
		}
		source = `test "it" { seed = 1, "ask", expect { ` + failed[0].Now + ` } }`
	}
	t.Errorf("still fails: %s", source)
}

func TestMistakesInTests(t *testing.T) {
	loaded := loadEverything(t)
	for source, want := range map[string]string{
		`test "it" { "ask", expect { endng = "own" } }`: `expect has no field "endng" did you mean "ending"`,
		`test "it" {}`:           `this test has no steps`,
		`test "it" { seed = 3 }`: `this test has no steps`,
	} {
		plans, found := LoadTests(loaded, "t.lua", []byte(source))
		if len(plans) != 0 || len(found) != 1 || !strings.HasPrefix(found[0].Message+" "+found[0].Help, want) {
			t.Errorf("%s: %v, want %s", source, found, want)
		}
	}
}
