package view

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/play"
)

// Run is one playthrough of a case that is kept, beside others or alone.
type Run struct {
	Number    int
	Label     string // "Run 1"
	Ended     bool   // so that opening it means its debrief
	Ending    string // its title; empty where it has not ended or that is not known
	Blank     bool   // nothing was done in it yet
	Mode      play.Mode
	Decisions int
	Day       string // on which it was last played: "2026-11-27", "today", or empty where that is not known
}

// control opens a run: at its debrief where it has ended, else where it stands.
func (run Run) control() Control {
	label := "Debrief of " + debrief.Within(run.Label)
	if !run.Ended {
		label = "Go on with " + debrief.Within(run.Label)
	}
	return Control{ID: "run:" + strconv.Itoa(run.Number), Kind: Button, Label: label}
}

// told says when and how a run was played, and how it ended or how far it got.
func (run Run) told() string {
	var parts []string
	switch {
	case run.Day == "today":
		parts = append(parts, run.Day)
	case run.Day != "":
		parts = append(parts, date(run.Day))
	}
	if run.Mode != "" {
		parts = append(parts, string(run.Mode)+" mode")
	}
	decisions := fmt.Sprintf("%d decisions", run.Decisions)
	switch run.Decisions {
	case 0:
		decisions = "no decision"
	case 1:
		decisions = "one decision"
	}
	switch {
	case run.Ending != "":
		parts = append(parts, "ended in “"+run.Ending+"” after "+decisions)
	case run.Ended:
		parts = append(parts, "ended after "+decisions)
	default:
		parts = append(parts, decisions+" so far")
	}
	return strings.Join(parts, ", ")
}

// latestRuns is how many runs are listed until more are asked for.
const latestRuns = 3

// latest are the runs with the highest numbers, the highest first, and how many
// are left out.
func latest(runs []Run, most int) (shown []Run, more int) {
	for i := len(runs) - 1; i >= 0 && len(shown) < most; i-- {
		shown = append(shown, runs[i])
	}
	return shown, len(runs) - len(shown)
}

// kept lists the other runs of a case before it is played, each with the way to
// it and the way to delete it.
func (b Briefing) kept() []Block {
	if len(b.Runs) == 0 {
		return nil
	}
	most := latestRuns
	if b.Older {
		most = len(b.Runs)
	}
	panel := Block{Kind: Panel, Text: "Your other runs of this case"}
	shown, more := latest(b.Runs, most)
	for _, run := range shown {
		panel.Blocks = append(panel.Blocks, b.run(run))
	}
	if more > 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Row, Controls: []Control{{ID: "older", Kind: Button, Label: "Show older runs", Hint: fmt.Sprintf("%d more", more)}}})
	}
	return []Block{panel}
}

func (b Briefing) run(run Run) Block {
	number, name := strconv.Itoa(run.Number), debrief.Within(run.Label)
	row := Block{Kind: Row, Text: run.Label + ": " + run.told(), Controls: []Control{
		run.control(), {ID: "drop:" + number, Kind: Button, Label: "Delete " + name},
	}}
	if b.Dropping == run.Number {
		row.Controls = []Control{
			{ID: "drop-now:" + number, Kind: Button, Label: "Yes, delete " + name, Hint: "It can't be brought back"},
			{ID: "keep", Kind: Button, Label: "No, keep it"},
		}
	}
	return row
}
