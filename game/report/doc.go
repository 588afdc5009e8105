// Package report makes the debrief a document that its owner keeps: an HTML
// file to read and print, plain text, or JSON for other programs. What is true
// of a playthrough it takes from package debrief; here it is put in the order
// of a debriefing: how it ended, what happened, the learner's own view, why,
// what else was open, and the other side.
//
// A report explains a playthrough of an invented case. It says so on its first
// page, and never gives a mark.
package report
