package report

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
)

// signRule tells when the model lets each sign show.
const signRule = "A voice is missing where autonomy is under 40. Fear shows where one person can do much to the other and trust is low; leaning, where trust is high and autonomy is low."

// profile is what runs through the whole playthrough: power, signs, what no
// meter showed and the principles that were touched.
func (t Told) profile() document.Section {
	s := document.Section{ID: "profile", Title: "The power you used, and what showed", NewPage: true}
	d := t.Debrief
	if len(d.Turns) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks, t.bars())
	for _, text := range d.Profile.Sentences {
		s.Blocks = append(s.Blocks, document.Para(text))
	}
	s.Blocks = append(s.Blocks, document.Head("Signs of imbalance"))
	s.Blocks = append(s.Blocks, orElse(debrief.Showed(d.Signs), "None of the three signs showed."), document.Small(signRule))
	for _, n := range d.Noticed {
		s.Blocks = append(s.Blocks, noticed(n))
	}
	if len(d.Skipped) > 0 {
		s.Blocks = append(s.Blocks, document.Head("What you skipped"), document.List(d.Skipped))
	}
	s.Blocks = append(s.Blocks, document.Head("What no meter showed"),
		orElse(d.Hidden, "No grievance to speak of was left, and nothing that anybody had hidden."))
	if principles := t.principles(); len(principles) > 0 {
		s.Blocks = append(s.Blocks, document.Head("Principles that were touched"), principles)
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
	p := t.Debrief.Profile
	bars := document.Bars{Caption: "How often you used each power, or did something else", Max: 1}
	for _, tally := range p.Bases {
		note := tally.Plain
		if tally.HeldBack > 0 {
			note += "; held back " + debrief.Times(tally.HeldBack)
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
func noticed(n debrief.Noticing) document.Card {
	card := document.Card{Title: "What you noticed before turn " + strconv.Itoa(n.Turn)}
	var facts document.Facts
	for _, f := range []struct {
		label string
		signs []string
	}{{"You marked, and it showed", n.Hits}, {"You did not mark, and it showed", n.Miss}, {"You marked, and it did not show", n.False}} {
		if len(f.signs) > 0 {
			facts = append(facts, document.Fact{Label: f.label, Text: strings.Join(f.signs, "; ")})
		}
	}
	card.Blocks = append(card.Blocks, facts)
	if len(facts) == 0 {
		card.Blocks = append(card.Blocks, document.Para("You marked no sign, and none showed."))
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
		noun := "turn"
		if len(turns[ethics]) > 1 {
			noun = "turns"
		}
		list = append(list, fmt.Sprintf("%s (%s %s)", strings.TrimSuffix(ethics, "."), noun, strings.Join(turns[ethics], ", ")))
	}
	return list
}
