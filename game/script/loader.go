package script

import (
	"slices"

	"upperhand/game/scenario"
)

// maxFound bounds the lists of errors and of other diagnostics: nobody reads
// more, and a hostile file must not make us compose them.
const maxFound = 250

// loader is one file being read: what its constructors noted, which names there
// are, and what was found wrong so far.
type loader struct {
	check      func(*scenario.Scenario) scenario.Diagnostics
	file       string
	text       string          // the file, as it can be shown
	lines      []string        // its lines, for quoting what an author wrote
	given      map[string]int  // see locals
	ran        bool            // the file has run: what its functions ask for now is asked in play
	bared      bool            // a person was asked for a meter outside quotation marks
	lost       map[string]bool // fields that could not be read
	setLost    bool            // a set = … could not be read, so any fact may be set
	whenLost   bool            // a condition could not be read, so any fact may be asked for
	noted      []*part         // in the order in which they were made
	cast       []*part         // the characters among them
	words      []unknownWord
	vocabulary []string // the words that this kind of file can use
	names      *names
	you        *part
	hooks      []hook
	numbers    []bool // facts that are numbers, by flag
	found      scenario.Diagnostics
	remarks    *remarks
	torn       map[int]bool             // lines whose syntax is broken
	ragged     bool                     // its syntax is broken, so that what was read may not be what was meant
	incomplete bool                     // part of it could not be read, for that reason or another
	counts     [scenario.Advice + 1]int // diagnostics found, by severity
}

// doubtful reports whether something else was already found in the line that
// makes what stands there hard to tell.
func (l *loader) doubtful(line int) bool {
	return l.torn[line] || slices.ContainsFunc(l.words, func(w unknownWord) bool { return w.line == line })
}

func (l *loader) pos(line int) scenario.Pos { return scenario.Pos{File: l.file, Line: line} }

func (l *loader) report(code string, line int, help, format string, args ...any) {
	l.add(scenario.Diagnose(code, l.pos(line), help, format, args...))
}

// add takes diagnostics in, up to so many of each severity, so that advice
// never crowds out an error.
func (l *loader) add(found ...scenario.Diagnostic) {
	for _, d := range found {
		l.counts[d.Severity]++
		switch n := l.counts[d.Severity]; {
		case n <= maxFound:
			l.found = append(l.found, d)
		case n == maxFound+1:
			l.found = append(l.found, scenario.Diagnose(scenario.TooManyFaults, d.Pos, "mend the first ones and check again",
				"there are more findings than the %d listed here", maxFound))
		}
	}
}
