package report

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/play"
	"upperhand/game/power"
)

// words explains what weighed in the turns, each once, and how the report came
// about, so that it can be made again.
func (t Told) words() document.Section {
	s := document.Section{ID: "words", Title: "Words, and how this was made", NewPage: true}
	bases := document.Table{Caption: "The seven bases of power", Heads: []string{"Base", "In plain words", "Described by"}}
	for _, b := range power.Bases() {
		bases.Rows = append(bases.Rows, document.Row{Shape: b.String(), Cells: []string{debrief.Capital(b.String()), debrief.PlainBase(b), b.Source()}})
	}
	s.Blocks = append(s.Blocks, bases, document.Para("None of them is good or bad by itself. What it does depends on how it is used, on the situation, and on what went before."))
	if table := t.reasons(); len(table.Rows) > 0 {
		s.Blocks = append(s.Blocks, table)
	}
	record := t.Session.Record()
	s.Blocks = append(s.Blocks,
		document.Head("How this was made"),
		document.Facts{
			{Label: "Case", Text: record.Scenario},
			{Label: "Version of it", Text: short(record.Hash)},
			{Label: "Chance", Text: strconv.FormatUint(record.Seed, 10)},
			{Label: "Rules", Text: fmt.Sprintf("version %d", play.Version)},
		},
		document.Small("The same choices in the same version of the case give the same numbers on every machine. The numbers are a designer's estimate, built on studies mostly of workplaces and of what people remember; that helping relationships work the same way is an assumption."))
	return s
}

// short is enough of a hash to tell two versions apart.
func short(hash string) string { return hash[:min(len(hash), 12)] }

// reasons is what each term of the moves means and in which turns it weighed.
func (t Told) reasons() document.Table {
	table := document.Table{Caption: "What weighed, and how it works", Heads: []string{"What weighed", "How it works", "Turns"}}
	at := map[string]int{}
	for _, turn := range t.Debrief.Turns {
		for _, m := range turn.Moves {
			for _, r := range m.Reasons {
				if r.Slight() || r.Explanation == "" {
					continue
				}
				key, number := r.Label+"\n"+r.Explanation, strconv.Itoa(turn.Number)
				i, known := at[key]
				if !known {
					i = len(table.Rows)
					at[key] = i
					table.Rows = append(table.Rows, document.Row{Cells: []string{debrief.Capital(r.Label), r.Explanation, number}})
					continue
				}
				turns := &table.Rows[i].Cells[2]
				if *turns != number && !strings.HasSuffix(*turns, ", "+number) {
					*turns += ", " + number
				}
			}
		}
	}
	return table
}
