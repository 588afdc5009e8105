package view

import (
	"slices"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
)

// Filter is what somebody wants to see of the library; "" in a field is all.
type Filter struct{ Role, Theme, Length string }

// lengths are the names of how long a case takes.
//
//locale:texts by field label hint
var lengths = []named{{id: "short", label: "Up to 10 min"}, {id: "medium", label: "11 to 20 min"}, {id: "long", label: "Over 20 min"}}

// most bounds how many themes are offered.
const most = 8

// With is the filter after an option of it was pressed; ok is false for
// anything else.
func (f Filter) With(id string) (_ Filter, ok bool) {
	name, value, _ := strings.Cut(id, ":")
	switch name {
	case "role":
		f.Role = value
	case "theme":
		f.Theme = value
	case "length":
		f.Length = value
	default:
		return f, false
	}
	return f, true
}

// lets reports whether a case is shown. One that can't be opened or is still
// coming says nothing of itself, and is shown while nothing is asked for.
func (f Filter) lets(c CaseCard) bool {
	if c.Scenario == nil {
		return f == Filter{}
	}
	return (f.Role == "" || f.Role == c.Scenario.Role) && (f.Theme == "" || slices.Contains(c.Scenario.Themes, f.Theme)) && (f.Length == "" || f.Length == c.length())
}

func (c CaseCard) length() string {
	switch {
	case c.Scenario == nil || c.Scenario.Minutes == 0:
		return ""
	case c.Scenario.Minutes <= 10:
		return "short"
	case c.Scenario.Minutes <= 20:
		return "medium"
	}
	return "long"
}

// offers are the rows of what can be filtered by: only what tells cases apart.
func (l Shelf) offers() []Block {
	var roles, sizes []string
	themes := map[string]int{}
	var order []string
	for _, c := range l.Cards {
		if c.Scenario == nil {
			continue
		}
		roles, sizes = with(roles, c.Scenario.Role), with(sizes, c.length())
		for _, t := range c.Scenario.Themes {
			order = with(order, t)
			themes[t]++
		}
	}
	cases := len(l.Cards)
	order = slices.DeleteFunc(order, func(t string) bool { return themes[t] == cases })
	slices.SortStableFunc(order, func(a, b string) int { return themes[b] - themes[a] })
	var spans []named
	for _, n := range inWords(l.Say, lengths) {
		if slices.Contains(sizes, n.id) {
			spans = append(spans, n)
		}
	}
	var rows []Block
	for _, row := range []struct {
		label, id, chosen string
		of                []named
	}{
		{l.Say.Text("You are"), "role", l.Filter.Role, capitals(roles)},
		{l.Say.Text("It is about"), "theme", l.Filter.Theme, capitals(order[:min(len(order), most)])},
		{l.Say.Text("It takes"), "length", l.Filter.Length, spans},
	} {
		if len(row.of) > 1 && cases > 2 {
			rows = append(rows, choices(row.label, row.id, append([]named{{label: l.Say.In("filter", "Any")}}, row.of...), row.chosen))
		}
	}
	return rows
}

// with is a list that has a word, if it is one.
func with(list []string, word string) []string {
	if word == "" || slices.Contains(list, word) {
		return list
	}
	return append(list, word)
}

func capitals(words []string) []named {
	var all []named
	for _, w := range words {
		all = append(all, named{w, debrief.Capital(w), ""})
	}
	return all
}

// told says what is left out, with the way to have all again.
func (f Filter) summed(say *locale.Catalogue, shown, all int) Block {
	var asked []string
	for _, n := range inWords(say, lengths) {
		if n.id == f.Length {
			asked = append(asked, n.label)
		}
	}
	asked = append(with(with(nil, debrief.Capital(f.Role)), debrief.Capital(f.Theme)), asked...)
	text := say.Text("%d of %d cases: %s", shown, all, strings.Join(asked, ", "))
	if shown == 0 {
		text = say.Text("No case is all of this: %s", strings.Join(asked, ", "))
	}
	return Block{Kind: Row, Text: text, Controls: []Control{{ID: "unfilter", Kind: Button, Label: say.Text("Show all cases")}}}
}
