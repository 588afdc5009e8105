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
	p.blocks(r.ending())
	p.blocks(r.written())
	p.curves(r.Debrief.Curves)
	if len(r.Debrief.Turns) > 0 && len(r.Debrief.WhatIfs) > 0 {
		p.blocks([]Block{r.turningTold()})
	}
	known := map[string]bool{}
	for _, t := range r.Debrief.Turns {
		p.blocks([]Block{{Kind: Panel, Text: heading(t), Blocks: append(turned(t), r.told(t, known)...)}})
	}
	p.blocks(grounds(r.Debrief.Turns...))
	p.blocks(r.profile(known))
	p.blocks(r.people())
	p.blocks(r.lasting())
	p.blocks(r.otherSide())
	p.blocks(r.signs())
	return p.text()
}

// turningTold is the turning points without what leads to them on a screen.
func (r Review) turningTold() Block {
	panel := r.turning()
	if n := len(panel.Blocks); panel.Blocks[n-1].Kind == Row {
		panel.Blocks = panel.Blocks[:n-1]
	}
	return panel
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

// Happened is what was said and done, turn by turn, without a reason: what is
// read before the questions on it.
func Happened(r Review, width int) string {
	p := &printer{width: max(width, 20)}
	for _, t := range r.Debrief.Turns {
		p.blocks([]Block{{Kind: Panel, Text: heading(t), Blocks: r.plainly(t)}})
	}
	return p.text()
}
