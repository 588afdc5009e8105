//go:build !js

package app

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/paint"
)

func runOptions() *ebiten.RunGameOptions {
	return &ebiten.RunGameOptions{X11ClassName: "upperhand", X11InstanceName: "upperhand"}
}

// fills: a window can fill the screen.
const fills = true

// sketchFrames: a window opens whole.
const sketchFrames = 0

// window sets the window up before it opens.
func window(title string) {
	ebiten.SetWindowTitle(title)
	ebiten.SetWindowSize(1280, 720)
	ebiten.SetWindowSizeLimits(640, 480, -1, -1)
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	ebiten.SetWindowIcon([]image.Image{paint.Sign(32), paint.Sign(64), paint.Sign(128)})
}

// beside: people are drawn on a processor of their own while words go on.
const beside = true
