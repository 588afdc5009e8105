// Package xapi tells what a class did in statements of the Experience API (xAPI,
// version 1.0.3; IEEE 9274.1.1 reads them too), for a learning record store. It
// makes them of what the server verified: the log of an attempt, run again with
// the same engine. It sends nothing; package forward does.
//
// What is told, by verb (the IRIs stand beside the constants):
//
//	initialized  an attempt began: with its first step, as of its start
//	progressed   a scene was entered, or gone back to after choices were taken back
//	responded    a choice was taken, or a notice question answered
//	completed    an ending was reached; again where it was taken back and reached anew
//	commented    a reflection, only where the learner shared it
//	voided       a reflection that the learner took back or changed
//
// There are no passed, failed, score or success: the game gives no mark. How
// somebody answered a content note is nobody's business and is not told.
//
// The actor is the seat's id as an account; no name, no alias, no address. The
// registration is the attempt. The category of every statement is the profile
// urn:upperhand:xapi/profile, whose terms are the constants of this package; the
// chapter records of the author's guide lists them for whoever reads the
// statements.
//
// Every id is made of what the statement tells: the attempt, the step's number,
// the verb, and a count. So a statement that is told again, after a failure or
// from another server, has the id it had, and a record store keeps it once.
package xapi
