// Package scenario describes a scenario as plain data: its people, relations,
// scenes, lines, choices, endings and reflections, each with its place in the
// author's file; and the catalogue of everything that can be wrong with one.
//
// Nothing here knows Lua, and nothing here plays: package script fills these
// values from a file, package play steps through them. References between
// parts are indexes into the slices of Scenario, so that a loaded scenario can
// be shared by any number of playthroughs and is never written to again.
package scenario
