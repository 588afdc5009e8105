package lms

import (
	"errors"
	"fmt"

	"upperhand/assets"
	"upperhand/game/bundle"
	"upperhand/game/scenario"
)

// Make gives the files of a package with these cases, each of them also as it was
// loaded, and what is said about all of them.
func Make(f Format, p bundle.Player, cases []bundle.Case, loaded []*scenario.Scenario, course bundle.Course) (bundle.Files, error) {
	if !IsFormat(string(f)) {
		return nil, fmt.Errorf("there is no kind of package called %q", string(f))
	}
	if len(cases) == 0 || len(cases) != len(loaded) {
		return nil, errors.New("a package for a learning platform needs a case")
	}
	of := aboutCases(loaded)
	data, err := tableOf(f, of, loaded)
	if err != nil {
		return nil, err
	}
	at := bundle.Platform{Name: string(f), Scripts: assets.LMS(), Table: tableName, Cases: data}
	if f == CMI5 {
		at.Anywhere, at.List = true, structureName
		at.Listed = func([]string) ([]byte, error) { return cmi5(of) }
	} else {
		at.List = manifestName
		at.Listed = func(names []string) ([]byte, error) { return scorm(f, of, names) }
	}
	return bundle.MakeFor(p, cases, course, at)
}
