package scenario

import (
	"fmt"
	"slices"
	"strings"
)

// Severity says how much a diagnostic matters.
type Severity uint8

// The severities, from worst to mildest. A scenario with an error cannot be
// played; a warning is nearly always a mistake; advice is about the teaching
// and the writing.
const (
	Error Severity = iota
	Warning
	Advice
)

// String gives the word that check prints.
func (s Severity) String() string { return [...]string{"error", "warning", "advice"}[s] }

// Diagnostic is one mistake of the author's: what, where, and how to mend it.
type Diagnostic struct {
	Code     string // "UH012": stable, with a page of its own in the catalogue
	Severity Severity
	Pos      Pos
	Message  string // one sentence in the author's words, without a full stop
	Help     string // the remedy, without a full stop
}

// String is the form that check prints: path:line: severity[CODE]: sentence.
func (d Diagnostic) String() string {
	place := d.Pos.File
	if d.Pos.Line > 0 {
		place = fmt.Sprintf("%s:%d", d.Pos.File, d.Pos.Line)
	}
	line := fmt.Sprintf("%s: %s[%s]: %s", place, d.Severity, d.Code, d.Message)
	if d.Help != "" {
		line += "\n  help: " + d.Help
	}
	return line
}

// Diagnostics is what one run over a file found.
type Diagnostics []Diagnostic

// Failed reports whether an error is among them.
func (ds Diagnostics) Failed() bool {
	return slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.Severity == Error })
}

// Sort orders by place, then code, and drops exact repeats.
func (ds Diagnostics) Sort() Diagnostics {
	slices.SortStableFunc(ds, func(a, b Diagnostic) int {
		if c := strings.Compare(a.Pos.File, b.Pos.File); c != 0 {
			return c
		}
		if a.Pos.Line != b.Pos.Line {
			return a.Pos.Line - b.Pos.Line
		}
		return strings.Compare(a.Code, b.Code)
	})
	return slices.Compact(ds)
}
