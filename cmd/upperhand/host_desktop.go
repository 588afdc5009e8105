//go:build !js

package main

import "upperhand/game/view"

// What a desktop offers: a window that can be closed, and files of one's own.
const (
	canQuit = true
	canText = false
	system  = view.ForDesktop
)

// where things are kept.
func where() string { return view.OnComputer }
