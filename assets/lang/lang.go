// Package lang holds the program's own words in other languages, a PO file for
// each. English needs none: it is what stands in the source.
//
// A text is found in the source by how it is asked for, and
//
//	go test ./assets/lang -update
//
// brings the files up to date with it: new texts come in empty, and those that
// are gone are put aside at the end. The test says which packages are looked
// through, and in which of them every string of words has to be a text.
package lang

import (
	"embed"
	"strings"

	"upperhand/game/locale"
)

//go:embed *.po
var files embed.FS

// Find gives the program's words in the language of a BCP 47 tag; nil, which is
// English, where there are none. A tag with a region finds its language.
func Find(tag string) *locale.Catalogue {
	language, _, _ := strings.Cut(strings.ToLower(tag), "-")
	po, err := files.ReadFile(language + ".po")
	if err != nil {
		return nil
	}
	c, err := locale.Parse(po)
	if err != nil {
		return nil // the test reads every file, so this can't be
	}
	return c
}

// File is a language's PO file as it stands, to be laid beside a page that
// fetches it. It is nil where there is none.
func File(tag string) []byte {
	po, err := files.ReadFile(tag + ".po")
	if err != nil {
		return nil
	}
	return po
}

// Tags lists the languages there are, English first.
func Tags() []string {
	tags := []string{"en"}
	entries, err := files.ReadDir(".")
	if err != nil {
		return tags
	}
	for _, e := range entries {
		tags = append(tags, strings.TrimSuffix(e.Name(), ".po"))
	}
	return tags
}
