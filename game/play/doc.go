// Package play is the state machine of a playthrough. From a scenario, a state
// and one input, Step computes the next state and what happened on the way;
// it reads no clock and no file and remembers nothing.
//
// A Record is a seed and a list of inputs. Saving, undo, resuming, replaying
// and checking a record are all the same thing: run it again.
package play
