package main

import (
	"io"

	"upperhand/game/app"
	"upperhand/game/flow"
)

// voice is the page's own affair.
func (options) voice(io.Writer, *flow.Restored) (app.Voice, <-chan flow.Msg) { return nil, nil }

func hush(app.Voice) {}
