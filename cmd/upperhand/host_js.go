package main

// A page can't close itself, and what it keeps stays in the browser.
const (
	canQuit = false
	canText = true
	local   = "in this browser"
	system  = "for browsers"
)
