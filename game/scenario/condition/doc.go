// Package condition decides conditions: whether one can hold at all, whether it
// always holds, and whether several can hold together. It reasons over what a
// condition may read, as far as that is known without playing: meters stand
// between 0 and 100, counts are whole, a state says where both meters are, a
// choice is taken at most as often as its scene is entered.
//
// A "no" is proven: every state that play can come to fails the condition. Where
// the proof would take too long, or needs what linear reasoning can't see,
// the answer is "perhaps". The order of work:
//
//	World.Possible  what is asked                               world.go
//	solver.solve    and, or, not; one comparison after another  solver.go
//	solver.linear   a comparison as a sum of what it reads      linear.go
//	Domain          the numbers that one thing may still be     domain.go
//	solver.couple   states and signs against their meters       couple.go
//	feasible        sums against each other (Fourier, Motzkin)  eliminate.go
package condition
