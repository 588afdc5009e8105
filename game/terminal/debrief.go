package terminal

import (
	"fmt"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/view"
)

// debriefing asks the reader's own view first, each question with a line to
// answer in or to pass over, and then writes the whole debrief.
func (p *Player) debriefing() error {
	e := p.Session.Scenario.Endings[p.Session.State().Ending]
	for _, text := range []string{e.Text, e.Later} {
		if text != "" {
			p.Gap()
			p.Say(text)
		}
	}
	told := debrief.Of(p.Session)
	p.Title("Debrief")
	p.Gap()
	p.Say("First your own view. Answer in a line, or press Enter to pass. What you write is shown below and kept nowhere.")
	var written []string
	for _, question := range told.Questions {
		p.Gap()
		p.Say(question)
		answer, err := p.Ask("> ")
		if err != nil {
			break // nobody is there to ask; the debrief is still theirs
		}
		written = append(written, answer)
	}
	p.Gap()
	p.report(view.Report(view.Review{Debrief: told, Written: written}, max(narrowest, p.Width)))
	return nil
}

// report writes lines that are wrapped already.
func (p *Player) report(text string) {
	for line := range strings.Lines(Clean(text)) {
		fmt.Fprint(p.Out, line)
	}
}
