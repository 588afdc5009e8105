package report

import (
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/play"
	"upperhand/game/power"
)

// glossary explains what weighed in the turns, each once, and how the report came
// about, so that it can be made again.
func (t Told) glossary() document.Section {
	say := t.words()
	s := document.Section{ID: "words", Title: say.Text("Words, and how this was made"), NewPage: true}
	bases := document.Table{Caption: say.Text("The seven bases of power"), Heads: []string{say.Text("Base"), say.Text("In plain words"), say.Text("Described by")}}
	for _, b := range power.Bases() {
		bases.Rows = append(bases.Rows, document.Row{Shape: b.String(), Cells: []string{debrief.BaseName(say, b), debrief.PlainBase(say, b), debrief.Described(say, b)}})
	}
	s.Blocks = append(s.Blocks, bases, document.Para(say.Text("None of them is good or bad by itself. What it does depends on how it is used, on the situation, and on what went before.")))
	if table := t.reasons(); len(table.Rows) > 0 {
		s.Blocks = append(s.Blocks, table)
	}
	record := t.Session.Record()
	s.Blocks = append(s.Blocks,
		document.Head(say.Text("How this was made")),
		document.Facts{
			{Label: say.Text("Case"), Text: record.Scenario},
			{Label: say.Text("Version of it"), Text: short(record.Hash)},
			{Label: say.Text("Chance"), Text: strconv.FormatUint(record.Seed, 10)},
			{Label: say.Text("Rules"), Text: say.Text("version %d", play.Version)},
		},
		document.Small(say.Text("The same choices in the same version of the case give the same numbers on every machine. The numbers are a designer's estimate, built on studies mostly of workplaces and of what people remember; that helping relationships work the same way is an assumption.")))
	return s
}

// short is enough of a hash to tell two versions apart.
func short(hash string) string { return hash[:min(len(hash), 12)] }

// reasons is what each term of the moves means and in which turns it weighed.
func (t Told) reasons() document.Table {
	say := t.words()
	table := document.Table{Caption: say.Text("What weighed, and how it works"), Heads: []string{say.Text("What weighed"), say.Text("How it works"), say.Text("Turns")}}
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
