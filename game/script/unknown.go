package script

import (
	"slices"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// unknownWord is one place where the file uses a word that it gave to nothing.
type unknownWord struct {
	name string
	line int
}

// alias stands for an unknown word until the file has run and one can tell
// which character was meant.
type alias struct {
	name   string
	loader *loader
}

// unknown is told of such a place before the file runs. A slip for a word of
// the language is read as that word, a slip for a person as that person.
func (l *loader) unknown(name string, line int, globals map[string]sandbox.Value) sandbox.Value {
	if len(l.words) <= maxFound {
		l.words = append(l.words, unknownWord{name, line})
	}
	if foreign(name) {
		return l.dummy()
	}
	if near := scenario.Nearest(name, l.vocabulary); near != "" {
		return globals[near]
	}
	a := &alias{name, l}
	nothing := l.dummy()
	return &sandbox.Host{Name: name, Kind: "character", Data: a, Field: nothing.Field, Func: func(c *sandbox.Call) (sandbox.Value, error) {
		if p := a.person(); p != nil {
			return l.begin(&part{shape: &lineShape, line: c.Line, speaker: p}, c)
		}
		return nothing.Func(c)
	}}
}

// isField reports whether any table of the language has such a field.
func isField(name string) bool {
	return slices.ContainsFunc(shapes(), func(s *shape) bool { return s.find(name) != nil })
}

// foreign reports whether the word is one of Lua's that scenarios do without.
func foreign(name string) bool {
	return slices.Contains([]string{"_G", "_VERSION", "assert", "collectgarbage", "coroutine", "debug", "dofile", "error", "getfenv", "getmetatable",
		"io", "load", "loadfile", "loadstring", "module", "newproxy", "os", "package", "pcall", "print", "rawequal", "rawget", "rawset",
		"require", "setfenv", "setmetatable", "xpcall"}, name)
}

// person is the character that the unknown word is a slip for, or nil.
func (a *alias) person() *part {
	people, ids := a.loader.people()
	if p, ok := people[a.name]; ok {
		return p
	}
	return people[scenario.Nearest(a.name, ids)]
}

// people gives the characters made so far by their ids.
func (l *loader) people() (map[string]*part, []string) {
	people := map[string]*part{}
	var ids []string
	for _, p := range l.cast {
		if p.lost {
			continue
		}
		id := fieldText(p, "id")
		people[id] = p
		ids = append(ids, id)
	}
	return people, ids
}

// unknownWords reports them, once it is known which characters there are.
func (l *loader) unknownWords() {
	people, ids := l.people()
	known := slices.Concat(l.vocabulary, ids)
	told := map[string]bool{}
	for _, w := range l.words {
		near := scenario.Nearest(w.name, known)
		if l.torn[w.line] || told[w.name] {
			continue
		}
		told[w.name] = near == "" || people[w.name] != nil // to give the name to something mends all places
		if foreign(w.name) {
			l.report(scenario.NotSupported, w.line, "say it with tables, conditions and the words of the scenario language", "%s is a part of Lua that scenarios cannot use", w.name)
			continue
		}
		if _, ok := people[w.name]; ok {
			l.report(scenario.UnknownWord, w.line, "write local "+w.name+" = character { … } where the character is made, above the first scene",
				"%s is the id of a character, but not a name that can be used here", w.name)
			continue
		}
		help := scenario.DidYouMean(w.name, known)
		if isField(w.name) {
			help = "give a field its value with one =, as in " + w.name + " = …"
		} else if near == "" {
			help = "put quotation marks round it if it is a text; if it is a person, write local " + w.name + " = character { … } above the first scene"
		}
		l.report(scenario.UnknownWord, w.line, help, "the word %s is not known", w.name)
	}
}
