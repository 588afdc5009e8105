package locale

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
)

// FuzzParse reads any bytes as a PO file. What can be read is written and read
// again as the same, and each of its translations is found and has words for any
// number; what cannot names its line.
func FuzzParse(f *testing.F) {
	f.Add(spanish, 3)
	f.Add("msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=n/0;\\n\"\n", 1)
	f.Add("# top\nmsgid \"\"\nmsgstr \"Language: de\\n\"\n\n# note\n#. for you\n#: a.lua:3 b.lua:4\n#, fuzzy, go-format\n#| msgctxt \"c\"\n#| msgid \"old\"\nmsgctxt \"c\"\nmsgid \"%d things\"\n\"and more\"\nmsgstr \"\"\n\"%[1]d Dinge\"\n\n#~ msgid \"gone\"\n#~ msgstr \"fort\"\n", 0)
	f.Add("#~| msgid \"a\"\n#~ msgid \"b\"\n#~ msgid_plural \"c\"\n#~ msgstr[0] \"\\x41\\101\\t\"\n#~ msgstr[1] \"\"\n", -1)
	f.Fuzz(func(t *testing.T, po string, n int) {
		file, err := Read([]byte(po))
		if err != nil {
			var syntax *SyntaxError
			if !errors.As(err, &syntax) || syntax.Text == "" || syntax.Line < 0 || syntax.Line > strings.Count(po, "\n")+1 || file != nil {
				t.Errorf("an error without a line: %v", err)
			}
			return
		}
		written := file.Bytes()
		again, err := Read(written)
		if err != nil {
			t.Fatalf("%q is written as %q: %v", po, written, err)
		}
		if twice := again.Bytes(); !bytes.Equal(written, twice) {
			t.Errorf("%q is written as %q and then as %q", po, written, twice)
		}
		if !reflect.DeepEqual(bare(again.Entries), bare(file.Entries)) || !reflect.DeepEqual(bare(again.Obsolete), bare(file.Obsolete)) {
			t.Errorf("%q\nhas %+v\nand written %+v", po, file, again)
		}
		translates(t, file.Catalogue(), n)
	})
}

// bare are the texts of entries and what is said of them that counts.
func bare(all []Entry) []Entry {
	var out []Entry
	for _, e := range all {
		out = append(out, Entry{Key: e.Key, Plural: e.Plural, Str: e.Str, Flags: e.Flags, Previous: e.Previous})
	}
	return out
}

// translates holds that every text of a catalogue is found, and that no number
// and no argument is met without words.
func translates(t *testing.T, c *Catalogue, n int) {
	t.Helper()
	for key, e := range c.texts {
		if text, ok := c.Find(key.Context, key.ID); !ok || text == "" {
			t.Errorf("%q is not found", key)
		}
		if c.Count(n, key.ID, e.Plural, none...) == "" && e.Plural != "" {
			t.Errorf("%q has no words for %d", key, n)
		}
		if said := c.In(key.Context, key.ID, "one", 2, "three"); strings.Contains(said, "BADINDEX") && !strings.Contains(key.ID, "%") {
			t.Errorf("%q is said as %q", key, said)
		}
	}
	for _, fault := range c.faults {
		if fault.Line < 1 || fault.Text == "" {
			t.Errorf("a fault without a place: %+v", fault)
		}
	}
}
