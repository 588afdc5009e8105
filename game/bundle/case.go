package bundle

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
)

// Case is a scenario that goes along.
type Case struct {
	ID     string
	From   string // where it was read, for whoever has two of one id
	Source []byte // its Lua text
	Tests  []byte // the tests beside it, for its author; nil where there are none
	Words  []Words
}

// Words is a translation of a scenario.
type Words struct {
	Lang string
	PO   []byte
}

const (
	casesDir  = "scenarios/"
	indexName = casesDir + "index.json"
)

// nameForm is what a scenario's id must look like to be a file's name on every
// system and a part of an address. Its length is bounded for archives.
var nameForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$`)

// CheckCases finds cases that can't stand side by side.
func CheckCases(cases []Case) error {
	of := map[string]Case{}
	for _, c := range cases {
		if !nameForm.MatchString(c.ID) {
			return fmt.Errorf("%s: its id %q can't be a file's name: write small letters, digits and hyphens, beginning with a letter", c.From, c.ID)
		}
		key := strings.ToLower(c.ID) // some systems take both for one
		if other, taken := of[key]; taken {
			return fmt.Errorf("%s and %s have the same id %q: give one of them another, or leave it out", other.From, c.From, c.ID)
		}
		of[key] = c
	}
	return nil
}

// CaseFiles are the scenarios and their translations as they lie beside the
// page, with their list, in whose order the game shows them.
func CaseFiles(cases []Case) Files {
	names := make([]string, 0, len(cases))
	files := make(Files, 0, len(cases)+1)
	for _, c := range cases {
		names = append(names, c.ID+".lua")
		files = append(files, newFile(casesDir+c.ID+".lua", c.Source))
		for _, w := range c.Words {
			name := c.ID + "." + w.Lang + ".po"
			names = append(names, name)
			files = append(files, newFile(casesDir+name, w.PO))
		}
	}
	list, err := json.MarshalIndent(names, "", "  ")
	if err != nil {
		panic(err) // strings can always be written
	}
	return sorted(append(files, newFile(indexName, append(list, '\n'))))
}
