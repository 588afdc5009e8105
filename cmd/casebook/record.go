package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"upperhand/game/flow"
	"upperhand/game/play"
	"upperhand/game/save"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// mostInputs is more than any playthrough has: a conversation that goes on for
// ever is a mistake or a trap, and telling it would take as long.
const mostInputs = 2000

// readPlaythroughs reads the playthroughs of a file, whatever made it.
func readPlaythroughs(file string) ([]flow.Slot, error) {
	data, err := readFile(file)
	if err != nil {
		return nil, fmt.Errorf("the record cannot be read: %w", err)
	}
	if len(data) > flow.MaxFile {
		return nil, fmt.Errorf("%q cannot be read: it is larger than %d MB, which no record is", file, flow.MaxFile>>20)
	}
	slots, err := save.Playthroughs(data)
	if err != nil {
		return nil, fmt.Errorf("%q cannot be read: %w", file, err)
	}
	for _, s := range slots {
		for _, run := range s.Runs() {
			if n := len(run.Record.Inputs); n > mostInputs {
				return nil, fmt.Errorf("%q cannot be read: a playthrough of %d steps is more than any case has", file, n)
			}
		}
	}
	return slots, nil
}

// pick is the one playthrough that is meant: the only one, or the one of the
// scenario that was named.
func pick(file string, slots []flow.Slot, of *script.Loaded) (flow.Slot, error) {
	var ids []string
	for _, s := range slots {
		if of != nil && s.Record.Scenario == of.Scenario.ID {
			return s, nil
		}
		ids = append(ids, fmt.Sprintf("%q", s.Record.Scenario))
	}
	if len(slots) == 1 {
		return slots[0], nil
	}
	if of != nil {
		return flow.Slot{}, fmt.Errorf("%q holds no playthrough of %q, only of %s", file, of.Scenario.ID, strings.Join(ids, ", "))
	}
	return flow.Slot{}, fmt.Errorf("%q holds %d playthroughs, of %s: name the one you mean with --scenario and the case's file", file, len(slots), strings.Join(ids, ", "))
}

// scenarioOf finds the script that a record was made with: beside the record
// or among those that come with the game. Of several versions it takes the one
// that the record names, with the translations beside it.
func scenarioOf(file string, record play.Record) (*script.Loaded, []script.Translation, error) {
	id := record.Scenario
	var found *script.Loaded
	var of source
	for _, s := range append(beside(file, id), shippedSource(id)...) {
		read, _ := script.Load(s.name, s.source)
		if read == nil || read.Scenario.ID != id {
			continue
		}
		if read.Scenario.Hash == record.Hash {
			return read, s.translations(), nil
		}
		if found == nil {
			found, of = read, s
		}
	}
	if found == nil {
		return nil, nil, fmt.Errorf("the case %q, of which %q is a record, is not among those that come with the game and not beside the record: name its file with --scenario", id, file)
	}
	return found, of.translations(), nil
}

// source is a scenario's file.
type source struct {
	name    string
	source  []byte
	shipped bool // with the game, and not on the disk
}

func (s source) translations() []script.Translation {
	if s.shipped {
		return script.TranslationsFS(scenarios.FS, s.name)
	}
	return script.TranslationsPath(s.name)
}

// beside are the scenarios in the record's folder: scenario.lua, and a file or
// a folder named by the id. The id is a stranger's: it may not lead elsewhere.
func beside(file, id string) []source {
	names := []string{scenarioFile}
	if id == filepath.Base(id) && filepath.IsLocal(id) {
		names = append(names, id+".lua", filepath.Join(id, scenarioFile))
	}
	var all []source
	for _, name := range names {
		name = filepath.Join(filepath.Dir(file), name)
		if _, err := os.Stat(name); err != nil {
			continue
		}
		if data, err := readFile(name); err == nil {
			all = append(all, source{name: name, source: data})
		}
	}
	return all
}

func shippedSource(id string) []source {
	if !slices.Contains(scenarios.IDs(), id) {
		return nil
	}
	name := path.Join(id, scenarioFile)
	data, err := fs.ReadFile(scenarios.FS, name)
	if err != nil {
		return nil
	}
	return []source{{name: name, source: data, shipped: true}}
}
