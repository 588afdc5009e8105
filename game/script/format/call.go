package format

import "strings"

// Call is a call outside all blocks and brackets, with a text and a table, as
// in test "it" { … }.
type Call struct {
	Word, Text string
	Line       int
	Entries    []Entry
}

// Entry is one entry of a table, with its place in the file.
type Entry struct {
	Key        string  // "" where it has none
	Start, End int     // in bytes, the key included
	Entries    []Entry // where its value is a call with a table, as in expect { … }
}

// Calls lists the calls of a file, so that a part of one can be replaced while
// all the rest stays as it was typed. Those that are made in loops and
// functions are not found.
func Calls(src []byte) ([]Call, error) {
	text := string(src)
	mark := len(text) - len(strings.TrimPrefix(text, "\xef\xbb\xbf"))
	tokens, err := lex(text[mark:])
	if err != nil {
		return nil, err
	}
	for i := range tokens {
		tokens[i].start += mark
	}
	f := finder{tokens: tokens}
	return f.calls(), nil
}

// finder walks over tokens without reading what they mean.
type finder struct {
	tokens []token
	at     int
}

func (f *finder) is(ahead int, word string) bool {
	return f.at+ahead < len(f.tokens) && f.tokens[f.at+ahead].kind == sign && f.tokens[f.at+ahead].word == word
}

func (f *finder) calls() []Call {
	var calls []Call
	for depth := 0; f.at+2 < len(f.tokens); {
		t := f.tokens[f.at]
		if depth == 0 && t.kind == name && f.tokens[f.at+1].kind == text && f.is(2, "{") {
			call := Call{Word: t.word, Text: unquoted(f.tokens[f.at+1].word), Line: t.line}
			f.at += 3
			call.Entries = f.entries()
			calls = append(calls, call)
			continue
		}
		depth += nesting(t)
		f.at++
	}
	return calls
}

// nesting is how far a token leads into brackets and blocks, or out of them.
func nesting(t token) int {
	if t.kind != sign && t.kind != keyword {
		return 0
	}
	switch t.word {
	case "(", "{", "[", "function", "do", "then", "repeat":
		return 1
	case ")", "}", "]", "end", "until", "elseif":
		return -1
	}
	return 0
}

// entries reads up to the brace that closes a table, and steps over it.
func (f *finder) entries() []Entry {
	var entries []Entry
	for f.tokens[f.at].kind != end && !f.is(0, "}") {
		entries = append(entries, f.entry())
		if f.is(0, ",") || f.is(0, ";") {
			f.at++
		}
	}
	if f.is(0, "}") {
		f.at++
	}
	return entries
}

func (f *finder) entry() Entry {
	e := Entry{Start: f.tokens[f.at].start}
	switch t := f.tokens[f.at]; {
	case t.kind == name && f.is(1, "="):
		e.Key = t.word
		f.at += 2
	case f.is(0, "[") && f.tokens[f.at+1].kind == text && f.is(2, "]") && f.is(3, "="):
		e.Key = unquoted(f.tokens[f.at+1].word)
		f.at += 4
	}
	if f.tokens[f.at].kind == name && f.is(1, "{") {
		f.at += 2
		e.Entries = f.entries()
	}
	for depth := 0; f.tokens[f.at].kind != end; f.at++ {
		if depth == 0 && (f.is(0, ",") || f.is(0, ";") || f.is(0, "}")) {
			break
		}
		depth += nesting(f.tokens[f.at])
	}
	last := f.tokens[f.at-1]
	e.End = last.start + len(last.word)
	return e
}

// unquoted is what stands in quotation marks; one with escapes stays as it is.
func unquoted(word string) string {
	if word[0] == '[' || strings.Contains(word, `\`) {
		return word
	}
	return word[1 : len(word)-1]
}
