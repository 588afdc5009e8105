// Package board is the teacher's pages of a class: who is where, the map and
// the decisions as the class took them, meters, signs, votes, shared words, what
// to discuss, what to take home; and the page for the projector.
//
// Pages are whole without a script: a reload shows what is new. A small script
// fetches the page again when the server tells of a change and puts in what is
// different, keeping the focus, what was opened, and what is being typed.
//
// House rules. A page is either the teacher's alone or fit to be projected, and
// says which. What is fit to be projected holds no name, no alias and no id of a
// seat, not even in its address. What anybody wrote is text (package markup).
// Nothing changes by reading: every change is a POST, and goes to the Desk.
package board
