package view

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/play"
)

// The pages of a debrief, in the order in which they are read. What a person
// writes for themselves comes before anything is explained to them.
const (
	PageEnding  = iota // what happened
	PageReflect        // the learner's own view
	PageMoves          // how trust and autonomy moved, turn by turn
	PageSigns          // what showed, what was hidden
	Pages              // how many there are
)

// Review is a debrief and how far its reader is.
type Review struct {
	Debrief debrief.Debrief
	Page    int
	Turn    int      // told in full, from 0
	Written []string // answers to Debrief.Questions, as far as given
	Saved   string   // what to say about a report that was saved
	Local   string   // where what is written is kept; empty: "on this computer"
}

// DebriefScreen is one page of the debrief.
func DebriefScreen(r Review) Screen {
	s := Screen{
		Name: Debrief, Heading: "Debrief · " + r.Debrief.Case, Context: r.where(),
		Bar: []Control{
			{ID: "report", Kind: Button, Label: "Save report", Hint: "A text file of your own"},
			{ID: "settings", Kind: Button, Label: "Settings", Key: "s"},
			{ID: "library", Kind: Button, Label: "Cases", Key: "escape"},
		},
	}
	if r.Saved != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: r.Saved})
	}
	switch r.Page {
	case PageEnding:
		s.Body = append(s.Body, r.ending()...)
	case PageReflect:
		s.Body = append(s.Body, r.questions()...)
	case PageMoves:
		s.Body = append(s.Body, r.moves()...)
		s.Side = r.profile(map[string]bool{})
	default:
		s.Body = append(s.Body, r.signs()...)
		s.Side = r.written()
	}
	s.Actions = r.ways()
	s.Focus = s.Actions[len(s.Actions)-1].ID
	if r.Page == PageMoves {
		s.Focus = "turn:" + strconv.Itoa(r.Turn)
	}
	s.New = []string{s.Context}
	return s
}

// where names the page.
func (r Review) where() string {
	names := [Pages]string{"How it ended", "Your own view first", "How it moved, and why", "What showed and what did not"}
	return names[min(max(r.Page, 0), Pages-1)]
}

// ways lead back and on; the last page leads out.
func (r Review) ways() []Control {
	var ways []Control
	if r.Page > 0 {
		ways = append(ways, Control{ID: "back", Kind: Button, Label: "Back", Key: "b"})
	}
	switch {
	case r.Page == PageReflect && r.blank():
		ways = append(ways, Control{ID: "next", Kind: Primary, Label: "Skip this and go on", Key: "enter"})
	case r.Page < Pages-1:
		ways = append(ways, Control{ID: "next", Kind: Primary, Label: "Next", Key: "enter"})
	default:
		ways = append(ways,
			Control{ID: "again", Kind: Button, Label: "Play this case again"},
			Control{ID: "finish", Kind: Primary, Label: "Done", Key: "enter"})
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

func (r Review) ending() []Block {
	d := r.Debrief
	if d.Ending == nil {
		return []Block{{Kind: Quiet, Text: r.played()}, {Kind: Heading2, Text: "The case is still going on"}, {Kind: Paragraph, Text: "This is the debrief of what has happened so far."}}
	}
	blocks := []Block{
		{Kind: Quiet, Text: fmt.Sprintf("Ending %d of %d. %s", d.EndingAt, d.Endings, r.played())},
		{Kind: Heading2, Text: d.Ending.Title},
	}
	blocks = append(blocks, paragraphs(split(d.Ending.Text))...)
	if later := split(d.Ending.Later); len(later) > 0 {
		blocks = append(blocks, Block{Kind: Panel, Text: "Later", Blocks: paragraphs(later)})
	}
	return append(blocks, Block{Kind: Quiet, Text: "Before you read on, notice how you are leaving this conversation."})
}

// played says how the case was played, and in an assessed sitting again that
// nothing here is a mark.
func (r Review) played() string {
	said := fmt.Sprintf("Played in %s mode, %d decisions.", r.Debrief.Mode, len(r.Debrief.Turns))
	if len(r.Debrief.Turns) == 1 {
		said = fmt.Sprintf("Played in %s mode, one decision.", r.Debrief.Mode)
	}
	if r.Debrief.Mode == play.Assess {
		said += " This is not a grade."
	}
	return said
}

func (r Review) questions() []Block {
	blocks := []Block{{Kind: Paragraph, Text: "First your own view. The explanations come on the next page. Write as much or as little as you like; it stays " + local(r.Local) + " unless you pass it on."}}
	for i, q := range r.Debrief.Questions {
		id := "reflect:" + strconv.Itoa(i)
		blocks = append(blocks, Block{Kind: Field, Text: q, Controls: []Control{{ID: id, Kind: Entry, Label: q, Hint: "Write for yourself", Value: r.answer(i)}}})
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
	for i, q := range r.Debrief.Questions {
		if a := strings.TrimSpace(r.answer(i)); a != "" {
			blocks = append(blocks, Block{Kind: Panel, Text: q, Blocks: paragraphs(split(a))})
		}
	}
	if len(blocks) == 0 {
		return nil
	}
	return append([]Block{{Kind: Heading2, Text: "What you wrote"}}, blocks...)
}

// moves is the timeline and the turn it tells of.
func (r Review) moves() []Block {
	d := r.Debrief
	if len(d.Turns) == 0 {
		return []Block{{Kind: Paragraph, Text: "No choice was made yet, so there is nothing to tell."}}
	}
	panel := Block{Kind: Panel, Text: "How the relationship moved", Blocks: []Block{r.timeline()}}
	panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: meaning})
	at := min(max(r.Turn, 0), len(d.Turns)-1)
	turn := r.told(d.Turns[at], map[string]bool{})
	turn.Blocks = append(turn.Blocks, r.steps(at))
	return []Block{panel, turn}
}

// meaning says what the two meters measure.
const meaning = "Trust: how far one relies on the other. Autonomy: how much say one keeps. Both go from 0 to 100."

func (r Review) timeline() Block {
	b := Block{Kind: Timeline, Text: "Trust and autonomy, from 0 to 100"}
	for i, c := range r.Debrief.Curves {
		name := ""
		if len(r.Debrief.Curves) > 1 {
			name = c.Between + ", "
		}
		b.Curves = append(b.Curves,
			Curve{Label: debrief.Capital(name + "trust"), Tone: "trust", Dashed: i > 0, Points: c.Trust},
			Curve{Label: debrief.Capital(name + "autonomy"), Tone: "autonomy", Dashed: i > 0, Points: c.Autonomy})
	}
	for i, t := range r.Debrief.Turns {
		b.Marks = append(b.Marks, Mark{
			ID: "turn:" + strconv.Itoa(i), Turn: t.Number, Base: t.Base, Label: r.markLabel(t),
			On: i == r.Turn, Warning: t.Warning, Turning: t.Turning,
		})
	}
	return b
}

// markLabel is a turn for somebody who can't see the timeline.
func (r Review) markLabel(t debrief.Turn) string {
	parts := []string{"Turn " + strconv.Itoa(t.Number)}
	if t.Deed != "" {
		parts[0] += ": " + strings.Join(append([]string{t.Deed}, t.Manner...), ", ")
	}
	for _, c := range r.Debrief.Curves {
		if t.Number < len(c.Trust) {
			parts = append(parts, fmt.Sprintf("%s, trust %d, autonomy %d", c.Between, c.Trust[t.Number], c.Autonomy[t.Number]))
		}
	}
	if t.Turning {
		parts = append(parts, "the turning point")
	}
	if t.Warning {
		parts = append(parts, "a sign of imbalance appeared")
	}
	return strings.Join(parts, "; ")
}

// profile is the power used, beside the timeline, with the notes that known
// does not hold.
func (r Review) profile(known map[string]bool) []Block {
	p, most := r.Debrief.Profile, 1
	for _, t := range append(append([]debrief.Tally(nil), p.Bases...), p.Deeds...) {
		most = max(most, t.Used)
	}
	panel := Block{Kind: Panel, Text: "The power you used"}
	notes := []string{}
	for _, t := range p.Bases {
		word := t.Plain
		if t.HeldBack > 0 {
			word += "; held back " + debrief.Times(t.HeldBack)
		}
		panel.Blocks = append(panel.Blocks, Block{Kind: Bar, Text: t.Name, Base: t.Base, Word: word, Value: t.Used, Max: most})
		if t.Note != "" && t.Used+t.HeldBack > 0 && !known[t.Note] {
			notes = append(notes, t.Note)
		}
	}
	for _, t := range p.Deeds {
		panel.Blocks = append(panel.Blocks, Block{Kind: Bar, Text: t.Name, Base: t.Base, Value: t.Used, Max: most})
	}
	panel.Blocks = append(panel.Blocks, paragraphs(p.Sentences)...)
	for _, n := range notes {
		panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: n})
	}
	return []Block{panel}
}
