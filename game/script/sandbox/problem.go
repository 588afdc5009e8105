package sandbox

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"upperhand/game/hidden"
)

// Kind says which of the package's stages refused.
type Kind uint8

// The kinds of problem, in the order in which a file meets them.
const (
	Source   Kind = iota + 1 // the bytes: size, encoding, forbidden characters
	Syntax                   // not Lua, or a part of Lua that is not offered
	Limit                    // the file is too large or too deep in one of the ways of Limits
	Runtime                  // a statement failed; the next one was run
	Steps                    // the budget of operations is spent; the run is over
	Memory                   // the budget of bytes is spent; the run is over
	Depth                    // calls inside calls went too deep; the run is over
	Internal                 // a mistake of this program, worth a report
)

var kindNames = [...]string{"none", "source", "syntax", "limit", "runtime", "steps", "memory", "depth", "internal"}

// String gives the kind as one lower-case word, which the corpus of tests relies on.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

// Hint names a mistake that was recognised, so that a caller can give it a stable code and a remedy.
type Hint uint8

// The mistakes that are recognised. NoHint stands for every other.
const (
	NoHint          Hint = iota
	MissingComma         // two values side by side; Other is the line at whose end the comma belongs
	UnclosedString       // a quote without its partner on the line, or [[ without ]]
	UnclosedBrace        // { ( or [ that is never closed; Other is the line where it was opened
	UnclosedBlock        // function, if, for, while, do without end; Other is the line where it was opened
	StrayCloser          // } ) ] or end with nothing to close
	AssignForEqual       // = where == is meant
	NotEqualSign         // != for ~=
	ForeignOperator      // && || ! += ++ // and other words of other languages
	ReservedField        // a reserved word used as a field name
	MethodCall           // a:b() on something other than a string
	GotoUsed             // goto or a label
	SmartQuote           // typographic quotes used as string quotes
	MissingWord          // then or do is missing; Other is the line at whose end it belongs
	MissingEquals        // local x y(): = is missing after x
	AmbiguousCall        // a line that starts with ( and would call the line before
	BadNumber            // 12abc, 1e+
	BadEscape            // a backslash escape that gives a forbidden character
	BadCharacter         // a character that may not stand in a file, or not outside a string
	Slip                 // something else that was recognised; Remedy says how to mend it
	RepeatedField        // a field that stands twice in one table
	NotText              // a file of a word processor, or a page of the web
	NotUTF8              // Latin-1, UTF-16 or damaged text
	Bytecode             // a compiled chunk
	NewGlobal            // assignment to an undeclared name
	FixedGlobal          // assignment to a word of the language
	UnknownName          // a name that nobody declared
	NilCall              // a call of a value that can't be called
	NilIndex             // a field of a value that has none
	Frozen               // a change after loading
	BadArgument          // a library function was given a value it can't use
	ScriptError          // the script called error or assert itself
	HostError            // a word of the scenario language refused its arguments
	TooManyProblems      // the rest was not looked at
)

// Problem is one thing to tell an author.
type Problem struct {
	Kind   Kind
	Hint   Hint
	File   string
	Line   int    // 1-based; the place to look at first
	Other  int    // a second line that matters (where a brace was opened), or 0
	Remedy string // how to mend it, where that needs more than the hint; or ""
	Text   string // one plain sentence, at most 300 bytes, no control characters, no addresses
	Near   string // the word at which the parser stopped, or ""
	Limit  int    // for Limit, Steps, Memory, Depth: the limit …
	Amount int    // … and what was asked for, as far as it was counted
	Detail string // for Internal only: what to put in a report; not for authors

	final  bool // nothing after it is worth looking at
	mended bool // the text was repaired in place, so that no later reading finds it again
}

// String gives the problem as file:line: kind: text.
func (p Problem) String() string {
	return fmt.Sprintf("%s:%d: %s: %s", p.File, p.Line, p.Kind, p.Text)
}

// Error makes a problem usable where an error is wanted.
func (p Problem) Error() string { return p.String() }

const maxText = 300

// clean replaces what must not reach a screen, a log or a terminal, and cuts at 300 bytes.
func clean(s string) string {
	if len(s) > 4*maxText {
		s = s[:4*maxText]
	}
	var b strings.Builder
	for _, r := range s {
		if r == utf8.RuneError || hidden.Is(r) || r == '\n' || r == '\t' || !unicode.IsPrint(r) && r != ' ' {
			r = '·'
		}
		if b.Len()+utf8.RuneLen(r) > maxText-3 {
			b.WriteString("…")
			break
		}
		b.WriteRune(r)
	}
	return b.String()
}

// quoted shortens a piece of an author's text for use inside a sentence.
func quoted(s string) string {
	const most = 40
	if len(s) > most {
		cut := most
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		s = s[:cut] + "…"
	}
	return "“" + s + "”"
}
