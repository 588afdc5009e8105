package main

import (
	"fmt"
	"strings"

	"upperhand/game/scenario"
)

type checkCmd struct {
	JSON   bool     `name:"json" help:"Print the findings as a JSON array."`
	Strict bool     `help:"Let advice make the exit code 1 as well."`
	Paths  []string `arg:"" name:"path" help:"Scenario files, folders that hold a scenario.lua, or folders of such folders."`
}

// Help is what --help adds.
func (checkCmd) Help() string {
	return "Errors and warnings make the exit code 1; advice, which is about teaching and writing, alone does not, unless --strict asks for it. casebook explain tells more of a code. A finding that is meant is allowed in the script, with a reason: -- casebook: allow UH080 because …"
}

// Run checks every scenario that the paths mean.
func (cmd *checkCmd) Run(c *console) error {
	files, found := find(cmd.Paths)
	for _, file := range files {
		found = append(found, checkFile(file)...)
	}
	found = found.Sort()
	if cmd.JSON {
		if err := writeJSON(c.out, findings(found)); err != nil {
			return err
		}
	} else {
		printDiagnostics(c.out, found)
		fmt.Fprintln(c.err, summary(len(files), found, cmd.Strict))
	}
	if serious(found) || cmd.Strict && len(found) > 0 {
		return errFindings
	}
	return nil
}

// finding is a diagnostic as --json prints it. Fields are added, never renamed.
type finding struct {
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Path     string `json:"path"`
	Line     int    `json:"line"` // 1-based; 0: the file as a whole
	Message  string `json:"message"`
	Help     string `json:"help"`
}

// findings is never nil, so that a clean run prints [].
func findings(ds scenario.Diagnostics) []finding {
	list := make([]finding, 0, len(ds))
	for _, d := range ds {
		list = append(list, finding{d.Code, d.Severity.String(), d.Pos.File, d.Pos.Line, d.Message, d.Help})
	}
	return list
}

// serious reports whether there is more than advice.
func serious(ds scenario.Diagnostics) bool {
	for _, d := range ds {
		if d.Severity != scenario.Advice {
			return true
		}
	}
	return false
}

// summary counts in one sentence what a check found.
func summary(files int, ds scenario.Diagnostics, strict bool) string {
	var of [3]int
	for _, d := range ds {
		of[d.Severity]++
	}
	if len(ds) == 0 {
		return fmt.Sprintf("%s: nothing to mend", count(files, "scenario", "scenarios"))
	}
	parts := make([]string, 0, 3)
	for severity, words := range [3][2]string{{"error", "errors"}, {"warning", "warnings"}, {"piece of advice", "pieces of advice"}} {
		if of[severity] > 0 {
			parts = append(parts, count(of[severity], words[0], words[1]))
		}
	}
	line := fmt.Sprintf("%s: %s", count(files, "scenario", "scenarios"), strings.Join(parts, ", "))
	if !serious(ds) && !strict {
		line += " (advice does not fail a check)"
	}
	return line
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
