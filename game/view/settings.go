package view

import "strconv"

// Preferences are the settings as the screen shows them.
type Preferences struct {
	TextScale     int    // per cent
	Theme         string // "light", "dark", "contrast"
	ReducedMotion bool
	FullText      bool // all lines at once
	TextView      bool // the screen as a page of text in place of the picture
	ReadAloud     bool
	CanText       bool // there is a page that can show text, as in a browser
	CanSpeak      bool // there is a voice
	Notice        string
}

// TextScales are the sizes a person can choose, in per cent.
func TextScales() []int { return []int{80, 90, 100, 115, 130, 150, 175, 200} }

// SettingsScreen lets a person fit the game to their eyes and hands.
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
	sizes := Block{Kind: Row, Text: "Text size"}
	for _, n := range TextScales() {
		per := strconv.Itoa(n)
		sizes.Controls = append(sizes.Controls, Control{ID: "scale:" + per, Kind: Option, Label: per + " %", On: n == p.TextScale})
	}
	colours := Block{Kind: Row, Text: "Colours"}
	for _, t := range []struct{ id, label string }{{"light", "Light"}, {"dark", "Dark"}, {"contrast", "High contrast"}} {
		colours.Controls = append(colours.Controls, Control{ID: "theme:" + t.id, Kind: Option, Label: t.label, On: t.id == p.Theme})
	}
	s.Body = append(s.Body, sizes, colours, p.reading(),
		Block{Kind: Row, Text: "Your data", Controls: []Control{
			{ID: "data", Kind: Button, Label: "What is kept here", Hint: "Take it along, bring it back, or erase it"},
		}},
		Block{Kind: Quiet, Text: "1 to 9 choose, Enter or Space goes on, U takes back, H shows what was said, Escape steps out. Tab and the arrow keys move, everywhere."})
	return s
}

// reading is how one reads, with what the place where the game runs can do.
func (p Preferences) reading() Block {
	row := Block{Kind: Row, Text: "Reading", Controls: []Control{
		{ID: "full-text", Kind: Toggle, Label: "Show all lines at once", Hint: "Otherwise one at a time, as you continue", On: p.FullText},
		{ID: "reduced-motion", Kind: Toggle, Label: "Less movement", Hint: "Screens and meters change without sliding", On: p.ReducedMotion},
	}}
	if p.CanText {
		row.Controls = append(row.Controls, Control{ID: "text-view", Kind: Toggle, Label: "Text view", Hint: "The game as a page of text that zooms and wraps", On: p.TextView})
	}
	if p.CanSpeak {
		row.Controls = append(row.Controls, Control{ID: "read-aloud", Kind: Toggle, Label: "Read aloud", Hint: "A voice says what is new", On: p.ReadAloud})
	}
	return row
}
