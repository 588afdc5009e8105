package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"upperhand/game/script"
	"upperhand/game/terminal"
)

// testResult is a test as --json prints it. Fields are added, never renamed.
type testResult struct {
	Path     string        `json:"path"`
	Line     int           `json:"line"`
	Name     string        `json:"name"`
	Passed   bool          `json:"passed"`
	Failures []testFailure `json:"failures"`
}

type testFailure struct {
	Line    int          `json:"line"`
	Message string       `json:"message"`
	Way     string       `json:"way"`     // the choices taken up to here, by id
	Steps   []testChoice `json:"steps"`   // the same, with their words
	Offered []testChoice `json:"offered"` // what could be chosen here
}

type testChoice struct {
	Scene string `json:"scene"`
	ID    string `json:"id"`
	Text  string `json:"text"`
}

// tested is never nil, so that a run without tests prints [].
func tested(suites []*suite) []testResult {
	all := []testResult{}
	for _, s := range suites {
		for _, r := range s.reports {
			result := testResult{Path: s.path, Line: r.Plan.Pos.Line, Name: r.Plan.Name, Passed: r.Passed(), Failures: []testFailure{}}
			for _, f := range r.Failures {
				result.Failures = append(result.Failures, testFailure{f.Pos.Line, f.Message, wayTo(f), choices(f.Way), choices(f.Offered)})
			}
			all = append(all, result)
		}
	}
	return all
}

func choices(list []script.Taken) []testChoice {
	out := []testChoice{}
	for _, t := range list {
		out = append(out, testChoice(t))
	}
	return out
}

// wayTo lists the choices that were taken before a failure.
func wayTo(f script.PlanFailure) string {
	if len(f.Way) == 0 {
		return "the start"
	}
	ids := make([]string, len(f.Way))
	for i, t := range f.Way {
		ids[i] = t.ID
	}
	return strings.Join(ids, ", ")
}

// print tells what came of the tests as somebody reads it who wrote them.
func (s *suite) print(c *console, cover bool) {
	switch {
	case s.found.Failed():
		return
	case len(s.reports)+s.left == 0:
		fmt.Fprintf(c.out, "no tests  %s\n", filepath.Dir(s.scenario))
		return
	}
	for _, r := range s.reports {
		if !r.Passed() {
			s.printFailures(c, r)
		}
	}
	reached := s.coverage()
	line := ""
	if s.failed() == 0 && len(s.reports) > 0 {
		line = fmt.Sprintf("ok    %s  %s", s.path, count(len(s.reports), "test", "tests"))
	}
	if s.left == 0 && line != "" || cover {
		line += "  " + reached.sum()
	}
	if line != "" {
		fmt.Fprintln(c.out, line)
	}
	if cover {
		reached.print(c)
	}
}

// printFailures tells the failures of one test; those at the same place share
// the way that led there.
func (s *suite) printFailures(c *console, r script.Report) {
	fmt.Fprintf(c.out, "FAIL  %s:%d: %s\n", s.path, r.Plan.Pos.Line, terminal.Clean(r.Plan.Name))
	for i, f := range r.Failures {
		fmt.Fprintf(c.out, "  %s:%d: %s\n", s.path, f.Pos.Line, terminal.Clean(f.Message))
		if i+1 < len(r.Failures) && slices.Equal(r.Failures[i+1].Way, f.Way) {
			continue
		}
		fmt.Fprintf(c.out, "    after: %s\n", wayTo(f))
		printChoices(c, f.Way)
		if len(f.Offered) > 0 {
			fmt.Fprintln(c.out, "    offered there:")
			printChoices(c, f.Offered)
		}
	}
}

// shown is how much of a choice is printed, in characters: enough to know it.
const shown = 70

// printChoices gives each choice a line, with the words that were chosen.
func printChoices(c *console, list []script.Taken) {
	widest := 0
	for _, t := range list {
		widest = max(widest, len(t.ID))
	}
	for _, t := range list {
		text := []rune(terminal.Clean(oneLine(t.Text)))
		if len(text) > shown {
			text = append(text[:shown-1], '…')
		}
		fmt.Fprintf(c.out, "      %-*s  %s\n", widest, t.ID, string(text))
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
