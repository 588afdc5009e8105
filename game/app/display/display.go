// Package display ends the program with a sentence a person can use when there
// is no display to open a window on.
//
// It has to do so while the program is still being initialised: Ebitengine
// looks for a display in its own initialisation and panics without one, before
// main begins. The language orders initialisation by import path once imports
// are settled; Ebitengine waits there for package net, and net for its vendored
// packages, which sort after this one. So this package must import nothing that
// reaches net. A test runs the program without a display and holds that.
package display
