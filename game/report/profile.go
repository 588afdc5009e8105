package report

import (
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
)

// signRule tells when the model lets each sign show.
//
//locale:texts
const signRule = "A voice is missing where autonomy is under 40. Fear shows where one person can do much to the other and trust is low; leaning, where trust is high and autonomy is low."

// profile is what runs through the whole playthrough: power, signs, what no
// meter showed and the principles that were touched.
func (t Told) profile() document.Section {
	say := t.words()
	s := document.Section{ID: "profile", Title: say.Text("The power you used, and what showed"), NewPage: true}
	d := t.Debrief
	if len(d.Turns) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks, t.bars())
	for _, text := range d.Profile.Sentences {
		s.Blocks = append(s.Blocks, document.Para(text))
	}
	s.Blocks = append(s.Blocks, document.Head(say.Text("Signs of imbalance")))
	s.Blocks = append(s.Blocks, orElse(debrief.Showed(say, d.Signs), say.Text("None of the three signs showed.")), document.Small(say.Text(signRule)))
	for _, n := range d.Noticed {
		s.Blocks = append(s.Blocks, t.noticed(n))
	}
	if len(d.Skipped) > 0 {
		s.Blocks = append(s.Blocks, document.Head(say.Text("What you skipped")), document.List(d.Skipped))
	}
	s.Blocks = append(s.Blocks, document.Head(say.Text("What no meter showed")),
		orElse(d.Hidden, say.Text("No grievance to speak of was left, and nothing that anybody had hidden.")))
	if principles := t.principles(); len(principles) > 0 {
		s.Blocks = append(s.Blocks, document.Head(say.Text("Principles that were touched")), principles)
	}
	return s
}

func orElse(list []string, otherwise string) document.Block {
	if len(list) == 0 {
		return document.Para(otherwise)
	}
	return document.List(list)
}

func (t Told) bars() document.Bars {
	p, say := t.Debrief.Profile, t.words()
	bars := document.Bars{Caption: say.Text("How often you used each power, or did something else"), Max: 1}
	for _, tally := range p.Bases {
		note := tally.Plain
		if tally.HeldBack > 0 {
			note += "; " + say.Text("held back %s", debrief.Times(say, tally.HeldBack))
		}
		bars.Rows = append(bars.Rows, document.Bar{Shape: tally.Base, Label: tally.Name, Note: note, Value: tally.Used})
	}
	for _, tally := range p.Deeds {
		bars.Rows = append(bars.Rows, document.Bar{Shape: tally.Base, Label: tally.Name, Value: tally.Used})
	}
	for _, row := range bars.Rows {
		bars.Max = max(bars.Max, row.Value)
	}
	return bars
}

// noticed is one notice question against what showed.
func (t Told) noticed(n debrief.Noticing) document.Card {
	say := t.words()
	card := document.Card{Title: say.Text("What you noticed before turn %d", n.Turn)}
	var facts document.Facts
	for _, f := range []struct {
		label string
		signs []string
	}{{say.Text("You marked, and it showed"), n.Hits}, {say.Text("You did not mark, and it showed"), n.Miss}, {say.Text("You marked, and it did not show"), n.False}} {
		if len(f.signs) > 0 {
			facts = append(facts, document.Fact{Label: f.label, Text: strings.Join(f.signs, "; ")})
		}
	}
	card.Blocks = append(card.Blocks, facts)
	if len(facts) == 0 {
		card.Blocks = append(card.Blocks, document.Para(say.Text("You marked no sign, and none showed.")))
	}
	card.Blocks = append(card.Blocks, document.Para(n.Base))
	return card
}

// principles are the ethics of the choices that were made, each with the turns
// that touched it, in the order of play.
func (t Told) principles() document.List {
	var order []string
	turns := map[string][]string{}
	for _, turn := range t.Debrief.Turns {
		if turn.Ethics == "" {
			continue
		}
		if turns[turn.Ethics] == nil {
			order = append(order, turn.Ethics)
		}
		turns[turn.Ethics] = append(turns[turn.Ethics], strconv.Itoa(turn.Number))
	}
	var list document.List
	for _, ethics := range order {
		at := t.words().Count(len(turns[ethics]), "turn %s", "turns %s", strings.Join(turns[ethics], ", "))
		list = append(list, strings.TrimSuffix(ethics, ".")+" ("+at+")")
	}
	return list
}
