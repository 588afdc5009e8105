package view

import (
	"upperhand/game/debrief"
	"upperhand/game/locale"
)

// GameName is what the title screen and the window call the game.
const GameName = "Upper Hand"

// TitleScreen is the first screen. Going on names the case that was left, and
// is not offered when it is ""; nor are journal and profile to somebody who
// has nothing in them yet.
func TitleScreen(say *locale.Catalogue, goingOn string, remembers, canQuit bool, remarks []string) Screen {
	s := Screen{
		Say:  say,
		Name: Title, Heading: GameName, Context: say.Text("A training game about power in helping relationships"),
		Body: append(quiets(remarks),
			Block{Kind: Paragraph, Text: say.Text("You are the professional. Whatever you say rests on some power: your role, what you know, what you can give or take away, that you are liked. Here you find out what it does to the person across from you.")},
			Block{Kind: Quiet, Text: debrief.TeachingNotice(say)}),
	}
	if goingOn != "" {
		s.Actions = append(s.Actions, Control{ID: "resume", Kind: Primary, Label: say.Text("Continue"), Hint: goingOn, Key: "enter"})
	}
	cases := Control{ID: "library", Kind: Button, Label: say.Text("Cases"), Key: "c"}
	if goingOn == "" {
		cases.Kind, cases.Key = Primary, "enter"
	}
	s.Actions = append(s.Actions, cases)
	if remembers {
		s.Actions = append(s.Actions, shelf(say)...)
	}
	s.Actions = append(s.Actions, button("settings", say.Text("Settings"), "", "s"), button("help", say.Text("Help"), "", "?"))
	if canQuit {
		s.Actions = append(s.Actions, Control{ID: "quit", Kind: Button, Label: say.Text("Quit"), Key: "q"})
	}
	s.Focus = s.Actions[0].ID
	s.New = []string{GameName}
	return s
}

// shelf leads to what a person has of their own.
func shelf(say *locale.Catalogue) []Control {
	return []Control{{ID: "journal", Kind: Button, Label: say.Text("Journal"), Key: "j"}, {ID: "profile", Kind: Button, Label: say.Text("Profile"), Key: "p"}}
}

func quiets(texts []string) []Block {
	var blocks []Block
	for _, t := range texts {
		blocks = append(blocks, Block{Kind: Quiet, Text: t, Tone: "warn"})
	}
	return blocks
}
