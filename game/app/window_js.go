package app

import "github.com/hajimehoshi/ebiten/v2"

// runOptions leaves the focus to the page, which may stand in another's frame.
func runOptions() *ebiten.RunGameOptions { return &ebiten.RunGameOptions{InitUnfocused: true} }

// fills: the picture is as large as its page; the browser has its own key for
// more.
const fills = false

// sketchFrames is how many frames show words and controls alone: until the page
// has taken its loading screen away. A picture would keep people waiting.
const sketchFrames = 2

// window has nothing to do: the page has the title and the icon.
func window(string) {}

// beside: a page has one thread; drawing beside it would be drawing before it.
const beside = false
