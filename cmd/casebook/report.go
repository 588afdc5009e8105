package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"upperhand/game/flow"
	"upperhand/game/play"
	"upperhand/game/report"
	"upperhand/game/script"
)

type reportCmd struct {
	Record   string `arg:"" help:"A record: what casebook play --json prints, a bare record, a kept playthrough, or the one file that the game saves everything as."`
	Scenario string `placeholder:"FILE" help:"The case's file or folder; without it, the case is looked for beside the record and among those that come with the game."`
	Number   *int   `name:"run" placeholder:"N" help:"Of a case that was played several times, the run with this number; without it, the one that was open last."`
	Runs     bool   `help:"List the runs that RECORD holds, and write no report."`
	Format   string `enum:"html,text,json," default:"" help:"html, text or json; without it, what the ending of OUT says, and text without OUT."`
	Lang     string `placeholder:"TAG" help:"Tell the case in this language, as far as it was translated."`
	Out      string `short:"o" placeholder:"OUT" help:"The file to write; without it, the report is printed."`
}

// Help is what --help adds.
func (reportCmd) Help() string {
	return `The report is the debrief as a document: how it ended, what happened, the learner's own view, why, what else was open, and the other side. The HTML file needs nothing else, loads nothing, and prints well.

A record made with another version of the case is told as far as it fits, and the report says so.

The fields of --format json are added to over time and never renamed.`
}

// Run writes the report.
func (cmd *reportCmd) Run(c *console) error {
	if cmd.Number != nil && *cmd.Number < 1 {
		return usageError{fmt.Errorf("runs are counted from 1; there is no run %d", *cmd.Number)}
	}
	if cmd.Runs {
		return cmd.list(c)
	}
	format, err := cmd.format()
	if err != nil {
		return err
	}
	told, err := cmd.told(c)
	if err != nil {
		return err
	}
	var text string
	switch format {
	case "html":
		text = told.HTML()
	case "json":
		data, err := json.MarshalIndent(told.Data(), "", "  ")
		if err != nil {
			return err
		}
		text = string(data) + "\n"
	default:
		text = told.Text(plainWidth)
	}
	return give(c, cmd.Out, text)
}

// format is the one asked for, or what the ending of the file to write says.
func (cmd *reportCmd) format() (string, error) {
	return formatOf(cmd.Format, cmd.Out, "html", "text", "json")
}

// formatOf reads the ending of the file to write where no format was asked
// for. Without either it is text, which a terminal can show.
func formatOf(asked, out string, known ...string) (string, error) {
	if asked != "" {
		return asked, nil
	}
	endings := map[string]string{"": "text", ".html": "html", ".htm": "html", ".txt": "text", ".json": "json"}
	ending := strings.ToLower(filepath.Ext(out))
	if format := endings[ending]; format != "" && (out == "" || ending != "") {
		for _, k := range known {
			if k == format {
				return format, nil
			}
		}
	}
	return "", usageError{fmt.Errorf("%q does not tell what to write: end it in .html or .txt, or give --format (%s)", out, strings.Join(known, ", "))}
}

// told reads the record and the case and plays the one in the other.
func (cmd *reportCmd) told(c *console) (report.Told, error) {
	slots, err := readPlaythroughs(cmd.Record)
	if err != nil {
		return report.Told{}, err
	}
	var of *script.Loaded
	var beside []script.Translation
	if cmd.Scenario != "" {
		if of, err = loadNamed(c, cmd.Scenario); err != nil {
			return report.Told{}, err
		}
		beside = script.TranslationsPath(cmd.Scenario)
	}
	slot, err := pick(cmd.Record, slots, of)
	if err != nil {
		return report.Told{}, err
	}
	if slot, err = runOf(cmd.Record, slot, cmd.Number); err != nil {
		return report.Told{}, err
	}
	if n := len(slot.Others); n > 0 && cmd.Number == nil {
		fmt.Fprintf(c.err, "This is run %d of %d; --run tells another, and --runs lists them.\n", max(slot.Number, 1), n+1)
	}
	if of == nil {
		if of, beside, err = scenarioOf(cmd.Record, slot.Record); err != nil {
			return report.Told{}, err
		}
	}
	if of, err = spoken(of, cmd.Lang, beside); err != nil {
		return report.Told{}, err
	}
	return cmd.replayed(c, of, slot)
}

func (cmd *reportCmd) replayed(c *console, of *script.Loaded, slot flow.Slot) (report.Told, error) {
	session, fit, err := play.Resume(of.Scenario, of.Rules, slot.Record)
	if err != nil {
		return report.Told{}, fmt.Errorf("%q cannot be told: %w", cmd.Record, err)
	}
	told := report.Of(session, slot.Reflections)
	told.Reaction = slot.Leaving
	if said := fit.Told(of.Scenario.Words); said != "" {
		told.Remark = said
		fmt.Fprintln(c.err, said)
	}
	return told, nil
}

// list tells which runs there are: of the case that was named, or of all.
func (cmd *reportCmd) list(c *console) error {
	slots, err := readPlaythroughs(cmd.Record)
	if err != nil {
		return err
	}
	if cmd.Scenario != "" {
		of, err := loadNamed(c, cmd.Scenario)
		if err != nil {
			return err
		}
		slot, err := pick(cmd.Record, slots, of)
		if err != nil {
			return err
		}
		slots = []flow.Slot{slot}
	}
	return printRuns(c.out, slots)
}

// loadNamed reads the case whose file or folder was named.
func loadNamed(c *console, path string) (*script.Loaded, error) {
	file, troubles := findOne(path)
	if len(troubles) > 0 {
		printDiagnostics(c.err, troubles)
		return nil, errFindings
	}
	return loadToPlay(c, file)
}

// give writes a text to the file that was asked for, or prints it.
func give(c *console, out, text string) error {
	if out == "" {
		_, err := fmt.Fprint(c.out, text)
		return err
	}
	if err := os.WriteFile(out, []byte(text), 0o666); err != nil {
		return fmt.Errorf("the file cannot be written: %w", err)
	}
	fmt.Fprintln(c.out, out)
	return nil
}
