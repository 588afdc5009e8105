package sample

import (
	"fmt"

	"upperhand/game/view"
)

// Title is the first screen.
func Title() view.Screen {
	return view.Screen{
		Name: view.Title, Heading: "Upper Hand", Context: "Power in helping relationships, practised.", Stage: stage(sofia),
		Body: []view.Block{{Kind: view.Paragraph, Text: "Sit down across from somebody who needs your help. Whatever you say uses some kind of power. See what it does."}},
		Actions: []view.Control{
			{ID: "continue", Kind: view.Primary, Label: "Go on with “Ending it at work”"},
			{ID: "library", Label: "Choose a case"},
			{ID: "settings", Label: "Settings"},
			{ID: "quit", Label: "Quit"},
		},
		Focus: "continue",
	}
}

// Library is the second mock-up, with one case that could not be loaded.
func Library() view.Screen {
	cases := [...][3]string{
		{"Ending it at work", "Counsellor · Sofia, 32, wants out of a relationship with the man who can fire her.", "2 of 6 endings"},
		{"Ordered to be here", "Probation social worker · Darnell comes because the court says so.", "new"},
		{"Fifteen and told where to live", "Youth worker · Mina is a minor under a court order she had no part in.", "new"},
		{"The offer", "HR partner · a pay talk where only one side knows the range.", "done"},
		{"Without telling her", "Physician · a side effect so rare it seems kinder to leave it out.", "new"},
		{"Once a client", "Therapist · a former client asks you to dinner.", "new"},
		{"my-first-case", "scenario.lua:12: the choice \"press\" goes to \"she-nods\", which no scene is called.", "can't be opened"},
	}
	var cards []view.Control
	for i, c := range cases {
		k := view.Control{ID: fmt.Sprintf("case:%d", i), Kind: view.Card, Label: c[0], Hint: c[1], Notes: []string{"15 min", c[2]}}
		p := sofia
		p.Look.Skin, p.Look.Top = i%8+1, [...]string{"plum", "teal", "rust", "slate"}[i%4]
		if i < 6 {
			k.Stage = stage(p)
		} else {
			k.Notes = k.Notes[1:]
		}
		cards = append(cards, k)
	}
	return view.Screen{
		Name: view.Library, Heading: "Whose session is it?", Context: "Pick a case. Each takes ten to twenty minutes and ends in a debrief.",
		Bar:   []view.Control{{ID: "title", Label: "Start"}, {ID: "settings", Label: "Settings"}},
		Body:  []view.Block{{Kind: view.Cards, Controls: cards}},
		Focus: "case:0",
	}
}

// Prebrief is what a player reads before a case.
func Prebrief() view.Screen {
	return view.Screen{
		Name: view.Prebrief, Heading: "Ending it at work", Context: "You are a counsellor · about 15 minutes", Bar: []view.Control{{ID: "back", Label: "Cases", Key: "escape"}},
		Stage: stage(sofia),
		Body: []view.Block{
			{Kind: view.Paragraph, Text: "You are her counsellor, not her lawyer, and not his judge. She has come twice. Today she asks you to help her end a relationship with the man who decides on her contract."},
			{Kind: view.Heading2, Text: "What you practise"},
			{Kind: view.Bullet, Text: "Notice whose goal is on the table."},
			{Kind: view.Bullet, Text: "Use authority openly, or not at all."},
			{Kind: view.Panel, Text: "Before you begin", Tone: "warn", Blocks: []view.Block{
				{Kind: view.Paragraph, Text: "A coercive relationship at work. You can leave at any time: press Leave, or Escape."},
			}},
			{Kind: view.Row, Text: "How to play", Controls: []view.Control{
				{ID: "mode:explore", Kind: view.Option, Label: "Explore", Hint: "Meters and reasons at once", On: true},
				{ID: "mode:practise", Kind: view.Option, Label: "Practise", Hint: "Only how the other reacts"},
				{ID: "mode:assess", Kind: view.Option, Label: "Assess", Hint: "Nothing taken back"},
			}},
		},
		Side: []view.Block{
			{Kind: view.Panel, Text: "What is kept", Blocks: []view.Block{
				{Kind: view.Fact, Text: "Kept", Word: "your choices and what you write"},
				{Kind: view.Fact, Text: "Where", Word: "on this computer, nowhere else"},
			}},
		},
		Actions: []view.Control{{ID: "start", Kind: view.Primary, Label: "Begin", Key: "enter"}, {ID: "continue", Label: "Go on where you stopped"}},
		Focus:   "start",
	}
}

// History is what was said so far.
func History() view.Screen {
	s := view.Screen{
		Name: view.History, Heading: "What was said", Context: "Ending it at work",
		Bar: []view.Control{{ID: "back", Label: "Back", Key: "escape"}}, Focus: "back",
	}
	for i := range 6 {
		s.Body = append(s.Body,
			view.Block{Kind: view.Narration, Text: "Rain on the window. She has kept her coat on."},
			view.Block{Kind: view.Speech, Speaker: "Sofia", Voice: 1, Text: "I've hinted at it, twice. He just talks over me."},
			view.Block{Kind: view.Speech, Speaker: "You", Mine: true, Text: fmt.Sprintf("“What would a good ending look like to you?” (%d)", i+1)},
			view.Block{Kind: view.Quiet, Text: "Trust 46 (+6), autonomy 31 (+3)"})
	}
	return s
}

// Leave is the neutral screen.
func Leave() view.Screen {
	return view.Screen{
		Name: view.Leave, Heading: "Paused", Body: []view.Block{{Kind: view.Paragraph, Text: "Take the time you need. Everything is kept. Nobody sees this but you."}},
		Actions: []view.Control{{ID: "return", Kind: view.Primary, Label: "Go on"}, {ID: "library", Label: "Leave the case"}}, Focus: "return",
	}
}

// Debrief is the third mock-up.
func Debrief() view.Screen {
	trust := []int{40, 46, 50, 43, 54, 56, 51, 64, 71, 77, 81}
	autonomy := []int{22, 25, 30, 28, 39, 43, 46, 52, 64, 73, 78}
	bases := [...]string{"referent", "informational", "expert", "referent", "informational", "coercive", "referent", "listen", "refrain", "repair"}
	var marks []view.Mark
	for i, b := range bases {
		marks = append(marks, view.Mark{ID: fmt.Sprintf("turn:%d", i+1), Turn: i + 1, Base: b, Label: "turn", On: i == 5, Warning: i == 5, Turning: i == 5})
	}
	var bars []view.Block
	for i, b := range [...]string{"referent", "informational", "expert", "legitimate", "connection", "coercive", "reward"} {
		bars = append(bars, view.Block{Kind: view.Bar, Text: b, Base: b, Value: []int{6, 4, 3, 2, 1, 1, 0}[i], Max: 6})
	}
	bars[5].Tone = "warn"
	return view.Screen{
		Name: view.Debrief, Heading: "Debrief · Ending it at work", Context: "Ending 3 of 6: “On her own terms”",
		Bar: []view.Control{{ID: "theirs", Label: "Their side"}, {ID: "report", Label: "Save report"}, {ID: "library", Label: "Cases"}},
		Body: []view.Block{
			{Kind: view.Panel, Text: "How the relationship moved", Blocks: []view.Block{{Kind: view.Timeline, Marks: marks, Curves: []view.Curve{
				{Label: "Trust", Tone: "trust", Points: trust}, {Label: "Autonomy", Tone: "autonomy", Points: autonomy},
				{Label: "Trust, what if", Tone: "trust", Ghost: true, From: 5, Points: []int{56, 62, 70, 77, 84, 88}},
				{Label: "Autonomy, what if", Tone: "autonomy", Ghost: true, From: 5, Points: []int{43, 52, 60, 69, 78, 85, 88}},
			}, Spans: []view.Span{{From: 0, To: 6, Text: "Guarded"}, {From: 6, To: 8, Text: "Dependence"}, {From: 8, To: 10, Text: "Alliance"}},
				Word: "Guarded at first, dependence from turn 6, alliance from turn 8."}}},
			{Kind: view.Panel, Text: "Turn 6 · the turning point", Blocks: []view.Block{
				{Kind: view.Fact, Text: "You said:", Word: "“If nothing changes by next week I don't see how we go on.”"},
				{Kind: view.Fact, Text: "She heard:", Word: "another person who can end things."},
				{Kind: view.Fact, Text: "Open to you then:", Word: "ask what next week would look like (referent), lay out two routes and wait (informational)."},
				{Kind: view.Row, Controls: []view.Control{{ID: "replay", Label: "Replay from here"}, {ID: "thoughts", Label: "Show her thoughts"}}},
			}},
		},
		Side: []view.Block{
			{Kind: view.Panel, Text: "The power you used", Blocks: append(bars, view.Block{Kind: view.Quiet, Text: "Three times you could have used your position and held back. Each one raised trust."})},
		},
		Actions: []view.Control{{ID: "next", Kind: view.Primary, Label: "Go on"}},
		Focus:   "turn:6",
	}
}

// Reflection is the page of the debrief on which one writes.
func Reflection() view.Screen {
	return view.Screen{
		Name: view.Debrief, Heading: "Debrief · Ending it at work", Context: "Your own view first",
		Body: []view.Block{
			{Kind: view.Field, Text: "When did you notice that you wanted an outcome more than she did? What in you was that about?", Controls: []view.Control{
				{ID: "reflect:0", Kind: view.Entry, Label: "Your answer", Hint: "Write for yourself. It stays on this computer unless you share it.", Value: "It was the moment when she said that he could let her go tomorrow. I heard myself looking for the form in the drawer.\nI wanted it over."},
			}},
			{Kind: view.Field, Text: "What would you try next time?", Controls: []view.Control{
				{ID: "reflect:1", Kind: view.Entry, Label: "Your answer", Hint: "Write for yourself. It stays on this computer unless you share it."},
			}},
		},
		Actions: []view.Control{{ID: "next", Kind: view.Primary, Label: "Go on"}},
		Focus:   "reflect:0",
	}
}

// Settings has rows of options and toggles.
func Settings() view.Screen {
	var sizes []view.Control
	for _, n := range [...]int{80, 100, 125, 150, 200} {
		sizes = append(sizes, view.Control{ID: fmt.Sprintf("scale:%d", n), Kind: view.Option, Label: fmt.Sprintf("%d %%", n), On: n == 100})
	}
	return view.Screen{
		Name: view.Settings, Heading: "Settings", Bar: []view.Control{{ID: "back", Label: "Back", Key: "escape"}},
		Body: []view.Block{
			{Kind: view.Row, Text: "Size of text", Controls: sizes},
			{Kind: view.Row, Text: "Colours", Controls: []view.Control{
				{ID: "theme:light", Kind: view.Option, Label: "Light", On: true}, {ID: "theme:dark", Kind: view.Option, Label: "Dark"},
				{ID: "theme:contrast", Kind: view.Option, Label: "High contrast"},
			}},
			{Kind: view.Row, Text: "Reading", Controls: []view.Control{
				{ID: "motion", Kind: view.Toggle, Label: "Less motion"}, {ID: "full", Kind: view.Toggle, Label: "Show all lines at once", On: true},
			}},
		},
		Focus: "scale:100",
	}
}

// Fault tells of something that could not be read.
func Fault() view.Screen {
	return view.Screen{
		Name: view.Fault, Heading: "This case can't be opened",
		Body: []view.Block{
			{Kind: view.Paragraph, Text: "The other cases still work. Its author will want to see this:"},
			{Kind: view.Quiet, Text: "scenarios/my-first-case/scenario.lua:12: the choice \"press\" goes to \"she-nods\", which no scene is called"},
		},
		Actions: []view.Control{{ID: "back", Kind: view.Primary, Label: "Back to the cases"}}, Focus: "back",
	}
}
