package main

import (
	"slices"

	"upperhand/game/flow"
	"upperhand/game/locale"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/translation"
)

// words reads translations. One that cannot be read is left out, as its case is
// then told in its own words; casebook check says what is wrong with it.
func words(beside []script.Translation) map[string]*locale.Catalogue {
	all := map[string]*locale.Catalogue{}
	for _, t := range beside {
		if read, err := translation.Catalogue(t.Lang, t.Data); err == nil && t.Err == nil {
			all[t.Lang] = read
		}
	}
	return all
}

// caseOf lists a case that can't be played with the first of its mistakes.
func caseOf(name string, loaded *script.Loaded, found scenario.Diagnostics) flow.Case {
	if loaded != nil {
		return flow.Case{Scenario: loaded.Scenario, Rules: loaded.Rules}
	}
	c := flow.Case{ID: name, Problem: "it could not be read", Found: found}
	for _, d := range found {
		if d.Severity == scenario.Error {
			c.Problem = d.String()
			break
		}
	}
	return c
}

// first puts a case before the others, in the place of one with its id.
func first(c flow.Case, others []flow.Case) []flow.Case {
	others = slices.DeleteFunc(others, func(o flow.Case) bool { return id(o) == id(c) })
	return append([]flow.Case{c}, others...)
}

func id(c flow.Case) string {
	if c.Scenario != nil {
		return c.Scenario.ID
	}
	return c.ID
}
