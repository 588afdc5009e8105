package view

import (
	"strconv"

	"upperhand/game/debrief"
)

// why is the analysis: where it turned, each turn with its reasons, the signs
// and what the learner saw of them, and what no meter showed.
func (r Review) why() []Block {
	d := r.Debrief
	if len(d.Turns) == 0 {
		return nothing(r.Say)
	}
	lines := Block{Kind: Panel, Text: r.Say.Text("How the relationship moved"), Blocks: r.timelines(nil)}
	lines.Blocks = append(lines.Blocks, Block{Kind: Quiet, Text: r.Say.Word("", meaning)})
	t := d.Turns[r.at()]
	turn := r.turnPanel(t, append(r.told(t, map[string]bool{}), grounds(r.Say, t)...))
	return append([]Block{r.turning(), lines, turn}, r.signs()...)
}

// workingOut stands where what-ifs will, while they are worked out.
//
//locale:texts
const workingOut = "Every other choice is being played to its end. This takes a moment; you can read on meanwhile."

// turning tells the turning points that were found.
func (r Review) turning() Block {
	panel := Block{Kind: Panel, Text: r.Say.Text("Where it turned")}
	d := r.Debrief
	switch {
	case r.Working:
		panel.Blocks = []Block{{Kind: Quiet, Text: r.Say.Word("", workingOut)}}
		return panel
	case len(d.Turning) == 0:
		panel.Blocks = paragraphs([]string{r.Say.Text("No single decision turned this. Had you chosen otherwise at any one of them and gone on as you did, it would have ended much the same.")})
		return panel
	}
	row := Block{Kind: Row}
	for i, p := range d.Turning {
		number := strconv.Itoa(d.Turns[p.Turn].Number)
		panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: r.Say.Text("Turn %s", number), Word: p.Sentence})
		row.Controls = append(row.Controls, Control{ID: "point:" + strconv.Itoa(i), Kind: Button, Label: r.Say.Text("Look at turn %s", number)})
	}
	panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: r.Say.Word("", foundBy)}, row)
	return panel
}

// foundBy says what makes a turning point.
//
//locale:texts
const foundBy = "These are the decisions at which another choice would have led furthest from what happened, if you had gone on as you did. They need not be the ones at which the meters jumped."

// beside is the power used, the principles, and what the learner wrote.
func (r Review) beside() []Block {
	return append(append(r.profile(map[string]bool{}), r.principles()...), r.written()...)
}

// principles lists the ethics that the choices touched, each once.
func (r Review) principles() []Block {
	panel := Block{Kind: Panel, Text: r.Say.Text("Principles you touched")}
	where := map[string]int{}
	for _, t := range r.Debrief.Turns {
		if t.Ethics == "" {
			continue
		}
		number := strconv.Itoa(t.Number)
		if i, ok := where[t.Ethics]; ok {
			panel.Blocks[i].Text += ", " + number
			continue
		}
		where[t.Ethics] = len(panel.Blocks)
		panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: r.Say.Text("Turn %s", number), Word: t.Ethics})
	}
	if len(panel.Blocks) == 0 {
		return nil
	}
	return []Block{panel}
}

// profile is the power used, beside the timeline, with the notes that known
// does not hold.
func (r Review) profile(known map[string]bool) []Block {
	p, most := r.Debrief.Profile, 1
	for _, t := range append(append([]debrief.Tally(nil), p.Bases...), p.Deeds...) {
		most = max(most, t.Used)
	}
	panel := Block{Kind: Panel, Text: r.Say.Text("The power you used")}
	notes := []string{}
	for _, t := range p.Bases {
		word := t.Plain
		if t.HeldBack > 0 {
			word = r.Say.Text("%s; held back %s", word, debrief.Times(r.Say, t.HeldBack))
		}
		panel.Blocks = append(panel.Blocks, Block{Kind: Bar, Text: t.Name, Base: t.Base, Word: word, Value: t.Used, Max: most})
		if t.Note != "" && t.Used+t.HeldBack > 0 && !known[t.Note] {
			notes = append(notes, t.Note)
		}
	}
	for _, t := range p.Deeds {
		panel.Blocks = append(panel.Blocks, Block{Kind: Bar, Text: t.Name, Base: t.Base, Value: t.Used, Max: most})
	}
	panel.Blocks = append(panel.Blocks, paragraphs(p.Sentences)...)
	for _, n := range notes {
		panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: n})
	}
	return []Block{panel}
}
