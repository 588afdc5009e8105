// Package hall is the rules of a class: who may come in, what counts as a step,
// what everybody sees just now. It stands on a classroom.Store and is what the
// server and the teacher's page call.
//
// A Hall keeps nothing that is not in the store: what it remembers are readings
// that make it quick, and every change rests on the store's own check that nobody
// else was faster. So several servers may each have a Hall on one store.
//
// The order of what happens to a trainee's step, with where each part stands:
//
//	Seated   the key of a cookie → a seat, its class            seat.go
//	Step     is it new, does it fit what is stored              step.go
//	line     run again with the same engine                     line.go
//	Append   durable, or somebody was faster: read again        step.go
//	voted    the teacher's own step moves the vote on           vote.go
package hall
