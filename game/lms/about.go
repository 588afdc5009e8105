package lms

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"upperhand/game/scenario"
)

// about is what a list of files says of the whole package.
type about struct {
	name        string // tells packages apart: an XML name, and the end of a URN
	title       string
	description string
	lang        string
}

// mostTitle bounds a title, in characters: SCORM 1.2 promises to keep so many.
const mostTitle = 200

// mostDescription bounds the description likewise.
const mostDescription = 2000

// aboutCases names the package for what is in it: the same cases make the same name,
// so that a platform takes an export that was mended for a new version of the old.
func aboutCases(cases []*scenario.Scenario) about {
	first := cases[0]
	if len(cases) == 1 {
		said := first.Summary
		if said == "" {
			said = first.Title
		}
		return about{name: "upperhand-" + first.ID, title: cut(first.Title, mostTitle), description: cut(said, mostDescription), lang: first.Language}
	}
	sum := sha256.New()
	titles := make([]string, 0, len(cases))
	lang := first.Language
	for _, sc := range cases {
		fmt.Fprintln(sum, sc.ID)
		titles = append(titles, sc.Title)
		if sc.Language != lang {
			lang = "en" // the language of the game round them
		}
	}
	return about{
		name:  "upperhand-" + hex.EncodeToString(sum.Sum(nil)[:8]),
		title: fmt.Sprintf("Upper Hand: %d cases", len(cases)), description: cut(strings.Join(titles, "; "), mostDescription), lang: lang,
	}
}

// cut is a text in one line of at most so many characters.
func cut(text string, most int) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	runes := []rune(text)
	return strings.TrimSpace(string(runes[:most-1])) + "…"
}
