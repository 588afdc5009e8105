//go:build !js

package main

// What a desktop offers: a window that can be closed, and files of one's own.
const (
	canQuit = true
	canText = false
	local   = "on this computer"
	system  = "for the desktop"
)
