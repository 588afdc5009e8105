package sound

import (
	"syscall/js"

	"upperhand/game/flow"
)

// Player plays sounds through the page.
type Player struct{ page js.Value }

// Default plays through the page, or is nil where it can't.
func Default() *Player {
	page := js.Global().Get("upperhand")
	if page.IsUndefined() || page.Get("sound").IsUndefined() {
		return nil
	}
	return &Player{page}
}

// Can reports whether there is anything to play with.
func (p *Player) Can() bool { return p != nil }

// Play has the page play a sound's notes.
func (p *Player) Play(of flow.Noise) {
	if p == nil {
		return
	}
	var notes []any
	for _, n := range Notes(of) {
		notes = append(notes, []any{n.Pitch, n.At, n.Last, n.Loud})
	}
	p.page.Call("sound", notes)
}
