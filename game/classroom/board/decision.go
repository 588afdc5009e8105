package board

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/markup"
)

// decisions is how the class divided, the most divided first.
func (s *scene) decisions() (body, error) {
	b := body{title: "Decisions"}
	c := s.shownCase()
	if c == nil {
		b.parts = append(b.parts, nothing("decisions", "Decisions", noCase))
		return b, nil
	}
	b.parts = append(b.parts, s.choose("decisions", true))
	var passed []markup.Node
	waiting := 0
	for _, d := range c.Divisive() {
		if d.Passed == 0 {
			waiting++
			continue
		}
		passed = append(passed, s.decision(c, d, true))
	}
	if len(passed) == 0 {
		b.parts = append(b.parts, nothing("decisions", titleOf(c.Scenario), "Nobody has made a decision yet. The first will stand here as soon as it is made."))
		return b, nil
	}
	b.parts = append(b.parts, live("decisions", titleOf(c.Scenario), soft(countsWhat(c)), el("div", "class", "cards wide-cards").With(passed...)))
	if waiting > 0 {
		b.parts = append(b.parts, live("waiting", "Not reached yet", para(count(waiting, "decision has", "decisions have")+" not been reached by anybody.")))
	}
	return b, nil
}

// countsWhat says what the numbers count.
func countsWhat(c *result.Case) string {
	return fmt.Sprintf("Each seat counts once at a decision: with its %s, and with what it chose when it first came there.", countings[c.Counting])
}

// decision is one decision's split.
func (s *scene) decision(c *result.Case, d *result.Decision, more bool) markup.Node {
	sc := c.Scenario
	title := sceneTitle(sc, d.Scene)
	if more { // with its number on the map
		title = strconv.Itoa(d.Scene+1) + " " + title
	}
	card := el("article", "class", "box", "id", "decision-"+strconv.Itoa(d.Scene+1)).With(
		el("h3").Say(title),
		el("p", "class", "split-"+strconv.Itoa(int(d.Split()))).With(el("b").Say(divided(d)), markup.Text(" "+seatCount(d.Passed)+" chose here.")))
	list := el("ul", "class", "rows")
	for _, choice := range d.Choices {
		if len(choice.Seats) == 0 && choice.Offered == 0 {
			continue
		}
		item := choiceItem(sc, choice.Choice)
		word, name := deed(sc, item)
		notes := []string{name}
		if m := moved(choice.Moved); m != "" {
			notes = append(notes, "at the median "+m)
		}
		if choice.Offered < d.Passed {
			notes = append(notes, fmt.Sprintf("offered to %d of %d", choice.Offered, d.Passed))
		}
		if choice.Again > 0 {
			notes = append(notes, fmt.Sprintf("%d more on coming back", choice.Again))
		}
		if choice.Undone > 0 {
			notes = append(notes, "taken back "+times(choice.Undone))
		}
		list = list.With(row(word, "“"+item.Text+"”", strings.Join(notes, " · "), len(choice.Seats), d.Passed))
	}
	card = card.With(list)
	if !more {
		return card
	}
	return card.With(el("details", "id", "more-"+strconv.Itoa(d.Scene+1)).With(
		el("summary").Say("By base of power and by manner"),
		el("h4").Say("By base"), shares(d.ByBase, d.Passed, false), el("h4").Say("By what stands out in the manner"), shares(d.ByManner, d.Passed, true)))
}

// divided says how a class divides: "Evenly divided (96 of 100)."
func divided(d *result.Decision) string {
	if d.Split() == result.TooFew {
		return "Too few to compare."
	}
	return fmt.Sprintf("%s (%d of 100).", debrief.Capital(d.Split().Word()), d.Even)
}

func shares(all []result.Share, of int, manner bool) markup.Node {
	list := el("ul", "class", "rows")
	for _, share := range all {
		if manner {
			list = list.With(row(noShape, orElse(share.Word, "nothing of the kind"), "", share.Seats, of))
			continue
		}
		list = list.With(row(share.Word, debrief.Capital(debrief.ActName(nil, share.Name)), "", share.Seats, of))
	}
	return list
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return strconv.Itoa(n) + " times"
}
