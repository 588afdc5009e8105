package document

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"upperhand/game/markup"
)

func (t Para) plain(p *printer) {
	for _, part := range paragraphs(string(t)) {
		p.gap()
		p.put("", part)
	}
}

func (s Small) plain(p *printer) { p.put("", "("+string(s)+")") }

func (h Head) plain(p *printer) { p.put("", string(h)) }

func (q Quote) plain(p *printer) {
	for _, part := range paragraphs(q.Text) {
		p.gap()
		p.put("  | ", part)
	}
	if q.By != "" {
		p.put("    ", q.By)
	}
}

func (l List) plain(p *printer) {
	for _, item := range l {
		p.put("- ", item)
	}
}

func (f Facts) plain(p *printer) {
	for _, fact := range f {
		p.put(fact.Label+": ", fact.Text)
	}
}

func (c Card) plain(p *printer) {
	p.put("", c.Title)
	p.inside(c.Blocks)
}

func (b Box) plain(p *printer) {
	p.put("", b.Title)
	p.inside(b.Blocks)
}

func (c Columns) plain(p *printer) {
	for _, box := range c {
		p.gap()
		box.plain(p)
	}
}

// plain sets a table in columns where it fits, else its parts, else each row as
// a list.
func (t Table) plain(p *printer) {
	if len(t.Rows) == 0 {
		return
	}
	widths := t.widths()
	total := 2 * (len(widths) - 1)
	for _, w := range widths {
		total += w
	}
	wide := total+len(p.indent) > p.width
	if wide && len(t.Parts) > 0 {
		for _, part := range t.Parts {
			p.gap()
			part.plain(p)
		}
		return
	}
	p.put("", t.Caption)
	if wide {
		for _, r := range t.Rows {
			t.spread(p, r)
		}
		return
	}
	p.line(t.row(t.Heads, widths))
	for _, r := range t.Rows {
		p.line(t.row(r.Cells, widths))
	}
}

func (t Table) widths() []int {
	widths := make([]int, len(t.Heads))
	for i, h := range t.Heads {
		widths[i] = utf8.RuneCountInString(markup.Clean(h))
	}
	for _, r := range t.Rows {
		for i, cell := range r.Cells[:min(len(r.Cells), len(widths))] {
			widths[i] = max(widths[i], utf8.RuneCountInString(markup.Clean(cell)))
		}
	}
	return widths
}

func (t Table) row(cells []string, widths []int) string {
	var b strings.Builder
	for i, cell := range cells[:min(len(cells), len(widths))] {
		cell = markup.Clean(cell)
		if i > 0 {
			b.WriteString("  ")
		}
		pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
		if i < len(t.Numbers) && t.Numbers[i] {
			b.WriteString(pad + cell)
		} else {
			b.WriteString(cell + pad)
		}
	}
	return b.String()
}

// spread writes a row that is too wide as a list of what stands in it.
func (t Table) spread(p *printer, r Row) {
	for i, cell := range r.Cells {
		switch {
		case i == 0:
			p.put("- ", cell)
		case cell != "" && i < len(t.Heads):
			p.put("    "+t.Heads[i]+": ", cell)
		}
	}
}

// gauge is how many marks a full bar has.
const gauge = 12

func (b Bars) plain(p *printer) {
	p.put("", b.Caption)
	widest := 0
	for _, bar := range b.Rows {
		widest = max(widest, utf8.RuneCountInString(markup.Clean(bar.Label)))
	}
	for _, bar := range b.Rows {
		name := markup.Clean(bar.Label)
		full := gauge * min(max(bar.Value, 0), max(b.Max, 1)) / max(b.Max, 1)
		said := strconv.Itoa(bar.Value)
		if bar.Said != "" {
			said = bar.Said
		}
		text := name + strings.Repeat(" ", widest-utf8.RuneCountInString(name)) + "  " +
			strings.Repeat("#", full) + strings.Repeat(".", gauge-full) + "  " + said
		if bar.Note != "" {
			text += "  " + markup.Clean(bar.Note)
		}
		if utf8.RuneCountInString(text)+len(p.indent) <= p.width {
			p.line(text)
			continue
		}
		p.put("", bar.Label+": "+said)
		if bar.Note != "" {
			p.put("    ", bar.Note)
		}
	}
}
