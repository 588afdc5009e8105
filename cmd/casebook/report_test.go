//go:build !js

package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/flow"
	"upperhand/game/play"
	"upperhand/game/save"
)

// TestTheOneFileOfTheGameCanBeTold exports two playthroughs as the game does.
func TestTheOneFileOfTheGameCanBeTold(t *testing.T) {
	dir := t.TempDir()
	keeper := save.In(filepath.Join(dir, "state"), dir)
	for _, id := range []string{"sofia-and-matthias", "voluntary-client"} {
		of := loadCase(t, id)
		session, err := play.NewSession(of.Scenario, of.Rules, 3, play.Practise)
		if err != nil {
			t.Fatal(err)
		}
		if err := take(session, []string{"1", "1"}); err != nil {
			t.Fatal(err)
		}
		slot := flow.Slot{Scenario: id, Record: session.Record(), Leaving: "With questions.", Reflections: []string{"I spoke first."}}
		if told := keeper.Do(flow.SaveSlot{Slot: slot}); told != nil {
			t.Fatal(told)
		}
	}
	keeper.Do(flow.Export{})
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%q, %v", files, err)
	}

	var out, trouble bytes.Buffer
	if code := run([]string{"report", files[0]}, nil, &out, &trouble); code != failed || !strings.Contains(trouble.String(), "2 playthroughs") {
		t.Errorf("exit code %d: %s", code, &trouble)
	}
	out.Reset()
	code := run([]string{"report", files[0], "--scenario", "testdata/records/voluntary-client.lua"}, nil, &out, &trouble)
	for _, want := range []string{"With questions.", "I spoke first."} {
		if code != fine || !strings.Contains(out.String(), want) {
			t.Errorf("exit code %d: %q is not told in\n%.600s", code, want, &out)
		}
	}
}
