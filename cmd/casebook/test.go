package main

import (
	"fmt"
	"slices"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script"
)

type testCmd struct {
	Update bool     `help:"Rewrite what tests expect so that it is what comes out; everything else in the files stays as it is."`
	Only   string   `name:"run" placeholder:"NAME" help:"Run only the tests whose name contains this."`
	Cover  bool     `help:"List the scenes, choices and endings that no test reaches."`
	JUnit  string   `name:"junit" placeholder:"FILE" help:"Also write the results as JUnit XML."`
	JSON   bool     `name:"json" help:"Print every test and what came of it as a JSON array."`
	Paths  []string `arg:"" name:"path" help:"Scenario files, folders that hold a scenario.lua, or folders of such folders."`
}

// Help is what --help adds.
func (testCmd) Help() string {
	return "Exit code 1 when a test fails. --update accepts what now is: look at what it changed before you keep it. It can't decide what to do about a choice that is not offered any more, nor about a condition that stands alone."
}

// suite is what came of the tests beside one scenario.
type suite struct {
	path     string // of the test file; "" where there is none
	scenario string // the path of its file
	of       *script.Loaded
	reports  []script.Report
	left     int // tests that --run passed over
	found    scenario.Diagnostics
}

// Run runs the tests beside every scenario that the paths mean.
func (cmd *testCmd) Run(c *console) error {
	files, found := find(cmd.Paths)
	var suites []*suite
	for _, file := range files {
		s := runTests(file, cmd.Only)
		if cmd.Update {
			if err := s.update(c, cmd.Only); err != nil {
				return err
			}
		}
		suites = append(suites, s)
		found = append(found, s.found...)
	}
	if err := cmd.tell(c, suites, found); err != nil {
		return err
	}
	return cmd.verdict(c, suites, found)
}

// tell prints and writes results in the forms that were asked for.
func (cmd *testCmd) tell(c *console, suites []*suite, found scenario.Diagnostics) error {
	if cmd.JUnit != "" {
		if err := put(cmd.JUnit, junit(suites, found)); err != nil {
			return err
		}
	}
	if cmd.JSON {
		printDiagnostics(c.err, found)
		return writeJSON(c.out, tested(suites))
	}
	for _, s := range suites {
		s.print(c, cmd.Cover)
	}
	printDiagnostics(c.out, found)
	return nil
}

// verdict counts, and gives the error that becomes the exit code.
func (cmd *testCmd) verdict(c *console, suites []*suite, found scenario.Diagnostics) error {
	ran, failures := 0, 0
	for _, s := range suites {
		ran += len(s.reports)
		failures += s.failed()
	}
	if failures > 0 {
		fmt.Fprintf(c.err, "%d of %s failed\n", failures, count(ran, "test", "tests"))
	}
	switch {
	case failures > 0 || found.Failed():
		return errFindings
	case cmd.Only != "" && ran == 0:
		return cmd.noneRan(suites)
	}
	return nil
}

// noneRan tells that --run let nothing through: no test at all must not look
// like a success.
func (cmd *testCmd) noneRan(suites []*suite) error {
	var names []string
	for _, s := range suites {
		_, plans, _ := loadTests(s.of, s.scenario)
		for _, plan := range plans {
			names = append(names, plan.Name)
		}
	}
	remedy := "there are no tests"
	if near := scenario.Nearest(cmd.Only, names); near != "" {
		remedy = fmt.Sprintf("did you mean %q?", near)
	} else if len(names) > 0 {
		remedy = fmt.Sprintf("one is called %q", names[0])
	}
	return fmt.Errorf("no test has a name with %q in it: %s", cmd.Only, remedy)
}

// runTests runs the tests of one scenario. Errors in it or in its tests keep
// them from being run, and are told instead; lesser findings are for check.
func runTests(file, only string) *suite {
	s := &suite{scenario: file}
	if s.of, s.found = load(file); s.of == nil {
		return s
	}
	var plans []script.Plan
	if s.path, plans, s.found = loadTests(s.of, file); s.found.Failed() {
		return s
	}
	s.found = nil
	for _, plan := range plans {
		if !strings.Contains(strings.ToLower(plan.Name), strings.ToLower(only)) {
			s.left++
			continue
		}
		s.reports = append(s.reports, plan.Run(s.of))
	}
	return s
}

// failed counts the tests that did not pass.
func (s *suite) failed() int {
	n := 0
	for _, r := range s.reports {
		if !r.Passed() {
			n++
		}
	}
	return n
}

// update rewrites what the tests expect, tells what it changed, and runs them
// again.
func (s *suite) update(c *console, only string) error {
	if s.failed() == 0 {
		return nil
	}
	source, err := readFile(s.path)
	if err != nil {
		return err
	}
	out, done := script.Accept(source, s.reports)
	if len(done) == 0 {
		return nil
	}
	if err := replace(s.path, out); err != nil {
		return fmt.Errorf("%q cannot be written, and is as it was: %w", s.path, err)
	}
	for _, a := range done {
		fmt.Fprintf(c.err, "%s:%d: %s  is now  %s\n", s.path, a.Line, oneLine(a.Was), oneLine(a.Now))
	}
	*s = *runTests(s.scenario, only)
	return nil
}

// singleHyphens lets the flags of test be written as those of go test are.
func singleHyphens(args []string) []string {
	if args[0] != "test" {
		return args
	}
	args = slices.Clone(args)
	for i, arg := range args {
		switch name, _, _ := strings.Cut(arg, "="); name {
		case "-update", "-run", "-cover", "-junit", "-json":
			args[i] = "-" + arg
		}
	}
	return args
}
