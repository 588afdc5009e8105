package app

import "github.com/hajimehoshi/ebiten/v2"

// runOptions leaves the focus to the page, which may stand in another's frame.
func runOptions() *ebiten.RunGameOptions { return &ebiten.RunGameOptions{InitUnfocused: true} }

// window has nothing to do: the page has the title and the icon.
func window(string) {}
