package board

import (
	"upperhand/game/markup"
)

// controls are what a teacher does with the class, over every page.
func (s *scene) controls(of tab) markup.Node {
	stage := s.class.Stage
	box := el("section", "class", "controls", "id", "controls", "data-live", "", "aria-label", "The class")
	if s.closed() {
		return box.With(
			el("p", "class", "state").With(el("b").Say("The class is closed."), markup.Text(" Nobody joins and nothing more is taken. What is there stays.")),
			s.form("reopen", "Open it again"))
	}
	if stage.Paused {
		said := el("p", "class", "state").With(el("b").Say("The class is paused."))
		if stage.Words != "" {
			said = said.Say(" Everybody reads: “" + stage.Words + "”")
		}
		box = box.With(said, s.form("goon", "Go on"))
	} else {
		box = box.With(s.form("pause", "Pause the class",
			el("label", "for", "words").Say("Pause, with words"),
			el("input", "type", "text", "name", "words", "id", "words", "maxlength", "400", "placeholder", "What would you do next, and why?", "autocomplete", "off")))
	}
	if s.b.Guessed != nil {
		if n, since := s.b.Guessed(); n > 0 {
			box = box.With(el("p", "class", "state").With(el("b").Say("Somebody is searching for a code: "),
				markup.Text(count(n, "wrong one", "wrong ones")+" since "+s.clock(since)+". Room shows who joined; a seat that is nobody's can be removed on its page. "),
				el("a", "href", s.link("export")+"#code").Say("Change the code")))
		}
	}
	if stage.Vote != nil && of.path != "votes" {
		box = box.With(el("p", "class", "state").With(el("b").Say("Vote mode is on. "), el("a", "href", s.link("votes")).Say("To the vote")))
	}
	return box
}

// closed reports whether nothing more of the class is taken.
func (s *scene) closed() bool {
	return !s.class.Closes.IsZero() && !s.b.Now().Before(s.class.Closes)
}
