package view

import "strconv"

// SettingsScreen lets a person fit the game to their eyes, ears and hands. What
// belongs together stands under a heading of its own.
func SettingsScreen(p Preferences) Screen {
	s := Screen{
		Name: Settings, Heading: "Settings",
		New: []string{"Settings"},
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
			button("keys", "Keys and gamepad", "What each does; choose other keys", ""),
			button("data", "What is kept here", "Take it along, bring it back, or erase it", ""),
			button("help", "Help", "How the game works", ""),
			button("about", "About", "Version, and where the model comes from", ""),
		}}}},
	} {
		if len(group.rows) > 0 {
			s.Body = append(append(s.Body, Block{Kind: Heading2, Text: group.heading}), group.rows...)
		}
	}
	return done(s)
}

// choices is a row of which one is chosen.
func choices(label, id string, all []named, chosen string) Block {
	row := Block{Kind: Row, Text: label}
	for _, n := range all {
		row.Controls = append(row.Controls, option(id+":"+n.id, n.label, n.hint, n.id == chosen))
	}
	return row
}

func (p Preferences) text() []Block {
	sizes := Block{Kind: Row, Text: "Size"}
	for _, n := range TextScales() {
		per := strconv.Itoa(n)
		sizes.Controls = append(sizes.Controls, option("scale:"+per, per+" %", "", n == p.TextScale))
	}
	lines := Block{Kind: Row, Text: "Room between lines"}
	for i, label := range [...]string{"Usual", "More", "Most"} {
		n := Spacings()[i]
		lines.Controls = append(lines.Controls, option("spacing:"+strconv.Itoa(n), label, "", n == p.Spacing))
	}
	return []Block{sizes, choices("Letters", "font", fonts, p.Font), lines}
}

func (p Preferences) picture() []Block {
	more := Block{Kind: Row, Controls: []Control{
		toggle("reduced-motion", "Less movement", "Screens and lines change at once", p.ReducedMotion),
	}}
	if p.CanWindow {
		more.Controls = append(more.Controls, toggle("full-screen", "Full screen", "F11 does the same", p.FullScreen))
	}
	if p.CanText {
		more.Controls = append(more.Controls, toggle("text-view", "Text view", "The game as a page of text that zooms and wraps", p.TextView))
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
	advance := toggle("advance", "Go on by itself", "After the time a line takes to read; never past a choice", p.Advance)
	if p.FullText && !p.Advance {
		advance.Disabled, advance.Hint = true, "All lines are shown at once"
	}
	return []Block{speed, {Kind: Row, Controls: []Control{
		toggle("full-text", "Show all lines at once", "Otherwise one at a time, as you continue", p.FullText),
		advance,
		toggle("skip-read", "Pass over lines you know", "Those you read in an earlier run; History has them", p.SkipRead),
	}}}
}

func (p Preferences) sound() []Block {
	var row Block
	if p.CanSound {
		row.Controls = append(row.Controls, toggle("sounds", "Small sounds", "For a choice, a question, an ending", p.Sounds))
	}
	if p.CanSpeak {
		row.Controls = append(row.Controls, toggle("read-aloud", "Read aloud", "A voice says what is new", p.ReadAloud))
	}
	if len(row.Controls) == 0 {
		return nil
	}
	row.Kind = Row
	return []Block{row}
}
