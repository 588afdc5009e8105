package report

import (
	"slices"
	"strconv"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Meaning says what the two meters stand for.
func Meaning(say *locale.Catalogue) string {
	return say.Text("Trust is how far one relies on the other; autonomy is how much say one keeps. Both go from 0 to 100. They are not measured: the model of this game computes them.")
}

// happened is the timeline of each shown relation and the same in numbers.
func (t Told) happened() document.Section {
	say := t.words()
	s := document.Section{ID: "what-happened", Title: say.Text("What happened"), NewPage: true}
	if len(t.Debrief.Turns) == 0 {
		s.Blocks = append(s.Blocks, document.Para(say.Text("No choice was made yet, so there is nothing to tell.")))
		return s
	}
	s.Blocks = append(s.Blocks, document.Para(Meaning(say)))
	for i := range t.Debrief.Curves {
		s.Blocks = append(s.Blocks, t.timeline(i))
	}
	s.Blocks = append(s.Blocks, document.Reading(say.Text("The full line is trust, the broken one autonomy. A shape is what was done in that turn between the two; a filled one was not done by you. Below the chart stand the state of the relationship and the signs of imbalance, for as long as they showed.")),
		t.keys(), t.numbers())
	return s
}

// timeline draws one curve of the debrief. Turning points are not marked yet:
// the learner's own view comes first.
func (t Told) timeline(i int) document.Timeline {
	c, sc := t.Debrief.Curves[i], t.Session.Scenario
	line := document.Timeline{
		Caption: c.Between, Said: t.said(c), Trust: c.Trust, Autonomy: c.Autonomy, Deeds: t.deeds(c.Relation),
	}
	for _, state := range c.States {
		line.States = append(line.States, debrief.StateWord(sc.Words, state))
	}
	for _, sign := range t.Debrief.Signs {
		if sign.Relation != c.Relation {
			continue
		}
		to := sign.To
		if to == 0 {
			to = len(c.Trust) - 1
		}
		line.Signs = append(line.Signs, document.Span{Label: debrief.SignSentence(sc, c.Relation, sign.Sign), From: sign.From, To: to})
	}
	return line
}

// said is a curve in words.
func (t Told) said(c debrief.Curve) string {
	n := len(c.Trust) - 1
	return t.words().Count(n, "%s over %d turns: trust from %d to %d, autonomy from %d to %d. The table below has every turn.",
		"%s over %d turns: trust from %d to %d, autonomy from %d to %d. The table below has every turn.",
		c.Between, n, c.Trust[0], c.Trust[n], c.Autonomy[0], c.Autonomy[n])
}

// deeds are what was done in a relation, one a turn: the player's where there
// is one, for the chart is theirs.
func (t Told) deeds(relation int) []document.Deed {
	var all []document.Deed
	number := 0
	for _, turn := range t.Session.Turns() {
		if turn.Input.Choice == "" {
			continue
		}
		number++
		found, own := document.Deed{Turn: number}, false
		for _, e := range turn.Events {
			word := debrief.ActWord(e.Act)
			if e.Kind != play.MetersMoved || e.Cause != play.ByAct || e.Relation != relation || word == "" || own {
				continue
			}
			own = e.Actor == scenario.You
			found.Shape, found.Other = word, !own
		}
		if found.Shape != "" {
			all = append(all, found)
		}
	}
	return all
}

// keys are the shapes that stand in the charts.
func (t Told) keys() document.Keys {
	seen := map[string]bool{}
	for _, c := range t.Debrief.Curves {
		for _, d := range t.deeds(c.Relation) {
			seen[d.Shape] = true
		}
	}
	for _, turn := range t.Debrief.Turns {
		seen[turn.Base] = true
	}
	var keys document.Keys
	for _, b := range power.Bases() {
		if seen[b.String()] {
			keys = append(keys, document.Key{Shape: b.String(), Label: debrief.ActName(t.words(), power.Act{Base: b})})
		}
	}
	for _, k := range deedKinds {
		if seen[k.String()] {
			keys = append(keys, document.Key{Shape: k.String(), Label: debrief.ActName(t.words(), power.Act{Kind: k})})
		}
	}
	return keys
}

// deedKinds are the deeds that are not a use of power, in the order of reports.
var deedKinds = [...]power.Kind{power.Refrain, power.Listen, power.Repair, power.Reflect, power.Advocate}

// numbers is the whole playthrough as a table, a line a turn.
func (t Told) numbers() document.Table {
	say := t.words()
	table := document.Table{Caption: say.Text("Every turn in numbers"), Heads: []string{say.Text("Turn"), say.Text("What you did")}, Numbers: []bool{false, false}}
	did := document.Table{Caption: say.Text("What you did"), Heads: table.Heads}
	for _, c := range t.Debrief.Curves {
		trust := say.In("head", "trust")
		if len(t.Debrief.Curves) > 1 {
			trust = c.Between + ": " + trust
		}
		table.Heads = append(table.Heads, trust, say.In("head", "autonomy"), say.In("head", "state"))
		table.Numbers = append(table.Numbers, true, true, false)
		table.Parts = append(table.Parts, t.standing(c))
	}
	for number := range len(t.Debrief.Turns) + 1 {
		row := document.Row{Cells: []string{t.turnName(number), ""}}
		if number > 0 {
			turn := t.Debrief.Turns[number-1]
			row.Cells[1], row.Shape, row.Link = t.deed(turn), turn.Base, turnID(number)
		}
		for i := range t.Debrief.Curves {
			row.Cells = append(row.Cells, table.Parts[i].Rows[number].Cells[1:]...)
		}
		if number > 0 {
			did.Rows = append(did.Rows, document.Row{Cells: slices.Clone(row.Cells[:2])})
		}
		table.Rows = append(table.Rows, row)
	}
	table.Parts = append([]document.Table{did}, table.Parts...)
	return table
}

// standing is one relation after each turn.
func (t Told) standing(c debrief.Curve) document.Table {
	say := t.words()
	table := document.Table{Caption: say.Text("%s, after each turn", c.Between), Heads: []string{say.Text("Turn"), say.In("head", "trust"), say.In("head", "autonomy"), say.In("head", "state")}, Numbers: []bool{false, true, true, false}}
	for number, state := range c.States {
		table.Rows = append(table.Rows, document.Row{Cells: []string{
			t.turnName(number), strconv.Itoa(c.Trust[number]), strconv.Itoa(c.Autonomy[number]), debrief.StateWord(say, state),
		}})
	}
	return table
}

func (t Told) turnName(number int) string {
	if number == 0 {
		return t.words().In("turn", "start")
	}
	return strconv.Itoa(number)
}

func turnID(number int) string { return "turn-" + strconv.Itoa(number) }

// deed is what a choice was, with its manner: "Referent, asked first".
func (t Told) deed(turn debrief.Turn) string {
	if turn.Deed == "" {
		return debrief.Manners(debrief.PlainStep(t.words()), nil)
	}
	return debrief.Manners(turn.Deed, turn.Manner)
}
