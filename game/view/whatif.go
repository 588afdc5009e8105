package view

import (
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
)

// whatIf draws what really happened and what another choice would have led to.
func (r Review) whatIf() []Block {
	if len(r.Debrief.Turns) == 0 {
		return nothing(r.Say)
	}
	way, _ := r.followed()
	lines := Block{Kind: Panel, Text: r.Say.Text("What else could have come of it"), Blocks: r.timelines(way)}
	lines.Blocks = append(lines.Blocks, Block{Kind: Quiet, Text: r.goingOn()})
	return []Block{lines}
}

// whatIfBeside is a decision with its other choices, one of which is followed.
func (r Review) whatIfBeside() []Block {
	if len(r.Debrief.Turns) == 0 {
		return r.runs()
	}
	t := r.Debrief.Turns[r.at()]
	return append([]Block{r.turnPanel(t, r.decision(t))}, r.runs()...)
}

// goingOn says what the ghosts are.
func (r Review) goingOn() string {
	if r.Working {
		return r.Say.Word("", workingOut)
	}
	return r.Say.Text("The broken lines show how it would have gone on if you had chosen otherwise once and then done as you did: the same choices where they were offered, else those most like them.")
}

// followed is the other choice that is looked at, nil where there is none or
// it is not known yet.
func (r Review) followed() (*debrief.Way, int) {
	if r.Working || r.at() >= len(r.Debrief.WhatIfs) {
		return nil, 0
	}
	others := r.Debrief.WhatIfs[r.at()].Others
	if len(others) == 0 {
		return nil, 0
	}
	n := min(max(r.Way, 0), len(others)-1)
	return &others[n], n
}

// decision is what was chosen, the other choices to pick from, and what comes
// of the one picked.
func (r Review) decision(t debrief.Turn) []Block {
	blocks := []Block{{Kind: Fact, Text: r.Say.Text("You chose"), Word: t.Said + acting(t.Deed, t.Manner)}}
	way, n := r.followed()
	switch {
	case r.Working:
		blocks = append(blocks, Block{Kind: Quiet, Text: r.Say.Word("", workingOut)})
	case way == nil:
		blocks = append(blocks, Block{Kind: Paragraph, Text: r.Say.Text("Nothing else was open to you here.")})
	default:
		if taken := r.Debrief.WhatIfs[r.at()].Taken.Ends.Sentence; taken != "" {
			blocks = append(blocks, Block{Kind: Fact, Text: r.Say.Text("After your choice"), Word: taken})
		}
		row := Block{Kind: Row, Text: r.Say.Text("What if you had chosen instead:")}
		for i, o := range r.Debrief.WhatIfs[r.at()].Others {
			row.Controls = append(row.Controls, Control{ID: "way:" + strconv.Itoa(i), Kind: Option, Label: o.Said, Hint: debrief.Capital(strings.Join(append(nonEmpty(o.Deed), o.Manner...), ", ")), On: i == n})
		}
		blocks = append(append(blocks, row), r.comesOf(*way)...)
	}
	return append(blocks, r.branch(way))
}

// acting tells an act in brackets after what was said.
func acting(deed string, manner []string) string {
	if deed == "" {
		return ""
	}
	return " (" + strings.Join(append([]string{deed}, manner...), ", ") + ")"
}

// comesOf is what a choice would have led to: at once, in the end, and where
// it can end. Of a relation that would have been the same nothing is said.
func (r Review) comesOf(w debrief.Way) []Block {
	blocks := fact(nil, r.Say.Text("%s would have heard", w.Hearer), w.Heard)
	for i, p := range w.After {
		blocks = fact(blocks, r.Say.Text("Right after, %s", p.Between), compares(r.Say, p, r.Debrief.Curves[i], r.Debrief.Turns[r.at()].Number))
	}
	for i, g := range w.Ghost {
		c := r.Debrief.Curves[i]
		if last(g.Trust) != last(c.Trust) || last(g.Autonomy) != last(c.Autonomy) {
			blocks = fact(blocks, r.Say.Text("In the end, %s", g.Between), instead(r.Say, r.Say.In("meter", "trust"), last(g.Trust), last(c.Trust))+"; "+instead(r.Say, r.Say.In("meter", "autonomy"), last(g.Autonomy), last(c.Autonomy))+".")
		}
	}
	if len(blocks) == 0 || len(blocks) == 1 && w.Heard != "" {
		blocks = fact(blocks, r.Say.Text("Right after, and in the end"), r.Say.Text("the meters would stand where they stand."))
	}
	if w.Ends.AsYouDid != "" {
		blocks = fact(blocks, r.Say.Text("Going on as you did"), r.wouldEnd(w))
	}
	blocks = fact(blocks, r.Say.Text("Where it can end"), w.Ends.Sentence)
	if w.Trouble != "" {
		blocks = append(blocks, Block{Kind: Quiet, Text: w.Trouble})
	}
	return blocks
}

func last(points []int) int { return points[len(points)-1] }

// compares tells a relation right after a choice beside what it really was; ""
// where it is the same.
func compares(say *locale.Catalogue, p debrief.Point, c debrief.Curve, at int) string {
	real := debrief.StateName(say, c.States[at])
	if p.Trust == c.Trust[at] && p.Autonomy == c.Autonomy[at] && p.State == real && len(p.Signs) == len(c.Signs[at].Slice()) {
		return ""
	}
	said := instead(say, say.In("meter", "trust"), p.Trust, c.Trust[at]) + "; " + instead(say, say.In("meter", "autonomy"), p.Autonomy, c.Autonomy[at]) + "; " + strings.ToLower(p.State)
	if real != p.State {
		said = say.Text("%s instead of %s", said, strings.ToLower(real))
	}
	switch {
	case len(p.Signs) > 0:
		said = say.Text("%s; showing: %s", said, strings.Join(within(p.Signs), ", "))
	case c.Signs[at] != 0:
		said = say.Text("%s; no sign showing", said)
	}
	return said + "."
}

// within is names of signs as they stand within a sentence.
func within(signs []string) []string {
	var all []string
	for _, s := range signs {
		all = append(all, debrief.Within(s))
	}
	return all
}

// instead tells two values of a meter: "trust 61 instead of 38".
func instead(say *locale.Catalogue, name string, would, was int) string {
	if would == was {
		return say.Text("%s %d, the same", name, would)
	}
	return say.Text("%s %d instead of %d", name, would, was)
}

// wouldEnd is the ending that going on as the reader did leads to, and how many
// of their later choices could be made there as they were.
func (r Review) wouldEnd(w debrief.Way) string {
	said := r.Say.Text("it would have ended in “%s”", w.Ends.AsYouDid)
	if r.Debrief.Ending != nil && r.Debrief.Ending.Title == w.Ends.AsYouDid {
		said = r.Say.Text("it would have ended in “%s”, as it did", w.Ends.AsYouDid)
	}
	switch {
	case len(w.Ghost) > 0 && len(w.Ghost[0].Trust) == 2:
		return r.Say.Text("%s, at once.", said)
	case w.Later == 0:
		return said + "."
	case w.Kept == 0:
		return r.Say.Text("%s. None of your later choices was open there; the ones most like them were made instead.", said)
	case w.Kept == w.Later:
		return r.Say.Text("%s. All your later choices were open there too.", said)
	}
	return r.Say.Count(w.Kept, "%s. Of your %d later choices %d was open there too.", "%s. Of your %d later choices %d were open there too.", said, w.Later, w.Kept)
}

// branch offers to play on from the decision.
func (r Review) branch(way *debrief.Way) Block {
	hint := r.Say.Text("This run is kept; you can come back to it")
	if r.Debrief.Mode == play.Assess {
		hint = r.Say.Text("In explore mode; what was recorded stays as it is")
	}
	c := Control{ID: "replay", Kind: Button, Label: r.Say.Text("Replay from here"), Hint: hint}
	if way == nil && !r.Working {
		c.Disabled, c.Hint = true, r.Say.Text("There was nothing else to choose")
	}
	return Block{Kind: Row, Controls: []Control{c}}
}

// runs lists the other playthroughs of this case that are kept.
func (r Review) runs() []Block {
	if len(r.Runs) == 0 {
		return nil
	}
	shown, more := latest(r.Runs, latestRuns)
	said, row := r.Say.Text("You are reading %s. The others are kept as they were.", debrief.Within(r.Run)), Block{Kind: Row}
	if more > 0 {
		said += " " + r.Say.Text("Older ones are listed where the case starts.")
	}
	for _, run := range shown {
		row.Controls = append(row.Controls, run.control())
	}
	return []Block{{Kind: Panel, Text: r.Say.Text("Your other runs of this case"), Blocks: []Block{{Kind: Quiet, Text: said}, row}}}
}
