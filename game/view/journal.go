package view

import (
	"strconv"
	"strings"

	"upperhand/game/locale"
)

// Entered is an entry of the journal: the answer to one question about one
// playthrough.
type Entered struct {
	ID, Case, Question, Text string
	Day                      string // "2026-11-27"; empty: just now
}

// Diary is the journal and how far its owner is in it.
type Diary struct {
	Say     *locale.Catalogue
	Entries []Entered // the newest first
	Search  string    // words of which an entry must hold every one
	Shown   int       // how many entries stand on the screen
	Asking  string    // the entry that is to be deleted once that is confirmed
	Remarks []string
	Local   string // where it is kept; empty: "on this computer"
}

// JournalScreen shows what a person wrote, to read, to look through, to take
// along and to delete.
func JournalScreen(d Diary) Screen {
	s := Screen{
		Say:  d.Say,
		Name: Journal, Heading: d.Say.Text("Your journal"), Context: d.Say.Text("What you wrote after your cases. It stays %s, also when you play a case again.", local(d.Say, d.Local)),
		Bar:   []Control{shelf(d.Say)[1], {ID: "settings", Kind: Button, Label: d.Say.Text("Settings"), Key: "s"}, {ID: "library", Kind: Button, Label: d.Say.Text("Cases"), Key: "escape"}},
		Focus: "library",
		New:   append([]string{d.Say.Text("Your journal")}, d.Remarks...),
	}
	for _, r := range d.Remarks {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: r})
	}
	if len(d.Entries) == 0 {
		s.Body = append(s.Body, Block{Kind: Paragraph, Text: d.Say.Text("Nothing is written here yet. At the end of each case you are asked for your own view before anything is explained. What you answer then comes here.")})
		return s
	}
	found := d.Found()
	s.Body = append(s.Body, Block{Kind: Field, Text: d.Say.Text("Search the journal"), Controls: []Control{{ID: "search", Kind: Entry, Short: true, Label: d.Say.Text("Search the journal"), Hint: d.Say.Text("Words to look for"), Value: d.Search}}})
	said := d.counted(len(found))
	s.Body = append(s.Body, Block{Kind: Quiet, Text: said})
	if d.Search != "" {
		s.New = []string{said}
	}
	for _, e := range found[:min(d.Shown, len(found))] {
		s.Body = append(s.Body, d.entry(e))
	}
	if len(found) > d.Shown {
		s.Actions = append(s.Actions, Control{ID: "more", Kind: Button, Label: d.Say.Text("Show older entries"), Hint: d.Say.Count(len(found)-d.Shown, "1 more", "%d more", len(found)-d.Shown)})
	}
	s.Actions = append(s.Actions, Control{ID: "save-journal", Kind: Button, Label: d.Say.Text("Save all of it as a text file"), Hint: d.Say.Text("Yours to keep or to pass on")})
	if d.Asking != "" {
		s.Focus, s.New = "keep", []string{d.Say.Text("Delete this entry? It can't be brought back.")}
	}
	return s
}

// Head names the playthrough an entry is about and the day: "Ending it at work · 27 November 2026".
func (e Entered) Head(say *locale.Catalogue) string { return e.Case + " · " + date(say, e.Day) }

// Found are the entries that hold every word looked for, whatever its case.
func (d Diary) Found() []Entered {
	words := strings.Fields(strings.ToLower(d.Search))
	var found []Entered
	for _, e := range d.Entries {
		all := strings.ToLower(strings.Join([]string{e.Case, e.Question, e.Text, date(d.Say, e.Day)}, "\n"))
		holds := e.ID != ""
		for _, w := range words {
			holds = holds && strings.Contains(all, w)
		}
		if holds {
			found = append(found, e)
		}
	}
	return found
}

func (d Diary) counted(found int) string {
	n := len(d.Entries)
	switch {
	case strings.TrimSpace(d.Search) == "":
		return d.Say.Count(n, "One entry, the newest first.", "%d entries, the newest first.", n)
	case found == 0:
		return d.Say.Text("No entry holds these words.")
	case len(d.Entries) == 1:
		return d.Say.Text("The only entry holds these words.")
	case found == 1:
		return d.Say.Text("One of %d entries holds these words.", n)
	}
	return d.Say.Text("%d of %d entries hold these words.", found, n)
}

// entry is one, with the way to delete it.
func (d Diary) entry(e Entered) Block {
	panel := Block{Kind: Panel, Text: e.Head(d.Say), Blocks: []Block{{Kind: Quiet, Text: e.Question}}}
	panel.Blocks = append(panel.Blocks, paragraphs(split(e.Text))...)
	row := Block{Kind: Row, Controls: []Control{{ID: "delete:" + e.ID, Kind: Button, Label: d.Say.Text("Delete this entry")}}}
	if d.Asking == e.ID {
		row = Block{Kind: Row, Text: d.Say.Text("Delete this entry?"), Controls: []Control{
			{ID: "delete-now:" + e.ID, Kind: Button, Label: d.Say.Text("Yes, delete it"), Hint: d.Say.Text("It can't be brought back")},
			{ID: "keep", Kind: Button, Label: d.Say.Text("No, keep it")},
		}}
	}
	panel.Blocks = append(panel.Blocks, row)
	return panel
}

// DiaryText is the whole journal as plain text, for a file its owner keeps.
func DiaryText(d Diary, width int) string {
	p := &printer{say: d.Say, width: max(width, 20)}
	p.wrapped("", d.Say.Text("Your journal"))
	for _, e := range d.Entries {
		p.blocks([]Block{
			{Kind: Heading2, Text: e.Head(d.Say)},
			{Kind: Quiet, Text: e.Question},
		})
		p.blocks(paragraphs(split(e.Text)))
	}
	return p.text()
}

//locale:texts month
var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// date writes "2026-11-27" as people say it.
func date(say *locale.Catalogue, day string) string {
	parts := strings.Split(day, "-")
	if len(parts) != 3 {
		return say.Text("just now")
	}
	month, err := strconv.Atoi(parts[1])
	if err != nil || month < 1 || month > len(months) {
		return day
	}
	return say.In("date", "%s %s %s", strings.TrimPrefix(parts[2], "0"), say.Word("month", months[month-1]), parts[0])
}
