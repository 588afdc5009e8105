package lms

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/need"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// shipped are the cases of the game, loaded.
func shipped(t testing.TB) []*scenario.Scenario {
	t.Helper()
	var all []*scenario.Scenario
	for _, id := range scenarios.IDs() {
		source, err := scenarios.FS.ReadFile(id + "/scenario.lua")
		if err != nil {
			t.Fatal(err)
		}
		loaded, found := script.Load(id, source)
		if loaded == nil {
			t.Fatal(found)
		}
		all = append(all, loaded.Scenario)
	}
	return all
}

// input is any input that a record of a case can hold.
func input(sc *scenario.Scenario) *rapid.Generator[play.Input] {
	return rapid.Custom(func(t *rapid.T) play.Input {
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0:
			return play.Input{Note: rapid.SampledFrom([]play.NoteAnswer{play.GoOn, play.Skip}).Draw(t, "note")}
		case 1:
			on := ""
			if rapid.Bool().Draw(t, "named") {
				on = rapid.SampledFrom(sc.Characters).Draw(t, "on").ID
			}
			return play.Input{
				Signs: power.Signs(rapid.IntRange(0, 7).Draw(t, "signs")), On: on,
				Base: rapid.SampledFrom(append([]power.Base{power.NoBase}, allBases()...)).Draw(t, "base"),
			}
		}
		at := rapid.SampledFrom(sc.Choices).Draw(t, "choice")
		return play.Choose(sc.Scenes[at.Scene].Items[at.Item].Choice.ID)
	})
}

// inputs are those of a record, of any length up to a very long playthrough.
func inputs(sc *scenario.Scenario) *rapid.Generator[[]play.Input] {
	return rapid.Custom(func(t *rapid.T) []play.Input {
		n := rapid.SampledFrom([]int{0, 3, 20, 60, 200}).Draw(t, "length")
		return rapid.SliceOfN(input(sc), n, n).Draw(t, "each")
	})
}

func allBases() []power.Base {
	bases := power.Bases()
	return bases[:]
}

// slot is a case as the game keeps it, by the names of its JSON.
type slot map[string]any

func run(t *rapid.T, sc *scenario.Scenario, number int) slot {
	s := slot{
		"record": play.Record{
			Version: play.RecordVersion, Scenario: sc.ID, Hash: sc.Hash, Engine: play.Version, Seed: rapid.Uint64().Draw(t, "seed"),
			Mode: rapid.SampledFrom(play.Modes()).Draw(t, "mode"), Inputs: inputs(sc).Draw(t, "inputs"),
		},
		"number": number,
	}
	if rapid.Bool().Draw(t, "ended") {
		s["ended"], s["ending"] = true, rapid.SampledFrom(sc.Endings).Draw(t, "ending").ID
	}
	if read := rapid.IntRange(0, 12).Draw(t, "read"); read > 0 {
		s["read"] = read
	}
	if rapid.Bool().Draw(t, "dated") {
		s["day"] = fmt.Sprintf("2026-%02d-%02d", rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"))
	}
	return s
}

func open(t *rapid.T, sc *scenario.Scenario) slot {
	number := rapid.IntRange(1, 40).Draw(t, "number")
	s := run(t, sc, number)
	s["scenario"], s["updated"] = sc.ID, rapid.IntRange(1, 1<<33).Draw(t, "updated")
	if revealed := rapid.IntRange(0, 1<<30).Draw(t, "revealed"); revealed > 0 {
		s["revealed"] = revealed
	}
	for _, flag := range []string{"undone", "passed"} {
		if rapid.Bool().Draw(t, flag) {
			s[flag] = true
		}
	}
	var others []slot
	for i := range rapid.IntRange(0, 6).Draw(t, "others") {
		others = append(others, run(t, sc, number+1+i))
	}
	if others != nil {
		s["others"] = others
	}
	return s
}

// TestRecordsSurviveThePlatform has the page write playthroughs down and read
// them again: what comes back is what was kept, as much of it as there was room
// for, and never more than a platform takes.
func TestRecordsSurviveThePlatform(t *testing.T) {
	node := need.Program(t, "node")
	cases := shipped(t)
	data, err := tableOf(SCORM12, aboutCases(cases), cases)
	if err != nil {
		t.Fatal(err)
	}
	var kept [][]slot
	for _, sc := range cases { // each by itself, so that none is left out
		kept = append(kept, []slot{rapid.Custom(func(t *rapid.T) slot { return open(t, sc) }).Example(len(kept))})
	}
	several := rapid.Custom(func(t *rapid.T) []slot {
		var all []slot
		for _, sc := range rapid.SliceOfNDistinct(rapid.SampledFrom(cases), 1, len(cases), func(sc *scenario.Scenario) string { return sc.ID }).Draw(t, "cases") {
			all = append(all, open(t, sc))
		}
		return all
	})
	for seed := range 25 {
		kept = append(kept, several.Example(seed))
	}
	examples, err := json.Marshal(kept)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, data := range map[string][]byte{"table.json": data, "kept.json": examples} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command(node, "testdata/record.mjs", dir).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
