package view

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// GameName is what the title screen and the window call the game.
const GameName = "Upper Hand"

// TitleScreen is the first screen. Going on names the case that was left, and
// is not offered when it is "".
func TitleScreen(goingOn string, canQuit bool, remarks []string) Screen {
	s := Screen{
		Name: Title, Heading: GameName, Context: "A training game about power in helping relationships",
		Body: append(quiets(remarks),
			Block{Kind: Paragraph, Text: "You are the professional. Whatever you say rests on some power: your role, what you know, what you can give or take away, that you are liked. Here you find out what it does to the person across from you."},
			Block{Kind: Quiet, Text: debrief.TeachingNotice}),
	}
	if goingOn != "" {
		s.Actions = append(s.Actions, Control{ID: "resume", Kind: Primary, Label: "Continue", Hint: goingOn, Key: "enter"})
	}
	cases := Control{ID: "library", Kind: Button, Label: "Cases", Key: "c"}
	if goingOn == "" {
		cases.Kind, cases.Key = Primary, "enter"
	}
	s.Actions = append(s.Actions, cases, Control{ID: "settings", Kind: Button, Label: "Settings", Key: "s"})
	if canQuit {
		s.Actions = append(s.Actions, Control{ID: "quit", Kind: Button, Label: "Quit", Key: "q"})
	}
	s.Focus = s.Actions[0].ID
	s.New = []string{GameName}
	return s
}

func quiets(texts []string) []Block {
	var blocks []Block
	for _, t := range texts {
		blocks = append(blocks, Block{Kind: Quiet, Text: t, Tone: "warn"})
	}
	return blocks
}

// CaseCard is a case as the library shows it.
type CaseCard struct {
	ID       string
	Scenario *scenario.Scenario // nil when it could not be loaded
	Seen     int                // endings reached so far
	Begun    bool               // there is a playthrough to go on with
	Problem  string             // why it can't be played; empty when it can
}

// LibraryScreen lists the cases.
func LibraryScreen(cards []CaseCard, remarks []string) Screen {
	s := Screen{
		Name: Library, Heading: "Whose session is it?", Context: "Pick a case. Each takes ten to twenty minutes and ends in a debrief.",
		Bar:  []Control{{ID: "settings", Kind: Button, Label: "Settings", Key: "s"}, {ID: "title", Kind: Button, Label: "Title screen", Key: "escape"}},
		Body: quiets(remarks),
		New:  []string{"Whose session is it? " + strconv.Itoa(len(cards)) + " to choose from."},
	}
	var controls []Control
	for _, c := range cards {
		controls = append(controls, c.control())
	}
	if len(controls) == 0 {
		s.Body = append(s.Body, Block{Kind: Paragraph, Text: "There are no cases here yet. Open the game with a case's file or folder, or put one into the scenarios folder."})
		s.Focus = "title"
		return s
	}
	s.Body = append(s.Body, Block{Kind: Cards, Controls: controls})
	s.Focus = controls[0].ID
	return s
}

func (c CaseCard) control() Control {
	card := Control{ID: "case:" + c.ID, Kind: Card, Label: c.ID, Hint: c.Problem}
	if c.Scenario == nil {
		card.Notes = []string{"can't be opened"}
		return card
	}
	sc := c.Scenario
	card.Label, card.Stage = sc.Title, Picture(sc)
	card.Hint = strings.TrimPrefix(debrief.Capital(sc.Role)+" · "+sc.Summary, " · ")
	if sc.Minutes > 0 {
		card.Notes = append(card.Notes, strconv.Itoa(sc.Minutes)+" min")
	}
	switch {
	case c.Seen > 0:
		card.Notes = append(card.Notes, fmt.Sprintf("%d of %d endings", min(c.Seen, len(sc.Endings)), len(sc.Endings)))
	case !c.Begun:
		card.Notes = append(card.Notes, "new")
	}
	if c.Begun {
		card.Notes = append(card.Notes, "in progress")
	}
	return card
}

// Briefing is what the screen before a case needs.
type Briefing struct {
	Scenario *scenario.Scenario
	Mode     play.Mode // the one chosen
	Begun    bool      // a playthrough can be gone on with
	Finished bool      // it has ended, so going on means its debrief
	Remark   string    // what is to be said about it, such as that the script changed
	Erasing  bool      // erasing was pressed once and is to be confirmed
	Local    string    // where playthroughs are kept; empty: "on this computer"
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
		s.Body = append(s.Body, Block{Kind: Quiet, Tone: "warn", Text: "Content note: " + strings.TrimSuffix(sc.ContentNote, ".") + ". You can step out at any time with Leave or the Escape key."})
	}
	s.Body = append(s.Body, b.facts()...)
	s.Body = append(s.Body, b.modes()...)
	s.Actions = b.actions()
	s.Focus = s.Actions[0].ID
	return s
}

// facts are the objectives and what one should know before agreeing to play.
func (b Briefing) facts() []Block {
	var blocks []Block
	if len(b.Scenario.Objectives) > 0 {
		panel := Block{Kind: Panel, Text: "What you practise"}
		for _, o := range b.Scenario.Objectives {
			panel.Blocks = append(panel.Blocks, Block{Kind: Bullet, Text: o.Text})
		}
		blocks = append(blocks, panel)
	}
	kept := b.Local
	if kept == "" {
		kept = "on this computer"
	}
	know := Block{Kind: Panel, Text: "Good to know"}
	if b.Scenario.Fiction != "" {
		know.Blocks = append(know.Blocks, Block{Kind: Fact, Text: "Invented", Word: b.Scenario.Fiction})
	}
	know.Blocks = append(know.Blocks,
		Block{Kind: Fact, Text: "Recorded", Word: "Your choices and what you write afterwards, " + kept + " only. Nobody else sees them unless you pass them on."},
		Block{Kind: Fact, Text: "Leaving", Word: "At any time, without a reason. Your place is kept."})
	return append(blocks, know)
}

// modes is the choice of mode, or what the educator chose.
func (b Briefing) modes() []Block {
	if fixed, ok := play.ParseMode(b.Scenario.Mode); ok {
		return []Block{{Kind: Fact, Text: "Mode", Word: modeName(fixed) + ", as this case asks. " + modeHint(fixed)}}
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
		return "Nothing is shown and nothing can be taken back. Every choice is recorded. It is still not a grade."
	}
	return "You see trust and autonomy move, and why. Take back as much as you like."
}

func (b Briefing) actions() []Control {
	start := Control{ID: "start", Kind: Primary, Label: "Start", Key: "enter"}
	if !b.Begun {
		return []Control{start}
	}
	start.Kind, start.Key, start.Label, start.Hint = Button, "", "Start again", "What you have so far is replaced"
	resume := Control{ID: "continue", Kind: Primary, Label: "Continue where you left", Key: "enter"}
	if b.Finished {
		resume.Label = "Read the debrief again"
	}
	erase := Control{ID: "erase", Kind: Button, Label: "Erase what is kept", Hint: "Your choices here and what you wrote"}
	if b.Erasing {
		erase.ID, erase.Label, erase.Hint = "erase-now", "Yes, erase it", "It can't be brought back"
	}
	return []Control{resume, start, erase}
}

func split(text string) []string {
	var parts []string
	for _, p := range strings.Split(text, "\n\n") {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}
