package paint

import (
	"image"

	"upperhand/game/ui"
)

// signSize is the side of the sign in logical pixels, as it is drawn below.
const signSize = 32

// Sign draws the game's sign, size pixels wide and high: two hands' breadth of
// the same table, one side raised. Its corners are round and let through what
// is behind.
func Sign(size int) *image.RGBA {
	img := SignUncut(size)
	shape := rounded{x1: float64(size), y1: float64(size), r: float64(size) / 4}
	for y := range size {
		for x := range size {
			i, cover := img.PixOffset(x, y), shape.cover(x, y)
			for k, v := range img.Pix[i : i+4] {
				img.Pix[i+k] = uint8(float64(v)*cover + 0.5)
			}
		}
	}
	return img
}

// SignUncut is the sign with its corners, for systems that cut icons into a
// shape of their own: the hands keep within the circle, 80 % of the width, that
// none of them cuts into.
func SignUncut(size int) *image.RGBA {
	all := image.Rect(0, 0, signSize, signSize)
	hand := func(r image.Rectangle, ink ui.Role) ui.Op {
		return ui.Op{Kind: ui.Round, Rect: r, Clip: all, Ink: ink, Radius: 4}
	}
	p := New(nil, nil)
	p.Paint(ui.Frame{Size: all.Size(), Theme: "light", Ops: []ui.Op{
		{Kind: ui.Fill, Rect: all, Clip: all, Ink: ui.Autonomy},
		hand(image.Rect(6, 14, 14, 26), ui.Paper),
		hand(image.Rect(18, 6, 26, 26), ui.TrustPale),
	}}, float64(size)/signSize)
	return p.Image()
}
