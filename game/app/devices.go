package app

import (
	"image"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
)

// devices are the keyboard, the mouse, the touch screen and the gamepads of the
// machine.
type devices struct {
	pads    pads
	again   map[ebiten.Key]time.Time // when a held key repeats
	chars   []rune
	touches []ebiten.TouchID
	finger  ebiten.TouchID
	touched bool
	crowded bool // more than one finger is down, or was since the last were up
	pinch   pinch
	touchAt image.Point
	cursor  image.Point
}

// A held key repeats like those of most systems.
const (
	repeatAfter = 420 * time.Millisecond
	repeatEvery = 45 * time.Millisecond
	wheelStep   = 64 // logical pixels a notch
)

// keys are those with a meaning of their own, in the order in which they are
// asked for.
var keys = [...]struct {
	from ebiten.Key
	to   desk.Key
}{
	{ebiten.KeyArrowUp, desk.Up}, {ebiten.KeyArrowDown, desk.Down}, {ebiten.KeyArrowLeft, desk.Left}, {ebiten.KeyArrowRight, desk.Right},
	{ebiten.KeyTab, desk.Tab}, {ebiten.KeyEnter, desk.Enter}, {ebiten.KeyNumpadEnter, desk.Enter}, {ebiten.KeyEscape, desk.Escape},
	{ebiten.KeyPageUp, desk.PageUp}, {ebiten.KeyPageDown, desk.PageDown}, {ebiten.KeyHome, desk.Home}, {ebiten.KeyEnd, desk.End},
	{ebiten.KeyBackspace, desk.Backspace}, {ebiten.KeyDelete, desk.Delete},
}

// work implements hands.
func (v *devices) work(d *desk.Desk, scale float64) bool {
	active := v.keys(d)
	active = v.text(d) || active
	active = v.pads.work(d) || active
	active = v.mouse(d, scale) || active
	return v.touch(d, scale) || active
}

// poll implements hands.
func (v *devices) poll() (time.Duration, bool) { return v.pads.poll() }

func (v *devices) keys(d *desk.Desk) bool {
	active := false
	if inpututil.IsKeyJustPressed(ebiten.KeyF11) {
		d.Tell(flow.Prefer{Setting: "full-screen", On: !d.Model().Settings().FullScreen})
		active = true
	}
	for _, k := range keys {
		if !ebiten.IsKeyPressed(k.from) && !inpututil.IsKeyJustPressed(k.from) {
			delete(v.again, k.from)
			continue
		}
		active = true
		if !v.due(k.from) {
			continue
		}
		to := k.to
		if to == desk.Tab && ebiten.IsKeyPressed(ebiten.KeyShift) {
			to = desk.BackTab
		}
		d.Press(to)
	}
	return active
}

// due reports whether a key that is down acts now: at once, then in repeats.
// Keys that press something do so once.
func (v *devices) due(k ebiten.Key) bool {
	now := time.Now()
	at, held := v.again[k]
	if !held {
		if v.again == nil {
			v.again = map[ebiten.Key]time.Time{}
		}
		v.again[k] = now.Add(repeatAfter)
		return true
	}
	if k == ebiten.KeyEnter || k == ebiten.KeyNumpadEnter || k == ebiten.KeyEscape || now.Before(at) {
		return false
	}
	v.again[k] = now.Add(repeatEvery)
	return true
}

func (v *devices) text(d *desk.Desk) bool {
	v.chars = ebiten.AppendInputChars(v.chars[:0])
	if len(v.chars) > 0 {
		d.Type(string(v.chars))
	}
	return len(v.chars) > 0
}

func (v *devices) mouse(d *desk.Desk, scale float64) bool {
	at := logical(scale)(ebiten.CursorPosition())
	_, wheel := ebiten.Wheel()
	p := desk.Pointer{
		At:    at,
		Down:  inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonLeft),
		Up:    inpututil.IsMouseButtonJustReleased(ebiten.MouseButtonLeft),
		Wheel: int(-wheel * wheelStep),
	}
	held := ebiten.IsMouseButtonPressed(ebiten.MouseButtonLeft)
	if at == v.cursor && !p.Down && !p.Up && p.Wheel == 0 {
		return held
	}
	v.cursor = at
	d.Point(p)
	return true
}

// touch follows the first finger that comes down. Once a second one is there
// it is no tap and no drag of ours any more, until all have left the glass.
func (v *devices) touch(d *desk.Desk, scale float64) bool {
	place := logical(scale)
	v.touches = ebiten.AppendTouchIDs(v.touches[:0])
	if v.crowded = v.crowded && len(v.touches) > 0 || len(v.touches) > 1; v.crowded {
		if v.touched {
			v.touched = false
			d.Point(desk.Pointer{At: v.touchAt, Touch: true, Cancel: true})
		}
		v.pinch.work(d, v.touches, place)
		return true
	}
	v.pinch = pinch{}
	if !v.touched {
		v.touches = inpututil.AppendJustPressedTouchIDs(v.touches[:0])
		if len(v.touches) == 0 {
			return false
		}
		v.finger, v.touched = v.touches[0], true
		v.touchAt = place(ebiten.TouchPosition(v.finger))
		d.Point(desk.Pointer{At: v.touchAt, Down: true, Touch: true})
		return true
	}
	if inpututil.IsTouchJustReleased(v.finger) || inpututil.TouchPressDuration(v.finger) == 0 {
		v.touched = false
		d.Point(desk.Pointer{At: v.touchAt, Up: true, Touch: true})
		return true
	}
	if at := place(ebiten.TouchPosition(v.finger)); at != v.touchAt {
		v.touchAt = at
		d.Point(desk.Pointer{At: at, Touch: true})
	}
	return true
}

// logical turns screen positions into logical ones.
func logical(scale float64) func(x, y int) image.Point {
	return func(x, y int) image.Point {
		return image.Pt(int(float64(x)/scale), int(float64(y)/scale))
	}
}
