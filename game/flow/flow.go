// Package flow is the shell round a playthrough as one pure update function:
// title, library, prebrief, play, history, debrief, settings and the screens
// for leaving and for trouble. It reads no device, file or clock; what should
// happen outside (saving, quitting) it returns as commands, which are data.
package flow

import "upperhand/game/view"

// Msg is something a person did, or that the outside reports back.
type Msg interface{ msg() }

// Press is a control pressed by its ID, whatever the device.
type Press struct{ ID string }

// Edit is the whole new text of an entry.
type Edit struct{ ID, Text string }

// Loaded and Failed answer commands; see command.go.

func (Press) msg() {}
func (Edit) msg()  {}

var _ = view.Screen{}
