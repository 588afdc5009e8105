package board

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/classroom/result"
	"upperhand/game/graph"
	"upperhand/game/markup"
)

const noCase = "The class has no case yet."

// drawing is the map of the case that is shown, weighted by seats.
func (s *scene) drawing(size string, link graph.Link) markup.Node {
	c := s.shownCase()
	return el("div", "class", "scroll map "+size, "tabindex", "0", "role", "group", "aria-label", "Map of the case, scrolls", "id", "map-scroll").
		With(graph.Of(c.Scenario, graph.Options{Counts: c.Counts}).Draw().Page(link))
}

// mapped is the map with who is where.
func (s *scene) mapped() (body, error) {
	b := body{title: "Map", mapped: true}
	c := s.shownCase()
	if c == nil {
		b.parts = append(b.parts, nothing("map", "Map", noCase))
		return b, nil
	}
	b.parts = append(b.parts, s.choose("map", true))
	link := func(card *graph.Card, r *graph.Row) string {
		switch {
		case card.Ending:
			return "#end-" + strconv.Itoa(card.Index+1)
		case r != nil && r.Kind == graph.Choice:
			return "#split-" + strconv.Itoa(card.Index+1)
		case r != nil:
			return ""
		}
		return "#at-" + strconv.Itoa(card.Index+1)
	}
	b.parts = append(b.parts, live("map", titleOf(c.Scenario),
		soft(fmt.Sprintf("%d of %s have begun; the lines and numbers are theirs. Press a scene or a choice to read who is there.", len(c.Paths), count(c.Seats, "seat", "seats"))),
		el("p").With(el("a", "class", "button", "href", s.link("show/map"), "target", "_blank").Say("The map alone, to project (no aliases)")),
		s.drawing("large", link)))
	b.parts = append(b.parts, s.scenes(c), s.endings(c))
	return b, nil
}

// scenes tells who is in each scene and how those divided who chose there.
func (s *scene) scenes(c *result.Case) markup.Node {
	list := el("div", "class", "cards")
	n := 0
	for scene := range c.Scenario.Scenes {
		if c.Entered[scene] == 0 {
			continue
		}
		n++
		card := el("article", "class", "box", "id", "at-"+strconv.Itoa(scene+1), "tabindex", "-1").With(
			el("h3").Say(strconv.Itoa(scene+1)+" "+sceneTitle(c.Scenario, scene)),
			para(fmt.Sprintf("%s came here.", seatCount(c.Entered[scene]))))
		if here := c.Here[scene]; len(here) > 0 {
			card = card.With(el("p", "class", "here").With(el("b").Say(count(len(here), "is", "are")+" here now: "), markup.Text(s.names(here))))
		}
		for i := range c.Decisions {
			if d := &c.Decisions[i]; d.Scene == scene && d.Passed > 0 {
				card = card.With(el("div", "id", "split-"+strconv.Itoa(scene+1), "tabindex", "-1").With(s.who(c, d)))
			}
		}
		list = list.With(card.With(el("p").With(el("a", "href", "#map").Say("Back to the map"))))
	}
	if n == 0 {
		return nothing("scenes", "Who is where", "Nobody has begun this case yet.")
	}
	return live("scenes", "Who is where", list)
}

// who tells who took what at a decision.
func (s *scene) who(c *result.Case, d *result.Decision) markup.Node {
	list := el("ul", "class", "plain")
	for _, choice := range d.Choices {
		if len(choice.Seats) == 0 {
			continue
		}
		item := choiceItem(c.Scenario, choice.Choice)
		word, _ := deed(c.Scenario, item)
		list = list.With(el("li").With(icon(word), markup.Text(" "), el("b").Say(strconv.Itoa(len(choice.Seats))), markup.Text(" “"+item.Text+"” "), el("small").Say(s.names(choice.Seats))))
	}
	return list
}

func (s *scene) endings(c *result.Case) markup.Node {
	list := el("div", "class", "cards")
	n := 0
	for i, seats := range c.Ends {
		if len(seats) == 0 {
			continue
		}
		n++
		e := &c.Scenario.Endings[i]
		list = list.With(el("article", "class", "box", "id", "end-"+strconv.Itoa(i+1), "tabindex", "-1").With(
			el("h3").Say(e.Title), para(graph.KindWord(nil, e.Kind)+". "+seatCount(len(seats))+" came here: "+s.names(seats)+"."),
			el("p").With(el("a", "href", "#map").Say("Back to the map"))))
	}
	if n == 0 {
		return nothing("ends", "Endings", "Nobody has come to an ending yet.")
	}
	return live("ends", "Endings", list)
}

func seatCount(n int) string { return count(n, "seat", "seats") }

// names are the aliases of some seats.
func (s *scene) names(ids []string) string {
	var all []string
	for _, id := range ids {
		all = append(all, s.alias(id))
	}
	return strings.Join(all, ", ")
}

// showMap is the map alone, to project.
func (s *scene) showMap() (body, error) {
	b := body{title: "Map", bare: true, mapped: true}
	c := s.shownCase()
	if c == nil {
		b.parts = append(b.parts, el("main").With(el("h1").Say("Map"), para(noCase)))
		return b, nil
	}
	size, other, label := "whole", "large", "Larger"
	if s.r.FormValue("size") == "large" {
		size, other, label = "large", "whole", "All of it"
	}
	b.parts = append(b.parts, el("main", "class", "wide", "id", "show", "data-live", "").With(
		el("div", "class", "line-up").With(
			el("h1").Say(titleOf(c.Scenario)),
			soft(fmt.Sprintf("%d of %s have begun, %d came to an ending.", len(c.Paths), count(c.Seats, "seat", "seats"), c.Ended())),
			el("a", "class", "button", "href", s.link("show/map", "size", other)).Say(label)),
		s.drawing(size, nil)))
	return b, nil
}
