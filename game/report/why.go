package report

import (
	"slices"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/play"
)

// why tells what stands out, and then each turn in full: after the learner's own
// view, which nothing that explains may come before.
func (t Told) why() document.Section {
	say := t.words()
	s := document.Section{ID: "why", Title: say.Text("Why it moved"), NewPage: true}
	if glance := t.glance(); len(glance) > 0 && len(t.Debrief.Turns) > 0 {
		s.Blocks = append(s.Blocks, document.Box{Title: say.Text("At a glance"), Blocks: []document.Block{glance}})
	}
	told := map[string]bool{}
	for i, turn := range t.Debrief.Turns {
		s.Blocks = append(s.Blocks, t.turn(turn, t.turns(i), told))
	}
	return s
}

// turns reports whether a turn, by its index, is a turning point.
func (t Told) turns(at int) bool {
	return slices.ContainsFunc(t.Debrief.Turning, func(p debrief.TurningPoint) bool { return p.Turn == at })
}

// heading names a turn.
func (t Told) heading(turn debrief.Turn) string {
	if turn.Scene == "" {
		return t.words().Text("Turn %d", turn.Number)
	}
	return t.words().Text("Turn %d · %s", turn.Number, turn.Scene)
}

func (t Told) turn(turn debrief.Turn, turning bool, told map[string]bool) document.Card {
	say := t.words()
	card := document.Card{ID: turnID(turn.Number), Title: t.heading(turn), Shape: turn.Base, Strong: turning}
	facts := document.Facts{}
	add := func(label, text string) {
		if strings.TrimSpace(text) != "" {
			facts = append(facts, document.Fact{Label: label, Text: text})
		}
	}
	add(say.Text("You chose"), turn.Said)
	add(say.Text("Power"), t.deed(turn))
	add(say.Text("You meant"), turn.Meant)
	add(say.Text("%s heard", turn.Hearer), turn.Heard)
	add(say.Text("Why it matters"), turn.Why)
	add(say.Text("Principle"), turn.Ethics)
	for _, m := range turn.Moves {
		for _, a := range m.Accounts {
			why, moved := debrief.Capital(a.Sentence()), m.Between+", "+a.Moved
			if n := len(facts) - 1; n >= 0 && facts[n].Text == why { // an author often moves two relations at once
				facts[n].Label += "; " + moved
				continue
			}
			add(moved, why)
		}
	}
	card.Blocks = append(card.Blocks, facts)
	if points := t.inPoints(turn); points != "" {
		card.Blocks = append(card.Blocks, document.Small(points))
	}
	var rest document.List
	for _, text := range slices.Concat([]string{turn.Still}, turn.Others, turn.Changes) {
		if text != "" {
			rest = append(rest, text)
		}
	}
	if turning {
		rest = append(rest, say.Text("This was a turning point: “What if”, further down, tells what another choice would have changed."))
	}
	card.Blocks = append(card.Blocks, rest)
	for _, note := range turn.Notes {
		if !told[note] {
			told[note] = true
			card.Blocks = append(card.Blocks, document.Small(note))
		}
	}
	return card
}

// inPoints lists the shares of each move. One reason alone stands in the
// sentence already, and of what an author moved there is nothing to add.
func (t Told) inPoints(turn debrief.Turn) string {
	var moves []string
	for _, m := range turn.Moves {
		var shares []string
		for _, r := range m.Reasons {
			if !r.Slight() {
				shares = append(shares, r.Label+" "+r.Shares())
			}
		}
		if m.Cause != play.ByScript && len(shares) > 1 {
			moves = append(moves, m.Between+": "+strings.Join(shares, "; "))
		}
	}
	if len(moves) == 0 {
		return ""
	}
	return t.words().Text("In points. %s.", strings.Join(moves, ". "))
}
