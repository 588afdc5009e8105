package view

import (
	"upperhand/game/locale"
)

// Preferences are the settings as the screen shows them.
type Preferences struct {
	Say           *locale.Catalogue
	TextScale     int    // per cent
	Theme         string // "light", "dark", "contrast"
	Font          string // one of Fonts
	Spacing       int    // of lines, per cent of the usual
	Meters        string // MeterBars, MeterWords or MeterHidden
	Pace          string // one of Paces
	ReducedMotion bool
	FullText      bool // all lines at once
	Advance       bool // lines follow one another by themselves
	SkipRead      bool // lines read in an earlier run are passed over
	TextView      bool // the screen as a page of text in place of the picture
	ReadAloud     bool
	Sounds        bool
	Language      string   // the tag of the one chosen; "" for that of the system
	Languages     []string // the tags of those that can be chosen; none where there is nothing to choose
	FullScreen    bool

	CanText   bool // there is a page that can show text, as in a browser
	CanSpeak  bool // there is a voice
	CanSound  bool // something can play a sound
	CanWindow bool // there is a window that can fill the screen
	Notice    string
}

// The ways to show a meter. The names stand in saved settings.
const (
	MeterBars   = "" // a bar, its number and its word
	MeterWords  = "words"
	MeterHidden = "hidden"
)

// The typefaces. The names stand in saved settings.
const (
	FontPlain = ""
	FontSerif = "serif"
	FontWide  = "wide" // the plain one with more room between letters and words
)

// The speeds at which a line appears. The names stand in saved settings.
const (
	PaceAtOnce = ""
	PaceSlow   = "slow"
	PaceSteady = "steady"
	PaceQuick  = "quick"
)

// named is one of several ways to have something.
type named struct{ id, label, hint string }

// inWords is a table of them in a language.
func inWords(say *locale.Catalogue, all []named) []named {
	told := make([]named, len(all))
	for i, n := range all {
		told[i] = named{n.id, say.Word("label", n.label), say.Word("hint", n.hint)}
	}
	return told
}

//locale:texts by field label hint
var (
	themes = []named{{id: "light", label: "Light"}, {id: "dark", label: "Dark"}, {id: "contrast", label: "High contrast"}}
	fonts  = []named{
		{id: FontPlain, label: "Plain", hint: "Even letters without ends"},
		{id: FontSerif, label: "Serif", hint: "Letters with ends, as in a book"},
		{id: FontWide, label: "Plain, set wide", hint: "More room between letters and words; helps some readers with dyslexia"},
	}
	meterStyles = []named{
		{id: MeterBars, label: "Bars", hint: "With number and word"},
		{id: MeterWords, label: "Words", hint: "“Trust: good, rising”"},
		{id: MeterHidden, label: "Hidden", hint: "You read the person instead"},
	}
	paces = []named{{id: PaceAtOnce, label: "At once"}, {id: PaceSlow, label: "Slowly"}, {id: PaceSteady, label: "Steadily"}, {id: PaceQuick, label: "Quickly"}}
)

// tongues are the languages by tag, each as it names itself: whoever looks for
// theirs may not read the one that is on.
var tongues = map[string]string{"en": "English", "es": "Español"}

// Tongue is how a language names itself, or its tag where that is not known.
func Tongue(tag string) string {
	if name, ok := tongues[tag]; ok {
		return name
	}
	return tag
}

// Themes, Fonts, MeterStyles and Paces are what can be chosen.
func Themes() []string      { return ids(themes) }
func Fonts() []string       { return ids(fonts) }
func MeterStyles() []string { return ids(meterStyles) }
func Paces() []string       { return ids(paces) }

func ids(all []named) []string {
	names := make([]string, len(all))
	for i, n := range all {
		names[i] = n.id
	}
	return names
}

// TextScales are the sizes a person can choose, in per cent.
func TextScales() []int { return []int{80, 90, 100, 115, 130, 150, 175, 200} }

// Spacings are how far lines of reading can stand apart, in per cent of the
// usual.
func Spacings() []int { return []int{100, 120, 140} }
