package report

import (
	"slices"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
)

// whatIf is what else was open at each decision, and where it would have led.
func (t Told) whatIf() document.Section {
	say := t.words()
	s := document.Section{ID: "what-if", Title: say.Text("What if"), NewPage: true}
	if len(t.Debrief.WhatIfs) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks, document.Para(say.Text("What the other choices would have led to: right after, and in the end. The game's model works this out; people are less regular.")))
	s.Blocks = append(s.Blocks, t.ghosts()...)
	for _, w := range t.Debrief.WhatIfs {
		if len(w.Others) > 0 {
			s.Blocks = append(s.Blocks, t.ways(t.Debrief.Turns[w.Turn], w))
		}
	}
	return s
}

// ghosts are the turning points as charts: how it went, and how it would have
// gone on from there.
func (t Told) ghosts() []document.Block {
	say := t.words()
	var blocks []document.Block
	for _, p := range t.Debrief.Turning {
		way := t.Debrief.WhatIfs[p.Turn].Others[p.Way]
		if len(way.Ghost) == 0 || len(t.Debrief.Curves) == 0 {
			continue
		}
		real, ghost, number := t.Debrief.Curves[0], way.Ghost[0], p.Turn+1
		blocks = append(blocks, document.Timeline{
			Caption: say.Text("Turn %d: “%s”", number, way.Said), Said: p.Sentence,
			Trust: real.Trust, Autonomy: real.Autonomy, Turning: []int{number},
			Ghosts: []document.Ghost{{From: ghost.From, Trust: ghost.Trust, Autonomy: ghost.Autonomy}},
		}, document.Para(say.Text("Turn %d. %s", number, p.Sentence)))
	}
	if len(blocks) > 0 {
		blocks = append(blocks, document.Reading(say.Text("%s. The thin lines are how it would have gone on if you had chosen this and then gone on as you did.", t.Debrief.Curves[0].Between)))
	}
	return blocks
}

// ways is a table of the other choices of one decision.
func (t Told) ways(turn debrief.Turn, w debrief.WhatIf) document.Table {
	say := t.words()
	table := document.Table{Caption: t.heading(turn), Heads: []string{say.Text("What could be chosen"), say.Text("Power"), say.Text("Right after"), say.Text("Where it leads")}}
	table.Rows = append(table.Rows, document.Row{Shape: w.Taken.Base, Cells: []string{say.Text("You chose: %s", w.Taken.Said), powerOf(w.Taken), t.points(w.Taken.After, nil), w.Taken.Ends.Sentence}})
	for _, way := range w.Others {
		cells := []string{way.Said, powerOf(way), strings.TrimSpace(t.heard(way) + " " + t.points(way.After, w.Taken.After)), t.leads(way)}
		if way.Trouble != "" {
			cells[3] = way.Trouble
		}
		table.Rows = append(table.Rows, document.Row{Shape: way.Base, Cells: cells})
	}
	return table
}

// heard is what would have been made of a choice, in the other's words.
func (t Told) heard(way debrief.Way) string {
	if way.Heard == "" {
		return ""
	}
	return t.words().Text("%s would have heard: “%s”", way.Hearer, way.Heard)
}

// leads says where a choice leads: as the learner went on, and, where the ways
// on agree, wherever one goes.
func (t Told) leads(way debrief.Way) string {
	var said []string
	as, one := way.Ends.AsYouDid, way.Ends.Whole && len(way.Ends.Found) == 1
	switch ended := t.Debrief.Ending; {
	case as == "" || one:
	case ended != nil && ended.Title == as:
		said = append(said, t.words().Text("Going on as you did, it ends as it did."))
	default:
		said = append(said, t.words().Text("Going on as you did, it ends in “%s”.", as))
	}
	if way.Ends.Agree() {
		said = append(said, way.Ends.Sentence)
	}
	return strings.Join(said, " ")
}

func powerOf(way debrief.Way) string {
	return debrief.Manners(way.Deed, way.Manner)
}

// points tells how the shown relations stand at one moment; beside others, only
// those that stand differently.
func (t Told) points(all, beside []debrief.Point) string {
	var said []string
	for i, p := range all {
		text := t.words().Text("%s: trust %d, autonomy %d, %s", p.Between, p.Trust, p.Autonomy, strings.ToLower(p.State))
		signs := p.Signs
		if i < len(beside) {
			was := beside[i]
			if p.Trust == was.Trust && p.Autonomy == was.Autonomy && p.State == was.State {
				continue
			}
			signs = slices.DeleteFunc(slices.Clone(signs), func(s string) bool { return slices.Contains(was.Signs, s) })
		}
		if len(signs) > 0 && beside != nil {
			text += "; " + t.words().Text("a sign more: %s", strings.Join(within(signs), "; "))
		}
		said = append(said, text)
	}
	switch {
	case len(said) > 0:
		return strings.Join(said, ". ") + "."
	case len(all) > 0:
		return t.words().Text("The meters would stand as they did.")
	}
	return ""
}

// within is names of signs as they stand within a sentence.
func within(signs []string) []string {
	var all []string
	for _, s := range signs {
		all = append(all, debrief.Within(s))
	}
	return all
}
