package script

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// bare is what femi.trust gives where it stands outside quotation marks while
// the file is read: whatever is done with it gives it again.
type bare struct{}

// meterOf answers a field of a person. Only conditions ask for one, so in a
// file that is being read it shows that quotation marks are missing.
func (l *loader) meterOf(name string) func(string) (sandbox.Value, error) {
	stand := &sandbox.Host{Name: "a condition", Data: bare{}, Absorb: true}
	return func(field string) (sandbox.Value, error) {
		if l.ran && meterField.MatchString(field) || !meterField.MatchString(field) {
			if !l.ran {
				return nil, fmt.Errorf("%s.%s means nothing; a person speaks with their name alone, as in sofia \"…\"", name, field)
			}
			return nil, fmt.Errorf("%s.%s cannot be asked for; in a function write s.trust(%s), in a condition %s.trust", name, field, name, name)
		}
		l.bared = true
		return stand, nil
	}
}

var meterField = regexp.MustCompile(`(?i)^(trust|autonomy|state)$`)

// bareMeters reports a meter that was asked for outside quotation marks where
// no field could tell.
func (l *loader) bareMeters() {
	if !l.bared || l.found.Failed() {
		return
	}
	line := 1 + max(0, slices.IndexFunc(l.lines, bareMeter.MatchString))
	l.report(scenario.LuaMistake, line, "put the whole condition between quotation marks: when = \"sofia.trust >= 40\"",
		"the meters of a person can be asked for only in a condition")
}

var bareMeter = regexp.MustCompile(`(?i)^[^"'\[]*\b\w+\.(trust|autonomy|state)\b`)

// unquoted reports the value of a field that misses its quotation marks, as in
// power = referent or when = sofia.trust > 40, and passes over the words in it
// that are not known. It answers false where something else was meant.
func (r *record) unquoted(f *field, value sandbox.Value) bool {
	line := r.at(f.name)
	raw := r.written(f.name, line)
	if raw == "" || strings.Contains(raw, "function") || r.slip(f, raw) {
		return false
	}
	remedy, wants := "", f.kind.phrase()
	switch f.kind {
	case whenKind, textKind, proseKind, idKind:
		remedy = inQuotes(raw)
	case wordKind, wordsKind:
		remedy = r.quotedWords(f, raw)
	case setKind:
		names := strings.FieldsFunc(strings.Trim(raw, "{} "), func(r rune) bool { return r == ',' || r == ' ' })
		if slices.ContainsFunc(names, func(s string) bool { return !isName(s) }) {
			return false
		}
		if remedy = inQuotes(raw); strings.HasPrefix(raw, "{") {
			remedy = eachQuoted(raw)
		}
		for _, name := range names {
			r.names.lost[name] = true
		}
	case truthKind:
		remedy, wants = strconv.FormatBool(!slices.Contains(noes, strings.ToLower(raw))), "true or false"
	case textsKind:
		remedy = eachQuoted(raw)
	default:
		return false
	}
	r.explain(raw, line)
	message := "%s wants %s, and “%s” stands without"
	if f.kind == truthKind {
		message = "%s wants %s, not “%s”"
	}
	r.report(scenario.WrongType, line, "write "+f.name+" = "+remedy, message, f.name, wants, short(raw))
	return true
}

// bareWords reports whether the value is what words without quotation marks
// come to: nothing known, a list with such in it, or what came of comparing one.
func (r *record) bareWords(f *field, value sandbox.Value) bool {
	if list, ok := asTable(value); ok {
		for i := 1; i <= list.Len(); i++ {
			if isDummy(list.Index(i)) {
				return true
			}
		}
		return false
	}
	_, truth := asTruth(value)
	return isDummy(value) || truth && f.kind == whenKind || isWord(value)
}

// noes are the words that people write for false.
var noes = []string{"no", "none", "off", "never", "n", "f"}

// slip reports whether a single word is more likely a slip for a name of the
// file, as with = sofai is.
func (r *record) slip(f *field, raw string) bool {
	if !isName(raw) {
		return false
	}
	if _, of := f.nearest(raw); of {
		return false
	}
	_, ids := r.people()
	return scenario.Nearest(raw, slices.Concat(r.localNames(), ids)) != ""
}

// nearest is the word of the field that is meant.
func (f *field) nearest(word string) (string, bool) {
	if slices.Contains(f.words, word) {
		return word, true
	}
	near := scenario.Nearest(word, f.words)
	return near, near != ""
}

// quotedWords writes power = referent as it should be.
func (r *record) quotedWords(f *field, raw string) string {
	return word.ReplaceAllStringFunc(strings.ReplaceAll(raw, `"`, ""), func(w string) string {
		if near, ok := f.nearest(w); ok {
			w = near
		}
		return strconv.Quote(w)
	})
}

func eachQuoted(raw string) string {
	return word.ReplaceAllStringFunc(strings.ReplaceAll(raw, `"`, ""), strconv.Quote)
}

// explain passes over the unknown words of a text that another message quotes.
func (l *loader) explain(raw string, line int) {
	for i := range l.words {
		if w := &l.words[i]; w.line == line && slices.Contains(identifier.FindAllString(raw, -1), w.name) {
			w.explained = true
		}
	}
}

var identifier = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_]*`)

// written is how the value of a field stands in a line of the file, or "" where
// that cannot be told. It is asked for values that are not well written, so that
// of several fields of one name those with a whole text are passed over.
func (l *loader) written(name string, line int) string {
	if line < 1 || line > len(l.lines) {
		return ""
	}
	text := l.lines[line-1]
	begins := regexp.MustCompile(`(?:^|[\s,;{])` + regexp.QuoteMeta(name) + `\s*=\s*`)
	for _, at := range begins.FindAllStringIndex(text, -1) {
		raw := strings.TrimSpace(text[at[1] : at[1]+valueEnd(text[at[1]:])])
		if !wholeText.MatchString(raw) {
			return raw
		}
	}
	return ""
}

var wholeText = regexp.MustCompile(`^("[^"]*"|'[^']*')$`)

// valueEnd finds where a value ends: at a comma or a closing brace outside of
// quotation marks and brackets, or at a remark.
func valueEnd(text string) int {
	depth, quote := 0, byte(0)
	for i := range len(text) {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '(' || c == '{' || c == '[':
			depth++
		case depth > 0 && (c == ')' || c == '}' || c == ']'):
			depth--
		case depth == 0 && (c == ',' || c == ';' || c == '}'), c == '-' && strings.HasPrefix(text[i:], "--"):
			return i
		}
	}
	return len(text)
}

// inQuotes puts a condition or a word between quotation marks; those inside
// become single ones.
func inQuotes(raw string) string { return `"` + strings.ReplaceAll(raw, `"`, "'") + `"` }

// short cuts what a message quotes from the file.
func short(raw string) string {
	if runes := []rune(raw); len(runes) > 60 {
		return string(runes[:59]) + "…"
	}
	return raw
}
