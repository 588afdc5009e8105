package board

import (
	"fmt"
	"strings"

	"upperhand/game/classroom"
	"upperhand/game/markup"
)

// shared are the reflections of seats that are in the class, the oldest first.
func (s *scene) shared() ([]classroom.Reflection, error) {
	all, err := s.b.Kept.Reflections(s.r.Context(), s.class.ID)
	if err != nil {
		return nil, fmt.Errorf("the reflections of a class: %w", err)
	}
	var kept []classroom.Reflection
	for _, r := range all {
		if strings.TrimSpace(r.Text) != "" && s.counted(r.Seat) {
			kept = append(kept, r)
		}
	}
	return kept, nil
}

// counted reports whether a seat is in the class and not the teacher's.
func (s *scene) counted(id string) bool {
	for _, p := range s.told.Room {
		if p.Seat.ID == id {
			return true
		}
	}
	return false
}

// worded is what learners shared, with who wrote it.
func (s *scene) worded() (body, error) {
	b := body{title: "Words"}
	all, err := s.shared()
	if err != nil {
		return b, err
	}
	if len(all) == 0 {
		b.parts = append(b.parts, nothing("words", "Shared", "Nobody has shared anything yet. What learners write stays on their own machine until they tick it themselves, after a case."))
		return b, nil
	}
	b.parts = append(b.parts, live("words", "Shared",
		el("p").With(el("a", "class", "button", "href", s.link("show/words"), "target", "_blank").Say("The same without aliases, to project"))).With(s.quotes(all, true)...))
	return b, nil
}

// quotes are reflections under the question that they answer.
func (s *scene) quotes(all []classroom.Reflection, named bool) []markup.Node {
	var order []string
	by := map[string][]classroom.Reflection{}
	for _, r := range all {
		asked := s.asked(r)
		if by[asked] == nil {
			order = append(order, asked)
		}
		by[asked] = append(by[asked], r)
	}
	var out []markup.Node
	for _, asked := range order {
		out = append(out, el("h3").Say(asked))
		for _, r := range by[asked] {
			quote := el("blockquote")
			for line := range strings.SplitSeq(strings.TrimSpace(r.Text), "\n") {
				quote = quote.With(para(line))
			}
			if named {
				quote = quote.With(el("p", "class", "by").Say(s.alias(r.Seat)))
			}
			out = append(out, quote)
		}
	}
	return out
}

func (s *scene) asked(r classroom.Reflection) string {
	if strings.TrimSpace(r.Asked) != "" {
		return r.Asked
	}
	if r.Question < 0 {
		return "How they left the conversation"
	}
	return "A question of the debrief"
}

// showWords is what learners shared, without who wrote it.
func (s *scene) showWords() (body, error) {
	b := body{title: "Words", bare: true}
	all, err := s.shared()
	if err != nil {
		return b, err
	}
	main := el("main", "class", "wide talk", "id", "show", "data-live", "").With(el("h1").Say("What some of us wrote"))
	if len(all) == 0 {
		main = main.With(para("Nothing has been shared yet."))
	}
	b.parts = append(b.parts, main.With(s.quotes(all, false)...))
	return b, nil
}
