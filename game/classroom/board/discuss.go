package board

import (
	"fmt"
	"strconv"
	"sync"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/guide"
	"upperhand/game/markup"
	"upperhand/game/scenario"
)

// talk is what the facilitator's guide of a case asks a group. Making the guide
// plays the case some hundred times, so it is made once.
type talk struct {
	once   sync.Once
	blocks []document.Block
}

// questions are the guide's for the group; none where the case can't be played
// through.
func (b *Board) questions(of result.Loaded) []document.Block {
	b.mu.Lock()
	t := b.guides[of.Scenario.Hash]
	if t == nil {
		if len(b.guides) >= mostKnown {
			clear(b.guides)
		}
		t = &talk{}
		b.guides[of.Scenario.Hash] = t
	}
	b.mu.Unlock()
	t.once.Do(func() {
		doc, err := guide.Of(of.Scenario, of.Rules)
		if err != nil {
			return
		}
		for _, s := range doc.Sections {
			if s.ID == "questions" {
				t.blocks = s.Blocks
			}
		}
	})
	return t.blocks
}

// How much is worth talking about in one hour.
const (
	mostTalk   = 5
	dividedMin = result.Divided
)

// discussed is the debrief of the class.
func (s *scene) discussed() (body, error) {
	b := body{title: "Discuss"}
	c := s.shownCase()
	if c == nil {
		b.parts = append(b.parts, nothing("discuss", "Discuss", noCase))
		return b, nil
	}
	b.parts = append(b.parts, s.choose("discuss", true))
	var cards []markup.Node
	for _, d := range c.Divisive() {
		if d.Split() >= dividedMin && len(cards) < mostTalk {
			cards = append(cards, s.question(c, d))
		}
	}
	if len(cards) == 0 {
		b.parts = append(b.parts, nothing("divided", "Where the class divided", "The class has not divided at any decision so far. The questions below fit all the same."))
	} else {
		b.parts = append(b.parts, live("divided", "Where the class divided", el("div", "class", "cards wide-cards").With(cards...)))
	}
	if told := s.voteTalk(c.Scenario); len(told) > 0 {
		b.parts = append(b.parts, live("close", "Votes to come back to", told...))
	}
	b.parts = append(b.parts, s.paths(c))
	for _, of := range s.of.cases {
		if of.Scenario == c.Scenario {
			b.parts = append(b.parts, live("questions", "Questions for the group").With(asked(s.b.questions(of))...))
		}
	}
	return b, nil
}

// question is a decision with its split and what to ask about it. What the
// author says of it is closed, so that the group speaks first.
func (s *scene) question(c *result.Case, d *result.Decision) markup.Node {
	sc := c.Scenario
	card := s.decision(c, d, false)
	most := d.Most()
	ask := []string{"What did you choose, and what did you want by it? Who chose otherwise, and what for?"}
	if len(most) > 1 {
		ask = append(ask, "Two or more choices were level. What speaks for each, seen from the other side of the table?")
	}
	if d.Undone > 0 {
		ask = append(ask, "Here a choice was taken back "+times(d.Undone)+". What was it that one would rather not have said?")
	}
	list := el("ul", "class", "ask")
	for _, q := range ask {
		list = list.With(el("li").Say(q))
	}
	told := el("dl", "class", "heard")
	for _, choice := range d.Choices {
		item := choiceItem(sc, choice.Choice)
		if len(choice.Seats) == 0 || item.Choice.Heard == "" && item.Choice.Why == "" {
			continue
		}
		told = told.With(el("dt").Say("“" + item.Text + "”"))
		if item.Choice.Heard != "" {
			told = told.With(el("dd").Say("Heard: " + item.Choice.Heard))
		}
		if item.Choice.Why != "" {
			told = told.With(el("dd").Say(item.Choice.Why))
		}
	}
	return card.With(list, el("details", "id", "author-"+strconv.Itoa(d.Scene+1)).With(el("summary").Say("What is heard, and why it matters (open it after the talk)"), told))
}

// voteTalk are the rounds that were tied or close, or went against the class.
func (s *scene) voteTalk(sc *scenario.Scenario) []markup.Node {
	var out []markup.Node
	for i := range s.told.Votes {
		v := &s.told.Votes[i]
		if v.Case != sc || !v.Telling() {
			continue
		}
		out = append(out, roundTold(v)...)
		ask := "What would have had to be different for you to vote the other way?"
		if v.Other() {
			ask = "The class wanted something else. What did each hope for, and what came of what was taken?"
		}
		out = append(out, el("ul", "class", "ask").With(el("li").Say(ask)))
	}
	return out
}

// paths are the ways through the case, to go through one together.
func (s *scene) paths(c *result.Case) markup.Node {
	if len(c.Paths) == 0 {
		return nothing("paths", "Go through a path together", "Nobody has begun yet.")
	}
	list := el("ul", "class", "plain")
	for i, w := range s.ways(c) {
		list = list.With(el("li").With(el("a", "href", s.link("path", "case", c.Scenario.ID, "path", w.key)).Say(fmt.Sprintf("Path %d", i+1)), markup.Text(": "+w.told(c.Scenario))))
	}
	return live("paths", "Go through a path together", soft("Nobody's alias is shown. The order is by chance."), list)
}

// asked writes the guide's questions.
func asked(blocks []document.Block) []markup.Node {
	var out []markup.Node
	for _, block := range blocks {
		switch block := block.(type) {
		case document.Head:
			out = append(out, el("h3").Say(string(block)))
		case document.Para:
			out = append(out, para(string(block)))
		case document.List:
			list := el("ul", "class", "ask")
			for _, q := range block {
				list = list.With(el("li").Say(q))
			}
			out = append(out, list)
		}
	}
	if len(out) == 0 {
		out = append(out, para(debrief.Fallback(nil)))
	}
	return out
}
