//go:build !js

package app

import (
	"upperhand/game/app/desk"
	"upperhand/game/flow"
)

// openPage surrounds the picture with a voice, where there is one.
func openPage(g *game, v Voice) page {
	if v == nil {
		return noPage{}
	}
	g.desk.Tell(flow.Voice{Have: true})
	return &readPage{voice: v}
}

// readPage says aloud what the picture shows.
type readPage struct {
	noPage
	voice Voice
	aloud desk.Aloud
}

// show implements page.
func (p *readPage) show(d *desk.Desk) {
	if lines, changed := p.aloud.Next(d); changed {
		p.voice.Say(lines)
	}
}
