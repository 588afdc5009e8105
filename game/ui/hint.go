package ui

import (
	"image"

	"upperhand/game/view"
)

// Hints tells whose names stand on controls: those of the device that was used
// last, as far as it has any.
type Hints uint8

// The devices. A pointer and a finger need no names, since they go to what they
// press; before anything was used nobody knows.
const (
	NoHints Hints = iota
	KeyHints
	PadHints
)

// padNames are the buttons of a gamepad that press a certain control.
var padNames = map[string]string{"undo": "X", "history": "Y", "settings": "Start"}

func orElse(key, usual string) string {
	if key == "" {
		return usual
	}
	return key
}

// named is what to press on the device used last; "" for nothing.
func (s *sheet) named(c view.Control) string {
	switch {
	case c.Disabled:
		return ""
	case s.Hints == KeyHints && c.Key != "":
		return view.KeyName(s.say, c.Key)
	case s.Hints != PadHints:
		return ""
	case c.ID == s.Focus, s.Focus == "" && c.Key == orElse(s.OnKey, "enter"):
		return "A"
	case c.Key == orElse(s.OutKey, "escape"):
		return "B"
	}
	return padNames[c.ID]
}

// badge sets what to press on the edge of a control, its end at right and its
// middle at mid. It takes no room from the words, so that nothing moves when
// another device is taken up.
func (s *sheet) badge(c view.Control, right, mid int) {
	name := s.named(c)
	if name == "" {
		return
	}
	t := badgeType
	h := s.leading(t) + s.sp(2)
	w := max(h, s.width(t, name)+s.sp(9))
	r := image.Rect(right-w, mid-h/2, right, mid-h/2+h)
	s.put(Op{Kind: Round, Rect: r, Ink: Card, Edge: Edge, Width: 4, Radius: s.sp(5)})
	s.centred(r, t, name)
}
