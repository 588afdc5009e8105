package report

import (
	"fmt"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
)

// whatIf is what else was open at each decision, and where it would have led
// as far as that was followed.
func (t Told) whatIf() document.Section {
	s := document.Section{ID: "what-if", Title: "What if", NewPage: true}
	if len(t.Debrief.WhatIfs) == 0 {
		for _, turn := range t.Debrief.Turns {
			if len(turn.Open) > 0 {
				s.Blocks = append(s.Blocks, open(turn))
			}
		}
		if len(s.Blocks) > 0 {
			s.Blocks = append([]document.Block{document.Para("What else you could have said or done. To see where one of these leads, play the case again and take it.")}, s.Blocks...)
		}
		return s
	}
	s.Blocks = append(s.Blocks, document.Para("At each decision, what the other choices would have led to: at once, and in the end if you had gone on as you did. The model worked this out; people are less regular."))
	for _, w := range t.Debrief.WhatIfs {
		if w.Turn >= 0 && w.Turn < len(t.Debrief.Turns) && len(w.Others) > 0 {
			s.Blocks = append(s.Blocks, t.ways(t.Debrief.Turns[w.Turn], w))
		}
	}
	return s
}

func open(turn debrief.Turn) document.Card {
	var list document.List
	for _, o := range turn.Open {
		list = append(list, o.Text+" ("+o.Deed+")")
	}
	return document.Card{Title: heading(turn), Blocks: []document.Block{list}}
}

func heading(turn debrief.Turn) string {
	if turn.Scene == "" {
		return fmt.Sprintf("Turn %d", turn.Number)
	}
	return fmt.Sprintf("Turn %d · %s", turn.Number, turn.Scene)
}

// ways tells the other choices of one decision.
func (t Told) ways(turn debrief.Turn, w debrief.WhatIf) document.Card {
	card := document.Card{Title: heading(turn)}
	card.Blocks = append(card.Blocks, document.Facts{{Label: "You chose", Text: turn.Said}, {Label: "Then", Text: points(w.Taken.After)}})
	for _, way := range w.Others {
		facts := document.Facts{{Label: "Instead", Text: way.Said}, {Label: "Power", Text: debrief.Capital(strings.Join(append([]string{way.Deed}, way.Manner...), ", "))}}
		if way.Trouble != "" {
			card.Blocks = append(card.Blocks, append(facts, document.Fact{Label: "Not followed", Text: way.Trouble}))
			continue
		}
		facts = append(facts, document.Fact{Label: "Then", Text: points(way.After)})
		if way.Ends.Sentence != "" {
			facts = append(facts, document.Fact{Label: "Where it leads", Text: way.Ends.Sentence})
		}
		card.Blocks = append(card.Blocks, facts)
	}
	return card
}

// points tells how the shown relations stand at one moment.
func points(all []debrief.Point) string {
	var said []string
	for _, p := range all {
		text := fmt.Sprintf("%s: trust %d, autonomy %d, %s", p.Between, p.Trust, p.Autonomy, strings.ToLower(p.State))
		if len(p.Signs) > 0 {
			text += " (" + strings.Join(p.Signs, "; ") + ")"
		}
		said = append(said, text)
	}
	return strings.Join(said, ". ") + "."
}

// otherSide is the conversation as the others had it: what they heard in the
// player's words and what they thought behind their own.
func (t Told) otherSide() document.Section {
	s := document.Section{ID: "their-side", Title: "Their side", NewPage: true}
	if len(t.Debrief.Their) > 0 {
		s.Blocks = t.passages()
	} else {
		s.Blocks = t.thoughts()
	}
	if len(s.Blocks) > 0 {
		s.Blocks = append([]document.Block{document.Para("The same conversation, with what the others made of your words and what they thought and did not say.")}, s.Blocks...)
	}
	for _, p := range t.Debrief.People {
		var facts document.Facts
		for _, f := range []document.Fact{{Label: "Wanted", Text: p.Want}, {Label: "Feared", Text: p.Fear}, {Label: "Did not say", Text: p.Unsaid}} {
			if f.Text != "" {
				facts = append(facts, f)
			}
		}
		s.Blocks = append(s.Blocks, document.Card{Title: p.Name + ", from the inside", Blocks: []document.Block{facts}})
	}
	return s
}

// passages are the lines behind which there was something else.
func (t Told) passages() []document.Block {
	var blocks []document.Block
	var facts document.Facts
	flush := func() {
		if len(facts) > 0 {
			blocks = append(blocks, facts)
		}
		facts = nil
	}
	scene := ""
	for _, p := range t.Debrief.Their {
		if p.Scene != "" {
			scene = p.Scene
		}
		if p.Thought == "" && p.Heard == "" {
			continue
		}
		if scene != "" {
			flush()
			blocks, scene = append(blocks, document.Head(scene)), ""
		}
		facts = append(facts, document.Fact{Label: debrief.Capital(p.Speaker), Text: p.Text})
		if p.Heard != "" {
			facts = append(facts, document.Fact{Label: debrief.Capital(p.Hearer) + " heard", Text: p.Heard})
		}
		if p.Thought != "" {
			facts = append(facts, document.Fact{Label: debrief.Capital(p.Speaker) + " thought", Text: p.Thought})
		}
	}
	flush()
	return blocks
}

// thoughts are the same from the turns, where the passages were not made.
func (t Told) thoughts() []document.Block {
	var blocks []document.Block
	for _, turn := range t.Debrief.Turns {
		var facts document.Facts
		if turn.Heard != "" {
			facts = append(facts, document.Fact{Label: "You", Text: turn.Said}, document.Fact{Label: turn.Hearer + " heard", Text: turn.Heard})
		}
		for _, i := range turn.Inside {
			facts = append(facts, document.Fact{Label: i.Name, Text: i.Line}, document.Fact{Label: i.Name + " thought", Text: i.Text})
		}
		if len(facts) > 0 {
			blocks = append(blocks, document.Head(heading(turn)), facts)
		}
	}
	return blocks
}

// lasting is how deep the yeses went.
func (t Told) lasting() document.Section {
	s := document.Section{ID: "what-would-last", Title: "What would last"}
	in := t.Debrief.Influence
	for _, a := range t.Debrief.Lasting {
		s.Blocks = append(s.Blocks, document.Head(a.Between), document.Bars{Caption: "What the agreement was made of, in per cent", Max: 100, Rows: []document.Bar{
			{Label: "Said because somebody looked", Note: "compliance", Value: a.Compliance},
			{Label: "Said for the other's sake", Note: "identification", Value: a.Identification},
			{Label: "Meant", Note: "internalisation", Value: a.Internalisation},
		}})
		for _, sentence := range a.Sentences {
			s.Blocks = append(s.Blocks, document.Para(sentence))
		}
	}
	if len(s.Blocks) == 0 && in.Asks > 0 {
		s.Blocks = append(s.Blocks, document.Bars{Caption: "Of what you asked for with power, in per cent", Max: 100, Rows: []document.Bar{
			{Label: "Yes on the spot", Note: "lasts while somebody looks", Value: in.Now},
			{Label: "Kept when nobody looks", Note: "lasts as long as the relationship", Value: in.Kept},
			{Label: "Made their own", Note: "lasts without you", Value: in.Made},
		}}, document.Para(in.Sentence))
	}
	if len(s.Blocks) > 0 {
		s.Blocks = append(s.Blocks, document.Small("Kelman (1958) tells apart a yes that is said because somebody looks, one that is kept for the other's sake, and one that is meant."))
	}
	return s
}
