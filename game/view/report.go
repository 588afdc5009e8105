package view

import (
	"fmt"
	"strconv"

	"upperhand/game/debrief"
)

// Report is a whole debrief as plain text, for a file its owner keeps. It is
// read from top to bottom, so each term is explained where it first weighs
// anything, and not again.
func Report(r Review, width int) string {
	p := &printer{width: max(width, 20)}
	p.wrapped("", "Debrief: "+r.Debrief.Case)
	ending := r.ending()
	if r.Debrief.Ending != nil {
		ending = ending[:len(ending)-1] // the pause before reading on is for a screen
	}
	p.blocks(ending)
	p.blocks(r.written())
	p.curves(r.Debrief.Curves)
	known := map[string]bool{}
	for _, t := range r.Debrief.Turns {
		p.blocks([]Block{r.told(t, known)})
	}
	p.blocks(r.profile(known))
	p.blocks(r.signs())
	return p.text()
}

// curveWidth is what the two meters of a relation take beside each other.
const curveWidth = 24

// curves are the meters after each turn in rows, the relations beside each
// other where they fit.
func (p *printer) curves(all []debrief.Curve) {
	if len(all) == 0 || len(all[0].Trust) < 2 {
		return
	}
	p.gap()
	p.line("HOW IT MOVED")
	p.wrapped("", meaning)
	if 6+curveWidth*len(all) <= p.width {
		p.rows(all)
		return
	}
	for i := range all {
		p.rows(all[i : i+1])
	}
}

func (p *printer) rows(curves []debrief.Curve) {
	names, meters := "Turn  ", "      "
	for _, c := range curves {
		names += fmt.Sprintf("%-*s", curveWidth, c.Between)
		meters += fmt.Sprintf("%-*s", curveWidth, "trust  autonomy")
	}
	p.gap()
	p.line(names)
	p.line(meters)
	for turn := range curves[0].Trust {
		row := fmt.Sprintf("%-6s", strconv.Itoa(turn))
		if turn == 0 {
			row = "start "
		}
		for _, c := range curves {
			row += fmt.Sprintf("%5d  %8d%*s", c.Trust[turn], c.Autonomy[turn], curveWidth-15, "")
		}
		p.line(row)
	}
}
