package ui

import (
	"strings"
	"unicode/utf8"
)

// span is a stretch of text in one face and colour.
type span struct {
	text string
	face Face
	ink  Role
}

// piece is a span within a line: x is its start in 64ths of a pixel.
type piece struct {
	span
	x, w int
}

// line is what fits between the margins.
type line struct {
	pieces []piece
	w      int // in 64ths of a pixel
}

// wrap sets spans into lines of at most width pixels. It breaks after spaces,
// hyphens, dashes and slashes, at newlines always, and inside a word only when
// the word alone is wider than a line.
func wrap(m Measurer, width int, spans ...span) []line {
	b := breaker{m: m, width: max(1, width) * 64}
	for _, s := range spans {
		for i, row := range strings.Split(s.text, "\n") {
			if i > 0 {
				b.flush()
			}
			for row != "" {
				word := firstWord(row)
				row = row[len(word):]
				b.add(span{word, s.face, s.ink})
			}
		}
	}
	b.flush()
	return b.lines
}

// firstWord is the shortest start of s after which a line may end.
func firstWord(s string) string {
	for i, r := range s {
		switch r {
		case ' ', '\t', '-', '–', '—', '/':
			return s[:i+utf8.RuneLen(r)]
		}
	}
	return s
}

// breaker collects words into lines.
type breaker struct {
	m     Measurer
	width int
	cur   line
	lines []line
}

// add sets one word after the present line, or on the next.
func (b *breaker) add(s span) {
	if b.try(s) {
		return
	}
	if len(b.cur.pieces) > 0 {
		b.flush()
		if b.try(s) {
			return
		}
	}
	for s.text != "" {
		n := b.fitting(s)
		w := b.m.Width(s.text[:n], s.face)
		b.cur = line{[]piece{{span{s.text[:n], s.face, s.ink}, 0, w}}, w}
		s.text = strings.TrimLeft(s.text[n:], " \t")
		if s.text != "" {
			b.flush()
		}
	}
}

// try sets s on the present line if it fits without its trailing space.
func (b *breaker) try(s span) bool {
	n := len(b.cur.pieces)
	if n == 0 {
		s.text = strings.TrimLeft(s.text, " \t")
		if s.text == "" {
			return true
		}
	}
	if n > 0 && b.cur.pieces[n-1].face == s.face && b.cur.pieces[n-1].ink == s.ink {
		last := &b.cur.pieces[n-1]
		text := last.text + s.text
		if last.x+b.m.Width(strings.TrimRight(text, " \t"), s.face) > b.width {
			return false
		}
		last.text, last.w = text, b.m.Width(text, s.face)
		b.cur.w = last.x + last.w
		return true
	}
	if b.cur.w+b.m.Width(strings.TrimRight(s.text, " \t"), s.face) > b.width {
		return false
	}
	w := b.m.Width(s.text, s.face)
	b.cur.pieces = append(b.cur.pieces, piece{s, b.cur.w, w})
	b.cur.w += w
	return true
}

// fitting is how many bytes of s fill an empty line: a rune at the least, so
// that even an absurd width ends.
func (b *breaker) fitting(s span) int {
	end := 0
	for i := range s.text {
		if i > 0 && b.m.Width(s.text[:i], s.face) > b.width {
			break
		}
		end = i
	}
	if end == 0 {
		_, n := utf8.DecodeRuneInString(s.text)
		return n
	}
	if b.m.Width(s.text, s.face) <= b.width {
		return len(s.text)
	}
	return end
}

// flush ends the present line and drops the space at its end.
func (b *breaker) flush() {
	if n := len(b.cur.pieces); n > 0 {
		last := &b.cur.pieces[n-1]
		last.text = strings.TrimRight(last.text, " \t")
		last.w = b.m.Width(last.text, last.face)
		b.cur.w = last.x + last.w
	}
	b.lines = append(b.lines, b.cur)
	b.cur = line{}
}
