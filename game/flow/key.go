package flow

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"upperhand/game/locale"
	"upperhand/game/view"
)

// Keys are the keys that somebody chose in the place of the usual ones, by what
// they do; "" is the usual one.
type Keys struct {
	GoOn     string `json:"go_on,omitempty"`
	StepOut  string `json:"step_out,omitempty"`
	Undo     string `json:"undo,omitempty"`
	History  string `json:"history,omitempty"`
	Skip     string `json:"skip,omitempty"`
	Settings string `json:"settings,omitempty"`
	Cases    string `json:"cases,omitempty"`
	Journal  string `json:"journal,omitempty"`
	Profile  string `json:"profile,omitempty"`
}

// bound is one of the keys with the usual one, by which screens name it.
type bound struct {
	id, usual, label string
	chosen           *string
}

// keyLabels are the names of the keys, in the order in which they are told.
//
//locale:texts key
var keyLabels = [...]string{"Go on", "Step out, go back", "Undo", "History", "Pass over lines you know", "Settings", "Cases", "Journal", "Profile"}

// all are the keys that can be chosen, in the order in which they are told.
func (k *Keys) all() []bound {
	return []bound{
		{"go-on", "enter", keyLabels[0], &k.GoOn},
		{"step-out", "escape", keyLabels[1], &k.StepOut},
		{"undo", "u", keyLabels[2], &k.Undo},
		{"history", "h", keyLabels[3], &k.History},
		{"skip", "k", keyLabels[4], &k.Skip},
		{"settings", "s", keyLabels[5], &k.Settings},
		{"cases", "c", keyLabels[6], &k.Cases},
		{"journal", "j", keyLabels[7], &k.Journal},
		{"profile", "p", keyLabels[8], &k.Profile},
	}
}

// clean drops what could not have been chosen, and everything where two do the
// same: nobody could say which of them was meant.
func (k Keys) clean() Keys {
	var taken []string
	for _, b := range k.all() {
		if *b.chosen != "" && refusedKey(*b.chosen) != "" {
			*b.chosen = ""
		}
		if slices.Contains(taken, b.key()) {
			return Keys{}
		}
		taken = append(taken, b.key())
	}
	return k
}

func (b bound) key() string {
	if *b.chosen != "" {
		return *b.chosen
	}
	return b.usual
}

// For is the key that now does what a usual one did.
func (k Keys) For(usual string) string {
	for _, b := range k.all() {
		if b.usual == usual {
			return b.key()
		}
	}
	return usual
}

// on writes the keys that were chosen on the controls that they press. Another
// control of the screen that had such a key goes without.
func (k Keys) on(s view.Screen) view.Screen {
	if k == (Keys{}) {
		return s
	}
	given := map[string]bool{}
	for _, c := range s.Controls() {
		if now := k.For(c.Key); now != c.Key {
			given[now] = true
		}
	}
	return s.Map(func(c view.Control) view.Control {
		if now := k.For(c.Key); now != c.Key {
			c.Key = now
		} else if given[c.Key] {
			c.Key = ""
		}
		return c
	})
}

// refusedKey says why a key can't be chosen; "" where it can.
//
//locale:texts refused
func refusedKey(key string) string {
	r, size := utf8.DecodeRuneInString(key)
	switch {
	case size != len(key) || !unicode.IsPrint(r) || unicode.IsUpper(r):
		return "That key can't be chosen: take a letter or a sign"
	case r == ' ':
		return "The space bar always goes on"
	case r >= '1' && r <= '9':
		return "1 to 9 always choose"
	}
	return ""
}

// bind gives an action a key, or says why not.
func (k Keys) bind(say *locale.Catalogue, id, key string) (_ Keys, refused string) {
	if refused := refusedKey(key); refused != "" {
		return k, say.Word("refused", refused) + "."
	}
	for _, b := range k.all() {
		if b.id != id && b.key() == key {
			return k, say.Text("“%s” is already “%s”. Choose another, or give that one another key first.", view.KeyName(say, key), say.Word("key", b.label))
		}
	}
	for _, b := range k.all() {
		if b.id == id {
			*b.chosen = key
			if key == b.usual {
				*b.chosen = ""
			}
		}
	}
	return k, ""
}

// keyBoard is what the screen of the keys shows.
func (m Model) keyBoard() view.KeyBoard {
	board := view.KeyBoard{Say: m.say, Asking: m.binding, Remark: m.bound, Changed: m.settings.Keys != Keys{}, Window: m.canQuit}
	for _, b := range m.settings.Keys.all() {
		board.Keys = append(board.Keys, view.KeyUse{ID: b.id, Label: b.label, Key: b.key(), Usual: b.usual, Own: *b.chosen != ""})
	}
	return board
}

// pressKeys works the screen of the keys.
func (m Model) pressKeys(id string) (Model, []Command) {
	m.binding, m.bound = "", ""
	switch id {
	case "back":
		return m.back(), nil
	case "usual":
		m.settings.Keys = Keys{}
		m.bound = m.say.Text("All keys are the usual ones again.")
		return m, []Command{SaveSettings{Settings: m.settings}}
	case "keep": // nothing was chosen
	default:
		m.binding = strings.TrimPrefix(id, "key:")
	}
	return m, nil
}

// typed takes the key that was asked for.
func (m Model) typed(key string) (Model, []Command) {
	if m.at != view.Keys || m.binding == "" {
		return m, nil
	}
	if key == "escape" {
		m.binding, m.bound = "", ""
		return m, nil
	}
	keys, refused := m.settings.Keys.bind(m.say, m.binding, key)
	if refused != "" {
		m.bound = refused
		return m, nil
	}
	for _, b := range keys.all() {
		if b.id == m.binding {
			m.bound = m.say.Text("“%s” is now “%s”.", m.say.Word("key", b.label), view.KeyName(m.say, b.key()))
		}
	}
	m.binding = ""
	if keys == m.settings.Keys {
		return m, nil
	}
	m.settings.Keys = keys
	return m, []Command{SaveSettings{Settings: m.settings}}
}
