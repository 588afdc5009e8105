package main

import "upperhand/game/view"

// A page can't close itself, and what it keeps stays in the browser.
const (
	canQuit = false
	canText = true
	local   = view.InBrowser
	system  = view.ForBrowser
)
