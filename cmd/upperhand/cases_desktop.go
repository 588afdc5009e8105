//go:build !js

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"upperhand/game/flow"
	"upperhand/game/script"
	"upperhand/game/watch"
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

// authored: on a desktop --author says so.
func authored() bool { return false }

// own is the case in a file or folder of the player's, if they named one, and
// what it becomes while its author goes on writing it.
func (o options) own() (*flow.Case, <-chan flow.Msg) {
	if o.path == "" {
		return nil, nil
	}
	read := func() script.Source { return script.ReadPath(o.path) }
	source := read()
	c := o.caseFrom(source)
	if !o.watch {
		return &c, nil
	}
	changes := make(chan flow.Msg)
	go func() {
		listed := id(c)
		watch.New(read, source).Follow(time.NewTicker(watch.Every).C, func(saved script.Source) {
			now := o.caseFrom(saved)
			changes <- flow.Replaced{Case: now, For: listed}
			if now.Scenario != nil {
				listed = id(now)
			}
		})
	}()
	return &c, changes
}

func (o options) caseFrom(s script.Source) flow.Case {
	loaded, found := s.Load()
	c := caseOf(strings.TrimSuffix(filepath.Base(o.path), ".lua"), loaded, found)
	c.Watched, c.Words = o.watch, words(script.TranslationsPath(o.path))
	return c
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
