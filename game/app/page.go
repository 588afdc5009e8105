package app

import "upperhand/game/app/desk"

// noPage surrounds the picture with nothing, as a desktop does.
type noPage struct{}

func (noPage) draws() bool               { return true }
func (noPage) undrawn() bool             { return false }
func (noPage) asText() bool              { return false }
func (noPage) show(*desk.Desk)           {}
func (noPage) place(*desk.Desk, float64) {}
func (noPage) rest(bool)                 {}
func (noPage) keep(*desk.Desk)           {}
func (noPage) serif(func([]byte))        {}
