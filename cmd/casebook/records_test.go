package main

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/script"
)

// corpus holds whole playthroughs of two cases that are kept beside them as
// they were when the records were made. Their hashes were computed once: a
// build for another system, or a change of the model, that ends elsewhere
// fails here. The same test runs in WebAssembly.
const corpus = "testdata/records"

// kept is a playthrough of the corpus with the state it ended in.
type kept struct {
	Record play.Record `json:"record"`
	Final  string      `json:"final"` // the hash of the state
}

func TestRecordsReplayToTheSameState(t *testing.T) {
	if golden.Updating() {
		makeCorpus(t)
	}
	files, err := filepath.Glob(filepath.Join(corpus, "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no records in %s: %v", corpus, err)
	}
	cases := map[string]*script.Loaded{}
	for _, file := range files {
		var want kept
		if data, err := os.ReadFile(file); err != nil {
			t.Fatal(err)
		} else if err := json.Unmarshal(data, &want); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		id := want.Record.Scenario
		if cases[id] == nil {
			cases[id] = loadCase(t, id)
		}
		for mode, replay := range map[string]func(*testing.T, *script.Loaded, play.Record) play.State{
			"straight": replayStraight, "saved and loaded between all steps": replaySaving,
		} {
			if got := replay(t, cases[id], want.Record).Hash(); got != want.Final {
				t.Errorf("%s, %s: ends in %s, want %s", file, mode, got, want.Final)
			}
		}
	}
}

func loadCase(t *testing.T, id string) *script.Loaded {
	t.Helper()
	of, found := load(filepath.Join(corpus, id+".lua"))
	if of == nil {
		t.Fatal(found)
	}
	return of
}

func replayStraight(t *testing.T, of *script.Loaded, record play.Record) play.State {
	t.Helper()
	session, fit, err := play.Resume(of.Scenario, of.Rules, record)
	if err != nil || !fit.Whole() || !fit.SameScript {
		t.Fatalf("seed %d: %v %+v", record.Seed, err, fit)
	}
	return session.State()
}

// replaySaving writes the record down and reads it again before every input,
// as somebody does who plays a case over many sittings.
func replaySaving(t *testing.T, of *script.Loaded, record play.Record) play.State {
	t.Helper()
	soFar := record
	soFar.Inputs = []play.Input{}
	for _, input := range record.Inputs {
		data, err := json.Marshal(soFar)
		if err != nil {
			t.Fatal(err)
		}
		var loaded play.Record
		if err := json.Unmarshal(data, &loaded); err != nil {
			t.Fatal(err)
		}
		session, _, err := play.Resume(of.Scenario, of.Rules, loaded)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := session.Input(input); err != nil {
			t.Fatalf("seed %d, input %+v: %v", record.Seed, input, err)
		}
		soFar = session.Record()
	}
	return replayStraight(t, of, soFar)
}

// makeCorpus plays each case a few times by dice.
func makeCorpus(t *testing.T) {
	t.Helper()
	cases, err := filepath.Glob(filepath.Join(corpus, "*.lua"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range cases {
		id := filepath.Base(file[:len(file)-len(".lua")])
		of := loadCase(t, id)
		for seed := range uint64(6) {
			session := wander(t, of, seed)
			data, err := json.MarshalIndent(kept{session.Record(), session.State().Hash()}, "", " ")
			if err != nil {
				t.Fatal(err)
			}
			name := id + "-" + strconv.FormatUint(seed, 10) + ".json"
			if err := os.WriteFile(filepath.Join(corpus, name), append(data, '\n'), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// wander takes choices, and answers every other notice question, by dice.
func wander(t *testing.T, of *script.Loaded, seed uint64) *play.Session {
	t.Helper()
	dice := rand.New(rand.NewPCG(seed, 0))
	session, err := play.NewSession(of.Scenario, of.Rules, seed, play.Modes()[seed%3])
	if err != nil {
		t.Fatal(err)
	}
	for range 60 {
		if session.State().Ended() {
			break
		}
		if session.State().Pending && dice.IntN(2) == 0 {
			answer := play.Input{Signs: power.Signs(dice.IntN(8)), Base: power.Bases()[dice.IntN(7)]}
			if _, err := session.Input(answer); err != nil {
				t.Fatal(err)
			}
		}
		offered, err := session.Offered()
		if err != nil {
			t.Fatal(err)
		}
		item := play.ChoiceItem(of.Scenario, offered[dice.IntN(len(offered))])
		if _, err := session.Choose(item.Choice.ID); err != nil {
			t.Fatal(err)
		}
	}
	return session
}
