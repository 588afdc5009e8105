//go:build !js

package app

import (
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/app/desk"
)

// pads are the gamepads of the machine. They give no events, so that somebody
// has to look: seldom while there is none, as often as a thumb needs while one
// is in use.
type pads struct {
	ids   []ebiten.GamepadID
	there bool
	held  map[desk.Button]time.Time // what is down, and when it acts again
	used  time.Time
}

// How often one looks while nothing else happens.
const (
	lookForPads = 2 * time.Second
	lookAtPads  = 100 * time.Millisecond // at one that lies there
	lookAtThumb = 40 * time.Millisecond  // at one in use
	thumbRests  = 20 * time.Second
)

// lean is how far a stick has to lean to mean it.
const lean = 0.55

// buttons are the parts of the standard layout and what they are here.
var buttons = [...]struct {
	from ebiten.StandardGamepadButton
	to   desk.Button
}{
	{ebiten.StandardGamepadButtonLeftTop, desk.PadUp}, {ebiten.StandardGamepadButtonLeftBottom, desk.PadDown},
	{ebiten.StandardGamepadButtonLeftLeft, desk.PadLeft}, {ebiten.StandardGamepadButtonLeftRight, desk.PadRight},
	{ebiten.StandardGamepadButtonRightBottom, desk.PadA}, {ebiten.StandardGamepadButtonRightRight, desk.PadB},
	{ebiten.StandardGamepadButtonRightLeft, desk.PadX}, {ebiten.StandardGamepadButtonRightTop, desk.PadY},
	{ebiten.StandardGamepadButtonCenterRight, desk.PadStart},
	{ebiten.StandardGamepadButtonFrontTopLeft, desk.PadLB}, {ebiten.StandardGamepadButtonFrontTopRight, desk.PadRB},
}

// sticks are the directions that an axis gives.
var sticks = [...]struct {
	axis       ebiten.StandardGamepadAxis
	less, more desk.Button
}{
	{ebiten.StandardGamepadAxisLeftStickHorizontal, desk.PadLeft, desk.PadRight},
	{ebiten.StandardGamepadAxisLeftStickVertical, desk.PadUp, desk.PadDown},
	{ebiten.StandardGamepadAxisRightStickVertical, desk.PadLB, desk.PadRB},
}

// work hands on what was done on any of the gamepads, and reports whether
// anything was.
func (p *pads) work(d *desk.Desk) bool {
	p.ids = ebiten.AppendGamepadIDs(p.ids[:0])
	p.there = len(p.ids) > 0
	down := p.down()
	now := time.Now()
	for b := desk.PadUp; b <= desk.PadRB; b++ {
		if !down[b] {
			delete(p.held, b)
		} else if p.due(b, now) {
			d.Pad(b)
		}
	}
	if len(down) > 0 {
		p.used = now
	}
	return len(down) > 0
}

// down are the buttons that are held on any of them.
func (p *pads) down() map[desk.Button]bool {
	var down map[desk.Button]bool
	hold := func(b desk.Button) {
		if down == nil {
			down = map[desk.Button]bool{}
		}
		down[b] = true
	}
	for _, id := range p.ids {
		if !ebiten.IsStandardGamepadLayoutAvailable(id) {
			continue
		}
		for _, b := range buttons {
			if ebiten.IsStandardGamepadButtonPressed(id, b.from) {
				hold(b.to)
			}
		}
		for _, s := range sticks {
			switch v := ebiten.StandardGamepadAxisValue(id, s.axis); {
			case v < -lean:
				hold(s.less)
			case v > lean:
				hold(s.more)
			}
		}
	}
	return down
}

// due reports whether a button that is held acts now: at once, and what moves
// or scrolls again after a while.
func (p *pads) due(b desk.Button, now time.Time) bool {
	at, held := p.held[b]
	if !held {
		if p.held == nil {
			p.held = map[desk.Button]time.Time{}
		}
		p.held[b] = now.Add(repeatAfter)
		return true
	}
	if !b.Repeats() || now.Before(at) {
		return false
	}
	p.held[b] = now.Add(3 * repeatEvery)
	return true
}

// poll is how long one may wait before looking again.
func (p *pads) poll() (time.Duration, bool) {
	switch {
	case !p.there:
		return lookForPads, true
	case time.Since(p.used) < thumbRests:
		return lookAtThumb, true
	}
	return lookAtPads, true
}
