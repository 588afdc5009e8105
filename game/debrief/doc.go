// Package debrief tells what a playthrough shows: how trust and autonomy moved
// and why, what was meant and what was heard, the profile of power used and
// held back, the signs of imbalance, and what stayed hidden during play.
//
// It reads a [play.Session] and gives plain data with finished sentences; which
// of them a screen, a terminal or a document shows is up to those. It explains
// a playthrough of an invented case. It must never be used to score a person.
package debrief
