// Package forward tells a learning record store (LRS) what a class did. It takes
// entries off the store's queue, makes statements of them with package xapi,
// and sends them in batches.
//
// None is lost: an entry leaves the queue only once the record store has said
// that it has all of it, and the queue survives the server. None is there
// twice: the id of a statement is made of what it tells, so that a record store
// which got one and could not say so knows it when it comes again. The
// statements of an attempt are sent in the order in which things happened.
//
// What fails is one of three things. The record store is away, or busy: it is
// tried again, after longer and longer. It turns us away: it is left alone for
// a while, and the teacher is told. It refuses one statement and takes others:
// that one is set aside with what was said of it, and the others go on.
package forward
