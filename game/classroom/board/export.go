package board

import (
	"upperhand/game/markup"
)

// exported is what a teacher takes home, and how the class ends.
func (s *scene) exported() (body, error) {
	b := body{title: "Export and settings"}
	if s.r.FormValue("done") == "case" {
		b.parts = append(b.parts, el("p", "class", "state", "role", "status").Say("The case was added. The class can play it now."))
	}
	list := el("ul", "class", "files")
	file := func(href, name, about string) {
		list = list.With(el("li").With(el("a", "class", "button", "href", href).Say(name), markup.Text(" "), el("small").Say(about)))
	}
	file("/teach/steps.csv", "Every step (CSV)", "One row for each choice, with what was taken back. Opens in a spreadsheet.")
	file("/teach/seats.csv", "Every seat (CSV)", "One row for each seat and case.")
	file("/teach/class.json", "All of it (JSON)", "With the records, which casebook report can run again.")
	if s.b.XAPI != nil {
		file("/teach/xapi", "xAPI statements", "One a line, for a learning record store.")
	}
	b.parts = append(b.parts, live("files", "Results as files",
		para("All attempts are in them, whichever counts on these pages. They hold aliases, and names where learners gave one: keep them as you keep marks."), list,
		soft("For a program that trips over the mark at the start of a CSV file: steps.csv?bom=no.")))
	if s.b.Forward != nil && s.b.Forward() != "" {
		b.parts = append(b.parts, live("forward", "Sent elsewhere", para(s.b.Forward())))
	}
	b.parts = append(b.parts, live("print", "To print",
		el("p").With(el("a", "href", "/privacy", "target", "_blank").Say("The privacy page"), markup.Text(": what is kept, where, and how long. Each seat's report is on its own page, see Room."))))
	b.parts = append(b.parts, s.naming(), live("code", "The code", para("The class joins with "+s.class.Code+". With another code, whoever has only the old one gets in no more. Seats that are there stay."), s.form("recode", "Change the code")))
	if s.b.Upload {
		b.parts = append(b.parts, live("upload", "Give the class a case of your own",
			el("form", "method", "post", "action", "/teach/cases", "enctype", "multipart/form-data", "class", "do").With(
				el("label", "for", "case-file").Say("A scenario file (.lua)"),
				el("input", "type", "file", "name", "case", "id", "case-file", "accept", ".lua", "required", ""),
				el("button", "type", "submit").Say("Check it and add it")),
			soft("It is checked first. If something is wrong in it you read what and where, and the class keeps its cases.")))
	}
	return body{title: b.title, parts: append(b.parts, s.ending()...)}, nil
}

// naming lets trainees give a name, or no more.
func (s *scene) naming() markup.Node {
	if s.class.Options.Names {
		return live("names", "Names", para("Trainees may give a name beside their alias. You see it on your own pages; the class does not."), s.form("names", "Ask for no more names", hidden("allowed", "no")))
	}
	return live("names", "Names", para("Trainees have an alias and give no name. You can't tell who is who, unless they tell you."), s.form("names", "Allow names", hidden("allowed", "yes")))
}

// ending closes and deletes the class.
func (s *scene) ending() []markup.Node {
	closes := "Nobody joins any more and nothing more is taken. What is there stays."
	var close markup.Node
	if s.closed() {
		close = live("close", "Closed", para("The class is closed. Nobody joins and nothing more is taken."), s.form("reopen", "Open it again"))
	} else {
		if !s.class.Closes.IsZero() {
			closes += " By itself the class closes at " + s.clock(s.class.Closes) + "."
		}
		close = live("close", "Close the class", para(closes), s.form("close", "Close the class"))
	}
	gone := "All of it is erased at once: seats, records, words, votes. Nobody can bring it back."
	if !s.class.Deletes.IsZero() {
		gone += " By itself the class is deleted on " + s.b.day(s.class.Deletes) + "."
	}
	return []markup.Node{close, live("delete", "Delete the class", para(gone),
		el("form", "method", "post", "action", "/teach/do/delete", "class", "do").With(
			el("label", "for", "delete-code").Say("Type the code of the class, "+s.class.Code),
			el("input", "type", "text", "name", "code", "id", "delete-code", "autocomplete", "off", "required", "", "spellcheck", "false"),
			el("button", "type", "submit", "class", "danger").Say("Delete the class now")))}
}
