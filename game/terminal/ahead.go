package terminal

import (
	"upperhand/game/play"
	"upperhand/game/view"
)

// ahead tells the content note of the next scene and asks whether to see it.
func (p *Player) ahead(s view.Sitting) error {
	screen := view.AheadScreen(s)
	p.Title(screen.Heading)
	p.Gap()
	p.Blocks(screen.Body, "")
	p.Gap()
	p.Choices(screen.Actions)
	for {
		typed, err := p.Ask("> ")
		if err != nil {
			return err
		}
		if picked := numbers(typed, len(screen.Actions)); len(picked) == 1 {
			return p.pass(screen.Actions[picked[0]].ID)
		}
		if typed == "q" {
			return errLeft
		}
		p.Say(p.Words.Text("Type 1 or 2, or q to leave."))
	}
}

// pass does what was picked before a scene.
func (p *Player) pass(id string) error {
	answer := play.Input{Note: play.GoOn}
	switch id {
	case "leave":
		return errLeft
	case "note:skip":
		answer.Note = play.Skip
	}
	if _, err := p.Session.Input(answer); err != nil {
		return err
	}
	p.keep()
	return nil
}
