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

// where things are kept: in a learning platform's page nothing stays behind, and
// both it and a class are told the choices.
func where() string {
	if page := js.Global().Get("upperhand"); page.Truthy() {
		switch page.Get("passing").String() {
		case "window":
			return view.InWindow
		case "class":
			return view.InClass
		}
	}
	return view.InBrowser
}
