package terminal

import (
	"fmt"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/view"
)

// debriefing goes through the parts of the debrief in their order: how it
// ended and how the reader leaves it, what happened, their own view of it, and
// only then the whole with its reasons. Each question has a line to answer in
// or to pass over.
func (p *Player) debriefing() error {
	e := p.Session.Scenario.Endings[p.Session.State().Ending]
	for _, text := range []string{e.Text, e.Later} {
		if text != "" {
			p.Gap()
			p.Say(text)
		}
	}
	r := view.Review{Debrief: debrief.Of(p.Session)}
	p.Title("Debrief")
	p.Gap()
	p.Say("Answer each question in a line, or press Enter to pass. What you write is shown below and kept nowhere.")
	r.Leaving = p.answer("How are you leaving this?")
	p.Title("What happened")
	p.Gap()
	p.report(view.Happened(r, p.columns()))
	p.Title("Your own view first")
	for _, question := range r.Debrief.Questions {
		r.Written = append(r.Written, p.answer(question))
	}
	r.Debrief = r.Debrief.With(p.Session, debrief.WhatIfs(p.Session))
	p.Gap()
	p.report(view.Report(r, p.columns()))
	return nil
}

// answer is what was written to a question; nothing once nobody is there to
// ask: the debrief is still theirs.
func (p *Player) answer(question string) string {
	p.Gap()
	p.Say(question)
	answer, err := p.Ask("> ")
	if err != nil {
		p.Gap()
	}
	return answer
}

func (p *Player) columns() int { return max(narrowest, p.Width) }

// report writes lines that are wrapped already.
func (p *Player) report(text string) {
	for line := range strings.Lines(Clean(text)) {
		fmt.Fprint(p.Out, line)
	}
}
