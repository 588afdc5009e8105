package script

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"upperhand/game/script/sandbox"
)

// What a script hands over is one of the types below; all other files of the
// package ask through these functions.

func asText(v sandbox.Value) (string, bool) {
	s, ok := v.(string)
	return s, ok
}

func isText(v sandbox.Value) bool {
	_, ok := v.(string)
	return ok
}

func asNumber(v sandbox.Value) (float64, bool) {
	n, ok := v.(float64)
	return n, ok
}

// finite reports whether a fact can be the number: 0/0 and 1/0 are none that
// anything could be compared with.
func finite(n float64) bool { return !math.IsNaN(n) && !math.IsInf(n, 0) }

func asTruth(v sandbox.Value) (bool, bool) {
	b, ok := v.(bool)
	return b, ok
}

func asTable(v sandbox.Value) (*sandbox.Table, bool) {
	t, ok := v.(*sandbox.Table)
	return t, ok
}

// asPart gives what a constructor noted. An unknown word stands for the person it
// is likely a slip for, as soon as that person was made.
func asPart(v sandbox.Value) (*part, bool) {
	h, ok := v.(*sandbox.Host)
	if !ok {
		return nil, false
	}
	if a, ok := h.Data.(*alias); ok {
		p := a.person()
		return p, p != nil
	}
	p, ok := h.Data.(*part)
	return p, ok
}

func asPerson(v sandbox.Value) (*part, bool) {
	p, ok := asPart(v)
	return p, ok && p.shape == &characterShape
}

// isDummy reports whether the value stands for what an unknown word would have
// given. Whatever a dummy would lead to was already reported.
func isDummy(v sandbox.Value) bool {
	h, ok := v.(*sandbox.Host)
	if !ok {
		return false
	}
	if a, ok := h.Data.(*alias); ok {
		return a.person() == nil
	}
	if h.Absorb {
		return true
	}
	_, ok = h.Data.(dummy)
	return ok
}

func isFunction(v sandbox.Value) bool {
	_, ok := v.(*sandbox.Function)
	return ok
}

// isWord reports whether the value is a word of the language by itself, as a
// brace that was left out makes of it: local sofia = character id = "sofia" }.
func isWord(v sandbox.Value) bool {
	h, ok := v.(*sandbox.Host)
	if !ok {
		return false
	}
	_, ok = h.Data.(*shape)
	return ok
}

// texts gives a text, or the texts of a list.
func texts(v sandbox.Value) []string {
	if s, ok := asText(v); ok {
		return []string{s}
	}
	list, ok := asTable(v)
	if !ok {
		return nil
	}
	var all []string
	for i := 1; i <= list.Len(); i++ {
		if s, ok := asText(list.Index(i)); ok {
			all = append(all, s)
		}
	}
	return all
}

// plain writes a number as an author would.
func plain(n float64) string { return sandbox.FormatNumber(n) }

// describe names a value in a sentence.
func describe(v sandbox.Value) string {
	switch v := v.(type) {
	case nil:
		return "nothing"
	case string:
		return "the text " + quote(v)
	case float64:
		return "the number " + plain(v)
	case bool:
		return strconv.FormatBool(v)
	case *sandbox.Table:
		return "a table in braces"
	}
	if isWord(v) {
		return "the word " + v.(*sandbox.Host).Name + " alone"
	}
	if p, ok := asPart(v); ok {
		if p.shape == &characterShape {
			return "a person"
		}
		return article(p.noun())
	}
	return "a function"
}

// quote shows a text of the author's, cut where it is long.
func quote(s string) string {
	s = oneLine(s)
	if runes := []rune(s); len(runes) > 40 {
		s = string(runes[:39]) + "…"
	}
	return fmt.Sprintf("%q", s)
}

// article puts a or an before a noun.
func article(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// fits reports whether the value is of the kind that the field wants.
func (f *field) fits(v sandbox.Value) bool {
	switch f.kind {
	case textKind, proseKind, idKind, wordKind:
		_, ok := asText(v)
		return ok
	case numberKind, countKind:
		n, ok := asNumber(v)
		return ok && (f.kind == numberKind || n == float64(int64(n)))
	case truthKind:
		_, ok := asTruth(v)
		return ok
	case wordsKind:
		_, text := asText(v)
		return text || listOf(v, func(v sandbox.Value) bool { _, ok := asText(v); return ok })
	case textsKind:
		return listOf(v, func(v sandbox.Value) bool { _, ok := asText(v); return ok })
	case personKind:
		return isPerson(v)
	case peopleKind:
		return isPerson(v) || listOf(v, isPerson)
	case showsKind:
		return listOf(v, isPerson)
	case whenKind:
		_, ok := asText(v)
		return ok || isFunction(v)
	case setKind:
		_, text := asText(v)
		_, table := asTable(v)
		return text || table
	case effectKind:
		return isFunction(v)
	}
	_, ok := asTable(v)
	return ok
}

// isPerson accepts a character and, where a character has no name in Lua, its
// id in quotation marks.
func isPerson(v sandbox.Value) bool {
	_, text := asText(v)
	_, person := asPerson(v)
	return text || person || isDummy(v)
}

// listOf reports whether the value is a list and every entry is right.
func listOf(v sandbox.Value, ok func(sandbox.Value) bool) bool {
	list, is := asTable(v)
	if !is {
		return false
	}
	fits := true
	list.Range(func(key, value sandbox.Value, _ int) bool {
		_, named := asText(key)
		fits = fits && !named && ok(value)
		return fits
	})
	return fits
}

// sample shows how a field is written.
func sample(f *field) string {
	switch f.kind {
	case numberKind, countKind:
		return strconv.Itoa((f.low + f.high) / 2)
	case truthKind:
		return "true"
	case wordKind, wordsKind:
		return strconv.Quote(f.words[0])
	case textsKind:
		return `{ "…", "…" }`
	case personKind, peopleKind:
		return "sofia, without quotation marks"
	case whenKind:
		return `"sofia.trust >= 40"`
	case setKind, flagsKind:
		return "{ promised = true }"
	case effectKind:
		return "function(s) … end"
	case tableKind:
		return "{ … }"
	case showsKind:
		return `{ "sofia" }`
	}
	return `"…"`
}
