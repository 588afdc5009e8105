package lang_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/assets/lang"
	"upperhand/game/locale"
)

// TestThePOFilesFollowTheSource fails for each text that a file lacks, has not
// translated, or has left over.
func TestThePOFilesFollowTheSource(t *testing.T) {
	f := collect(t)
	names, err := filepath.Glob("*.po")
	if err != nil || len(names) == 0 {
		t.Fatalf("no PO file (%v)", err)
	}
	for _, name := range names {
		po, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file, err := locale.Read(po)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if golden.Updating() {
			if err := os.WriteFile(name, follow(file, f.texts).Bytes(), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		next := follow(file, f.texts)
		if string(next.Bytes()) != string(po) {
			t.Errorf("%s does not follow the source; run with -update", name)
		}
		for _, e := range without(next.Entries, file.Entries) {
			t.Errorf("%s lacks %q in the context %q", name, e.ID, e.Context)
		}
		for _, e := range without(file.Entries, next.Entries) {
			t.Errorf("%s:%d: nobody asks for %q in the context %q", name, e.Line, e.ID, e.Context)
		}
		for _, e := range file.Entries {
			if !e.Translated() {
				t.Errorf("%s:%d: %q in the context %q is not translated", name, e.Line, e.ID, e.Context)
			}
		}
		for _, fault := range file.Catalogue().Faults() {
			t.Errorf("%s:%d: %s", name, fault.Line, fault.Text)
		}
	}
}

// without are the entries whose texts are not among others.
func without(entries, others []locale.Entry) []locale.Entry {
	return slices.DeleteFunc(slices.Clone(entries), func(e locale.Entry) bool {
		return slices.ContainsFunc(others, func(o locale.Entry) bool { return o.Key == e.Key })
	})
}

// follow gives a file with the texts of the source in their order, each with
// its translations: that of its own context, and those of contexts that only
// go further, such as "did you" for "did".
func follow(file *locale.File, texts []locale.Entry) *locale.File {
	next := *file
	next.Entries, next.Obsolete = nil, slices.Clone(file.Obsolete)
	kept := map[locale.Key]bool{}
	for _, e := range texts {
		kept[e.Key] = true
	}
	for _, e := range texts {
		for _, old := range file.Entries {
			if old.Key == e.Key && len(old.Str) == len(e.Str) {
				e.Str, e.Notes = old.Str, old.Notes
				if old.Has(locale.Fuzzy) {
					e.Flags = append([]string{locale.Fuzzy}, e.Flags...)
				}
			}
		}
		next.Entries = append(next.Entries, e)
		for _, old := range file.Entries {
			if old.ID == e.ID && further(old.Context, e.Context) && !kept[old.Key] {
				old.Plural, old.Refs, old.Flags = e.Plural, e.Refs, e.Flags
				next.Entries, kept[old.Key] = append(next.Entries, old), true
			}
		}
	}
	for _, old := range file.Entries {
		if !kept[old.Key] && !old.Empty() {
			next.Obsolete = append(next.Obsolete, old)
		}
	}
	return &next
}

// people are the contexts of a text about two people (see debrief's voice).
var people = []string{"you", "she", "he", "they", "to you", "she to you", "he to you", "they to you"}

func further(context, than string) bool {
	if than == "" {
		return slices.Contains(people, context)
	}
	return strings.HasPrefix(context, than+" ")
}

// TestNoWordsStandOutsideACatalogue holds the packages that were converted.
func TestNoWordsStandOutsideACatalogue(t *testing.T) {
	for _, bare := range collect(t).bare {
		t.Errorf("%s would be English in every language", bare)
	}
}

func TestALanguageIsFoundByItsTag(t *testing.T) {
	for tag, want := range map[string]string{"es": "es", "es-MX": "es", "ES": "es", "en": "en", "xx": "en", "": "en", "../es": "en"} {
		if got := lang.Find(tag).Lang(); got != want {
			t.Errorf("%q finds %q, want %q", tag, got, want)
		}
	}
	if got := lang.Tags(); !slices.Equal(got, []string{"en", "es"}) {
		t.Errorf("there are %v", got)
	}
}
