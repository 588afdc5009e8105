package main

import (
	"encoding/xml"
	"fmt"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/terminal"
)

// The elements of JUnit's XML, as servers that collect results read them.
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Errors   int          `xml:"errors,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name    string        `xml:"name,attr"`
		Class   string        `xml:"classname,attr"`
		File    string        `xml:"file,attr"`
		Line    int           `xml:"line,attr,omitempty"`
		Failure *junitTrouble `xml:"failure"`
		Error   *junitTrouble `xml:"error"`
	}
	junitTrouble struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
)

// junit writes the results. What kept tests from being run is an error of a
// suite that is called by the file.
func junit(suites []*suite, found scenario.Diagnostics) []byte {
	all := junitSuites{Name: "casebook test"}
	for _, s := range suites {
		if s.of == nil || s.found.Failed() {
			continue
		}
		all.Suites = append(all.Suites, s.junit())
	}
	for _, d := range found {
		all.Suites = append(all.Suites, junitSuite{Name: d.Pos.File, Tests: 1, Errors: 1, Cases: []junitCase{{
			Name: d.Code, Class: d.Pos.File, File: d.Pos.File, Line: d.Pos.Line,
			Error: &junitTrouble{Message: terminal.Clean(d.Message), Type: d.Code, Text: terminal.Clean(d.String())},
		}}})
	}
	for _, s := range all.Suites {
		all.Tests, all.Failures, all.Errors = all.Tests+s.Tests, all.Failures+s.Failures, all.Errors+s.Errors
	}
	text, err := xml.MarshalIndent(all, "", "  ")
	if err != nil {
		panic(err) // it is made of texts and numbers
	}
	return []byte(xml.Header + string(text) + "\n")
}

func (s *suite) junit() junitSuite {
	suite := junitSuite{Name: s.of.Scenario.ID, Tests: len(s.reports), Failures: s.failed()}
	for _, r := range s.reports {
		one := junitCase{Name: terminal.Clean(r.Plan.Name), Class: s.of.Scenario.ID, File: s.path, Line: r.Plan.Pos.Line}
		if !r.Passed() {
			var text strings.Builder
			for _, f := range r.Failures {
				fmt.Fprintf(&text, "%s:%d: %s\n  after: %s\n", s.path, f.Pos.Line, terminal.Clean(f.Message), wayTo(f))
			}
			one.Failure = &junitTrouble{Message: terminal.Clean(r.Failures[0].Message), Type: "expectation", Text: text.String()}
		}
		suite.Cases = append(suite.Cases, one)
	}
	return suite
}
