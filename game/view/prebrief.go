package view

import (
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Briefing is what the screen before a case needs.
type Briefing struct {
	Say      *locale.Catalogue
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
		Say:  b.Say,
		Name: Prebrief, Heading: sc.Title, Context: b.Say.Text("You are the %s", sc.Role), Stage: Picture(sc),
		Bar: []Control{{ID: "settings", Kind: Button, Label: b.Say.Text("Settings"), Key: "s"}, {ID: "library", Kind: Button, Label: b.Say.Text("Back to the cases"), Key: "escape"}},
		New: []string{b.Say.Text("%s. You are the %s.", sc.Title, sc.Role)},
	}
	if sc.Role == "" {
		s.Context = ""
	}
	if b.Remark != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: b.Remark, Tone: "warn"})
	}
	s.Body = append(s.Body, paragraphs(split(sc.Prebrief))...)
	if sc.ContentNote != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Tone: "warn", Text: b.Say.Text("Content note: %s", sc.ContentNote)})
	}
	if note := split(b.Note); len(note) > 0 {
		s.Body = append(s.Body, Block{Kind: Panel, Text: b.Say.Text("From your school or workplace"), Blocks: paragraphs(note)})
	}
	s.Body = append(s.Body, b.facts()...)
	s.Body = append(s.Body, b.modes()...)
	s.Body = append(s.Body, b.kept()...)
	s.Actions = b.actions()
	s.Focus = s.Actions[0].ID
	if b.Dropping > 0 {
		s.Focus, s.New = "keep", []string{b.Say.Text("Delete this run? It can't be brought back.")}
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
		panel := Block{Kind: Panel, Text: b.Say.Text("What you practise")}
		for _, o := range b.Scenario.Objectives {
			panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: o.Text})
		}
		blocks = append(blocks, panel)
	}
	know := Block{Kind: Panel, Text: b.Say.Text("Good to know")}
	if b.Scenario.Fiction != "" {
		know.Blocks = append(know.Blocks, Block{Kind: Fact, Text: b.Say.Text("Invented"), Word: b.Scenario.Fiction})
	}
	if b.mode() != play.Assess { // which says it for itself
		know.Blocks = append(know.Blocks, Block{Kind: Fact, Text: b.Say.Text("Recorded"), Word: b.recorded()})
	}
	know.Blocks = append(know.Blocks,
		Block{Kind: Fact, Text: b.Say.Text("Leaving"), Word: b.Say.Text("At any time and without a reason, with Leave or the Escape key. Your place is kept.")})
	return append(blocks, know)
}

// recorded says what is kept, and who sees it.
func (b Briefing) recorded() string {
	if told := b.told(); told != "" {
		return told
	}
	return b.Say.Text("Your choices and what you write afterwards, %s only. Nobody else sees them unless you pass them on.", local(b.Say, b.Local))
}

// seen says who sees an assessed sitting.
func (b Briefing) seen() string {
	if told := b.told(); told != "" {
		return told
	}
	return b.Say.Text("You. It stays %s; whoever asked you to play sees it only if you pass it on.", local(b.Say, b.Local))
}

// told says who is told of the choices as they are made; empty: nobody is.
func (b Briefing) told() string {
	switch b.Local {
	case InWindow:
		return b.Say.Text("Your choices go to your course, and your teacher can see them there. What you write afterwards stays in this window: save the report to keep it.")
	case InClass:
		return b.Say.Text("Your choices go to your class, and your teacher sees them. What you write afterwards stays in this browser: nobody sees it unless you share it.")
	}
	return ""
}

// assessed says before an assessed sitting begins what it comes to.
func (b Briefing) assessed() Block {
	return Block{Kind: Panel, Text: b.Say.Text("In assess mode"), Blocks: []Block{
		{Kind: Fact, Text: b.Say.Text("What is recorded"), Word: b.Say.Text("Every choice in its order, what you mark when you are asked what you notice, and what you write afterwards.")},
		{Kind: Fact, Text: b.Say.Text("Who sees it"), Word: b.seen()},
		{Kind: Fact, Text: b.Say.Text("Looking back"), Word: b.Say.Text("At any time, at everything that was said. Nothing can be changed.")},
		{Kind: Fact, Text: b.Say.Text("What it is not"), Word: b.Say.Text("A grade. Nothing here adds up to one, and no number of this game should be used as one.")},
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
		by := b.Say.Text("%s, as this case asks. %s", modeName(b.Say, fixed), modeHint(b.Say, fixed))
		if b.Fixed {
			by = b.Say.Text("%s, as whoever gave you this case has chosen. %s", modeName(b.Say, fixed), modeHint(b.Say, fixed))
		}
		return []Block{{Kind: Fact, Text: b.Say.Text("Mode"), Word: by}}
	}
	row := Block{Kind: Row, Text: b.Say.Text("How do you want to play?")}
	for _, m := range play.Modes() {
		row.Controls = append(row.Controls, Control{ID: "mode:" + string(m), Kind: Option, Label: modeName(b.Say, m), Hint: modeHint(b.Say, m), On: m == b.Mode})
	}
	return []Block{row}
}

func modeName(say *locale.Catalogue, m play.Mode) string {
	return debrief.Capital(say.Word("mode", string(m)))
}

func modeHint(say *locale.Catalogue, m play.Mode) string {
	switch m {
	case play.Practise:
		return say.Text("You see how people react; the reasons wait for the debrief. The last choice can be taken back.")
	case play.Assess:
		return say.Text("You see how people react, and nothing can be taken back. Every choice is recorded. It is still not a grade.")
	}
	return say.Text("You see trust and autonomy move, and why. Take back as much as you like.")
}

func (b Briefing) actions() []Control {
	start := Control{ID: "start", Kind: Primary, Label: b.Say.In("case", "Start"), Key: "enter"}
	if b.Now == nil {
		return []Control{start}
	}
	start.Kind, start.Key, start.Label, start.Hint = Button, "", b.Say.Text("Start again"), b.again()
	resume := Control{ID: "continue", Kind: Primary, Label: b.Say.Text("Continue where you left"), Key: "enter", Hint: debrief.Capital(b.Now.told())}
	if b.Now.Ended {
		resume.Label = b.Say.Text("Read the debrief again")
	}
	erase := Control{ID: "erase", Kind: Button, Label: b.Say.Text("Erase what is kept"), Hint: b.Say.Text("Your choices here. Your journal keeps what you wrote")}
	if len(b.Runs) > 0 {
		erase.Label, erase.Hint = b.Say.Text("Erase all runs"), b.Say.Text("Your choices in all of them. Your journal keeps what you wrote")
		resume.Hint = b.Now.Label + ": " + b.Now.told()
	}
	if b.Erasing {
		erase.ID, erase.Label, erase.Hint = "erase-now", b.Say.Text("Yes, erase it"), b.Say.Text("It can't be brought back")
	}
	return []Control{resume, start, erase}
}

// again says what becomes of the runs so far when the case is started again.
func (b Briefing) again() string {
	switch {
	case b.Goes != nil:
		return b.Say.Text("There is room for no more runs: for the new one, %s goes (%s)", debrief.Within(b.Goes.Label), b.Goes.told())
	case b.Now.Blank:
		return ""
	}
	return b.Say.Text("What you have so far is kept beside it")
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
