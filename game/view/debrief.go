package view

import (
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
)

// The six parts of a debrief, in the order in which they are first read. What
// a person feels, saw and thinks comes before anything is explained to them.
const (
	PageReaction = iota // how it ended, and how one is leaving it
	PageHappened        // what was said and done, without reasons
	PageReflect         // the learner's own view
	PageWhy             // turning points, reasons, signs, power used
	PageWhatIf          // the choices that were not taken
	PageTheirs          // the other side, and what would last
	Pages               // how many there are
)

//locale:texts page
var pageNames = [Pages]string{"How it ended", "What happened", "Your own view first", "Why it went that way", "What if", "Their side, and what would last"}

// Review is a debrief and how far its reader is.
type Review struct {
	Say     *locale.Catalogue
	Debrief debrief.Debrief
	Page    int
	Read    int      // the furthest page that was ever shown
	Turn    int      // told in full, from 0
	Way     int      // the other choice that is followed, from 0
	Leaving string   // how the reader is leaving the conversation, in a line
	Written []string // answers to Debrief.Questions, as far as given
	Working bool     // the what-ifs are still being worked out
	Run     string   // which of several runs this is: "Run 2, from turn 4"; "" for the only one
	Runs    []Run    // the others
	Writing bool     // a report is being written
	Saved   string   // what to say about a report that was saved
	Local   string   // where what is written is kept; empty: "on this computer"
}

// DebriefScreen is one part of the debrief.
func DebriefScreen(r Review) Screen {
	r.Page = min(max(r.Page, 0), Pages-1)
	s := Screen{
		Say:  r.Say,
		Name: Debrief, Heading: r.Say.Text("Debrief · %s", r.Debrief.Case),
		Context: r.Say.Text("Part %d of %d · %s", r.Page+1, Pages, r.Say.Word("page", pageNames[r.Page])),
		Bar: []Control{
			r.save(),
			r.copy(),
			{ID: "settings", Kind: Button, Label: r.Say.Text("Settings"), Key: "s"},
			{ID: "library", Kind: Button, Label: r.Say.Text("Cases"), Key: "escape"},
		},
	}
	if r.Writing {
		r.Saved = r.Say.Word("", BeingWritten)
	}
	if r.Saved != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: r.Saved})
	}
	switch r.Page {
	case PageReaction:
		s.Body = append(s.Body, r.reaction()...)
	case PageHappened:
		s.Body, s.Side = append(s.Body, r.happened()...), r.happenedBeside()
	case PageReflect:
		s.Body = append(s.Body, r.questions()...)
	case PageWhy:
		s.Body, s.Side = append(s.Body, r.why()...), r.beside()
	case PageWhatIf:
		s.Body, s.Side = append(s.Body, r.whatIf()...), r.whatIfBeside()
	default:
		s.Body = append(s.Body, r.theirs()...)
	}
	if len(s.Side) > 0 { // below what belongs to the page, where one column holds all
		s.Side = append(s.Side, r.parts()...)
	} else {
		s.Body = append(s.Body, r.parts()...)
	}
	s.Actions = r.ways()
	s.Focus = s.Actions[len(s.Actions)-1].ID
	if _, ok := s.Control("turn:" + strconv.Itoa(r.Turn)); ok {
		s.Focus = "turn:" + strconv.Itoa(r.Turn)
	}
	s.New = append([]string{s.Context}, r.news()...)
	if r.Saved != "" {
		s.New = append([]string{r.Saved}, s.New...)
	}
	return s
}

// BeingWritten is what the debrief says until a report that was asked for is there.
//
//locale:texts
const BeingWritten = "Your report is being written. It is saved by itself as soon as it is done; you can go on reading."

// save asks for the report, once at a time.
func (r Review) save() Control {
	return r.handing("report", r.Say.Text("Save report"), r.Say.Text("A file of your own, to read and print"))
}

// copy is save for those who want the text elsewhere.
func (r Review) copy() Control {
	return r.handing("copy", r.Say.Text("Copy report"), r.Say.Text("As plain text, to paste elsewhere"))
}

// handing hands the report over. It rests while one is being written.
func (r Review) handing(id, label, hint string) Control {
	if r.Writing {
		hint = r.Say.Text("It is being written")
	}
	return Control{ID: id, Kind: Button, Label: label, Hint: hint, Disabled: r.Writing}
}

// news is the turn that is told, for those who listen while they step.
func (r Review) news() []string {
	if r.Page != PageHappened && r.Page != PageWhy && r.Page != PageWhatIf || len(r.Debrief.Turns) == 0 {
		return nil
	}
	t := r.Debrief.Turns[r.at()]
	return []string{r.Say.Text("%s. You chose: %s", heading(r.Say, t), t.Said)}
}

// parts lead to any part, once all were read in their order.
func (r Review) parts() []Block {
	if r.Read < Pages-1 {
		return nil
	}
	row := Block{Kind: Row, Text: r.Say.Text("The parts of this debrief")}
	for i, name := range pageNames {
		row.Controls = append(row.Controls, Control{ID: "page:" + strconv.Itoa(i), Kind: Option, Label: r.Say.Word("page", name), On: i == r.Page})
	}
	return []Block{row}
}

// ways lead back and on; the last page leads out.
func (r Review) ways() []Control {
	var ways []Control
	if r.Page > 0 {
		ways = append(ways, Control{ID: "back", Kind: Button, Label: r.Say.Text("Back"), Key: "b"})
	}
	switch {
	case r.Page == PageReflect && r.blank():
		ways = append(ways, Control{ID: "next", Kind: Primary, Label: r.Say.Text("Skip this and go on"), Key: "enter"})
	case r.Page < Pages-1:
		ways = append(ways, Control{ID: "next", Kind: Primary, Label: r.Say.Text("Next"), Key: "enter"})
	default:
		ways = append(ways,
			Control{ID: "again", Kind: Button, Label: r.Say.Text("Play this case again")},
			Control{ID: "finish", Kind: Primary, Label: r.Say.Text("Done"), Key: "enter"})
	}
	return ways
}

func (r Review) blank() bool {
	for _, w := range r.Written {
		if strings.TrimSpace(w) != "" {
			return false
		}
	}
	return true
}

// LeavingQuestion is asked first of all, before anything is looked at.
//
//locale:texts
const LeavingQuestion = "How are you leaving this?"

// reaction is how it ended and a line on how one leaves it.
func (r Review) reaction() []Block {
	return append(r.ending(), Block{
		Kind: Field, Text: r.Say.Text("%s One line is enough, and so is none.", r.Say.Word("", LeavingQuestion)),
		Controls: []Control{{ID: "leaving", Kind: Entry, Label: r.Say.Word("", LeavingQuestion), Hint: r.Say.Text("Write for yourself"), Value: r.Leaving}},
	})
}

func (r Review) ending() []Block {
	d := r.Debrief
	if d.Ending == nil {
		return []Block{{Kind: Quiet, Text: r.played()}, {Kind: Heading2, Text: r.Say.Text("The case is still going on")}, {Kind: Paragraph, Text: r.Say.Text("This is the debrief of what has happened so far.")}}
	}
	blocks := []Block{
		{Kind: Quiet, Text: r.Say.Text("One of the %d endings of this case. %s", d.Endings, r.played())},
		{Kind: Heading2, Text: d.Ending.Title},
	}
	blocks = append(blocks, paragraphs(split(d.Ending.Text))...)
	if later := split(d.Ending.Later); len(later) > 0 {
		blocks = append(blocks, Block{Kind: Panel, Text: r.Say.Text("Later"), Blocks: paragraphs(later)})
	}
	return blocks
}

// played says how the case was played, and in an assessed sitting again that
// nothing here is a mark.
func (r Review) played() string {
	n := len(r.Debrief.Turns)
	said := r.Say.Count(n, "Played in %s mode, one decision.", "Played in %s mode, %d decisions.", r.Say.Word("mode", string(r.Debrief.Mode)), n)
	if r.Debrief.Mode == play.Assess {
		said += r.Say.Text(" This is not a grade.")
	}
	if r.Run != "" {
		said = r.Run + ". " + said
	}
	return said
}

func (r Review) questions() []Block {
	blocks := []Block{{Kind: Paragraph, Text: r.Say.Text("First your own view. The explanations come on the next page. Write as much or as little as you like; it stays %s unless you pass it on.", local(r.Say, r.Local))}}
	for i, q := range r.Debrief.Questions {
		id := "reflect:" + strconv.Itoa(i)
		blocks = append(blocks, Block{Kind: Field, Text: q, Controls: []Control{{ID: id, Kind: Entry, Label: q, Hint: r.Say.Text("Write for yourself"), Value: r.answer(i)}}})
	}
	return blocks
}

func (r Review) answer(i int) string {
	if i < len(r.Written) {
		return r.Written[i]
	}
	return ""
}

// written shows beside the analysis what the learner saw for themselves.
func (r Review) written() []Block {
	var blocks []Block
	if line := strings.TrimSpace(r.Leaving); line != "" {
		blocks = append(blocks, Block{Kind: Panel, Text: r.Say.Word("", LeavingQuestion), Blocks: paragraphs(split(line))})
	}
	for i, q := range r.Debrief.Questions {
		if a := strings.TrimSpace(r.answer(i)); a != "" {
			blocks = append(blocks, Block{Kind: Panel, Text: q, Blocks: paragraphs(split(a))})
		}
	}
	if len(blocks) == 0 {
		return nil
	}
	return append([]Block{{Kind: Heading2, Text: r.Say.Text("What you wrote")}}, blocks...)
}
