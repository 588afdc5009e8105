//go:build !js

package app

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/paint"
	"upperhand/game/ui"
)

func runOptions() *ebiten.RunGameOptions {
	return &ebiten.RunGameOptions{X11ClassName: "upperhand", X11InstanceName: "upperhand"}
}

// window sets the window up before it opens.
func window(title string, p *paint.Painter) {
	ebiten.SetWindowTitle(title)
	ebiten.SetWindowSize(1280, 720)
	ebiten.SetWindowSizeLimits(640, 480, -1, -1)
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	ebiten.SetWindowIcon([]image.Image{icon(p, 1), icon(p, 2), icon(p, 4)})
}

// icon draws the game's sign, 32 pixels times scale: two hands' breadth of the
// same table, one side raised.
func icon(p *paint.Painter, scale float64) image.Image {
	all := image.Rect(0, 0, 32, 32)
	round := func(r image.Rectangle, ink ui.Role, radius int) ui.Op {
		return ui.Op{Kind: ui.Round, Rect: r, Clip: all, Ink: ink, Radius: radius}
	}
	p.Paint(ui.Frame{Size: all.Size(), Theme: "light", Ops: []ui.Op{
		round(all, ui.Autonomy, 8),
		round(image.Rect(6, 14, 14, 26), ui.Paper, 4),
		round(image.Rect(18, 6, 26, 26), ui.TrustPale, 4),
	}}, scale)
	img := p.Image()
	out := image.NewRGBA(img.Rect)
	copy(out.Pix, img.Pix)
	return out
}
