package main

import (
	"fmt"

	"upperhand/game/flow"
	"upperhand/game/save"
	"upperhand/game/script"
	"upperhand/game/terminal"
	"upperhand/scenarios"
)

type profileCmd struct{}

// Help is what --help adds.
func (profileCmd) Help() string {
	return "The profile is the one of the game's window. It counts what was done in the playthroughs that were finished, and never scores."
}

// Run shows the profile as text.
func (profileCmd) Run(c *console) error {
	kept := save.Default().Restore()
	for _, remark := range kept.Remarks {
		fmt.Fprintln(c.err, terminal.Clean(remark))
	}
	if kept.Unkept != "" {
		return fmt.Errorf("the profile cannot be read: %s", kept.Unkept)
	}
	var cases []flow.Case // whose endings are told by their titles
	for _, id := range scenarios.IDs() {
		if of, _ := script.LoadFS(scenarios.FS, id); of != nil {
			cases = append(cases, flow.Case{ID: id, Scenario: of.Scenario, Rules: of.Rules})
		}
	}
	kept.Place = flow.Place{Screen: "profile"}
	screen := flow.Screen(flow.New(cases, kept))
	page := pageFor(c.out)
	page.Title(screen.Heading)
	page.Say(screen.Context)
	page.Gap()
	page.Blocks(screen.Body, "")
	if len(screen.Side) > 0 {
		page.Gap()
		page.Blocks(screen.Side, "")
	}
	return nil
}
