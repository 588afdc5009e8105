package view

import (
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Briefing is what the screen before a case needs.
type Briefing struct {
	Scenario *scenario.Scenario
	Mode     play.Mode // the one chosen
	Now      *Run      // the run that can be gone on with; nil where there is none
	Runs     []Run     // the others, in the order of their numbers
	Goes     *Run      // the one that is given up for want of room if the case is started again; nil for none
	Dropping int       // the number of the run whose deletion was pressed once and is to be confirmed
	Older    bool      // all runs are listed, not the latest only
	Remark   string    // what is to be said about it, such as that the script changed
	Erasing  bool      // erasing was pressed once and is to be confirmed
	Local    string    // where playthroughs are kept; empty: "on this computer"
	Note     string    // the words of the institution that hands the game out; empty for none
	Fixed    bool      // the mode is fixed by whoever hands the game out, not by the case
}

// PrebriefScreen says who one is, what is practised, what is invented, what is
// recorded and who sees it, and how to leave.
func PrebriefScreen(b Briefing) Screen {
	sc := b.Scenario
	s := Screen{
		Name: Prebrief, Heading: sc.Title, Context: "You are the " + sc.Role, Stage: Picture(sc),
		Bar: []Control{{ID: "settings", Kind: Button, Label: "Settings", Key: "s"}, {ID: "library", Kind: Button, Label: "Back to the cases", Key: "escape"}},
		New: []string{sc.Title + ". You are the " + sc.Role + "."},
	}
	if sc.Role == "" {
		s.Context = ""
	}
	if b.Remark != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: b.Remark, Tone: "warn"})
	}
	s.Body = append(s.Body, paragraphs(split(sc.Prebrief))...)
	if sc.ContentNote != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Tone: "warn", Text: "Content note: " + sc.ContentNote})
	}
	if note := split(b.Note); len(note) > 0 {
		s.Body = append(s.Body, Block{Kind: Panel, Text: "From your school or workplace", Blocks: paragraphs(note)})
	}
	s.Body = append(s.Body, b.facts()...)
	s.Body = append(s.Body, b.modes()...)
	s.Body = append(s.Body, b.kept()...)
	s.Actions = b.actions()
	s.Focus = s.Actions[0].ID
	if b.Dropping > 0 {
		s.Focus, s.New = "keep", []string{"Delete this run? It can't be brought back."}
	}
	return s
}

// facts are the objectives and what one should know before agreeing to play.
func (b Briefing) facts() []Block {
	var blocks []Block
	if b.mode() == play.Assess {
		blocks = append(blocks, b.assessed())
	}
	if len(b.Scenario.Objectives) > 0 {
		panel := Block{Kind: Panel, Text: "What you practise"}
		for _, o := range b.Scenario.Objectives {
			panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: o.Text})
		}
		blocks = append(blocks, panel)
	}
	know := Block{Kind: Panel, Text: "Good to know"}
	if b.Scenario.Fiction != "" {
		know.Blocks = append(know.Blocks, Block{Kind: Fact, Text: "Invented", Word: b.Scenario.Fiction})
	}
	if b.mode() != play.Assess { // which says it for itself
		know.Blocks = append(know.Blocks, Block{Kind: Fact, Text: "Recorded", Word: "Your choices and what you write afterwards, " + local(b.Local) + " only. Nobody else sees them unless you pass them on."})
	}
	know.Blocks = append(know.Blocks,
		Block{Kind: Fact, Text: "Leaving", Word: "At any time and without a reason, with Leave or the Escape key. Your place is kept."})
	return append(blocks, know)
}

// assessed says before an assessed sitting begins what it comes to.
func (b Briefing) assessed() Block {
	return Block{Kind: Panel, Text: "In assess mode", Blocks: []Block{
		{Kind: Fact, Text: "What is recorded", Word: "Every choice in its order, what you mark when you are asked what you notice, and what you write afterwards."},
		{Kind: Fact, Text: "Who sees it", Word: "You. It stays " + local(b.Local) + "; whoever asked you to play sees it only if you pass it on."},
		{Kind: Fact, Text: "Looking back", Word: "At any time, at everything that was said. Nothing can be changed."},
		{Kind: Fact, Text: "What it is not", Word: "A grade. Nothing here adds up to one, and no number of this game should be used as one."},
	}}
}

// mode is the one in which the case will be played.
func (b Briefing) mode() play.Mode {
	if fixed, ok := play.ParseMode(b.Scenario.Mode); ok {
		return fixed
	}
	return b.Mode
}

// modes is the choice of mode, or what the educator chose.
func (b Briefing) modes() []Block {
	if fixed, ok := play.ParseMode(b.Scenario.Mode); ok {
		by := ", as this case asks. "
		if b.Fixed {
			by = ", as whoever gave you this case has chosen. "
		}
		return []Block{{Kind: Fact, Text: "Mode", Word: modeName(fixed) + by + modeHint(fixed)}}
	}
	row := Block{Kind: Row, Text: "How do you want to play?"}
	for _, m := range play.Modes() {
		row.Controls = append(row.Controls, Control{ID: "mode:" + string(m), Kind: Option, Label: modeName(m), Hint: modeHint(m), On: m == b.Mode})
	}
	return []Block{row}
}

func modeName(m play.Mode) string { return debrief.Capital(string(m)) }

func modeHint(m play.Mode) string {
	switch m {
	case play.Practise:
		return "You see how people react; the reasons wait for the debrief. The last choice can be taken back."
	case play.Assess:
		return "You see how people react, and nothing can be taken back. Every choice is recorded. It is still not a grade."
	}
	return "You see trust and autonomy move, and why. Take back as much as you like."
}

func (b Briefing) actions() []Control {
	start := Control{ID: "start", Kind: Primary, Label: "Start", Key: "enter"}
	if b.Now == nil {
		return []Control{start}
	}
	start.Kind, start.Key, start.Label, start.Hint = Button, "", "Start again", b.again()
	resume := Control{ID: "continue", Kind: Primary, Label: "Continue where you left", Key: "enter", Hint: debrief.Capital(b.Now.told())}
	if b.Now.Ended {
		resume.Label = "Read the debrief again"
	}
	erase := Control{ID: "erase", Kind: Button, Label: "Erase what is kept", Hint: "Your choices here. Your journal keeps what you wrote"}
	if len(b.Runs) > 0 {
		erase.Label, erase.Hint = "Erase all runs", "Your choices in all of them. Your journal keeps what you wrote"
		resume.Hint = b.Now.Label + ": " + b.Now.told()
	}
	if b.Erasing {
		erase.ID, erase.Label, erase.Hint = "erase-now", "Yes, erase it", "It can't be brought back"
	}
	return []Control{resume, start, erase}
}

// again says what becomes of the runs so far when the case is started again.
func (b Briefing) again() string {
	switch {
	case b.Goes != nil:
		return "There is room for no more runs: for the new one, " + debrief.Within(b.Goes.Label) + " goes (" + b.Goes.told() + ")"
	case b.Now.Blank:
		return ""
	}
	return "What you have so far is kept beside it"
}

// split gives the paragraphs of a text, which empty lines part.
func split(text string) []string {
	var parts []string
	for _, p := range strings.Split(text, "\n\n") {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}
