//go:build !js

package main

import (
	"upperhand/game/flow"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// shipped are the cases that the program carries.
func shipped() []flow.Case {
	var cases []flow.Case
	for _, id := range scenarios.IDs() {
		loaded, found := script.LoadFS(scenarios.FS, id)
		cases = append(cases, caseOf(id, loaded, found))
	}
	return cases
}
