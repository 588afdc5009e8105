package scenarios_test

import (
	"errors"
	"io/fs"
	"testing"

	"upperhand/game/script"
	"upperhand/scenarios"
)

// TestEveryCase holds what the game promises of the cases that it comes with:
// nothing to mend, tests, and every test passes.
func TestEveryCase(t *testing.T) {
	if len(scenarios.IDs()) == 0 {
		t.Fatal("the game comes without a case")
	}
	for _, id := range scenarios.IDs() {
		t.Run(id, func(t *testing.T) {
			of := loadCase(t, id)
			if of.Scenario.ID != id {
				t.Errorf("the folder is called %q and the case %q", id, of.Scenario.ID)
			}
			name := id + "/scenario_test.lua"
			source, err := fs.ReadFile(scenarios.FS, name)
			if errors.Is(err, fs.ErrNotExist) {
				t.Fatal("it has no tests")
			}
			plans, found := script.LoadTests(of, name, source)
			for _, d := range found {
				t.Error(d)
			}
			for _, plan := range plans {
				for _, f := range plan.Run(of).Failures {
					t.Errorf("%s:%d: %s: %s", f.Pos.File, f.Pos.Line, plan.Name, f.Message)
				}
			}
		})
	}
}

func loadCase(t *testing.T, id string) *script.Loaded {
	t.Helper()
	name := id + "/scenario.lua"
	source, err := fs.ReadFile(scenarios.FS, name)
	if err != nil {
		t.Fatal(err)
	}
	of, found := script.Load(name, source)
	for _, d := range found {
		t.Error(d)
	}
	if of == nil {
		t.FailNow()
	}
	return of
}
