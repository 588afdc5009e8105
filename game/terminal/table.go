package terminal

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

const between = "  " // two columns

// table writes a Markdown table: in columns where they fit, of which the last
// is wrapped; else each row as its first cell with the others below it.
func (p markdown) table(lines []string) {
	var rows [][]string
	for i, line := range lines {
		if i != 1 { // the rule under the head
			rows = append(rows, p.cells(line))
		}
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i := range min(len(row), len(widths)) {
			widths[i] = max(widths[i], utf8.RuneCountInString(row[i]))
		}
	}
	last := len(widths) - 1
	before := 0
	for _, w := range widths[:last] {
		before += w + len(between)
	}
	if before+min(widths[last], 30) > p.Width {
		p.stacked(rows)
		return
	}
	for i, row := range rows {
		if strings.Join(row, "") == "" {
			continue
		}
		p.row(row, widths, before)
		if i == 0 {
			fmt.Fprintln(p.Out, strings.Repeat("-", min(p.Width, before+widths[last])))
		}
	}
}

func (p markdown) row(row []string, widths []int, before int) {
	last := len(widths) - 1
	lead := ""
	for i, w := range widths[:last] {
		cell := ""
		if i < len(row) {
			cell = row[i]
		}
		lead += cell + strings.Repeat(" ", w-utf8.RuneCountInString(cell)) + between
	}
	text := ""
	if last < len(row) {
		text = row[last]
	}
	if text == "" {
		fmt.Fprintln(p.Out, strings.TrimRight(Clean(lead), " "))
		return
	}
	p.put(lead, strings.Repeat(" ", before), text)
}

func (p markdown) stacked(rows [][]string) {
	for i, row := range rows[1:] {
		if i > 0 {
			p.Gap()
		}
		for j, cell := range row {
			indent := between
			if j == 0 {
				indent = ""
			}
			p.put(indent, indent, cell)
		}
	}
}

// cells are those of a row. A bar that belongs to a cell stands behind a
// backslash. Words of the language need no quotation marks in the first column
// or where they stand alone: the table says what they are.
func (p markdown) cells(line string) []string {
	line = strings.Trim(strings.TrimSpace(line), "|")
	line = strings.ReplaceAll(line, `\|`, "\x01")
	var row []string
	for cell := range strings.SplitSeq(line, "|") {
		row = append(row, p.plain(strings.ReplaceAll(strings.TrimSpace(cell), "\x01", "|"), len(row) > 0 && strings.Contains(strings.TrimSpace(cell), " ")))
	}
	return row
}
