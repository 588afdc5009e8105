package locale

import (
	"fmt"
	"strings"
)

// Bytes writes the file: what is read from them and written again is the same,
// byte for byte. Long texts are broken between words, as GNU gettext does it.
func (f *File) Bytes() []byte {
	w := &writer{}
	w.notes("# ", f.Top)
	w.line("msgid \"\"")
	w.line("msgstr \"\"")
	for _, field := range f.Header {
		w.line(quote(field.Name + ": " + field.Value + "\n"))
	}
	for i := range f.Entries {
		w.entry(&f.Entries[i])
	}
	w.prefix = "#~ "
	for i := range f.Obsolete {
		w.entry(&f.Obsolete[i])
	}
	return []byte(w.b.String())
}

type writer struct {
	b      strings.Builder
	prefix string // "#~ " for what is put aside
}

func (w *writer) line(s string) {
	w.b.WriteString(s)
	w.b.WriteByte('\n')
}

func (w *writer) notes(mark string, notes []string) {
	for _, note := range notes {
		w.line(strings.TrimRight(mark+note, " "))
	}
}

func (w *writer) entry(e *Entry) {
	w.line("")
	w.notes("# ", e.Notes)
	w.notes("#. ", e.Comments)
	if len(e.Refs) > 0 {
		w.line("#: " + strings.Join(e.Refs, " "))
	}
	if len(e.Flags) > 0 {
		w.line("#, " + strings.Join(e.Flags, ", "))
	}
	if e.Previous != nil {
		mark := "#| "
		if w.prefix != "" {
			mark = "#~| "
		}
		w.source(mark, e.Previous)
	}
	w.source(w.prefix, e)
	for i, s := range e.Str {
		word := "msgstr"
		if e.Plural != "" {
			word = fmt.Sprintf("msgstr[%d]", i)
		}
		w.text(w.prefix, word, s)
	}
}

func (w *writer) source(mark string, e *Entry) {
	if e.Context != "" {
		w.text(mark, "msgctxt", e.Context)
	}
	w.text(mark, "msgid", e.ID)
	if e.Plural != "" {
		w.text(mark, "msgid_plural", e.Plural)
	}
}

// width is how long a line may become before a text is broken.
const width = 120

func (w *writer) text(mark, word, s string) {
	if line := mark + word + " " + quote(s); !strings.Contains(strings.TrimSuffix(s, "\n"), "\n") && len([]rune(line)) <= width {
		w.line(line)
		return
	}
	w.line(mark + word + ` ""`)
	for paragraph := range strings.SplitAfterSeq(s, "\n") {
		for paragraph != "" {
			part := broken(paragraph, width-len(mark)-2)
			w.line(mark + quote(part))
			paragraph = paragraph[len(part):]
		}
	}
}

// broken is as much of a text as a line has room for, up to the blanks behind a
// word.
func broken(s string, room int) string {
	end, n := 0, 0
	for i, r := range s {
		if n++; n > room && end > 0 {
			return s[:end]
		}
		if r == ' ' {
			end = i + 1
		}
	}
	return s
}

// quote writes a text as it stands in a PO file.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(s) + `"`
}
