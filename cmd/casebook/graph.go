package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"upperhand/game/graph"
	"upperhand/game/script"
	"upperhand/game/terminal"
)

type graphCmd struct {
	File   string `arg:"" help:"A scenario's file, or the folder that holds it."`
	Format string `enum:"svg,dot,mermaid," default:"" help:"svg, dot or mermaid; without it, what the ending of OUT says, and svg without OUT."`
	Runs   int    `default:"400" placeholder:"N" help:"How many runs to simulate for the thickness of the lines; 0 draws all alike."`
	Seed   uint64 `default:"1" placeholder:"N" help:"The chance that the runs begin with. The same seed gives the same map."`
	Lang   string `placeholder:"TAG" help:"Draw the scenario in this language, as far as it was translated."`
	Out    string `short:"o" placeholder:"OUT" help:"The file to write; without it, the map is printed."`
}

// mostRuns is how many runs a map waits for: more would not change a line.
const mostRuns = 100_000

// Help is what --help adds.
func (graphCmd) Help() string {
	return `The map shows every scene as a card with its choices: each has the shape and the colour of its base of power, its condition, and a line to where it leads. Endings stand as their kind. Lines are as thick as they are often taken when choices are made by chance.

SVG is drawn ready to look at and to print; browsers tell more of a card, a choice or a line under the pointer. DOT is for graphviz (dot -Tpdf map.dot -o map.pdf), Mermaid for pages that draw it, such as a wiki.

It is made from the script alone, and shows all that is in it: it is not for players.`
}

// Run writes the map.
func (cmd *graphCmd) Run(c *console) error {
	format, err := cmd.format()
	if err != nil {
		return err
	}
	if cmd.Runs < 0 || cmd.Runs > mostRuns {
		return usageError{fmt.Errorf("--runs is from 0 to %d, not %d", mostRuns, cmd.Runs)}
	}
	of, err := loadNamed(c, cmd.File)
	if err != nil {
		return err
	}
	if of, err = spoken(of, cmd.Lang, script.TranslationsPath(cmd.File)); err != nil {
		return err
	}
	counts, err := graph.Count(of.Scenario, of.Rules, cmd.Runs, cmd.Seed)
	if err != nil {
		fmt.Fprintf(c.err, "Only %d of %d runs could be simulated: %s\n", counts.Runs, cmd.Runs, terminal.Clean(err.Error()))
	}
	story := graph.Of(of.Scenario, graph.Options{Say: of.Scenario.Words, Counts: counts})
	switch format {
	case "dot":
		return give(c, cmd.Out, story.DOT())
	case "mermaid":
		text := story.Mermaid()
		if lines := strings.Count(text, "-->"); lines > graph.MermaidMost || len(text) > graph.MermaidMostLetters {
			fmt.Fprintf(c.err, "This map is large for Mermaid: %d lines and %d letters, where most pages draw up to %d and %d. SVG and DOT have no such limit.\n", lines, len(text), graph.MermaidMost, graph.MermaidMostLetters)
		}
		return give(c, cmd.Out, text)
	default:
		return give(c, cmd.Out, story.Draw().SVG())
	}
}

// format is the one asked for, or what the ending of the file to write says.
func (cmd *graphCmd) format() (string, error) {
	if cmd.Format != "" {
		return cmd.Format, nil
	}
	switch strings.ToLower(filepath.Ext(cmd.Out)) {
	case ".svg":
		return "svg", nil
	case ".dot", ".gv":
		return "dot", nil
	case ".mmd", ".mermaid":
		return "mermaid", nil
	}
	if cmd.Out == "" {
		return "svg", nil
	}
	return "", usageError{fmt.Errorf("%q does not tell what to write: end it in .svg, .dot or .mmd, or give --format (svg, dot, mermaid)", cmd.Out)}
}
