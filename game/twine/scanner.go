package twine

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
)

// dialect is what a story format adds to plain text: its marks, its macros.
type dialect interface {
	// next takes something of the format that stands at the scanner's place; it
	// is false where there is nothing but text.
	next(s *scanner) bool
	// begin is called where a line begins, and takes its marks.
	begin(s *scanner)
	code() *grammar
	// prepare reads what stands before the text of a passage, and gives the text.
	prepare(text string, out *sink) string
	marks() []string
	markdown() bool // one line end alone does not begin a paragraph
}

// scanner goes through a passage once, from left to right, and tells its sink
// what is there.
type scanner struct {
	src     string
	at      int
	out     *sink
	dialect dialect
	story   *reading
	depth   int // bodies of links, and passages inside passages
	open    map[string]bool
	hooks   []hook
	fresh   bool // nothing of the line was read yet
}

// scan reads text in a dialect into a sink.
func (r *reading) scan(d dialect, text string, out *sink, depth int) {
	s := &scanner{src: text, out: out, dialect: d, story: r, depth: depth, open: map[string]bool{}, fresh: true}
	floor := out.floor
	out.floor = len(out.guard)
	for s.at < len(s.src) && !out.full {
		if s.fresh {
			s.fresh = false
			d.begin(s)
			continue
		}
		before := s.at
		if !d.next(s) && !s.common() {
			s.letter()
		}
		if s.at <= before {
			s.at = before + 1
		}
	}
	for len(out.guard) > out.floor { // an if that is not closed ends with the passage
		out.close()
	}
	out.floor = floor
}

func (s *scanner) rest() string { return s.src[s.at:] }

func (s *scanner) has(prefix string) bool { return strings.HasPrefix(s.src[s.at:], prefix) }

// skip goes on, counting lines.
func (s *scanner) skip(n int) {
	n = min(n, len(s.src)-s.at)
	s.out.place.line += strings.Count(s.src[s.at:s.at+n], "\n")
	s.at += n
}

// letter takes one byte, or a run of plain letters, as text.
func (s *scanner) letter() {
	n := length(s.rest(), func(c byte) bool { return letter(c) && c != '_' || digit(c) || c == ' ' || c == ',' || c == '.' })
	n = max(n, 1)
	s.out.write(s.src[s.at : s.at+n])
	s.at += n
}

// common takes what all formats share.
func (s *scanner) common() bool {
	switch s.src[s.at] {
	case '\n':
		s.newline()
	case '[':
		return s.has("[[") && s.link()
	case '<':
		return s.comment("<!--", "-->") || s.tag()
	case '&':
		n := length(s.rest()[1:], func(c byte) bool { return letter(c) && c != '_' || digit(c) || c == '#' }) + 2
		if piece := s.rest()[:min(n, len(s.rest()))]; strings.HasSuffix(piece, ";") && len(piece) < 12 && html.UnescapeString(piece) != piece {
			s.out.write(html.UnescapeString(piece))
			s.at += len(piece)
			return true
		}
		return false
	default:
		return s.mark()
	}
	return true
}

func (s *scanner) newline() {
	hard := !s.dialect.markdown()
	n := length(s.rest(), blank)
	if strings.Count(s.rest()[:n], "\n") > 1 {
		hard = true
		clear(s.open)
	}
	if last := strings.LastIndexByte(s.rest()[:n], '\n'); last >= 0 {
		n = last + 1
	}
	s.skip(n)
	s.out.end(hard)
	s.fresh = true
}

// comment leaves out what stands between two marks.
func (s *scanner) comment(from, to string) bool {
	if !s.has(from) {
		return false
	}
	end := strings.Index(s.rest()[len(from):], to)
	if end < 0 {
		return false
	}
	s.skip(len(from) + end + len(to))
	return true
}

// mark takes the marks that make letters bold and the like: only pairs, so
// that a mark that stands alone stays.
func (s *scanner) mark() bool {
	for _, mark := range s.dialect.marks() {
		if !s.has(mark) {
			continue
		}
		before, after := byte(' '), byte(' ')
		if s.at > 0 {
			before = s.src[s.at-1]
		}
		if s.at+len(mark) < len(s.src) {
			after = s.src[s.at+len(mark)]
		}
		switch {
		case mark == "//" && before == ':':
			return false
		case s.open[mark] && (!narrow(mark) || !blank(before) && !wordy(mark, after)):
			s.open[mark] = false
		case !s.open[mark] && !(narrow(mark) && (blank(after) || wordy(mark, before))) && s.pairs(mark):
			s.open[mark] = true
		default:
			continue
		}
		s.at += len(mark)
		return true
	}
	return false
}

// narrow marks need a word right beside them: * and _ mean other things too.
func narrow(mark string) bool { return mark == "*" || mark == "_" || mark == "__" }

func wordy(mark string, c byte) bool { return mark != "*" && (letter(c) || digit(c)) }

// pairs reports whether the mark stands again before the paragraph ends.
func (s *scanner) pairs(mark string) bool {
	rest := s.rest()[len(mark):]
	rest = rest[:min(len(rest), maxMacro)]
	if i := strings.Index(rest, "\n\n"); i >= 0 {
		rest = rest[:i]
	}
	return strings.Index(rest, mark) > 0
}

// label reads a piece of text with marks in it as words. Nothing that it does
// besides is kept.
func (s *scanner) label(text string) string {
	if s.depth >= maxNested || !strings.ContainsAny(text, "<&'/*_~^`=({$\\@\"") {
		return oneLine(text)
	}
	out := &sink{place: s.out.place}
	s.story.scan(s.dialect, text, out, s.depth+1)
	var b strings.Builder
	for _, it := range out.items {
		switch it.kind {
		case textItem, linkItem:
			b.WriteString(it.text)
		case printItem:
			b.WriteString(s.story.shown(it.text))
		case todoItem:
			s.out.todo(it.text)
		case breakItem:
			b.WriteByte(' ')
		}
	}
	return oneLine(b.String())
}

// until finds a mark outside quotation marks, within what a macro may have.
func until(text, mark string) int {
	for i := range unquoted(text, maxMacro) {
		if strings.HasPrefix(text[i:], mark) {
			return i
		}
	}
	// A quotation mark that is not closed may be an apostrophe after all.
	if i := strings.Index(text[:min(len(text), maxMacro)], mark); i >= 0 {
		return i
	}
	return -1
}

// unquoted gives the places of a text's first bytes that lie outside quotation marks.
// An apostrophe within a word opens none.
func unquoted(text string, most int) iter.Seq[int] {
	return func(yield func(int) bool) {
		quote := byte(0)
		for i := 0; i < len(text) && i < most; i++ {
			switch c := text[i]; {
			case quote != 0 && c == '\\':
				i++
			case quote != 0 && c == quote:
				quote = 0
			case quote != 0:
			case c == '"' || c == '\'' && (i == 0 || !letter(text[i-1])):
				quote = c
			case !yield(i):
				return
			}
		}
	}
}
