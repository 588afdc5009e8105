package locale

import (
	"fmt"
	"slices"
	"strings"
)

// File is a PO file as it is written: all of it that a translator's work
// consists of, so that it can be brought up to date and written again.
type File struct {
	Top      []string // comments above the header, without their #
	Header   []Field  // in the order of the file
	Entries  []Entry
	Obsolete []Entry // kept for the day their text comes back

	plural *plural
}

// Field is a line of the header.
type Field struct{ Name, Value string }

// Entry is a text and its translation.
type Entry struct {
	Key
	Plural   string   // the source for other numbers than one; "" if there is none
	Str      []string // the translation, or one for each form of the plural
	Notes    []string // of the translator: "# …"
	Comments []string // for the translator: "#. …"
	Refs     []string // where the text stands: "#: …"
	Flags    []string // "fuzzy", "go-format"
	Previous *Entry   // what a fuzzy translation was made for: "#| …"
	Line     int      // of the msgid in the file; 0 where it was not read from one
}

// Format is the flag of texts with arguments of package fmt.
const Format = "go-format"

// Fuzzy is the flag of translations that somebody has to look at again.
const Fuzzy = "fuzzy"

// Has reports whether an entry carries a flag.
func (e *Entry) Has(flag string) bool { return slices.Contains(e.Flags, flag) }

// Empty reports whether a form of the translation is missing.
func (e *Entry) Empty() bool { return len(e.Str) == 0 || slices.Contains(e.Str, "") }

// Translated reports whether the translation may be shown.
func (e *Entry) Translated() bool { return !e.Empty() && !e.Has(Fuzzy) }

// Get gives a field of the header; names are read without regard to case.
func (f *File) Get(name string) string {
	for _, field := range f.Header {
		if strings.EqualFold(field.Name, name) {
			return field.Value
		}
	}
	return ""
}

// Lang is the language of the header as a BCP 47 tag.
func (f *File) Lang() string { return tag(f.Get("Language")) }

// SyntaxError is a PO file that cannot be read.
type SyntaxError struct {
	Line int
	Text string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Text) }
