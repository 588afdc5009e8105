package view

import (
	"strings"
	"unicode"

	"upperhand/game/locale"
)

// printer collects lines with one empty line at most between two blocks.
type printer struct {
	say    *locale.Catalogue
	width  int
	indent string
	out    []string
}

func (p *printer) text() string {
	return strings.TrimRight(strings.Join(p.out, "\n"), "\n") + "\n"
}

func (p *printer) line(s string) { p.out = append(p.out, strings.TrimRight(p.indent+s, " ")) }

func (p *printer) gap() {
	if n := len(p.out); n > 0 && p.out[n-1] != "" {
		p.out = append(p.out, "")
	}
}

// wrapped writes a paragraph behind a lead; further lines stand under its text.
func (p *printer) wrapped(lead, text string) {
	hang := strings.Repeat(" ", columns(lead))
	for i, line := range Wrap(text, p.width-columns(p.indent)-columns(lead)) {
		if i == 0 {
			p.line(lead + line)
		} else {
			p.line(hang + line)
		}
	}
}

// hanging writes a paragraph whose further lines are indented.
func (p *printer) hanging(text, indent string) {
	for i, line := range Wrap(text, p.width-columns(p.indent)-columns(indent)) {
		if i > 0 {
			line = indent + line
		}
		p.line(line)
	}
}

// Wrap breaks a text at spaces into lines of at most width columns; a longer
// word is broken where the line ends.
func Wrap(text string, width int) []string {
	width = max(width, 8)
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(text) {
		for columns(word) > width {
			if used > 0 {
				lines, line, used = append(lines, line), "", 0
			}
			head := string([]rune(word)[:width])
			lines, word = append(lines, head), strings.TrimPrefix(word, head)
		}
		n := columns(word)
		if used > 0 && used+1+n > width {
			lines, line, used = append(lines, line), "", 0
		}
		if used > 0 {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+n
	}
	if used > 0 {
		lines = append(lines, line)
	}
	return lines
}

// columns counts what a terminal shows: marks that combine take no room.
func columns(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.Is(unicode.Mn, r) {
			n++
		}
	}
	return n
}
