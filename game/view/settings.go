package view

import "strconv"

// SettingsScreen lets a person fit the game to their eyes, ears and hands. What
// belongs together stands under a heading of its own.
func SettingsScreen(p Preferences) Screen {
	s := Screen{
		Say:  p.Say,
		Name: Settings, Heading: p.Say.Text("Settings"),
		New: []string{p.Say.Text("Settings")},
	}
	if p.Notice != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: p.Notice, Tone: "warn"})
	}
	for _, group := range []struct {
		heading string
		rows    []Block
	}{
		{p.Say.Text("Language"), p.language()},
		{p.Say.Text("Text"), p.text()},
		{p.Say.Text("Picture"), p.picture()},
		{p.Say.Text("Conversation"), p.conversation()},
		{p.Say.Text("Sound"), p.sound()},
		{p.Say.Text("More"), []Block{{Kind: Row, Controls: []Control{
			button("keys", p.Say.Text("Keys and gamepad"), p.Say.Text("What each does; choose other keys"), ""),
			button("data", p.Say.Text("What is kept here"), p.Say.Text("Take it along, bring it back, or erase it"), ""),
			button("help", p.Say.Text("Help"), p.Say.Text("How the game works"), ""),
			button("about", p.Say.In("screen", "About"), p.Say.Text("Version, and where the model comes from"), ""),
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

// language is the row of the languages, under a heading of its own so that it
// is found by somebody who does not read what is on.
func (p Preferences) language() []Block {
	if len(p.Languages) < 2 {
		return nil
	}
	all := []named{{label: p.Say.In("language", "As the system")}}
	for _, tag := range p.Languages {
		all = append(all, named{id: tag, label: Tongue(tag)})
	}
	return []Block{choices("", "language", all, p.Language)}
}

func (p Preferences) text() []Block {
	sizes := Block{Kind: Row, Text: p.Say.In("letters", "Size")}
	for _, n := range TextScales() {
		per := strconv.Itoa(n)
		sizes.Controls = append(sizes.Controls, option("scale:"+per, per+" %", "", n == p.TextScale))
	}
	lines := Block{Kind: Row, Text: p.Say.Text("Room between lines")}
	for i, label := range [...]string{p.Say.In("spacing", "Usual"), p.Say.In("spacing", "More"), p.Say.In("spacing", "Most")} {
		n := Spacings()[i]
		lines.Controls = append(lines.Controls, option("spacing:"+strconv.Itoa(n), label, "", n == p.Spacing))
	}
	return []Block{sizes, choices(p.Say.Text("Letters"), "font", inWords(p.Say, fonts), p.Font), lines}
}

func (p Preferences) picture() []Block {
	more := Block{Kind: Row, Controls: []Control{
		toggle("reduced-motion", p.Say.Text("Less movement"), p.Say.Text("Screens and lines change at once"), p.ReducedMotion),
	}}
	if p.CanWindow {
		more.Controls = append(more.Controls, toggle("full-screen", p.Say.Text("Full screen"), p.Say.Text("F11 does the same"), p.FullScreen))
	}
	if p.CanText {
		more.Controls = append(more.Controls, toggle("text-view", p.Say.Text("Text view"), p.Say.Text("The game as a page of text that zooms and wraps"), p.TextView))
	}
	return []Block{choices(p.Say.Text("Colours"), "theme", inWords(p.Say, themes), p.Theme), choices(p.Say.Text("Trust and autonomy"), "meters", inWords(p.Say, meterStyles), p.Meters), more}
}

func (p Preferences) conversation() []Block {
	speed := choices(p.Say.Text("A new line appears"), "pace", inWords(p.Say, paces), p.Pace)
	if p.FullText || p.ReducedMotion {
		speed.Text = p.Say.Text("A new line appears: at once, with less movement")
		if p.FullText {
			speed.Text = p.Say.Text("A new line appears: with all the others, as you chose")
		}
		for i := range speed.Controls {
			speed.Controls[i].Disabled = !speed.Controls[i].On
		}
	}
	advance := toggle("advance", p.Say.Text("Go on by itself"), p.Say.Text("After the time a line takes to read; never past a choice"), p.Advance)
	if p.FullText && !p.Advance {
		advance.Disabled, advance.Hint = true, p.Say.Text("All lines are shown at once")
	}
	return []Block{speed, {Kind: Row, Controls: []Control{
		toggle("full-text", p.Say.Text("Show all lines at once"), p.Say.Text("Otherwise one at a time, as you continue"), p.FullText),
		advance,
		toggle("skip-read", p.Say.Text("Pass over lines you know"), p.Say.Text("Those you read in an earlier run; History has them"), p.SkipRead),
	}}}
}

func (p Preferences) sound() []Block {
	var row Block
	if p.CanSound {
		row.Controls = append(row.Controls, toggle("sounds", p.Say.Text("Small sounds"), p.Say.Text("For a choice, a question, an ending"), p.Sounds))
	}
	if p.CanSpeak {
		row.Controls = append(row.Controls, toggle("read-aloud", p.Say.Text("Read aloud"), p.Say.Text("A voice says what is new"), p.ReadAloud))
	}
	if len(row.Controls) == 0 {
		return nil
	}
	row.Kind = Row
	return []Block{row}
}
