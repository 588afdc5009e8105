package locale

import (
	"fmt"
	"strings"
)

// Catalogue is the texts of one language. It is never changed once made, so
// any number of readers may share it.
type Catalogue struct {
	lang   string
	texts  map[Key]*Entry
	plural *plural
	faults []Fault
}

// Key is what an entry is found by.
type Key struct{ Context, ID string }

// Fault is a translation that cannot be used: its source text stands instead.
type Fault struct {
	Line int // of the translation in the PO file
	Text string
}

// Parse reads a PO file into a catalogue. An error is a *[SyntaxError] and names
// the line.
func Parse(po []byte) (*Catalogue, error) {
	file, err := Read(po)
	if err != nil {
		return nil, err
	}
	return file.Catalogue(), nil
}

// Catalogue gives the translations that count: those that are neither empty nor
// fuzzy, and whose arguments fit their source.
func (f *File) Catalogue() *Catalogue {
	c := &Catalogue{lang: f.Lang(), plural: f.plural, texts: make(map[Key]*Entry, len(f.Entries))}
	for i := range f.Entries {
		e := &f.Entries[i]
		if !e.Translated() {
			continue
		}
		if fault := e.unfit(); fault != nil {
			c.faults = append(c.faults, *fault)
			continue
		}
		c.texts[e.Key] = e
	}
	return c
}

// Lang is the language as a BCP 47 tag: "en" for nil.
func (c *Catalogue) Lang() string {
	if c == nil {
		return "en"
	}
	return c.lang
}

// Faults lists the translations flagged as formats whose arguments do not fit
// their source, in the order of the file.
func (c *Catalogue) Faults() []Fault {
	if c == nil {
		return nil
	}
	return c.faults
}

// Find gives the translation of a plain text, and whether there is one.
func (c *Catalogue) Find(context, id string) (string, bool) {
	e := c.entry(context, id)
	if e == nil {
		return id, false
	}
	return e.Str[0], true
}

// Text gives a text of the program, its arguments put in.
func (c *Catalogue) Text(id string, args ...any) string {
	if c == nil {
		return fmt.Sprintf(id, args...)
	}
	return c.In("", id, args...)
}

// In is Text for words that need another translation in another place: the
// context, msgctxt in the PO file, tells the places apart.
func (c *Catalogue) In(context, id string, args ...any) string {
	if c == nil {
		return fmt.Sprintf(id, args...)
	}
	if e := c.entry(context, id); e != nil {
		if text, ok := fill(e.Str[0], id, args); ok {
			return text
		}
	}
	return fmt.Sprintf(id, args...)
}

// Count gives a text for n things: one is the source for exactly one, many for
// any other number, in English. Other languages have other forms, and the PO
// file says which. The number is put in only where it is among args too.
func (c *Catalogue) Count(n int, one, many string, args ...any) string {
	if e := c.entry("", one); e != nil && e.Plural == many {
		if form, ok := c.plural.form(n); ok && form < len(e.Str) {
			if text, ok := fill(e.Str[form], many, args); ok {
				return text
			}
		}
	}
	if n == 1 {
		if text, ok := fill(one, many, args); ok {
			return text
		}
	}
	return fmt.Sprintf(many, args...)
}

func (c *Catalogue) entry(context, id string) *Entry {
	if c == nil {
		return nil
	}
	return c.texts[Key{context, id}]
}

// tag makes a BCP 47 tag of the Language of a PO header: pt_BR, sr@latin.
func tag(language string) string {
	language, script, _ := strings.Cut(strings.TrimSpace(language), "@")
	language, _, _ = strings.Cut(language, ".")
	parts := strings.FieldsFunc(language, func(r rune) bool { return r == '_' || r == '-' })
	if len(parts) == 0 {
		return ""
	}
	switch script {
	case "latin":
		parts = append(parts[:1:1], append([]string{"Latn"}, parts[1:]...)...)
	case "cyrillic":
		parts = append(parts[:1:1], append([]string{"Cyrl"}, parts[1:]...)...)
	}
	return strings.Join(parts, "-")
}
