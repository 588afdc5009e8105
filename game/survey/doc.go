// Package survey tells what exploring a scenario found: as a document for its
// author, as data for other programs, and as tests to put beside the scenario.
// It is in English, like all that the casebook says.
package survey
