package app

import (
	"image"
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/app/desk"
)

// pinch follows two fingers that move and resize a map.
type pinch struct {
	ids    [2]ebiten.TouchID
	on     bool
	middle image.Point
	apart  float64
}

// work tells the desk how two fingers moved since the last time. With one, or
// with more than two, nothing is meant.
func (p *pinch) work(d *desk.Desk, touches []ebiten.TouchID, place func(x, y int) image.Point) {
	if len(touches) != 2 {
		p.on = false
		return
	}
	a, b := place(ebiten.TouchPosition(touches[0])), place(ebiten.TouchPosition(touches[1]))
	now := pinch{ids: [2]ebiten.TouchID{touches[0], touches[1]}, on: true, middle: a.Add(b).Div(2), apart: max(1, math.Hypot(float64(a.X-b.X), float64(a.Y-b.Y)))}
	if p.on && now.ids == p.ids && (now.middle != p.middle || now.apart != p.apart) {
		d.Pinch(now.middle, now.middle.Sub(p.middle), int(math.Round(1000*now.apart/p.apart)))
	}
	*p = now
}
