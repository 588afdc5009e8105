// Package script reads scenarios that are written in Lua. Load takes the bytes
// of a file and gives a scenario.Scenario, with every mistake of the file in
// one run; LoadTests reads the tests that an author wrote beside it.
//
// The file runs once, in the sandbox below this package: its constructors
// (scene, choice, character …) only note what they were given and where. What
// they noted is then read against the table in words.go, names are resolved,
// and the scenario is checked. After a mistake the reading goes on with the
// likely meaning or with a placeholder, and nothing is reported that only
// follows from an earlier mistake.
//
// Play calls back into Lua only where an author wrote a function: see Rules.
package script
