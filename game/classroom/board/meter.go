package board

import (
	"fmt"
	"strconv"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/markup"
)

// metered is how the meters stood after each decision.
func (s *scene) metered() (body, error) {
	b := body{title: "Meters"}
	c := s.shownCase()
	if c == nil {
		b.parts = append(b.parts, nothing("meters", "Meters", noCase))
		return b, nil
	}
	b.parts = append(b.parts, s.choose("meters", true))
	if len(c.Paths) == 0 {
		b.parts = append(b.parts, nothing("meters", titleOf(c.Scenario), "Nobody has made a decision yet."))
		return b, nil
	}
	b.parts = append(b.parts, live("reading", "How to read this",
		para("A row is one decision, with all who passed it: where the meter stood right after they chose there the first time."),
		band(result.Band{N: 1, Low: 20, From: 35, Middle: 50, To: 60, High: 85}, "trust"),
		para("The thick part is the middle half of the class, the upright mark the median. Between the ends of the thin line are eight in ten.")))
	for i, r := range c.Scenario.Shown {
		b.parts = append(b.parts, live("meters-"+strconv.Itoa(i+1), debrief.Between(c.Scenario, r), s.bands(c, i)))
	}
	return b, nil
}

// bands is a table with a drawing in each cell and the same in numbers.
func (s *scene) bands(c *result.Case, relation int) markup.Node {
	rows := el("tbody")
	for i := range c.Decisions {
		d := &c.Decisions[i]
		if d.Passed == 0 {
			continue
		}
		at := d.Bands[relation]
		rows = rows.With(el("tr").With(
			el("th", "scope", "row").Say(strconv.Itoa(d.Scene+1)+" "+sceneTitle(c.Scenario, d.Scene)),
			el("td", "class", "number").Say(strconv.Itoa(d.Passed)),
			el("td", "class", "drawn").With(band(at.Trust, "trust"), el("small").Say(inWords(at.Trust))),
			el("td", "class", "drawn").With(band(at.Autonomy, "autonomy"), el("small").Say(inWords(at.Autonomy)))))
	}
	head := el("tr").With(el("th", "scope", "col").Say("Decision"), el("th", "scope", "col", "class", "number").Say("Seats"), el("th", "scope", "col").Say("Trust, 0 to 100"), el("th", "scope", "col").Say("Autonomy, 0 to 100"))
	return el("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Meters, a table", "id", "band-table-"+strconv.Itoa(relation)).With(
		el("table", "class", "bands").With(el("thead").With(head), rows))
}

// inWords is a band as text.
func inWords(b result.Band) string {
	if b.N == 1 {
		return fmt.Sprintf("%d (one seat)", b.Middle)
	}
	return fmt.Sprintf("median %d · half from %d to %d · most from %d to %d", b.Middle, b.From, b.To, b.Low, b.High)
}

// band draws one.
func band(b result.Band, meter string) markup.Node {
	x := func(v int) string { return strconv.Itoa(10 + 3*v) }
	wide := strconv.Itoa(max(3*(b.To-b.From), 3))
	svg := el("svg", "class", "band m-"+meter, "viewBox", "0 0 320 26", "role", "img", "aria-label", inWords(b))
	for v := 0; v <= 100; v += 25 {
		svg = svg.With(el("line", "class", "tick", "x1", x(v), "x2", x(v), "y1", "3", "y2", "23"))
	}
	return svg.With(
		el("line", "class", "far", "x1", x(b.Low), "x2", x(b.High), "y1", "13", "y2", "13"),
		el("rect", "class", "half", "x", x(b.From), "y", "7", "width", wide, "height", "12", "rx", "2"),
		el("line", "class", "mid", "x1", x(b.Middle), "x2", x(b.Middle), "y1", "2", "y2", "24"))
}
