package script

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// unknownWord is one place where the file uses a word that it gave to nothing.
type unknownWord struct {
	name      string
	line      int
	explained bool // another message is about it
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
		l.words = append(l.words, unknownWord{name: name, line: line})
	}
	if foreign(name) {
		return l.dummy()
	}
	if near := scenario.Nearest(name, l.vocabulary); near != "" {
		return globals[near]
	}
	a := &alias{name, l}
	nothing := l.dummy()
	return &sandbox.Host{Name: name, Kind: "character", Data: a, Absorb: true, Field: nothing.Field, Func: func(c *sandbox.Call) (sandbox.Value, error) {
		if p := a.person(); p != nil && !l.ran {
			return l.begin(&part{shape: &lineShape, line: c.Line, speaker: p}, c)
		}
		return nothing.Func(c)
	}}
}

// isField reports whether any table of the language has such a field.
func isField(name string) bool {
	return slices.ContainsFunc(shapes(), func(s *shape) bool { return s.find(name) != nil })
}

// fieldNames lists the fields of all tables of the language.
func fieldNames() []string {
	var all []string
	for _, s := range shapes() {
		all = append(all, s.names()...)
	}
	return all
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

// loseWords notes every unknown word as a name that may be known.
func (l *loader) loseWords() {
	for _, w := range l.words {
		if !l.names.closed {
			l.names.lost[w.name] = true
		}
	}
}

// unknownWords reports them, once it is known which characters there are and
// which words other messages are about.
func (l *loader) unknownWords() {
	people, ids := l.people()
	known := slices.Concat(l.vocabulary, ids, l.localNames())
	told := map[string]bool{}
	for _, w := range l.words {
		if l.torn[w.line] || w.explained || told[w.name] {
			continue
		}
		near := scenario.Nearest(w.name, known)
		told[w.name] = near == "" || people[w.name] != nil // to give the name to something mends all places
		if foreign(w.name) {
			l.report(scenario.NotSupported, w.line, "say it with tables, conditions and the words of the scenario language", "%s is a part of Lua that scenarios cannot use", w.name)
			continue
		}
		if made := l.madeAt(w.name); made > w.line {
			l.report(scenario.UnknownWord, w.line, fmt.Sprintf("move this below line %d, or that above this", made), "%s is not known yet: it is made in line %d", w.name, made)
			continue
		}
		if isField(w.name) && regexp.MustCompile(`\b`+w.name+`\s*==`).MatchString(l.lineText(w.line)) {
			l.lose(w.name)
			l.report(scenario.SyntaxError, w.line, "write "+w.name+" = …", "%s gets its value with one =, and == compares", w.name)
			continue
		}
		if _, ok := people[w.name]; ok {
			l.report(scenario.UnknownWord, w.line, "write local "+w.name+" = character { … } where the character is made, above the first scene",
				"%s is the id of a character, but not a name that can be used here", w.name)
			continue
		}
		l.report(scenario.UnknownWord, w.line, l.wordHelp(w, near), "the word %s is not known", w.name)
	}
}

// wordHelp is the remedy for an unknown word.
func (l *loader) wordHelp(w unknownWord, near string) string {
	switch {
	case foreignName[strings.ToLower(w.name)] != "" && slices.Contains(l.vocabulary, foreignName[strings.ToLower(w.name)]):
		return fmt.Sprintf("did you mean %q", foreignName[strings.ToLower(w.name)])
	case isField(w.name):
		return "give a field its value with one =, as in " + w.name + " = …"
	case near != "":
		return fmt.Sprintf("did you mean %q", near)
	}
	return "put quotation marks round it if it is a text; if it is a person, write local " + w.name + " = character { … } above the first scene"
}

// foreignName holds words that people bring along for what is called otherwise here.
var foreignName = map[string]string{
	"person": "character", "actor": "character", "client": "character", "char": "character", "say": "narrate", "text": "narrate", "tell": "narrate",
	"story": "narrate", "option": "choice", "answer": "choice", "decision": "choice", "end": "ending", "final": "ending", "room": "scene",
	"chapter": "scene", "question": "reflect", "reflection": "reflect", "goto": "go", "case": "scenario", "bond": "relation",
}

// localName finds the names that the author gives to things.
var localName = regexp.MustCompile(`^\s*local\s+(?:function\s+)?([A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*)`)

// locals lists them with the lines where that happens first.
func (l *loader) locals() map[string]int {
	if l.given == nil {
		l.given = map[string]int{}
		for i, text := range l.lines {
			m := localName.FindStringSubmatch(text)
			if m == nil {
				continue
			}
			for _, name := range identifier.FindAllString(m[1], -1) {
				if _, ok := l.given[name]; !ok {
					l.given[name] = i + 1
				}
			}
		}
	}
	return l.given
}

// localNames lists the author's own names in the order of the alphabet, so that
// suggestions don't depend on the order of a map.
func (l *loader) localNames() []string { return slices.Sorted(maps.Keys(l.locals())) }

// madeAt is the line where the author gives that name to something, or 0.
func (l *loader) madeAt(name string) int { return l.locals()[name] }
