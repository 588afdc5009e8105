package paint

import (
	"image"

	"upperhand/game/ui"
)

// signSize is the side of the sign in logical pixels, as it is drawn below.
const signSize = 32

// Sign draws the game's sign, size pixels wide and high: two hands' breadth of
// the same table, one side raised.
func Sign(size int) *image.RGBA { return sign(size, 8) }

// SignUncut is the sign without its round corners, for systems that cut icons
// into a shape of their own: the hands keep within the circle, 80 % of the
// width, that none of them cuts into.
func SignUncut(size int) *image.RGBA { return sign(size, 0) }

func sign(size, corner int) *image.RGBA {
	all := image.Rect(0, 0, signSize, signSize)
	round := func(r image.Rectangle, ink ui.Role, radius int) ui.Op {
		return ui.Op{Kind: ui.Round, Rect: r, Clip: all, Ink: ink, Radius: radius}
	}
	p := New(nil, nil)
	p.Paint(ui.Frame{Size: all.Size(), Theme: "light", Ops: []ui.Op{
		round(all, ui.Autonomy, corner),
		round(image.Rect(6, 14, 14, 26), ui.Paper, 4),
		round(image.Rect(18, 6, 26, 26), ui.TrustPale, 4),
	}}, float64(size)/signSize)
	return p.Image()
}
