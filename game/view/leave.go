package view

import (
	"upperhand/game/locale"
)

// LeaveScreen is neutral ground: no picture, no case, and no hurry. Where this
// is a replay, the debriefs of the runs that have ended stand open.
func LeaveScreen(say *locale.Catalogue, runs []Run) Screen {
	s := Screen{
		Say:  say,
		Name: Leave, Heading: say.Text("You have stepped out"),
		Body: []Block{
			{Kind: Paragraph, Text: say.Text("Nothing goes on without you. Take the time you need; you may also stop here, for any reason or none.")},
			{Kind: Paragraph, Text: say.Text("Your place is kept. If something in the case is close to your own life, talk to somebody you trust before you go on.")},
		},
		Actions: []Control{
			{ID: "back", Kind: Primary, Label: say.Text("Go back in"), Key: "enter"},
			{ID: "stop", Kind: Button, Label: say.Text("Stop for now"), Key: "escape"},
		},
		Focus: "back",
		New:   []string{say.Text("You have stepped out. Nothing goes on without you.")},
	}
	for _, run := range runs {
		if run.Ended {
			s.Actions = append(s.Actions, run.control())
		}
	}
	return s
}

// FaultScreen tells that something did not work, what one can do about it, and
// offers a way on. Detail is for whoever wrote the case.
func FaultScreen(say *locale.Catalogue, what, remedy, detail, wayOn, done string) Screen {
	s := Screen{
		Say:  say,
		Name: Fault, Heading: say.Text("Something did not work"),
		Body:    []Block{{Kind: Paragraph, Text: what}},
		Actions: []Control{{ID: "dismiss", Kind: Primary, Label: wayOn, Key: "enter"}},
		Focus:   "dismiss",
		New:     []string{say.Text("Something did not work. %s", what)},
	}
	if remedy != "" {
		s.Body = append(s.Body, Block{Kind: Paragraph, Text: remedy})
	}
	if detail != "" {
		s.Body = append(s.Body, Block{Kind: Panel, Text: say.Text("For the author of the case"), Blocks: []Block{
			{Kind: Quiet, Text: detail},
			{Kind: Row, Controls: []Control{{ID: "copy", Kind: Button, Label: say.Text("Copy this")}}},
		}})
	}
	if done != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: done})
		s.New = []string{done}
	}
	return s
}
