package report

import (
	"fmt"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/play"
)

// turning is a turn on which much hung.
type turning struct {
	turn     int // index into Debrief.Turns
	sentence string
}

// turningPoints are those that were found by following the other choices, or,
// where that was not done, the turn that moved the meters furthest.
func (t Told) turningPoints() []turning {
	var found []turning
	for _, p := range t.Debrief.Turning {
		if p.Turn >= 0 && p.Turn < len(t.Debrief.Turns) {
			found = append(found, turning{p.Turn, fmt.Sprintf("Turning point, turn %d. %s", p.Turn+1, p.Sentence)})
		}
	}
	if len(found) > 0 {
		return found
	}
	for i, turn := range t.Debrief.Turns {
		if turn.Turning {
			return []turning{{i, fmt.Sprintf("The turning point was turn %d: trust and autonomy moved further there than in any other turn.", turn.Number)}}
		}
	}
	return nil
}

// why tells each turn in full, then the signs and what was hidden.
func (t Told) why() document.Section {
	s := document.Section{ID: "why", Title: "Why it moved", NewPage: true}
	points := map[int]string{}
	for _, p := range t.turningPoints() {
		points[p.turn] = "This was a turning point."
		if len(t.Debrief.Turning) > 0 {
			points[p.turn] = "This was a turning point: “What if”, further down, tells what another choice would have changed."
		}
	}
	told := map[string]bool{}
	for i, turn := range t.Debrief.Turns {
		s.Blocks = append(s.Blocks, t.turn(turn, points[i], told))
	}
	return s
}

func (t Told) turn(turn debrief.Turn, point string, told map[string]bool) document.Card {
	title := fmt.Sprintf("Turn %d", turn.Number)
	if turn.Scene != "" {
		title += " · " + turn.Scene
	}
	card := document.Card{ID: turnID(turn.Number), Title: title, Shape: turn.Base, Strong: point != ""}
	facts := document.Facts{}
	add := func(label, text string) {
		if strings.TrimSpace(text) != "" {
			facts = append(facts, document.Fact{Label: label, Text: text})
		}
	}
	add("You chose", turn.Said)
	add("Power", deed(turn))
	add("You meant", turn.Meant)
	add(turn.Hearer+" heard", turn.Heard)
	add("Why it matters", turn.Why)
	add("Principle", turn.Ethics)
	for _, m := range turn.Moves {
		for _, a := range m.Accounts {
			add(m.Between+", "+a.Moved, debrief.Capital(a.Sentence()))
		}
	}
	card.Blocks = append(card.Blocks, facts)
	if points := inPoints(turn); points != "" {
		card.Blocks = append(card.Blocks, document.Small(points))
	}
	var rest document.List
	for _, text := range append(append([]string{turn.Still}, turn.Others...), append(turn.Changes, point)...) {
		if text != "" {
			rest = append(rest, text)
		}
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
func inPoints(turn debrief.Turn) string {
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
	return "In points. " + strings.Join(moves, ". ") + "."
}
