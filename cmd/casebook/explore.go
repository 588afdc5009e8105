package main

import (
	"fmt"
	"strings"

	"upperhand/game/explore"
	"upperhand/game/scenario"
	"upperhand/game/survey"
	"upperhand/game/terminal"
)

type exploreCmd struct {
	File     string   `arg:"" help:"A scenario's file, or the folder that holds it."`
	Runs     *int     `help:"How often each strategy plays; without it, as often as takes a few seconds."`
	Seed     uint64   `default:"1" help:"Draws the starting meters and the chance of the runs."`
	Strategy []string `placeholder:"NAME" help:"Only this strategy's runs, such as random, always-expert or soft-only; may be given again."`
	States   *int     `help:"How many different states to keep before giving up on following every way (300000)."`
	JSON     bool     `name:"json" help:"Print what was found as JSON."`
	Format   string   `enum:"html,text,json,tests," default:"" help:"html, text, json, or tests (a way to each ending, for scenario_test.lua); without it, what the ending of OUT says, and text without OUT."`
	Out      string   `short:"o" placeholder:"OUT" help:"The file to write; without it, all is printed."`
}

// Help is what --help adds.
func (exploreCmd) Help() string {
	return `It follows every way through the case where they fit into memory, and else as many as do; it plays by simple rules; and it tells what can be reached, what cannot, where each rule ends, which decisions matter, and a way to each ending, ready to be pasted into scenario_test.lua (--format tests prints nothing else).

Strategies: ` + strings.Join(strategyNames(), ", ") + `.

Ctrl-C ends it early and prints what is known by then. Exit code: 0 the case can be played everywhere, 1 somewhere play cannot go on, or it was ended early.`
}

func strategyNames() []string {
	var names []string
	for _, s := range explore.Strategies() {
		names = append(names, s.ID)
	}
	return names
}

// Run explores the scenario.
func (cmd *exploreCmd) Run(c *console) error {
	format, strategies, err := cmd.asked()
	if err != nil {
		return err
	}
	of, err := loadNamed(c, cmd.File)
	if err != nil {
		return err
	}
	bar := newBar(c)
	v := explore.Of(of.Scenario, of.Rules, explore.Options{Seed: cmd.Seed, Runs: given(cmd.Runs), Strategies: strategies, States: given(cmd.States), Watch: bar.watch})
	bar.close()
	if err := cmd.give(c, v, format); err != nil {
		return err
	}
	if v.Stopped || len(v.Faults) > 0 || v.Trapped != nil {
		return errFindings
	}
	return nil
}

// asked reads what is wanted.
func (cmd *exploreCmd) asked() (format string, strategies []explore.Style, err error) {
	if cmd.JSON && cmd.Format == "" {
		cmd.Format = "json"
	}
	if format, err = formatOf(cmd.Format, cmd.Out, "html", "text", "json", "tests"); err != nil {
		return "", nil, err
	}
	if cmd.JSON && format != "json" {
		return "", nil, usageError{fmt.Errorf("--json and --format %s ask for two things", format)}
	}
	if cmd.Runs != nil && *cmd.Runs < 1 || cmd.States != nil && *cmd.States < 1 {
		return "", nil, usageError{fmt.Errorf("--runs and --states are numbers above 0")}
	}
	for _, name := range cmd.Strategy {
		s, ok := explore.StrategyNamed(name)
		if !ok {
			return "", nil, noSuchStrategy(name)
		}
		strategies = append(strategies, s)
	}
	return format, strategies, nil
}

func noSuchStrategy(name string) error {
	known := strategyNames()
	remedy := "there are " + strings.Join(known, ", ")
	if near := scenario.Nearest(name, known); near != "" {
		remedy = fmt.Sprintf("did you mean %s? %s", near, remedy)
	}
	return usageError{fmt.Errorf("there is no strategy %q: %s", name, remedy)}
}

func (cmd *exploreCmd) give(c *console, v *explore.Survey, format string) error {
	switch format {
	case "json":
		var text strings.Builder
		if err := writeJSON(&text, survey.DataOf(v)); err != nil {
			return err
		}
		return give(c, cmd.Out, text.String())
	case "html":
		return give(c, cmd.Out, survey.Document(v).HTML())
	case "tests":
		return give(c, cmd.Out, terminal.Clean(survey.Tests(v)))
	}
	return give(c, cmd.Out, survey.Document(v).Text(plainWidth))
}

// given is a number that was given, or 0 for package explore to choose one.
func given(n *int) int {
	if n == nil {
		return 0
	}
	return *n
}
