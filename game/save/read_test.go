//go:build !js

package save

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"upperhand/game/flow"
)

func TestPlaythroughsAreReadFromWhateverHoldsThem(t *testing.T) {
	kept := slot("a", "one", "two")
	kept.Reflections = []string{"I was in a hurry."}
	bare, err := json.Marshal(kept.Record)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := json.Marshal(kept)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		data    string
		written bool
	}{
		"a bare record":         {string(bare), false},
		"what play prints":      {`{"record":` + string(bare) + `,"final":{},"events":[]}`, false},
		"a kept playthrough":    {string(whole), true},
		"a sealed one":          {string(seal(whole)), true},
		"one edited in Windows": {"\xef\xbb\xbf" + string(bare), false},
	} {
		read, err := Playthroughs([]byte(c.data))
		if err != nil || len(read) != 1 {
			t.Errorf("%s: %d playthroughs, %v", name, len(read), err)
			continue
		}
		if got := read[0]; got.Scenario != "a" || len(got.Record.Inputs) != 2 || c.written != (len(got.Reflections) == 1) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestTheOneFileHoldsAllPlaythroughs(t *testing.T) {
	dir := t.TempDir()
	k := In(filepath.Join(dir, "state"), dir)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")}, flow.SaveSlot{Slot: slot("b", "two")})
	k.Do(flow.Export{})
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%q, %v", files, err)
	}
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	if read, err := Playthroughs(data); err != nil || len(read) != 2 {
		t.Errorf("%d playthroughs, %v", len(read), err)
	}
	if _, err := Playthroughs(data[:len(data)/2]); err == nil {
		t.Error("half of it is read as if it were whole")
	}
}
