package graph_test

import (
	"reflect"
	"testing"

	"upperhand/game/graph"
	"upperhand/game/scenario"
	"upperhand/game/script"
)

// What a condition is written as means the same when it is read again.
func TestNotationIsReadAsItWasWritten(t *testing.T) {
	const head = `scenario { id = "x", title = "X", start = "one" }
local ana = character { id = "ana", name = "Ana" }
local ben = character { id = "ben", name = "Ben" }
relation { from = ana, to = ben, trust = 40, autonomy = 30 }
ending "out" { title = "Out", kind = "good", text = [[x]] }
scene "one" { with = ana,
  choice "On." { id = "on", go = "out", set = "told" },
  choice "Off." { go = "out", when = '`
	for _, when := range []string{
		"told", "not told", "ana.trust >= 40 and not told", "trust(ana, ben) < 20 or told and turn > 2", "(told or turn > 2) and ana.autonomy <= 3",
		`state(ana) == "rupture"`, `sign(ana, "limited voice")`, `used("coercive") >= 2`, `visited "one"`, `chose "on"`, "turn * 2 + 1 > 7 - turn", "not (told or turn > 1)",
	} {
		read := func(when string) *scenario.Scenario {
			of, found := script.Load("x.lua", []byte(head+when+"' },\n}"))
			if of == nil {
				t.Fatalf("%s: %v", when, found)
			}
			return of.Scenario
		}
		written := func(sc *scenario.Scenario) string {
			return graph.Notation(sc)(sc.Scenes[0].Items[1].When)
		}
		of := read(when)
		once := written(of)
		again := read(once)
		if !reflect.DeepEqual(again.Scenes[0].Items[1].When.Expr, of.Scenes[0].Items[1].When.Expr) {
			t.Errorf("%s is written as %s, which means something else: %s", when, once, written(again))
		}
	}
}
