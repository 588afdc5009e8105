package flow

import (
	"slices"
	"strconv"
	"strings"

	"upperhand/game/view"
)

// Settings are a person's own and outlive every case. What was saved by an
// older version lacks the newer fields: their zero values are as it was then.
type Settings struct {
	TextScale     int    `json:"text_scale"`        // per cent, one of view.TextScales
	Theme         string `json:"theme"`             // one of view.Themes
	Font          string `json:"font,omitempty"`    // one of view.Fonts
	Spacing       int    `json:"spacing,omitempty"` // of lines, per cent of the usual; 0 is 100
	Meters        string `json:"meters,omitempty"`  // one of view.MeterStyles
	Pace          string `json:"pace,omitempty"`    // one of view.Paces
	ReducedMotion bool   `json:"reduced_motion"`
	FullText      bool   `json:"full_text"`             // all lines at once
	Advance       bool   `json:"advance,omitempty"`     // lines follow one another by themselves
	SkipRead      bool   `json:"skip_read,omitempty"`   // lines read in an earlier run are passed over
	TextView      bool   `json:"text_view,omitempty"`   // the page of text in place of the picture, where there is a page
	ReadAloud     bool   `json:"read_aloud,omitempty"`  // a voice says what is new, where there is one
	Sounds        bool   `json:"sounds,omitempty"`      // small ones, where something can play them
	FullScreen    bool   `json:"full_screen,omitempty"` // where there is a window
	Language      string `json:"language,omitempty"`    // a BCP 47 tag; empty: each case in its own
	Keys          Keys   `json:"keys,omitzero"`
}

// DefaultSettings are those of somebody who never opened the screen.
func DefaultSettings() Settings { return Settings{TextScale: 100, Theme: "light"} }

// tagLetters are those of a language tag.
const tagLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"

// clean replaces what no version of the game could have written.
func (s Settings) clean() Settings {
	if !slices.Contains(view.TextScales(), s.TextScale) {
		s.TextScale = 100
	}
	if !slices.Contains(view.Spacings(), s.Spacing) || s.Spacing == 100 {
		s.Spacing = 0
	}
	if len(s.Language) > 35 || strings.Trim(s.Language, tagLetters) != "" { // RFC 5646 asks for room for 35
		s.Language = ""
	}
	s.Theme = oneOf(view.Themes(), s.Theme)
	s.Font = oneOf(view.Fonts(), s.Font)
	s.Meters = oneOf(view.MeterStyles(), s.Meters)
	s.Pace = oneOf(view.Paces(), s.Pace)
	s.Keys = s.Keys.clean()
	return s
}

// oneOf is what was chosen, or the first where it is none of those.
func oneOf(all []string, chosen string) string {
	if slices.Contains(all, chosen) {
		return chosen
	}
	return all[0]
}

// choose takes one of several; ok is false for a name that is none of those
// that offer several.
func (s Settings) choose(name, value string) (_ Settings, ok bool) {
	n, _ := strconv.Atoi(value)
	switch name {
	case "scale":
		s.TextScale = n
	case "spacing":
		s.Spacing = n
	case "language":
		s.Language = value
	case "theme":
		s.Theme = value
	case "font":
		s.Font = value
	case "meters":
		s.Meters = value
	case "pace":
		s.Pace = value
	default:
		return s, false
	}
	return s.clean(), true
}

// toggle is the setting that is on or off under a name, nil where there is none.
func (s *Settings) toggle(name string) *bool {
	switch name {
	case "full-text":
		return &s.FullText
	case "reduced-motion":
		return &s.ReducedMotion
	case "advance":
		return &s.Advance
	case "skip-read":
		return &s.SkipRead
	case "text-view":
		return &s.TextView
	case "read-aloud":
		return &s.ReadAloud
	case "sounds":
		return &s.Sounds
	case "full-screen":
		return &s.FullScreen
	}
	return nil
}

// set turns one of them on or off.
func (s Settings) set(name string, on bool) (_ Settings, ok bool) {
	is := s.toggle(name)
	if is == nil {
		return s, false
	}
	*is = on
	return s, true
}

// on reports whether one of them is on.
func (s Settings) on(name string) bool {
	is := s.toggle(name)
	return is != nil && *is
}

// lines is the spacing in per cent.
func (s Settings) lines() int {
	if s.Spacing == 0 {
		return 100
	}
	return s.Spacing
}

// LettersASecond is how fast a new line appears; 0 is at once.
func (s Settings) LettersASecond() int {
	if s.FullText || s.ReducedMotion {
		return 0
	}
	return map[string]int{view.PaceSlow: 22, view.PaceSteady: 45, view.PaceQuick: 90}[s.Pace]
}
