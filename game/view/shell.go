package view

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/scenario"
)

// GameName is what the title screen and the window call the game.
const GameName = "Upper Hand"

// TitleScreen is the first screen. Going on names the case that was left, and
// is not offered when it is ""; nor are journal and profile to somebody who
// has nothing in them yet.
func TitleScreen(goingOn string, remembers, canQuit bool, remarks []string) Screen {
	s := Screen{
		Name: Title, Heading: GameName, Context: "A training game about power in helping relationships",
		Body: append(quiets(remarks),
			Block{Kind: Paragraph, Text: "You are the professional. Whatever you say rests on some power: your role, what you know, what you can give or take away, that you are liked. Here you find out what it does to the person across from you."},
			Block{Kind: Quiet, Text: debrief.TeachingNotice(nil)}),
	}
	if goingOn != "" {
		s.Actions = append(s.Actions, Control{ID: "resume", Kind: Primary, Label: "Continue", Hint: goingOn, Key: "enter"})
	}
	cases := Control{ID: "library", Kind: Button, Label: "Cases", Key: "c"}
	if goingOn == "" {
		cases.Kind, cases.Key = Primary, "enter"
	}
	s.Actions = append(s.Actions, cases)
	if remembers {
		s.Actions = append(s.Actions, shelf()...)
	}
	s.Actions = append(s.Actions, Control{ID: "settings", Kind: Button, Label: "Settings", Key: "s"})
	if canQuit {
		s.Actions = append(s.Actions, Control{ID: "quit", Kind: Button, Label: "Quit", Key: "q"})
	}
	s.Focus = s.Actions[0].ID
	s.New = []string{GameName}
	return s
}

// shelf leads to what a person has of their own.
func shelf() []Control {
	return []Control{{ID: "journal", Kind: Button, Label: "Journal", Key: "j"}, {ID: "profile", Kind: Button, Label: "Profile", Key: "p"}}
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
	Coming   bool               // it is still being read
}

// LibraryScreen lists the cases.
func LibraryScreen(cards []CaseCard, remarks []string) Screen {
	s := Screen{
		Name: Library, Heading: "Whose session is it?", Context: "Pick a case. Each takes ten to twenty minutes and ends in a debrief.",
		Bar:  append(shelf(), Control{ID: "settings", Kind: Button, Label: "Settings", Key: "s"}, Control{ID: "title", Kind: Button, Label: "Title screen", Key: "escape"}),
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
	s.Focus = "title"
	if i := slices.IndexFunc(controls, func(c Control) bool { return !c.Disabled }); i >= 0 {
		s.Focus = controls[i].ID
	}
	return s
}

func (c CaseCard) control() Control {
	card := Control{ID: "case:" + c.ID, Kind: Card, Label: c.ID, Hint: c.Problem}
	if c.Coming {
		card.Hint, card.Disabled = "One moment: it is being opened", true
		return card
	}
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
