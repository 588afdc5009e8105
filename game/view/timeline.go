package view

import (
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/power"
)

// meaning says what the two meters measure.
//
//locale:texts
const meaning = "Trust: how far one relies on the other. Autonomy: how much say one keeps. Both go from 0 to 100."

// timelines draw the meters of each shown relation over the turns, and the
// states as bands. The turns can be pressed on the first of them. A way gives
// the ghosts; nil draws none.
func (r Review) timelines(way *debrief.Way) []Block {
	var blocks []Block
	for n, c := range r.Debrief.Curves {
		b := Block{Kind: Timeline, Text: c.Between, Spans: spans(r.Say, c), Word: bands(r.Say, c)}
		b.Curves = []Curve{
			{Label: r.Say.Text("Trust"), Tone: "trust", Points: c.Trust},
			{Label: r.Say.Text("Autonomy"), Tone: "autonomy", Points: c.Autonomy},
		}
		if way != nil && n < len(way.Ghost) {
			g := way.Ghost[n]
			b.Curves = append(b.Curves,
				Curve{Label: r.Say.Text("Trust, what if"), Tone: "trust", Ghost: true, From: g.From, Points: g.Trust},
				Curve{Label: r.Say.Text("Autonomy, what if"), Tone: "autonomy", Ghost: true, From: g.From, Points: g.Autonomy})
		}
		b.Marks = r.marks(n)
		if len(r.Debrief.Curves) > 1 {
			blocks = append(blocks, Block{Kind: Fact, Text: c.Between})
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// marks are the turns on the timeline of a relation. Turning points are not
// told before the learner has said what they think.
func (r Review) marks(curve int) []Mark {
	var marks []Mark
	c := r.Debrief.Curves[curve]
	for i, t := range r.Debrief.Turns {
		m := Mark{Turn: t.Number, On: i == r.Turn, Warning: warned(c, t.Number), Turning: t.Turning && r.Page >= PageWhy}
		if curve == 0 {
			m.ID, m.Base, m.Label = "turn:"+strconv.Itoa(i), t.Base, r.markLabel(t)
		}
		marks = append(marks, m)
	}
	return marks
}

// warned reports whether a sign of imbalance appeared at a point of a curve.
func warned(c debrief.Curve, at int) bool {
	return at > 0 && at < len(c.Signs) && c.Signs[at]&^c.Signs[at-1] != 0
}

// markLabel is a turn for somebody who can't see the timeline.
func (r Review) markLabel(t debrief.Turn) string {
	parts := []string{r.Say.Text("Turn %d", t.Number)}
	if t.Deed != "" {
		parts[0] += ": " + strings.Join(append([]string{t.Deed}, t.Manner...), ", ")
	}
	for _, c := range r.Debrief.Curves {
		if t.Number < len(c.Trust) {
			parts = append(parts, r.Say.Text("%s, trust %d, autonomy %d", c.Between, c.Trust[t.Number], c.Autonomy[t.Number]))
		}
	}
	if t.Turning && r.Page >= PageWhy {
		parts = append(parts, r.Say.Text("a turning point"))
	}
	if t.Warning {
		parts = append(parts, r.Say.Text("a sign of imbalance appeared"))
	}
	return strings.Join(parts, "; ")
}

// spans are the times for which each state held.
func spans(say *locale.Catalogue, c debrief.Curve) []Span {
	var all []Span
	for at, state := range c.States {
		if n := len(all); n > 0 && all[n-1].Text == debrief.StateName(say, state) {
			all[n-1].To = at
			continue
		} else if n > 0 {
			all[n-1].To = at
		}
		all = append(all, Span{From: at, To: at, Text: debrief.StateName(say, state)})
	}
	return all
}

// bands says the spans in a sentence: "Guarded at first, compliance from turn
// 3, guarded again from turn 6."
func bands(say *locale.Catalogue, c debrief.Curve) string {
	var told []string
	seen := map[power.State]bool{}
	for at, state := range c.States {
		switch name := debrief.StateWord(say, state); {
		case at == 0:
			told = append(told, say.Text("%s at first", debrief.StateName(say, state)))
		case state == c.States[at-1]:
		case seen[state]:
			told = append(told, say.Text("%s again from turn %d", name, at))
		default:
			told = append(told, say.Text("%s from turn %d", name, at))
		}
		seen[state] = true
	}
	if len(told) == 1 {
		return say.Text("%s from beginning to end.", debrief.StateName(say, c.States[0]))
	}
	return strings.Join(told, ", ") + "."
}

// steps lead from turn to turn without the timeline.
func (r Review) steps(at int) Block {
	last := len(r.Debrief.Turns) - 1
	return Block{Kind: Row, Controls: []Control{
		{ID: "earlier", Kind: Button, Label: r.Say.Text("Earlier turn"), Key: "[", Disabled: at <= 0, Hint: edge(at <= 0, r.Say.Text("This is the first turn"))},
		{ID: "later", Kind: Button, Label: r.Say.Text("Later turn"), Key: "]", Disabled: at >= last, Hint: edge(at >= last, r.Say.Text("This is the last turn"))},
	}}
}

func edge(at bool, text string) string {
	if at {
		return text
	}
	return ""
}

// at is the turn that is told, held within those there are.
func (r Review) at() int { return min(max(r.Turn, 0), len(r.Debrief.Turns)-1) }

// nothing is told of a case in which nothing was decided yet.
func nothing(say *locale.Catalogue) []Block {
	return []Block{{Kind: Paragraph, Text: say.Text("No choice was made yet, so there is nothing to tell.")}}
}
