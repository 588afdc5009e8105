//go:build !js

package main

import "upperhand/game/view"

// What a desktop offers: a window that can be closed, and files of one's own.
const (
	canQuit = true
	canText = false
	local   = view.OnComputer
	system  = view.ForDesktop
)
