// Package sample holds screens for tests of the front end: one of every kind,
// with the long lines and crowded columns that a layout has to survive.
package sample

import "upperhand/game/view"

var (
	sofia = view.Person{
		ID: "sofia", Name: "Sofia", Age: 32, Trust: 46, Autonomy: 31, Fear: 45, Mood: "worn", Talking: true,
		Look: view.Look{Skin: 4, Hair: "long", HairColour: "dark-brown", Top: "plum"},
	}
	matthias = view.Person{
		ID: "matthias", Name: "Matthias", Age: 48, Trust: 60, Autonomy: 80, Mood: "calm",
		Look: view.Look{Skin: 2, Hair: "short", HairColour: "grey", Top: "slate", Beard: "short", Glasses: true},
	}
	you = view.Person{ID: "you", Name: "You", Age: 41, Trust: 68, Autonomy: 68, Look: view.Look{Skin: 6, Hair: "short", Top: "teal"}}
)

var bar = []view.Control{
	{ID: "undo", Label: "Undo", Key: "u"},
	{ID: "history", Label: "History", Key: "h"},
	{ID: "settings", Label: "Settings"},
	{ID: "leave", Label: "Leave", Key: "escape"},
}

func stage(people ...view.Person) *view.Stage {
	return &view.Stage{Room: "office", Light: "day", People: append([]view.Person{you}, people...), Label: "Sofia across from you"}
}

// All is every sample, in an order that does not change.
func All() []view.Screen {
	return []view.Screen{Title(), Library(), Prebrief(), Play(), Joint(), Notice(), History(), Leave(), Debrief(), Reflection(), Journal(), Profile(), Settings(), Fault(), Long()}
}

// Play is the screen of the first mock-up.
func Play() view.Screen {
	return view.Screen{
		Name: view.Play, Heading: "Ending it at work", Context: "Session 2 · Sofia asks for help", Bar: bar, Stage: stage(sofia),
		Body: []view.Block{{
			Kind: view.Speech, Speaker: "Sofia", Voice: 1,
			Text: "I've hinted at it, twice. He just talks over me. He's liked by everyone, he runs two of my projects — he could let me go tomorrow. I don't see that I have any power in this.",
		}},
		Side: []view.Block{
			{Kind: view.Panel, Text: "Sofia and you", Blocks: []view.Block{
				{Kind: view.Meter, Text: "Trust", Value: 46, Delta: 6, Tone: "trust"},
				{Kind: view.Meter, Text: "Autonomy", Value: 31, Delta: -3, Tone: "autonomy"},
			}},
			{Kind: view.Panel, Text: "Where it stands", Blocks: []view.Block{
				{Kind: view.Standing, Text: "Guarded", Word: "She tells you what happened, not yet what she wants.", X: 31, Y: 46},
			}},
			{Kind: view.Panel, Text: "Signs of imbalance", Blocks: []view.Block{
				{Kind: view.Sign, Text: "Her voice is missing from decisions", On: true},
				{Kind: view.Sign, Text: "Afraid to disagree"},
				{Kind: view.Sign, Text: "Leaning on you to decide"},
			}},
			{Kind: view.Panel, Text: "Last turn", Blocks: []view.Block{
				{Kind: view.Quiet, Text: "You explained what stays confidential and asked leave to take notes. Said plainly, authority cost you nothing."},
			}},
		},
		Actions: []view.Control{
			{ID: "choose:1", Kind: view.Choice, Key: "1", Label: "“Before we plan anything: what would a good ending look like to you?”", Tag: &view.Tag{Base: "referent", Manner: "asks first"}},
			{ID: "choose:2", Kind: view.Choice, Key: "2", Label: "“Let me set out what the company's policy protects, and what it doesn't. Then you choose.”", Tag: &view.Tag{Base: "informational"}},
			{ID: "choose:3", Kind: view.Choice, Key: "3", Label: "“In my experience the only thing that works is a formal complaint. I'd file this week.”", Tag: &view.Tag{Base: "expert", Manner: "pressed"}},
			{ID: "choose:4", Kind: view.Choice, Key: "4", Label: "“If you go on with him, I'm not sure that I can keep offering you sessions.”", Tag: &view.Tag{Base: "coercive"}},
		},
		Focus: "choose:1",
	}
}

// Joint has two relationships, three people and many lines.
func Joint() view.Screen {
	s := Play()
	s.Context = "The joint session"
	s.Stage = stage(sofia, matthias)
	s.Body = []view.Block{
		{Kind: view.Narration, Past: true, Text: "Matthias has taken the chair nearest the door. He puts his phone face up on the table."},
		{Kind: view.Speech, Speaker: "Matthias", Past: true, Voice: 2, Text: "Who got you on that project, Sofia? I'm not saying it to be hard. I only want us all to remember how this began."},
		{Kind: view.Speech, Speaker: "Sofia", Voice: 1, Text: "I know who got me on it."},
		{Kind: view.Thought, Speaker: "Sofia", Voice: 1, Text: "Say something. Anything. Please don't let him do this here."},
	}
	s.Side = []view.Block{
		{Kind: view.Panel, Text: "Sofia and you", Blocks: []view.Block{
			{Kind: view.Meter, Text: "Trust", Value: 46, Delta: 6, Tone: "trust"},
			{Kind: view.Meter, Text: "Autonomy", Value: 31, Tone: "autonomy"},
			{Kind: view.Standing, Text: "Guarded", Word: "She tells you what happened, not yet what she wants.", X: 31, Y: 46},
		}},
		{Kind: view.Panel, Text: "Sofia and Matthias", Blocks: []view.Block{
			{Kind: view.Meter, Text: "Trust", Value: 38, Delta: -2, Tone: "trust"},
			{Kind: view.Meter, Text: "Autonomy", Value: 4, Delta: -11, Tone: "autonomy"},
			{Kind: view.Standing, Text: "Compliance", Word: "She does what he expects, and says little.", X: 4, Y: 38},
		}},
		s.Side[2],
		s.Side[3],
	}
	s.Actions = append(s.Actions, view.Control{ID: "choose:5", Kind: view.Choice, Key: "5", Label: "Say nothing for a moment.", Hint: "Your silence, his turn to fill it", Tag: &view.Tag{Base: "listen"}})
	return s
}

// Notice asks which signs of imbalance the player sees.
func Notice() view.Screen {
	s := Play()
	s.Body = []view.Block{
		{Kind: view.Heading2, Text: "What do you see?"},
		{Kind: view.Paragraph, Text: "Before you go on: which of these do you notice in Sofia right now? Your answer is looked at in the debrief only."},
	}
	s.Actions = []view.Control{
		{ID: "sign:voice", Kind: view.Toggle, Label: "Her voice is missing from decisions", On: true},
		{ID: "sign:fear", Kind: view.Toggle, Label: "She is afraid to disagree"},
		{ID: "sign:lean", Kind: view.Toggle, Label: "She leans on you to decide"},
		{ID: "go", Kind: view.Primary, Label: "Go on", Key: "enter"},
	}
	s.Focus = "sign:voice"
	return s
}

// Long has one overlong word, a heading that wraps and a choice of a paragraph.
func Long() view.Screen {
	s := Play()
	s.Heading = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und andere"
	s.Body[0].Text = "Παρακαλώ, πες μου τι θέλεις. Пожалуйста, скажите, чего вы хотите на самом деле: " + s.Body[0].Text + " " + s.Body[0].Text
	s.Actions[1].Label = "“Rechtsschutzversicherungsgesellschaftenundbeiträgezurarbeitslosenversicherung. " + s.Body[0].Text + "”"
	s.Actions[2].Disabled, s.Actions[2].Hint = true, "Only once she has told you about the contract"
	return s
}
