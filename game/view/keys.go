package view

import (
	"strings"

	"upperhand/game/locale"
)

// KeyUse is what one key does.
type KeyUse struct {
	ID    string
	Label string // "Undo"
	Key   string // as in Control.Key
	Usual string
	Own   bool // it is not the usual one
}

// KeyBoard is all that the screen of the keys shows.
type KeyBoard struct {
	Say     *locale.Catalogue
	Keys    []KeyUse
	Asking  string // the ID of the one whose new key is waited for; "" for none
	Remark  string // about the key that was pressed last
	Changed bool   // some are not the usual ones
	Window  bool   // there is a window that F11 makes as large as the screen
}

// KeyName is what a key is called where people read it.
func KeyName(say *locale.Catalogue, key string) string {
	if len(key) > 1 {
		if key == "escape" {
			return say.Text("Esc")
		}
		if key == "enter" {
			return say.Text("Enter")
		}
		if key[0] < 0x80 {
			return strings.ToUpper(key[:1]) + key[1:]
		}
	}
	return strings.ToUpper(key)
}

// KeysScreen tells what keys and gamepad do and lets keys be chosen. While one
// is waited for the screen Catches it.
func KeysScreen(k KeyBoard) Screen {
	s := Screen{
		Say:  k.Say,
		Name: Keys, Heading: k.Say.Text("Keys and gamepad"), New: []string{k.Say.Text("Keys and gamepad")},
		Catches: k.Asking != "",
	}
	switch {
	case k.Asking != "":
		ask := k.Say.Text("Press the new key for “%s”. Esc leaves it as it is.", k.named(k.Asking))
		s.Body = []Block{{Kind: Heading2, Text: ask}}
		s.New = []string{ask}
		if k.Remark != "" {
			s.Body = append(s.Body, Block{Kind: Quiet, Text: k.Remark, Tone: "warn"})
			s.New = []string{k.Remark, ask}
		}
		s.Actions = []Control{{ID: "keep", Kind: Primary, Label: k.Say.Text("Leave it as it is"), Key: "escape"}}
		s.Focus = "keep"
		return s
	case k.Remark != "":
		s.Body = []Block{{Kind: Quiet, Text: k.Remark}}
		s.New = []string{k.Remark}
	}
	s.Body = append(append(s.Body, k.rows()), worded(k.Say, alwaysKeys)...)
	if k.Window {
		s.Body = append(s.Body, Block{Kind: Fact, Text: "F11", Word: k.Say.Text("full screen")})
	}
	s.Body = append(s.Body, worded(k.Say, padUses)...)
	return done(s)
}

func (k KeyBoard) named(id string) string {
	for _, u := range k.Keys {
		if u.ID == id {
			return k.Say.Word("key", u.Label)
		}
	}
	return ""
}

// rows are the keys that can be chosen.
func (k KeyBoard) rows() Block {
	row := Block{Kind: Row, Text: k.Say.Text("Press one to choose another key for it")}
	for _, u := range k.Keys {
		hint := ""
		if u.Own {
			hint = k.Say.Text("Usually %s", KeyName(k.Say, u.Usual))
		}
		row.Controls = append(row.Controls, button("key:"+u.ID, k.Say.Word("key", u.Label)+": "+KeyName(k.Say, u.Key), hint, ""))
	}
	reset := button("usual", k.Say.Text("All as usual"), "", "")
	if reset.Disabled = !k.Changed; reset.Disabled {
		reset.Hint = k.Say.Text("They are")
	}
	row.Controls = append(row.Controls, reset)
	return row
}

// alwaysKeys are the keys that can't be given away, padUses what the parts of a
// gamepad do.
//
//locale:texts
var (
	alwaysKeys = []words{
		{Heading2, "What always works", ""},
		{Fact, "1 to 9", "say or mark what has that number"},
		{Fact, "Arrows, Tab", "move between what can be pressed, and scroll"},
		{Fact, "Enter, Space", "press what is marked, or go on"},
		{Fact, "Esc", "goes back, or steps out of a conversation"},
		{Fact, "Page up, Page down", "scroll"},
	}
	padUses = []words{
		{Heading2, "Gamepad", ""},
		{Fact, "Left stick, D-pad", "move between what can be pressed"},
		{Fact, "A", "presses what is marked, or goes on"},
		{Fact, "B", "goes back, or steps out of a conversation"},
		{Fact, "X", "undo"},
		{Fact, "Y", "history"},
		{Fact, "Start", "settings"},
		{Fact, "LB, RB, right stick", "scroll"},
		{Quiet, "Buttons are named as on an Xbox pad: A is the lowest of the four, B the one at its right. What there is to write can always be passed over.", ""},
	}
)
