package view

import (
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/power"
)

// The systems that a Build is for.
//
//locale:texts system
const (
	ForDesktop = "for the desktop"
	ForBrowser = "for browsers"
)

// Build says which program this is. Whoever builds it fills it in.
type Build struct {
	Version string // "1.2.0"; empty for one that was built from the source as it is
	System  string // "Linux", "the browser version"; may be empty
}

// Line is the build in one line, for somebody who reports a problem.
func (b Build) Line(say *locale.Catalogue) string {
	version := b.Version
	if version == "" {
		version = say.Text("built from source, without a version")
	}
	return strings.TrimSuffix(version+", "+say.Word("system", b.System), ", ")
}

// AboutScreen says what this is, where its model comes from, and where that
// ends. Told is what to say about something that was just copied.
func AboutScreen(say *locale.Catalogue, b Build, told []string) Screen {
	s := Screen{
		Say:  say,
		Name: About, Heading: say.Text("About %s", GameName), Context: say.Text("A training game about power in helping relationships"),
		Actions: []Control{button("copy", say.Text("Copy the version"), say.Text("For whoever you tell of a problem"), "")},
		New:     append([]string{say.Text("About %s", GameName)}, told...),
	}
	for _, t := range told {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: t})
	}
	s.Body = append(append(s.Body, Block{Kind: Fact, Text: say.Text("Version"), Word: b.Line(say)}), worded(say, aboutFirst)...)
	for _, base := range power.Bases() {
		s.Body = append(s.Body, Block{Kind: Fact, Text: debrief.BaseName(say, base), Word: debrief.Source(say, base.Model().Source)})
	}
	s.Body = append(s.Body, Block{Kind: Heading2, Text: say.In("model", "Where it ends")}, Block{Kind: Bullet, Text: debrief.TeachingNotice(say)})
	s.Body = append(s.Body, worded(say, aboutThen)...)
	return done(s)
}

// aboutFirst stands before the sources, aboutThen after them: what the model
// can't say, and whose work is in the program.
//
//locale:texts
var (
	aboutFirst = []words{
		{Paragraph, "Nothing you do here leaves your machine: no accounts, no telemetry.", ""},
		{Heading2, "Where the model comes from", ""},
		{Paragraph, "Which way trust and autonomy move follows published findings. How far they move is a designer's estimate. Reasons in the debrief name their sources; these stand behind the kinds of power:", ""},
	}
	aboutThen = []words{
		{Bullet, "Most of the findings are surveys at one point in time, often among people at work. That they hold for clients and patients is an assumption.", ""},
		{Bullet, "One meter for trust hides that trust in somebody's skill and trust in their goodwill break differently.", ""},
		{Bullet, "How much say people want differs between persons and cultures. Here it is reckoned the same for all, but for acts that adapt to them.", ""},
		{Bullet, "A conversation has more in it than five sentences to choose from. What the model rates low can be right in a room it does not know.", ""},
		{Heading2, "What it stands on", ""},
		{Paragraph, "Typefaces: Roboto (Apache 2.0) and Latin Modern (GUST Font License). Programs: Go and golang.org/x, Ebitengine, GopherLua, and others that README.md names with their licences.", ""},
	}
)
