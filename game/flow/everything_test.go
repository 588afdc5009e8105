package flow

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"upperhand/game/mirror"
	"upperhand/game/terminal"
	"upperhand/game/ui"
	"upperhand/game/view"
)

// everything is whatever a screen tells anybody, on any device: what is drawn
// in a wide and in a narrow window, the browser's document with what it says
// and speaks, the plain text, the terminal's lines, and the hints of controls
// that a wide window has no room for.
func everything(s view.Screen) string {
	var told []string
	for _, size := range [][2]int{{1280, 676}, {360, 596}} {
		for _, op := range ui.Layout(s, ui.Params{Width: size[0], Height: size[1], Focus: s.Focus}, letters{}).Ops {
			told = append(told, op.Text)
		}
	}
	page := mirror.Of(s)
	told = append(told, page.Title, mirror.Markup(page.Before), mirror.Markup(page.Log), mirror.Markup(page.After))
	told = append(told, page.Say...)
	told = append(told, page.Speak...)
	told = append(told, view.Spoken(s)...)
	told = append(told, view.Text(s, 200), typed(s))
	for _, c := range s.Controls() {
		told = append(told, c.Label, c.Hint, strings.Join(c.Notes, "\n"))
	}
	return strings.Join(told, "\n")
}

// typed is a screen as the terminal writes it.
func typed(s view.Screen) string {
	var out bytes.Buffer
	page := terminal.Page{Out: &out, Width: 200}
	page.Title(s.Context)
	page.Blocks(s.Body, "")
	page.Blocks(s.Log, "")
	page.Meters(s.Side)
	page.Blocks(s.Side, "")
	page.Choices(s.Actions)
	return out.String()
}

// letters is a typeface in which every letter is half its size wide.
type letters struct{}

func (letters) Width(text string, f ui.Face) int { return utf8.RuneCountInString(text) * f.Size * 32 }
func (letters) Ascent(f ui.Face) int             { return f.Size * 3 / 4 }
