package main

import (
	"fmt"

	"upperhand/game/scenario"
)

type explainCmd struct {
	Codes []string `arg:"" name:"code" optional:"" help:"Codes as check prints them, such as UH027."`
}

// Run prints the page of each code, or the list of all codes.
func (cmd *explainCmd) Run(c *console) error {
	if len(cmd.Codes) == 0 {
		for _, code := range scenario.Codes() {
			fmt.Fprintf(c.out, "%s  %-7s  %s\n", code.ID, code.Severity, code.Title)
		}
		return nil
	}
	out := pageFor(c.out)
	for i, code := range cmd.Codes {
		page, ok := scenario.Page(code)
		if !ok {
			return noSuchCode(code)
		}
		if i > 0 {
			out.Gap()
		}
		out.Markdown(page, leads)
	}
	return nil
}

func noSuchCode(code string) error {
	var known []string
	for _, c := range scenario.Codes() {
		known = append(known, c.ID)
	}
	remedy := "casebook explain lists them all"
	if near := scenario.Nearest(code, known); near != "" {
		remedy = fmt.Sprintf("did you mean %s? %s", near, remedy)
	}
	return usageError{fmt.Errorf("there is no code %q: %s", code, remedy)}
}
