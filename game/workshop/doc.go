// Package workshop answers the author's page: it checks, tests and explains a
// case that somebody is writing in a browser, and draws its map, as casebook does
// on a desktop. The page runs it beside itself, in a worker, so that typing
// never waits; a question that takes too long is ended with the worker.
//
// A question and its answer are JSON. Nothing is kept between two questions.
package workshop
