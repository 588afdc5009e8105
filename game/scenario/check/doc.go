// Package check looks over a loaded scenario for what can be seen without
// playing it: its structure, its conditions, its use of power, the teaching
// round it and the writing. A finding is only made where it is certain; what can't
// be decided is passed over.
//
// The order of work:
//
//	survey    the ways through one scene, in play's order        passage.go
//	flow      what may and must have happened before a scene     flow.go, marks.go
//	Scenario  all checks, on what the two found                  check.go
//
// Coverage takes what playing every path has shown (package explore) and makes
// findings of it.
package check
