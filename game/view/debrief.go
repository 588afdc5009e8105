package view

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/debrief"
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
		s.Side = r.profile()
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
		return []Block{{Kind: Heading2, Text: "The case is still going on"}, {Kind: Paragraph, Text: "This is the debrief of what has happened so far."}}
	}
	blocks := []Block{
		{Kind: Quiet, Text: fmt.Sprintf("Ending %d of %d", d.EndingAt, d.Endings)},
		{Kind: Heading2, Text: d.Ending.Title},
	}
	blocks = append(blocks, paragraphs(split(d.Ending.Text))...)
	if later := split(d.Ending.Later); len(later) > 0 {
		blocks = append(blocks, Block{Kind: Panel, Text: "Later", Blocks: paragraphs(later)})
	}
	return append(blocks, Block{Kind: Quiet, Text: "Before you read on, notice how you are leaving this conversation."})
}

func (r Review) questions() []Block {
	blocks := []Block{{Kind: Paragraph, Text: "First your own view. The explanations come on the next page. Write as much or as little as you like; it stays on this computer unless you pass it on."}}
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
	if len(d.Curves) > 1 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: "Solid: " + d.Curves[0].Between + ". Dashed: " + d.Curves[1].Between + "."})
	}
	return []Block{panel, r.told(d.Turns[min(max(r.Turn, 0), len(d.Turns)-1)])}
}

func (r Review) timeline() Block {
	b := Block{Kind: Timeline, Text: "Trust and autonomy, from 0 to 100"}
	for i, c := range r.Debrief.Curves {
		name := ""
		if len(r.Debrief.Curves) > 1 {
			name = c.Between + ": "
		}
		b.Curves = append(b.Curves,
			Curve{Label: name + "Trust", Tone: "trust", Dashed: i > 0, Points: c.Trust},
			Curve{Label: name + "Autonomy", Tone: "autonomy", Dashed: i > 0, Points: c.Autonomy})
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

// told is one turn in full.
func (r Review) told(t debrief.Turn) Block {
	panel := Block{Kind: Panel, Text: "Turn " + strconv.Itoa(t.Number)}
	if t.Turning {
		panel.Text += " · the turning point"
	} else if t.Scene != "" {
		panel.Text += " · " + t.Scene
	}
	fact := func(label, word string) {
		if word != "" {
			panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: label, Word: word})
		}
	}
	fact("You chose", t.Said)
	fact("Power", debrief.Capital(strings.Join(append(nonEmpty(t.Deed), t.Manner...), ", ")))
	fact("You meant", t.Meant)
	fact(debrief.Capital(t.Hearer.Subject)+" heard", t.Heard)
	panel.Blocks = append(panel.Blocks, because(t)...)
	for _, i := range t.Inside {
		fact(i.Name+" thought", i.Text)
	}
	fact("Why it matters", t.Why)
	fact("Principle", t.Ethics)
	if len(t.Open) > 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: "Open to you then"})
		for _, o := range t.Open {
			panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: o.Text + " (" + o.Deed + ")"})
		}
	}
	if t.Note != "" {
		panel.Blocks = append(panel.Blocks, Block{Kind: Quiet, Text: t.Note})
	}
	panel.Blocks = append(panel.Blocks, r.steps(t.Number-1))
	return panel
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// because is what moved in a turn and why: first by the player, then what
// others did meanwhile.
func because(t debrief.Turn) []Block {
	var own, others []Block
	for _, m := range t.Moves {
		told := moved(m)
		if m.By == "you" || m.By == "" {
			own = append(own, told...)
		} else {
			others = append(others, told...)
		}
	}
	for _, s := range t.Others {
		own = append(own, Block{Kind: Bullet, Text: s})
	}
	own = append(own, others...)
	for _, s := range t.Changes {
		own = append(own, Block{Kind: Bullet, Text: s})
	}
	if len(own) == 0 {
		own = append(own, Block{Kind: Quiet, Text: "Nothing moved by a whole point here."})
	}
	return own
}

// moved is one change of a relation with its reasons.
func moved(m debrief.Move) []Block {
	var blocks []Block
	for _, s := range m.Sentences {
		blocks = append(blocks, Block{Kind: Fact, Text: m.Between, Word: s + "."})
	}
	if len(blocks) == 0 {
		return nil
	}
	return append(blocks, explained(m)...)
}

// explained are the terms that weighed something, each in a sentence.
func explained(m debrief.Move) []Block {
	var blocks []Block
	for _, r := range m.Reasons {
		if r.Explanation != "" && !r.Slight() {
			blocks = append(blocks, Block{Kind: Bullet, Text: r.Explanation})
		}
	}
	return blocks
}

// steps lead from turn to turn without the timeline.
func (r Review) steps(at int) Block {
	last := len(r.Debrief.Turns) - 1
	return Block{Kind: Row, Controls: []Control{
		{ID: "earlier", Kind: Button, Label: "Earlier turn", Key: "[", Disabled: at <= 0, Hint: edge(at <= 0, "This is the first turn")},
		{ID: "later", Kind: Button, Label: "Later turn", Key: "]", Disabled: at >= last, Hint: edge(at >= last, "This is the last turn")},
	}}
}

func edge(at bool, text string) string {
	if at {
		return text
	}
	return ""
}

// profile is the power used, beside the timeline.
func (r Review) profile() []Block {
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
		if t.Note != "" && t.Used+t.HeldBack > 0 {
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

// signs is the last page: what showed, what the learner saw of it, how deep
// the yeses went, and what no meter told.
func (r Review) signs() []Block {
	d := r.Debrief
	blocks := []Block{listed("Signs of imbalance", spoken(d.Signs), "None of the three signs showed.")}
	for _, n := range d.Noticed {
		blocks = append(blocks, compared(n))
	}
	if d.Influence.Asks > 0 {
		blocks = append(blocks, Block{Kind: Panel, Text: "How deep the yeses went", Blocks: []Block{
			{Kind: Bar, Text: "Said yes now", Value: d.Influence.Now, Max: 100, Word: "per cent; lasts while somebody looks"},
			{Kind: Bar, Text: "Kept unwatched", Value: d.Influence.Kept, Max: 100, Word: "per cent; lasts as long as the relationship"},
			{Kind: Bar, Text: "Made one's own", Value: d.Influence.Made, Max: 100, Word: "per cent; lasts without you"},
			{Kind: Paragraph, Text: d.Influence.Sentence},
		}})
	}
	blocks = append(blocks, listed("What no meter showed", d.Hidden, "Nothing was left open: no grievance to speak of, and nothing hidden."))
	for _, p := range d.People {
		panel := Block{Kind: Panel, Text: p.Name + ", from the inside"}
		for _, f := range []struct{ label, word string }{{"Wanted", p.Want}, {"Feared", p.Fear}, {"Did not say", p.Unsaid}} {
			if f.word != "" {
				panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: f.label, Word: f.word})
			}
		}
		blocks = append(blocks, panel)
	}
	return append(blocks, Block{Kind: Quiet, Text: debrief.TeachingNotice})
}

func listed(title string, texts []string, otherwise string) Block {
	panel := Block{Kind: Panel, Text: title}
	for _, t := range texts {
		panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: t})
	}
	if len(texts) == 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Paragraph, Text: otherwise})
	}
	return panel
}

// compared is one notice question against what showed.
func compared(n debrief.Noticing) Block {
	panel := Block{Kind: Panel, Text: "What you noticed before turn " + strconv.Itoa(n.Turn)}
	for _, f := range []struct {
		label string
		signs []string
	}{{"You saw", n.Hits}, {"Was there too", n.Miss}, {"Did not show", n.False}} {
		if len(f.signs) > 0 {
			panel.Blocks = append(panel.Blocks, Block{Kind: Fact, Text: f.label, Word: strings.Join(f.signs, "; ")})
		}
	}
	if len(panel.Blocks) == 0 {
		panel.Blocks = append(panel.Blocks, Block{Kind: Paragraph, Text: "You marked no sign, and none showed."})
	}
	panel.Blocks = append(panel.Blocks, Block{Kind: Paragraph, Text: n.Base})
	return panel
}

func spoken(signs []debrief.Spell) []string {
	var told []string
	for _, s := range signs {
		told = append(told, s.Sentence)
	}
	return told
}
