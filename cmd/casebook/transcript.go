package main

import (
	"io"

	"upperhand/game/play"
	"upperhand/game/terminal"
	"upperhand/game/view"
)

// plainWidth is what text is wrapped to where there is no terminal to ask, in
// columns.
const plainWidth = 80

// printTranscript writes a playthrough as text: all that was said, how people
// stand towards each other in the end, and what may be done next.
func printTranscript(out io.Writer, s *play.Session) error {
	sitting, err := view.NewSitting(s)
	if err != nil {
		return err
	}
	page := terminal.Page{Out: out, Width: plainWidth}
	screen := view.PlayScreen(sitting)
	page.Blocks(view.HistoryScreen(sitting).Body, "")
	if s.State().Ended() {
		ending := s.Scenario.Endings[s.State().Ending]
		for _, text := range []string{ending.Text, ending.Later} {
			page.Gap()
			page.Say(text)
		}
	}
	page.Gap()
	page.Meters(screen.Side)
	if !s.State().Ended() {
		page.Gap()
		page.Choices(screen.Actions)
	}
	return nil
}
