package script

import (
	"fmt"
	"slices"
	"strings"

	"upperhand/game/scenario"
)

// Reference gives a table of the author's guide, in Markdown, from what files
// are read against; ok is false where there is none of that name. References
// lists the names.
func Reference(name string) (table string, ok bool) {
	if name == "conditions" {
		return conditionTable(), true
	}
	if i := slices.IndexFunc(guideShapes(), func(s *shape) bool { return s.name == name }); i >= 0 {
		return guideShapes()[i].table(), true
	}
	all := append(vocabularies(), looks()...)
	if i := slices.IndexFunc(all, func(v vocabulary) bool { return "words of "+v.name == name }); i >= 0 {
		return all[i].table(), true
	}
	return "", false
}

// References lists the tables that there are, in the order of the guide.
func References() []string {
	var names []string
	for _, s := range guideShapes() {
		names = append(names, s.name)
	}
	for _, v := range append(vocabularies(), looks()...) {
		names = append(names, "words of "+v.name)
	}
	return append(names, "conditions")
}

func guideShapes() []*shape { return append(shapes(), &toEndingShape, &testShape, &expectShape) }

// table lists the fields of a part, each with what it takes and what it means.
func (s *shape) table() string {
	var b strings.Builder
	b.WriteString("| field | takes | is |\n| --- | --- | --- |\n")
	for _, f := range s.fields {
		need := ""
		if f.need {
			need = " (needed)"
		}
		fmt.Fprintf(&b, "| `%s`%s | %s | %s |\n", f.name, need, f.takes(), strings.ReplaceAll(f.doc, "|", "\\|"))
	}
	return b.String()
}

// takes says in a few words what is written behind the field.
func (f *field) takes() string {
	switch f.kind {
	case textKind, proseKind, idKind, personKind, truthKind, effectKind:
		return [...]string{textKind: "a text", proseKind: "a text of paragraphs", idKind: "an id", personKind: "a person", truthKind: "`true`", effectKind: "a function"}[f.kind]
	case numberKind, countKind:
		if f.high == 0 || f.high >= 1_000_000 {
			return "a number"
		}
		return fmt.Sprintf("a number, %d to %d", f.low, f.high)
	case wordKind:
		return "a word"
	case wordsKind:
		return "a word, or a list"
	case textsKind:
		return "a list of texts"
	case peopleKind:
		return "a person, or a list"
	case whenKind:
		return "a condition"
	case setKind:
		return "a fact, or a table"
	case flagsKind:
		return "a table"
	case showsKind:
		return "a list"
	}
	return "a table"
}

// table lists the words, each with what it means.
func (v *vocabulary) table() string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | means |\n| --- | --- |\n", v.fields)
	if v.all != "" {
		fmt.Fprintf(&b, "| `%s` | %s |\n", strings.Join(v.words, "` `"), v.all)
		return b.String()
	}
	for _, word := range v.words {
		fmt.Fprintf(&b, "| `%s` | %s |\n", word, v.means[word])
	}
	return b.String()
}

func conditionTable() string {
	var b strings.Builder
	b.WriteString("| written | asks |\n| --- | --- |\n")
	for _, form := range scenario.Forms() {
		fmt.Fprintf(&b, "| `%s` | %s |\n", form.Written, form.Means)
	}
	return b.String()
}
