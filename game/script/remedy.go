package script

import (
	"fmt"
	"slices"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// fieldHelp looks for the field that was meant: in this table, then in others,
// since most unknown fields are known ones that stand in the wrong place.
func (r *record) fieldHelp(name string) string {
	if scenario.Nearest(name, r.shape.names()) != "" {
		return scenario.DidYouMean(name, r.shape.names())
	}
	if target, ok := asText(r.table.Get(name)); ok && r.shape == &sceneShape && (name == "go" || name == "ending") {
		return fmt.Sprintf("write %s %q, without =", r.wayTo(target), target)
	}
	if value, ok := asText(r.table.Get(name)); ok && r.shape == &sceneShape && r.speaks(name) {
		return fmt.Sprintf("write %s %s, without =", name, quote(short(value)))
	}
	if field := foreignField[name]; r.shape.find(field) != nil {
		return fmt.Sprintf("did you mean %q", field)
	}
	if (name == "trust" || name == "autonomy") && r.shape.find("power") != nil {
		return "say what is done with power, act and manner; the model of the relationship moves the meters"
	}
	for _, other := range shapes() {
		if other != r.shape && other.find(name) != nil {
			return fmt.Sprintf("%s is a field of %s", name, other.name)
		}
	}
	for _, other := range slices.Backward(shapes()) { // items of a scene first
		if near := scenario.Nearest(name, other.names()); near != "" {
			return fmt.Sprintf("%s is a field of %s", near, other.name)
		}
	}
	return scenario.DidYouMean(name, r.shape.names())
}

// foreignField holds what people call fields elsewhere.
var foreignField = map[string]string{
	"next": "go", "goto": "go", "link": "go", "to": "go", "target": "go", "leads": "go", "label": "id", "key": "id", "condition": "when", "requires": "when",
	"feedback": "why", "explanation": "why", "reason": "why", "because": "why", "reaction": "heard", "response": "heard", "emotion": "mood",
	"feeling": "mood", "base": "power", "flag": "set", "flags": "set", "location": "place", "people": "with", "persons": "with", "characters": "with",
	"type": "kind", "description": "text", "gender": "pronoun", "job": "role", "intro": "prebrief", "goals": "objectives", "duration": "minutes",
}

// speaks reports whether a word begins a line: a word of the language, or a person.
func (l *loader) speaks(name string) bool {
	people, _ := l.people()
	return slices.Contains(l.vocabulary, name) || people[name] != nil
}

// remedy shows how a field is written, with the author's own number where one can
// be read out of a text.
func (f *field) remedy(value sandbox.Value) string {
	text, _ := asText(value)
	if n := strings.TrimRight(strings.TrimSpace(text), " %"); n != "" && strings.Trim(n, "0123456789") == "" && (f.kind == numberKind || f.kind == countKind) {
		return "write " + f.name + " = " + n
	}
	return "write it like this: " + f.name + " = " + sample(f)
}

// foreignWord holds other names for the bases of power and what is done.
var foreignWord = map[string]string{
	"formal": "legitimate", "position": "legitimate", "positional": "legitimate", "authority": "legitimate", "role": "legitimate", "punishment": "coercive",
	"threat": "coercive", "force": "coercive", "praise": "reward", "knowledge": "expert", "expertise": "expert", "charisma": "referent",
	"charismatic": "referent", "personal": "referent", "relational": "referent", "warmth": "referent", "facts": "informational", "network": "connection",
	"contacts": "connection", "open": "transparent", "openly": "transparent", "honest": "transparent", "secret": "hidden", "secretly": "hidden", "covert": "hidden",
	"apologise": "repair", "apologize": "repair", "apology": "repair", "listening": "listen", "neutral": "mixed", "win": "good", "lose": "bad",
}

// within is the one word of the field that a text holds among others, or another
// name for one: "legitimate power", "formal".
func (f *field) within(text string) string {
	if word := foreignWord[strings.ToLower(text)]; slices.Contains(f.words, word) {
		return word
	}
	found := ""
	for _, w := range strings.Fields(strings.ToLower(text)) {
		if slices.Contains(f.words, w) {
			if found != "" {
				return ""
			}
			found = w
		}
	}
	return found
}

// listed makes a list of a text that holds several of the words of a field, as in
// "transparent, consent"; "" where it does not.
func (f *field) listed(text string) string {
	words := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || r == ' ' || r == '+' || r == '&' || r == '/' })
	words = slices.DeleteFunc(words, func(w string) bool { return w == "and" })
	for _, w := range words {
		if !slices.Contains(f.words, w) {
			return ""
		}
	}
	if f.kind != wordsKind || len(words) < 2 {
		return ""
	}
	return `{ "` + strings.Join(words, `", "`) + `" }`
}
