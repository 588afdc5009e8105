package terminal

import (
	"fmt"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/report"
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
	r := view.Review{Say: p.Words, Debrief: debrief.Of(p.Session)}
	p.Title(p.Words.Text("Debrief"))
	p.Gap()
	ask := p.Words.Text("Answer each question in a line, or press Enter to pass. What you write is kept in your journal, on this computer only.")
	if p.Wrote == nil {
		ask = p.Words.Text("Answer each question in a line, or press Enter to pass. What you write is shown below and kept nowhere.")
	}
	p.Say(ask)
	r.Leaving = p.answer(p.Words.Word("", view.LeavingQuestion))
	p.wrote(r)
	p.Title(p.Words.Text("What happened"))
	p.Gap()
	p.report(view.Happened(r, p.columns()))
	p.Title(p.Words.Text("Your own view first"))
	for _, question := range r.Debrief.Questions {
		r.Written = append(r.Written, p.answer(question))
		p.wrote(r)
	}
	told := report.Told{
		Session: p.Session, Debrief: r.Debrief.With(p.Session, debrief.WhatIfs(p.Session)),
		Reaction: r.Leaving, Written: r.Written, Shown: true,
	}
	p.Gap()
	p.report(told.Text(p.columns()))
	return nil
}

// wrote keeps the answers so far.
func (p *Player) wrote(r view.Review) {
	if p.Wrote == nil || p.unnoted {
		return
	}
	if err := p.Wrote(r.Leaving, r.Written); err != nil {
		p.unnoted = true
		p.Say(p.Words.Text("What you write can't be kept: %s.", err.Error()))
	}
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
