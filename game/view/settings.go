package view

import "strconv"

// SettingsScreen lets a person fit the game to their eyes, ears and hands. What
// belongs together stands under a heading of its own.
func SettingsScreen(p Preferences) Screen {
	s := Screen{
		Name: Settings, Heading: "Settings",
		Actions: []Control{{ID: "back", Kind: Primary, Label: "Done", Key: "escape"}},
		Focus:   "back",
		New:     []string{"Settings"},
	}
	if p.Notice != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: p.Notice, Tone: "warn"})
	}
	for _, group := range []struct {
		heading string
		rows    []Block
	}{
		{"Text", p.text()},
		{"Picture", p.picture()},
		{"Conversation", p.conversation()},
		{"Sound", p.sound()},
		{"More", []Block{{Kind: Row, Controls: []Control{
			{ID: "keys", Kind: Button, Label: "Keys and gamepad", Hint: "What each does; choose other keys"},
			{ID: "data", Kind: Button, Label: "What is kept here", Hint: "Take it along, bring it back, or erase it"},
			{ID: "help", Kind: Button, Label: "Help", Hint: "How the game works"},
			{ID: "about", Kind: Button, Label: "About", Hint: "Version, and where the model comes from"},
		}}}},
	} {
		if len(group.rows) > 0 {
			s.Body = append(append(s.Body, Block{Kind: Heading2, Text: group.heading}), group.rows...)
		}
	}
	return s
}

// choices is a row of which one is chosen.
func choices(label, id string, all []named, chosen string) Block {
	row := Block{Kind: Row, Text: label}
	for _, n := range all {
		row.Controls = append(row.Controls, Control{ID: id + ":" + n.id, Kind: Option, Label: n.label, Hint: n.hint, On: n.id == chosen})
	}
	return row
}

func (p Preferences) text() []Block {
	sizes := Block{Kind: Row, Text: "Size"}
	for _, n := range TextScales() {
		per := strconv.Itoa(n)
		sizes.Controls = append(sizes.Controls, Control{ID: "scale:" + per, Kind: Option, Label: per + " %", On: n == p.TextScale})
	}
	lines := Block{Kind: Row, Text: "Room between lines"}
	for i, label := range [...]string{"Usual", "More", "Most"} {
		n := Spacings()[i]
		lines.Controls = append(lines.Controls, Control{ID: "spacing:" + strconv.Itoa(n), Kind: Option, Label: label, On: n == p.Spacing})
	}
	return []Block{sizes, choices("Letters", "font", fonts, p.Font), lines}
}

func (p Preferences) picture() []Block {
	more := Block{Kind: Row, Controls: []Control{
		{ID: "reduced-motion", Kind: Toggle, Label: "Less movement", Hint: "Screens and lines change at once", On: p.ReducedMotion},
	}}
	if p.CanWindow {
		more.Controls = append(more.Controls, Control{ID: "full-screen", Kind: Toggle, Label: "Full screen", Hint: "F11 does the same", On: p.FullScreen})
	}
	if p.CanText {
		more.Controls = append(more.Controls, Control{ID: "text-view", Kind: Toggle, Label: "Text view", Hint: "The game as a page of text that zooms and wraps", On: p.TextView})
	}
	return []Block{choices("Colours", "theme", themes, p.Theme), choices("Trust and autonomy", "meters", meterStyles, p.Meters), more}
}

func (p Preferences) conversation() []Block {
	speed := choices("A new line appears", "pace", paces, p.Pace)
	if p.FullText || p.ReducedMotion {
		speed.Text += map[bool]string{true: ": with all the others, as you chose", false: ": at once, with less movement"}[p.FullText]
		for i := range speed.Controls {
			speed.Controls[i].Disabled = !speed.Controls[i].On
		}
	}
	advance := Control{ID: "advance", Kind: Toggle, Label: "Go on by itself", Hint: "After the time a line takes to read; never past a choice", On: p.Advance}
	if p.FullText && !p.Advance {
		advance.Disabled, advance.Hint = true, "All lines are shown at once"
	}
	return []Block{speed, {Kind: Row, Controls: []Control{
		{ID: "full-text", Kind: Toggle, Label: "Show all lines at once", Hint: "Otherwise one at a time, as you continue", On: p.FullText},
		advance,
		{ID: "skip-read", Kind: Toggle, Label: "Pass over lines you know", Hint: "Those you read in an earlier run; History has them", On: p.SkipRead},
	}}}
}

func (p Preferences) sound() []Block {
	var row Block
	if p.CanSound {
		row.Controls = append(row.Controls, Control{ID: "sounds", Kind: Toggle, Label: "Small sounds", Hint: "For a choice, a question, an ending", On: p.Sounds})
	}
	if p.CanSpeak {
		row.Controls = append(row.Controls, Control{ID: "read-aloud", Kind: Toggle, Label: "Read aloud", Hint: "A voice says what is new", On: p.ReadAloud})
	}
	if len(row.Controls) == 0 {
		return nil
	}
	row.Kind = Row
	return []Block{row}
}
