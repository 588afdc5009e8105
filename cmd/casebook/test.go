package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/terminal"
)

type testCmd struct {
	JSON  bool     `name:"json" help:"Print every test and what came of it as a JSON array."`
	Paths []string `arg:"" name:"path" help:"Scenario files, folders that hold a scenario.lua, or folders of such folders."`
}

// tested is a test as --json prints it. Fields are added, never renamed.
type tested struct {
	Path     string    `json:"path"`
	Line     int       `json:"line"`
	Name     string    `json:"name"`
	Passed   bool      `json:"passed"`
	Failures []failure `json:"failures"`
}

type failure struct {
	Line    int    `json:"line"`
	Message string `json:"message"`
	Way     string `json:"way"` // the choices taken up to here
}

// Run runs the tests beside every scenario that the paths mean.
func (cmd *testCmd) Run(c *console) error {
	files, found := find(cmd.Paths)
	all := []tested{}
	for _, file := range files {
		results, troubles := runTests(file)
		found = append(found, troubles...)
		all = append(all, results...)
		if !cmd.JSON && !troubles.Failed() {
			printTests(c, file, results)
		}
	}
	if cmd.JSON {
		if err := writeJSON(c.out, all); err != nil {
			return err
		}
		printDiagnostics(c.err, found)
	} else {
		printDiagnostics(c.out, found)
	}
	failed := 0
	for _, t := range all {
		if !t.Passed {
			failed++
		}
	}
	if failed > 0 {
		fmt.Fprintf(c.err, "%d of %s failed\n", failed, count(len(all), "test", "tests"))
	}
	if failed > 0 || found.Failed() {
		return errFindings
	}
	return nil
}

// runTests runs the tests of one scenario. Errors in it or in its tests keep
// them from being run, and are told instead; lesser findings are for check.
func runTests(file string) ([]tested, scenario.Diagnostics) {
	of, found := load(file)
	if of == nil {
		return nil, found
	}
	path, plans, found := loadTests(of, file)
	if found.Failed() {
		return nil, found
	}
	var results []tested
	for _, plan := range plans {
		report := plan.Run(of)
		t := tested{Path: path, Line: plan.Pos.Line, Name: plan.Name, Passed: report.Passed(), Failures: []failure{}}
		for _, f := range report.Failures {
			t.Failures = append(t.Failures, failure{f.Pos.Line, f.Message, wayTo(report, f)})
		}
		results = append(results, t)
	}
	return results, nil
}

// wayTo lists the choices that were taken before a failure.
func wayTo(report script.Report, f script.PlanFailure) string {
	var way []string
	for _, step := range report.Plan.Steps {
		claimed := slices.ContainsFunc(step.Expect, func(c script.Claim) bool { return c.Pos == f.Pos })
		if claimed || step.Expect == nil && len(way) == report.Final.Turn {
			break
		}
		switch {
		case step.Expect != nil:
		case step.Choice != "":
			way = append(way, step.Choice)
		default:
			way = append(way, strconv.Itoa(step.Place))
		}
	}
	if len(way) == 0 {
		return "the start"
	}
	return strings.Join(way, ", ")
}

func printTests(c *console, file string, results []tested) {
	if len(results) == 0 {
		fmt.Fprintf(c.out, "no tests  %s\n", filepath.Dir(file))
		return
	}
	passed := true
	for _, t := range results {
		if t.Passed {
			continue
		}
		passed = false
		fmt.Fprintf(c.out, "FAIL  %s:%d: %s\n", t.Path, t.Line, terminal.Clean(t.Name))
		for _, f := range t.Failures {
			fmt.Fprintf(c.out, "  %s:%d: %s\n    after: %s\n", t.Path, f.Line, terminal.Clean(f.Message), f.Way)
		}
	}
	if passed {
		fmt.Fprintf(c.out, "ok    %s  %s\n", results[0].Path, count(len(results), "test", "tests"))
	}
}
