package locale

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"upperhand/game/hidden"
)

// maxSize bounds a PO file. The longest case has a hundredth of it.
const maxSize = 8 << 20

// Read reads a PO file. It stops at the first mistake.
func Read(po []byte) (*File, error) {
	if len(po) > maxSize {
		return nil, &SyntaxError{1, fmt.Sprintf("the file has %d bytes, and at most %d can be read", len(po), maxSize)}
	}
	r := &reader{file: &File{}, seen: map[Key]int{}}
	text := strings.TrimPrefix(string(po), "\ufeff")
	for line := range strings.Lines(text) {
		r.line++
		if err := r.take(strings.TrimRight(line, "\r\n")); err != nil {
			return nil, &SyntaxError{r.line, err.Error()}
		}
	}
	if err := r.end(); err != nil {
		return nil, &SyntaxError{r.line, err.Error()}
	}
	return r.file, nil
}

// reader goes through a file line by line and keeps the entry that it is in.
type reader struct {
	file     *File
	line     int
	seen     map[Key]int // the line of each text, to find doubles
	entry    Entry
	open     bool    // the entry holds something
	obsolete bool    // it is marked #~
	began    bool    // its msgid was read
	into     *string // what a line that is only a string goes on with
	first    bool    // an entry was read: what comes now is not the header
}

// take reads one line.
func (r *reader) take(line string) error {
	if !utf8.ValidString(line) {
		return fmt.Errorf("this is not UTF-8; save the file as UTF-8")
	}
	if at := strings.IndexFunc(line, hidden.Is); at >= 0 {
		c, _ := utf8.DecodeRuneInString(line[at:])
		return fmt.Errorf("a character that cannot be seen (%U) may not stand here", c)
	}
	line = strings.TrimSpace(line)
	switch {
	case line == "":
		return r.end()
	case strings.HasPrefix(line, "#~|"):
		return r.previous(strings.TrimSpace(line[3:]), true)
	case strings.HasPrefix(line, "#~"):
		if line = strings.TrimSpace(line[2:]); line == "" {
			return nil
		}
		return r.words(line, true)
	case strings.HasPrefix(line, "#|"):
		return r.previous(strings.TrimSpace(line[2:]), false)
	case line[0] == '#':
		return r.comment(line[1:])
	}
	return r.words(line, false)
}

// comment reads a line that begins with #. It opens a new entry if the one
// before it is whole.
func (r *reader) comment(line string) error {
	if err := r.next(); err != nil {
		return err
	}
	r.open = true
	e, kind := &r.entry, byte(' ')
	if line != "" {
		kind = line[0]
	}
	rest := strings.TrimSpace(strings.TrimPrefix(line, string(kind)))
	switch kind {
	case '.':
		e.Comments = append(e.Comments, rest)
	case ':':
		e.Refs = append(e.Refs, strings.Fields(rest)...)
	case ',':
		for flag := range strings.SplitSeq(rest, ",") {
			e.Flags = append(e.Flags, strings.TrimSpace(flag))
		}
	default:
		e.Notes = append(e.Notes, strings.TrimPrefix(line, " "))
	}
	return nil
}

// next ends the entry if its translation was read.
func (r *reader) next() error {
	if r.began && len(r.entry.Str) > 0 {
		return r.end()
	}
	if r.began {
		return fmt.Errorf("a msgid without msgstr stands above this line")
	}
	return nil
}

// previous reads what a fuzzy translation was made for.
func (r *reader) previous(line string, obsolete bool) error {
	if !r.began || len(r.entry.Str) > 0 {
		if err := r.next(); err != nil {
			return err
		}
	}
	r.open, r.obsolete = true, obsolete
	if r.entry.Previous == nil {
		r.entry.Previous = &Entry{}
	}
	word, rest := cut(line)
	p := r.entry.Previous
	switch word {
	case "msgctxt":
		r.into = &p.Context
	case "msgid":
		r.into = &p.ID
	case "msgid_plural":
		r.into = &p.Plural
	case "":
	default:
		return fmt.Errorf("%s cannot stand behind #|", word)
	}
	return r.str(rest)
}

// words reads a keyword with its string, or a string that goes on with the one
// above it.
func (r *reader) words(line string, obsolete bool) error {
	word, rest := cut(line)
	switch {
	case word == "":
		return r.str(rest)
	case word == "msgctxt":
		if err := r.next(); err != nil {
			return err
		}
		r.into = &r.entry.Context
	case word == "msgid":
		if err := r.next(); err != nil {
			return err
		}
		r.began, r.entry.Line, r.into = true, r.line, &r.entry.ID
	case !r.began:
		return fmt.Errorf("%s stands here without a msgid", word)
	case word == "msgid_plural":
		r.into = &r.entry.Plural
	case word == "msgstr" && len(r.entry.Str) > 0, strings.HasPrefix(word, "msgstr[") && word != fmt.Sprintf("msgstr[%d]", len(r.entry.Str)):
		return fmt.Errorf("%s stands here out of turn", word)
	case word == "msgstr", strings.HasPrefix(word, "msgstr["):
		r.entry.Str = append(r.entry.Str, "")
		r.into = &r.entry.Str[len(r.entry.Str)-1]
	default:
		return fmt.Errorf("%q is not a keyword of PO files", word)
	}
	r.open, r.obsolete = true, obsolete
	return r.str(rest)
}

// cut takes the keyword off a line.
func cut(line string) (word, rest string) {
	if at := strings.IndexByte(line, '"'); at >= 0 {
		return strings.TrimSpace(line[:at]), line[at:]
	}
	word, rest, _ = strings.Cut(line, " ")
	return word, rest
}

func (r *reader) str(quoted string) error {
	s, err := unquote(quoted)
	if err != nil {
		return err
	}
	if r.into == nil {
		return fmt.Errorf("this line has no keyword to go on with")
	}
	*r.into += s
	return nil
}

// end puts the entry where it belongs.
func (r *reader) end() error {
	e, open, began, obsolete := r.entry, r.open, r.began, r.obsolete
	r.entry, r.open, r.began, r.obsolete, r.into = Entry{}, false, false, false, nil
	switch {
	case !open:
		return nil
	case !began:
		if !r.first && e.Context == "" && e.Previous == nil {
			r.file.Top = append(r.file.Top, e.Notes...)
		}
		return nil
	case len(e.Str) == 0:
		return fmt.Errorf("the msgid of line %d has no msgstr", e.Line)
	case e.Plural == "" && len(e.Str) > 1:
		return fmt.Errorf("the msgid of line %d has forms of a plural but no msgid_plural", e.Line)
	case obsolete:
		r.first = true
		r.file.Obsolete = append(r.file.Obsolete, e)
		return nil
	}
	if line, ok := r.seen[e.Key]; ok {
		return fmt.Errorf("the text of line %d stands in line %d already", e.Line, line)
	}
	r.seen[e.Key] = e.Line
	first := !r.first
	r.first = true
	if e.Key == (Key{}) {
		if !first {
			return fmt.Errorf("the header, in line %d, does not stand first", e.Line)
		}
		return r.header(e)
	}
	r.file.Entries = append(r.file.Entries, e)
	return nil
}

// header reads the translation of nothing, which holds what is said of the file
// as a whole.
func (r *reader) header(e Entry) error {
	r.file.Top = append(r.file.Top, e.Notes...)
	for line := range strings.Lines(e.Str[0]) {
		name, value, ok := strings.Cut(strings.TrimSpace(line), ":")
		if ok {
			r.file.Header = append(r.file.Header, Field{name, strings.TrimSpace(value)})
		}
	}
	if _, set, ok := strings.Cut(r.file.Get("Content-Type"), "charset="); ok && !slices.Contains([]string{"utf-8", "utf8", "charset", "us-ascii"}, strings.ToLower(set)) {
		return fmt.Errorf("the header of line %d names the character set %q; save the file as UTF-8 and say so", e.Line, set)
	}
	if rule := r.file.Get("Plural-Forms"); rule != "" {
		p, err := parsePlural(rule)
		if err != nil {
			return fmt.Errorf("Plural-Forms in the header of line %d: %w", e.Line, err)
		}
		r.file.plural = p
	}
	return nil
}
