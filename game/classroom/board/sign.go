package board

import (
	"fmt"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/graph"
	"upperhand/game/markup"
	"upperhand/game/power"
)

// signed is what was noticed, and which power the class used.
func (s *scene) signed() (body, error) {
	b := body{title: "Signs and bases"}
	c := s.shownCase()
	if c == nil {
		b.parts = append(b.parts, nothing("signs", "Signs", noCase))
		return b, nil
	}
	b.parts = append(b.parts, s.choose("signs", true), noticed(c), used(c), ended(c))
	return b, nil
}

func noticed(c *result.Case) markup.Node {
	n := c.Noticing
	if n.Answers == 0 {
		return nothing("signs", "Signs of imbalance", "Nobody has been asked yet. Some scenes ask what can be seen before the next choice.")
	}
	parts := []markup.Node{soft(fmt.Sprintf("%s from %s. A sign counts as shown when the model had it at that moment.", count(n.Answers, "answer", "answers"), seatCount(n.Seats)))}
	list := el("ul", "class", "rows")
	for _, sign := range c.Signs {
		name := debrief.Between(c.Scenario, sign.Relation) + ": " + debrief.SignSentence(c.Scenario, sign.Relation, sign.Sign)
		note := ""
		if sign.Mistaken > 0 {
			note = fmt.Sprintf("marked by %d of %d to whom it did not show", sign.Mistaken, sign.Else)
		}
		if sign.Showed == 0 {
			list = list.With(el("li", "class", "row bare-row").With(el("div", "class", "said").With(el("span").Say(name), el("small").Say("did not show; "+note))))
			continue
		}
		list = list.With(row(noShape, name, join(fmt.Sprintf("seen by %d of %d to whom it showed", sign.Seen, sign.Showed), note), sign.Seen, sign.Showed))
	}
	parts = append(parts, list)
	if n.Used > 0 {
		list := el("ul", "class", "rows").With(row(noShape, "Named the base of power that had just been used", fmt.Sprintf("%d of %d answers", n.Base, n.Used), n.Base, n.Used))
		if n.Named > 0 {
			list = list.With(row(noShape, "Saw on whom it was used", fmt.Sprintf("%d of %d answers that named somebody", n.On, n.Named), n.On, n.Named))
		}
		parts = append(parts, el("h3").Say("Power seen"), list)
	}
	return live("signs", "Signs of imbalance", parts...)
}

func join(a, b string) string {
	if b == "" {
		return a
	}
	return a + "; " + b
}

// used is the class's use of the bases.
func used(c *result.Case) markup.Node {
	if len(c.Paths) == 0 {
		return nothing("bases", "Bases of power", "Nobody has begun yet.")
	}
	list := el("ul", "class", "rows")
	for _, u := range c.Bases {
		note := debrief.PlainBase(nil, u.Base) + " · used " + timesOrNever(u.Times)
		if u.Held > 0 {
			note += ", held back " + times(u.Held)
		}
		list = list.With(row(u.Base.String(), debrief.BaseName(nil, u.Base), note, u.Seats, len(c.Paths)))
	}
	for _, u := range c.Deeds {
		list = list.With(row(u.Kind.String(), debrief.Capital(debrief.ActName(nil, power.Act{Kind: u.Kind})), "done "+times(u.Times), u.Seats, len(c.Paths)))
	}
	return live("bases", "Bases of power", soft(fmt.Sprintf("How many of the %s that began used each at least once. No base is good or bad by itself: what it does depends on the manner.", seatCount(len(c.Paths)))), list)
}

func timesOrNever(n int) string {
	if n == 0 {
		return "never"
	}
	return times(n)
}

// ended is how many came to each ending.
func ended(c *result.Case) markup.Node {
	if c.Ended() == 0 {
		return nothing("endings", "Endings", "Nobody has come to an ending yet.")
	}
	list := el("ul", "class", "rows")
	for i, seats := range c.Ends {
		e := &c.Scenario.Endings[i]
		list = list.With(row("end-"+e.Kind, e.Title, graph.KindWord(nil, e.Kind), len(seats), c.Ended()))
	}
	return live("endings", "Endings", list)
}
