package board

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"upperhand/game/classroom"
	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/markup"
	"upperhand/game/scenario"
)

// seat is one seat's own page.
func (s *scene) seat() (body, error) {
	i := slices.IndexFunc(s.seats, func(seat classroom.Seat) bool { return seat.ID == s.r.FormValue("id") && !seat.Teacher })
	if i < 0 {
		return body{}, errGone
	}
	seat := s.seats[i]
	b := body{title: called(seat)}
	facts := el("dl", "class", "facts")
	fact := func(name, value string) {
		facts = facts.With(el("div").With(el("dt").Say(name), el("dd").Say(value)))
	}
	fact("Joined", s.clock(seat.Joined))
	fact("Last seen", ago(max(0, s.b.Now().Sub(seat.Seen)))+" ago")
	for _, p := range s.told.Room {
		if p.Seat.ID == seat.ID {
			fact("Is", standings[p.Standing]+", "+s.where(p, len(s.told.Cases) > 1))
		}
	}
	parts := []markup.Node{facts}
	if seat.Removed {
		parts = append(parts, para("This seat was removed: it may come in no more, and is counted nowhere."), s.form("readmit", "Let in again", hidden("seat", seat.ID)))
	} else {
		parts = append(parts, el("details", "id", "remove").With(el("summary").Say("Remove this seat"),
			para("Whoever sits here can go on no more, and is counted nowhere. What was done stays until the class is deleted. You can let the seat in again."),
			s.form("remove", "Remove "+seat.Alias, hidden("seat", seat.ID))))
	}
	b.parts = append(b.parts, live("seat", "The seat", parts...))
	n := 0
	for _, p := range s.told.Paths {
		if p.Attempt.Seat == seat.ID {
			n++
			b.parts = append(b.parts, s.attempt(p, n))
		}
	}
	if n == 0 {
		b.parts = append(b.parts, nothing("attempts", "Attempts", "This seat has not begun."))
	}
	return b, nil
}

// attempt is one playthrough as a list of what was chosen.
func (s *scene) attempt(p *result.Path, n int) markup.Node {
	sc := scenarioOf(s, p)
	end := "Still in “" + sceneTitle(sc, p.Scene) + "”."
	if p.Ended() {
		end = "Ended: “" + sc.Endings[p.Ending].Title + "”."
	}
	if p.Stopped != "" {
		end += " The case was changed since; the rest of this record can't be run."
	}
	list := el("ol", "class", "walked")
	for _, step := range p.Steps {
		item := choiceItem(sc, step.Choice)
		word, name := deed(sc, item)
		note := name
		if step.Took >= 0 {
			note += " · after " + seconds(step.Took)
		}
		list = list.With(el("li").With(icon(word), markup.Text(" “"+item.Text+"” "), el("small").Say(note)))
	}
	q := url.Values{"attempt": {p.Attempt.ID}}.Encode()
	parts := []markup.Node{
		para(fmt.Sprintf("%s, attempt %d. %s. %s", titleOf(sc), p.Number, debrief.Capital(count(len(p.Steps), "decision", "decisions")), end)),
		el("p", "class", "links").With(
			el("a", "class", "button", "href", "/teach/report?"+q, "target", "_blank").Say("Short report, to print"),
			el("a", "class", "button", "href", "/teach/report?all=yes&"+q, "target", "_blank").Say("Whole debrief")),
		list,
	}
	if len(p.Undone) > 0 {
		undone := el("ul", "class", "plain")
		for _, step := range p.Undone {
			undone = undone.With(el("li").Say("“" + choiceItem(sc, step.Choice).Text + "”"))
		}
		parts = append(parts, el("details", "id", "undone-"+strconv.Itoa(n)).With(el("summary").Say("Taken back: "+strconv.Itoa(len(p.Undone))), undone))
	}
	return live("attempt-"+strconv.Itoa(n), "Attempt "+strconv.Itoa(n), parts...)
}

// scenarioOf is the case of a path.
func scenarioOf(s *scene, p *result.Path) *scenario.Scenario {
	for _, of := range s.of.cases {
		if of.Scenario.ID == p.Attempt.Record.Scenario {
			return of.Scenario
		}
	}
	return &scenario.Scenario{} // a path is of one of the cases
}

// file makes a handler of something that is no page of the family.
func (b *Board) file(write func(*scene, http.ResponseWriter) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s, err := b.look(r)
		if err == nil {
			w.Header().Set("Cache-Control", "no-store")
			err = write(s, w)
		}
		if err != nil {
			b.fail(w, err)
		}
	}
}
