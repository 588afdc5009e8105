package main

import (
	"os"
	"path/filepath"

	"upperhand/game/scenario"
	"upperhand/game/script"
)

// load reads a scenario's file, with everything that is wrong with it; nil
// where an error keeps it from being played.
func load(file string) (*script.Loaded, scenario.Diagnostics) {
	source, err := readFile(file)
	if err != nil {
		return nil, scenario.Diagnostics{unreadable(file, err)}
	}
	return script.Load(file, source)
}

// loadToPlay is load for commands that only play. Lesser findings are not
// told: who plays is not always who wrote.
func loadToPlay(c *console, file string) (*script.Loaded, error) {
	of, found := load(file)
	if of == nil {
		printDiagnostics(c.err, found)
		return nil, errFindings
	}
	return of, nil
}

// loadTests reads the tests beside a scenario. There may be none; then the
// path is empty.
func loadTests(of *script.Loaded, file string) (path string, plans []script.Plan, found scenario.Diagnostics) {
	path = filepath.Join(filepath.Dir(file), testFile)
	if _, err := os.Stat(path); err != nil {
		return "", nil, nil
	}
	source, err := readFile(path)
	if err != nil {
		return path, nil, scenario.Diagnostics{unreadable(path, err)}
	}
	plans, found = script.LoadTests(of, path, source)
	return path, plans, found
}

// checkFile is all that is wrong with a scenario, and with the tests and the
// translations beside it.
func checkFile(file string) scenario.Diagnostics {
	source, err := readFile(file)
	if err != nil {
		return scenario.Diagnostics{unreadable(file, err)}
	}
	of, found := script.Check(file, source, hasLetter)
	if of == nil {
		return found
	}
	_, _, inTests := loadTests(of, file)
	found = append(found, inTests...)
	return append(found, checkTranslations(file, of)...)
}
