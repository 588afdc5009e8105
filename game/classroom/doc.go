// Package classroom is a class that plays: who sits in it, what they did, and
// what their teacher has on just now. It says what is kept and what a store of it
// must promise; it opens no file and no connection.
//
// What a trainee did is a log that only grows. Their game sends each input as it
// is made; Verify runs the record again with the same engine and only what
// could be run is stored, as a Step. The inputs of an attempt are its steps
// folded together, so that what somebody took back stays in the log.
package classroom
