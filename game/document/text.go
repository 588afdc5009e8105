package document

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"upperhand/game/markup"
	"upperhand/game/view"
)

// narrowest is the least width that text is wrapped to, in columns.
const narrowest = 30

// printer collects the lines of a document.
type printer struct {
	width  int
	indent string
	out    []string
}

// Text writes the document as plain text of at most width columns.
func (d Document) Text(width int) string {
	p := &printer{width: max(width, narrowest)}
	p.put("", strings.TrimPrefix(d.Kind+": "+d.Title, ": "))
	p.line(strings.Repeat("=", min(p.width, utf8.RuneCountInString(markup.Clean(d.Kind+": "+d.Title)))))
	for _, text := range append(append([]string(nil), d.Lead...), d.Notice) {
		p.gap()
		p.put("", text)
	}
	for i, s := range d.Sections {
		p.gap()
		p.gap()
		p.put("", strconv.Itoa(i+1)+". "+strings.ToUpper(s.Title))
		p.blocks(s.Blocks)
	}
	for _, text := range append([]string{d.Notice}, d.Foot...) {
		p.gap()
		p.put("", text)
	}
	return strings.TrimRight(strings.Join(p.out, "\n"), "\n") + "\n"
}

func (p *printer) line(text string) { p.out = append(p.out, strings.TrimRight(p.indent+text, " ")) }

func (p *printer) gap() {
	if n := len(p.out); n > 0 && p.out[n-1] != "" {
		p.out = append(p.out, "")
	}
}

// put writes a text behind a lead; its further lines stand under the first,
// or a little further in where the lead is long.
func (p *printer) put(lead, text string) {
	lead, text = markup.Clean(lead), markup.Clean(text)
	hang := strings.Repeat(" ", utf8.RuneCountInString(lead))
	if len(hang) > p.width/3 {
		text = strings.TrimLeft(lead, " ") + text
		lead = lead[:len(lead)-len(strings.TrimLeft(lead, " "))]
		hang = lead + "    "
	}
	room := p.width - utf8.RuneCountInString(p.indent) - len(hang)
	for i, line := range view.Wrap(text, room) {
		if i > 0 {
			lead = hang
		}
		p.line(lead + line)
	}
}

func (p *printer) blocks(blocks []Block) {
	for _, b := range blocks {
		p.gap()
		b.plain(p)
	}
}

// inside writes blocks further in.
func (p *printer) inside(blocks []Block) {
	old := p.indent
	p.indent += "  "
	p.blocks(blocks)
	p.indent = old
}
