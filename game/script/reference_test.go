package script

import (
	"slices"
	"strings"
	"testing"
)

// TestEveryWordHasAMeaning holds the guide's tables to the words that files are
// read against: none without a sentence, and no sentence for a word that is gone.
func TestEveryWordHasAMeaning(t *testing.T) {
	known := map[string]bool{}
	for _, v := range append(vocabularies(), looks()...) {
		for _, word := range v.words {
			known[word] = true
			if v.all == "" && v.means[word] == "" {
				t.Errorf("%s: nothing says what %q means", v.name, word)
			}
		}
		for word := range v.means {
			if !slices.Contains(v.words, word) {
				t.Errorf("%s: %q is explained and can't be written", v.name, word)
			}
		}
	}
	for _, s := range guideShapes() {
		for _, f := range s.fields {
			for _, word := range f.words {
				if !known[word] {
					t.Errorf("%s of %s takes %q, which no table explains", f.name, s.name, word)
				}
			}
		}
	}
}

func TestEveryReferenceIsThere(t *testing.T) {
	for _, name := range References() {
		table, ok := Reference(name)
		if !ok || strings.Count(table, "\n") < 3 {
			t.Errorf("%s: %q", name, table)
		}
	}
	if _, ok := Reference("nothing"); ok {
		t.Error("there is a table of nothing")
	}
}
