//go:build !js

package main

import (
	"fmt"
	"io"
	"os"

	"upperhand/game/flow"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// course is what whoever starts the game fixed: a mode, and a file with words of
// their institution's.
func course(mode, note string) (flow.Course, error) {
	var text []byte
	if note != "" {
		file, err := os.Open(note)
		if err != nil {
			return flow.Course{}, fmt.Errorf("--note: %w", err)
		}
		defer file.Close()
		if text, err = io.ReadAll(io.LimitReader(file, 16*flow.MaxNote)); err != nil {
			return flow.Course{}, fmt.Errorf("--note: %w", err)
		}
	}
	return flow.NewCourse(mode, string(text))
}

// shipped are the cases that the program carries, all read at once: that takes
// a desktop a few milliseconds each.
func shipped([]string) ([]flow.Case, <-chan flow.Msg) {
	var cases []flow.Case
	for _, id := range scenarios.IDs() {
		loaded, found := script.LoadFS(scenarios.FS, id)
		c := caseOf(id, loaded, found)
		c.Words = words(script.TranslationsFS(scenarios.FS, id))
		cases = append(cases, c)
	}
	return cases, nil
}

// fetcher carries out flow.Fetch, which a desktop is never asked for: it has all
// words at hand.
func fetcher(do func(flow.Command) flow.Msg) (func(flow.Command) flow.Msg, <-chan flow.Msg) {
	return do, nil
}
