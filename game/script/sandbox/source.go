package sandbox

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"upperhand/game/hidden"
)

// CheckSource looks at the bytes before any word is read. It returns a copy with one byte order mark removed, line ends
// normalised to LF and forbidden characters replaced, so that the other mistakes of the file can be found in the same run. The
// copy is nil when nothing more can be said about the file.
func CheckSource(file string, src []byte, lim Limits) ([]byte, []Problem) {
	fatal := func(hint Hint, format string, args ...any) ([]byte, []Problem) {
		return nil, []Problem{{Kind: Source, Hint: hint, File: file, Line: 1, Text: clean(fmt.Sprintf(format, args...))}}
	}
	if len(src) > lim.Source {
		_, ps := fatal(NoHint, "the file has %d bytes; at most %d can be loaded: split it or take material out", len(src), lim.Source)
		ps[0].Limit, ps[0].Amount = lim.Source, len(src)
		return nil, ps
	}
	switch {
	case bytes.HasPrefix(src, []byte("\x1bLua")), bytes.HasPrefix(src, []byte("\x1bLJ")):
		return fatal(Bytecode, "this is compiled Lua; only source text is read")
	case bytes.HasPrefix(src, []byte("\xff\xfe")), bytes.HasPrefix(src, []byte("\xfe\xff")):
		return fatal(NotUTF8, "the file is saved as UTF-16; save it as UTF-8")
	}
	src = bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	for _, f := range otherFiles {
		if head := bytes.ToLower(src[:min(len(src), 16)]); bytes.HasPrefix(head, []byte(f.begins)) {
			return fatal(NotText, "this is %s, not plain text", f.name)
		}
	}
	return cleanSource(file, src, lim)
}

// otherFiles are what people save or rename by mistake, told by how it begins.
var otherFiles = []struct{ begins, name string }{
	{"{\\rtf", "a file of a word processor (RTF)"},
	{"pk\x03\x04", "a file of a word processor (Word or OpenDocument), or an archive"},
	{"\xd0\xcf\x11\xe0", "a file of a word processor (old Word)"},
	{"%pdf", "a PDF"},
	{"<html", "a page of the web (HTML)"},
	{"<!doctype", "a page of the web (HTML)"},
	{"<?xml", "an XML file"},
}

// cleanSource copies the text, line by line in effect: one problem for each line that holds something forbidden.
func cleanSource(file string, src []byte, lim Limits) ([]byte, []Problem) {
	var problems []Problem
	out := make([]byte, 0, len(src)+1)
	line, told := 1, 0
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case c >= 0x20 && c < 0x7f, c == '\t':
			out = append(out, c)
			i++
			continue
		case c == '\n', c == '\r':
			out = append(out, '\n')
			if i++; c == '\r' && i < len(src) && src[i] == '\n' {
				i++
			}
			line++
			continue
		}
		r, n := utf8.DecodeRune(src[i:])
		bad := r == utf8.RuneError && n == 1
		if !bad && !hidden.Is(r) {
			out = append(out, src[i:i+n]...)
			i += n
			continue
		}
		if told != line && len(problems) < lim.Problems {
			told = line
			problems = append(problems, badCharacter(file, line, r, c, bad))
		}
		out = append(out, ' ')
		i += n
	}
	return out, problems
}

func badCharacter(file string, line int, r rune, raw byte, invalid bool) Problem {
	p := Problem{Kind: Source, Hint: BadCharacter, File: file, Line: line}
	if invalid {
		p.Hint = NotUTF8
		p.Text = fmt.Sprintf("byte %#02x is not UTF-8 text (in Latin-1 it would be %q); save it as UTF-8", raw, string(rune(raw)))
		if raw < 0xa0 {
			p.Text = fmt.Sprintf("byte %#02x is not UTF-8 text; save it as UTF-8", raw)
		}
		return p
	}
	p.Text = fmt.Sprintf("%s (U+%04X) may not stand in a scenario; delete it", characterName(r), r)
	return p
}

func characterName(r rune) string {
	switch {
	case r == 0:
		return "a NUL byte"
	case r == 0x1b:
		return "an escape character"
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return "a control character"
	case r == 0xad:
		return "a soft hyphen"
	case r == 0xfeff:
		return "a byte order mark in the middle of the file"
	case r == 0x200b, r == 0x200c, r == 0x200d, r == 0x2060:
		return "a zero-width character"
	case r == 0x2028, r == 0x2029:
		return "a Unicode line separator"
	case r == 0x61c, r == 0x200e, r == 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return "a character that changes the direction of text"
	}
	return "an invisible character"
}
