package main

import (
	"syscall/js"

	"upperhand/game/view"
)

// A page can't close itself, and what it keeps stays in the browser.
const (
	canQuit = false
	canText = true
	system  = view.ForBrowser
)

// where things are kept: in a learning platform's page nothing stays behind.
func where() string {
	if page := js.Global().Get("upperhand"); page.Truthy() && page.Get("passing").Truthy() {
		return view.InWindow
	}
	return view.InBrowser
}
