package translation

import (
	"fmt"

	"upperhand/game/locale"
	"upperhand/game/scenario"
)

// Text is something of a scenario that can be translated.
type Text struct {
	locale.Key
	Pos  scenario.Pos
	Note string // for the translator: "Sofia, thinks"
}

// Texts lists what can be translated, each once. Reasons are what the
// scenario's functions say of their moves, which only package script can tell.
func Texts(sc *scenario.Scenario, reasons []scenario.Text) []Text {
	var all []Text
	seen := map[locale.Key]bool{}
	add := func(t Text) {
		if t.ID != "" && !seen[t.Key] {
			seen[t.Key] = true
			all = append(all, t)
		}
	}
	walk(sc, func(w word) {
		add(Text{locale.Key{Context: w.context, ID: *w.text}, w.pos, w.note})
	})
	for _, r := range reasons {
		add(Text{locale.Key{Context: reason, ID: r.Text}, r.Pos, "a reason, told in the debrief"})
	}
	return all
}

// entry is a text as a PO file has it, without a translation; its place
// is told by line, as translators' tools expect it.
func (t Text) entry() locale.Entry {
	return locale.Entry{Key: t.Key, Comments: []string{t.Note}, Refs: []string{fmt.Sprintf("%s:%d", base(t.Pos.File), t.Pos.Line)}, Str: []string{""}}
}

// base is the last part of a path, whichever way its slashes lean.
func base(file string) string {
	for i := len(file) - 1; i >= 0; i-- {
		if file[i] == '/' || file[i] == '\\' {
			return file[i+1:]
		}
	}
	return file
}
