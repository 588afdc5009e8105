package flow

import (
	"slices"
	"strings"

	"upperhand/game/view"
)

// Settings are a person's own and outlive every case.
type Settings struct {
	TextScale     int    `json:"text_scale"` // per cent, one of view.TextScales
	Theme         string `json:"theme"`      // "light", "dark" or "contrast"
	ReducedMotion bool   `json:"reduced_motion"`
	FullText      bool   `json:"full_text"`            // all lines at once
	TextView      bool   `json:"text_view,omitempty"`  // the page of text in place of the picture, where there is a page
	ReadAloud     bool   `json:"read_aloud,omitempty"` // a voice says what is new, where there is one
	Language      string `json:"language,omitempty"`   // a BCP 47 tag; empty: each case in its own
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
	if !slices.Contains([]string{"light", "dark", "contrast"}, s.Theme) {
		s.Theme = "light"
	}
	if len(s.Language) > 35 || strings.Trim(s.Language, tagLetters) != "" { // RFC 5646 asks for room for 35
		s.Language = ""
	}
	return s
}

// set changes one of the settings that are on or off; ok is false for a name
// that is none of them.
func (s Settings) set(name string, on bool) (_ Settings, ok bool) {
	switch name {
	case "full-text":
		s.FullText = on
	case "reduced-motion":
		s.ReducedMotion = on
	case "text-view":
		s.TextView = on
	case "read-aloud":
		s.ReadAloud = on
	default:
		return s, false
	}
	return s, true
}

// on reports whether a setting that is on or off is on.
func (s Settings) on(name string) bool {
	switch name {
	case "full-text":
		return s.FullText
	case "reduced-motion":
		return s.ReducedMotion
	case "text-view":
		return s.TextView
	}
	return name == "read-aloud" && s.ReadAloud
}

// Progress is what outlives single playthroughs: the endings seen, by case.
type Progress struct {
	Endings map[string][]string `json:"endings,omitempty"` // ending ids in the order in which they were found
}

// With gives a progress that also holds the endings of another, those that are
// new after those that are not.
func (p Progress) With(o Progress) Progress {
	if len(o.Endings) == 0 {
		return p
	}
	all := make(map[string][]string, len(p.Endings)+len(o.Endings))
	for id, endings := range p.Endings {
		all[id] = slices.Clone(endings)
	}
	for id, endings := range o.Endings {
		for _, e := range endings {
			if !slices.Contains(all[id], e) {
				all[id] = append(all[id], e)
			}
		}
	}
	return Progress{Endings: all}
}
