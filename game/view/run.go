package view

import (
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
)

// Run is one playthrough of a case that is kept, beside others or alone.
type Run struct {
	Say       *locale.Catalogue // nil is English; so it is wherever it stands
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
	label := run.Say.Text("Debrief of %s", debrief.Within(run.Label))
	if !run.Ended {
		label = run.Say.Text("Go on with %s", debrief.Within(run.Label))
	}
	return Control{ID: "run:" + strconv.Itoa(run.Number), Kind: Button, Label: label}
}

// told says when and how a run was played, and how it ended or how far it got.
func (run Run) told() string {
	var parts []string
	switch {
	case run.Day == "today":
		parts = append(parts, run.Say.Text("today"))
	case run.Day != "":
		parts = append(parts, date(run.Say, run.Day))
	}
	if run.Mode != "" {
		parts = append(parts, run.Say.Text("%s mode", run.Say.Word("mode", string(run.Mode))))
	}
	decisions := run.Say.Count(run.Decisions, "one decision", "%d decisions", run.Decisions)
	if run.Decisions == 0 {
		decisions = run.Say.Text("no decision")
	}
	switch {
	case run.Ending != "":
		parts = append(parts, run.Say.Text("ended in “%s” after %s", run.Ending, decisions))
	case run.Ended:
		parts = append(parts, run.Say.Text("ended after %s", decisions))
	default:
		parts = append(parts, run.Say.Text("%s so far", decisions))
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
	panel := Block{Kind: Panel, Text: b.Say.Text("Your other runs of this case")}
	shown, more := latest(b.Runs, most)
	for _, run := range shown {
		panel.Blocks = append(panel.Blocks, b.run(run))
	}
	if more > 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Row, Controls: []Control{{ID: "older", Kind: Button, Label: b.Say.Text("Show older runs"), Hint: b.Say.Count(more, "1 more", "%d more", more)}}})
	}
	return []Block{panel}
}

func (b Briefing) run(run Run) Block {
	number, name := strconv.Itoa(run.Number), debrief.Within(run.Label)
	row := Block{Kind: Row, Text: run.Label + ": " + run.told(), Controls: []Control{
		run.control(), {ID: "drop:" + number, Kind: Button, Label: b.Say.Text("Delete %s", name)},
	}}
	if b.Dropping == run.Number {
		row.Controls = []Control{
			{ID: "drop-now:" + number, Kind: Button, Label: b.Say.Text("Yes, delete %s", name), Hint: b.Say.Text("It can't be brought back")},
			{ID: "keep", Kind: Button, Label: b.Say.Text("No, keep it")},
		}
	}
	return row
}
