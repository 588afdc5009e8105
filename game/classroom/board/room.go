package board

import (
	"net/url"
	"slices"
	"strconv"

	"upperhand/game/classroom"
	"upperhand/game/classroom/result"
	"upperhand/game/markup"
)

// room is where everybody is.
func (s *scene) room() (body, error) {
	b := body{title: "Room"}
	if len(s.told.Room) == 0 {
		b.parts = append(b.parts, nothing("room", "Seats", "Nobody has joined yet. Show the projector page: trainees open the address on it and type the code "+s.class.Code+"."))
		return b, nil
	}
	var stuck []result.Place
	n := [result.Finished + 1]int{}
	for _, p := range s.told.Room {
		n[p.Standing]++
		if p.Standing.Stuck() {
			stuck = append(stuck, p)
		}
	}
	facts := el("dl", "class", "facts-row")
	for _, f := range []struct {
		n    int
		name string
	}{{len(s.told.Room), "joined"}, {n[result.NotBegun], "not begun"}, {n[result.Playing], "playing"}, {len(stuck), "perhaps stuck"}, {n[result.Away], "away"}, {n[result.Finished], "finished"}} {
		facts = facts.With(el("div").With(el("dd").Say(strconv.Itoa(f.n)), el("dt").Say(f.name)))
	}
	b.parts = append(b.parts, live("glance", "At a glance", facts))
	if len(stuck) > 0 {
		list := el("ul", "class", "plain")
		for _, p := range stuck {
			list = list.With(el("li").With(el("a", "href", s.seatLink(p)).Say(called(p.Seat)), markup.Text(": "+s.why(p))))
		}
		b.parts = append(b.parts, live("stuck", "Who may be stuck", list))
	}
	b.parts = append(b.parts, live("seats", "Seats", s.seatTable()))
	if empty := s.empty(); len(empty) > 0 {
		n := seatCount(len(empty))
		b.parts = append(b.parts, live("empty", "Empty seats", el("details", "id", "remove-empty").With(el("summary").Say("Remove "+n+" where nobody has begun"),
			para("Nothing was played there, and nobody was there for three minutes. Whoever does come back reads that the seat was removed; you can let it in again, below."),
			s.form("removeempty", "Remove "+n))))
	}
	if gone := s.removed(); len(gone) > 0 {
		b.parts = append(b.parts, live("removed", "Removed", gone...))
	}
	return b, nil
}

func (s *scene) seatLink(p result.Place) string {
	return "/teach/seat?" + url.Values{"id": {p.Seat.ID}}.Encode()
}

// why says why a seat may be stuck.
func (s *scene) why(p result.Place) string {
	where := "in “" + sceneTitle(scenarioOf(s, p.Path), p.Path.Scene) + "”"
	if p.Standing == result.Wavering {
		return "takes choices back again and again " + where + "."
	}
	said := "no step for " + ago(p.Since) + " " + where
	if s.told.Typical > 0 {
		said += "; the class takes " + seconds(s.told.Typical) + " for one"
	}
	return said + "."
}

var standings = [...]string{
	result.NotBegun: "has not begun", result.Playing: "plays", result.Waiting: "perhaps stuck", result.Wavering: "to and fro", result.Away: "away", result.Finished: "finished",
}

// marks are the standings as a shape, so that a column can be read at a glance.
var marks = [...]string{result.NotBegun: "○", result.Playing: "▶", result.Waiting: "!", result.Wavering: "!", result.Away: "–", result.Finished: "✓"}

// seatTable is every seat with where it is.
func (s *scene) seatTable() markup.Node {
	several := len(s.told.Cases) > 1
	head := el("tr").With(el("th", "scope", "col").Say("Seat"), el("th", "scope", "col").Say("Is"), el("th", "scope", "col").Say("Where"), el("th", "scope", "col", "class", "number").Say("Decisions"), el("th", "scope", "col").Say("Last step"))
	rows := el("tbody")
	for _, p := range s.told.Room {
		class := "st-" + strconv.Itoa(int(p.Standing))
		row := el("tr", "class", class).With(
			el("th", "scope", "row").With(el("a", "href", s.seatLink(p)).Say(called(p.Seat))),
			el("td").With(el("span", "class", "mark-"+strconv.Itoa(int(p.Standing)), "aria-hidden", "true").Say(marks[p.Standing]), markup.Text(" "+standings[p.Standing])),
			el("td").Say(s.where(p, several)))
		steps, last := "–", "–"
		if p.Path != nil {
			steps, last = strconv.Itoa(len(p.Path.Steps)), ago(p.Since)+" ago"
		}
		rows = rows.With(row.With(el("td", "class", "number").Say(steps), el("td").Say(last)))
	}
	return el("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Seats, a table", "id", "seat-table").With(
		el("table").With(el("thead").With(head), rows))
}

// where says which scene or ending a seat is at.
func (s *scene) where(p result.Place, several bool) string {
	if p.Path == nil {
		return "–"
	}
	sc := scenarioOf(s, p.Path)
	said := sceneTitle(sc, p.Path.Scene)
	if p.Path.Ended() {
		said = "ended: “" + sc.Endings[p.Path.Ending].Title + "”"
	}
	if p.Path.Number > 1 {
		said += ", attempt " + strconv.Itoa(p.Path.Number)
	}
	if several {
		said = titleOf(sc) + ": " + said
	}
	return said
}

// empty are the ids of seats in which nobody has begun and nobody is.
func (s *scene) empty() []string {
	var ids []string
	for _, p := range s.told.Room {
		if p.Empty {
			ids = append(ids, p.Seat.ID)
		}
	}
	return ids
}

// unbegun are the ids of removed seats in which nothing was played.
func (s *scene) unbegun() []string {
	var ids []string
	for _, seat := range s.seats {
		played := slices.ContainsFunc(s.given.Attempts, func(a classroom.Attempt) bool { return a.Seat == seat.ID })
		if seat.Removed && !played {
			ids = append(ids, seat.ID)
		}
	}
	return ids
}

// removed are the seats that may come in no more.
func (s *scene) removed() []markup.Node {
	list := el("ul", "class", "plain")
	n := 0
	for _, seat := range s.seats {
		if seat.Removed {
			n++
			list = list.With(el("li").Say(called(seat) + " ").With(s.form("readmit", "Let in again", hidden("seat", seat.ID))))
		}
	}
	if n == 0 {
		return nil
	}
	parts := []markup.Node{soft("They are counted nowhere. What they did stays in the export until it is deleted.")}
	if again := len(s.unbegun()); again > 1 {
		parts = append(parts, s.form("readmitempty", "Let in again all "+strconv.Itoa(again)+" that had not begun"))
	}
	return append(parts, list)
}
