//go:build linux

// Package crowd plays a class from outside, as its trainees' browsers do: it runs
// the real server as a process of its own, joins seats over HTTP, plays shipped
// cases with real records, and keeps a book of what was acknowledged, to be held
// against what the store has in the end. Tests kill the server meanwhile; the
// program in bench measures it.
package crowd
