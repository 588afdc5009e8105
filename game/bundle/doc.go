// Package bundle puts the browser version of the game together: the page, the
// program it runs, and the scenarios that somebody chose. What comes out is a
// set of files in memory, the same bytes every time, which can be written as a
// folder, written as a .zip, or served from where it is.
//
// The program ("player") is the same for every set of scenarios, so that
// handing out a case takes no compiler: the page fetches scenarios/*.lua from
// beside itself and the game reads them as it does on a desktop.
package bundle
