package app

import (
	"time"

	"upperhand/game/app/desk"
)

// pads are the page's to look after: it reads them without waking the program,
// and also where the game is shown as text.
type pads struct{}

func (pads) work(*desk.Desk) bool        { return false }
func (pads) poll() (time.Duration, bool) { return 0, false }
