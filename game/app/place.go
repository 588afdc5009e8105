package app

import (
	"upperhand/game/flow"
)

// begin carries out what the game wants before anything is done with it.
func (g *game) begin(m flow.Model) {
	for _, c := range m.Start() {
		g.carryOut(c)
	}
	g.obey()
	g.keepPlace()
}

// keepPlace says where the person is, for the next time this page is loaded.
func (g *game) keepPlace() {
	if g.here != nil {
		g.here(g.desk.Model().Place())
	}
}

// settle keeps everything that was done so far, before the game may go at any
// moment: what has come in but was not looked at yet, and words half written.
func (g *game) settle() {
	g.hear()
	g.desk.Tell(flow.Closing{})
	g.obey()
	g.keepPlace()
}
