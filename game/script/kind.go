package script

import "upperhand/game/scenario"

// kind is what sort of value a field takes.
type kind uint8

const (
	textKind   kind = iota // one line of text
	proseKind              // paragraphs
	idKind                 // letters, digits and hyphens
	numberKind             // between low and high
	countKind              // a whole number between low and high
	truthKind              // true or false
	wordKind               // one of words
	wordsKind              // one of words, or a list of them
	textsKind              // a list of texts
	personKind             // a character
	peopleKind             // a character or a list of them
	whenKind               // a condition: a text, or a function
	setKind                // facts and their new values
	effectKind             // a function
	tableKind              // a table of a shape of its own
	flagsKind              // facts and their first values
	showsKind              // one or two relations
)

// phrase names what is wanted, for a sentence: "mood wants one of its words".
func (k kind) phrase() string {
	return [...]string{
		"a text in quotation marks", "a text in [[ … ]]", "an id in quotation marks", "a number", "a whole number",
		"true or false", "a word in quotation marks", "a word in quotation marks, or a list of them",
		"a list of texts in braces", "a character", "a character, or a list of them in braces",
		"a condition in quotation marks", "facts and their values in braces", "a function", "a table in braces",
		"facts and their first values in braces", "one or two relations, as in { \"sofia\", \"sofia > matthias\" }",
	}[k]
}

// luaType is the kind in LuaCATS, for editors.
func (f field) luaType() string {
	switch f.kind {
	case textKind, proseKind, idKind:
		return "string"
	case numberKind:
		return "number"
	case countKind:
		return "integer"
	case truthKind:
		return "boolean"
	case wordKind:
		return either(f.words)
	case wordsKind:
		return "(" + either(f.words) + ")|(" + either(f.words) + ")[]"
	case textsKind:
		return "string[]"
	case personKind:
		return "upperhand.Character"
	case peopleKind:
		return "upperhand.Character|upperhand.Character[]"
	case whenKind:
		return "string|fun(s: upperhand.State): boolean"
	case setKind:
		return "string|table"
	case effectKind:
		return "fun(s: upperhand.State): upperhand.Result"
	case flagsKind:
		return "table<string, number|boolean>"
	case showsKind:
		return "(string|upperhand.Character)[]"
	}
	return f.shape.class()
}

// either is the LuaCATS type of one of some words.
func either(words []string) string {
	out := ""
	for i, word := range words {
		if i > 0 {
			out += "|"
		}
		out += `"` + word + `"`
	}
	return out
}

// field is one field that an author may write in a table.
type field struct {
	name      string
	kind      kind
	doc       string // one sentence, for editors and the author's guide
	need      bool   // the table makes no sense without it
	low, high int    // numbers
	words     []string
	code      string // of the diagnostic for a word that is not known
	shape     *shape // tables
}

// shape is the table that a constructor takes.
type shape struct {
	name   string // the constructor's, which is also how messages call it
	doc    string
	fields []field
	items  bool // entries without a name are items of a scene, or steps of a test
}

// find gives the field of that name, or nil.
func (s *shape) find(name string) *field {
	for i := range s.fields {
		if s.fields[i].name == name {
			return &s.fields[i]
		}
	}
	return nil
}

// names lists the fields in the order in which the table gives them.
func (s *shape) names() []string {
	var names []string
	for _, f := range s.fields {
		names = append(names, f.name)
	}
	return names
}

// unknownCode is the code for a word that the field does not know.
func (f *field) unknownCode() string {
	if f.code != "" {
		return f.code
	}
	return scenario.UnknownValue
}
