package view

import (
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/power"
)

// Build says which program this is. Whoever builds it fills it in.
type Build struct {
	Version string // "1.2.0"; empty for one that was built from the source as it is
	System  string // "Linux", "the browser version"; may be empty
}

// String is the build in one line, for somebody who reports a problem.
func (b Build) String() string {
	version := b.Version
	if version == "" {
		version = "built from source, without a version"
	}
	return strings.TrimSuffix(version+", "+b.System, ", ")
}

// AboutScreen says what this is, where its model comes from, and where that
// ends. Told is what to say about something that was just copied.
func AboutScreen(b Build, told []string) Screen {
	s := Screen{
		Name: About, Heading: "About " + GameName, Context: "A training game about power in helping relationships",
		Actions: []Control{button("copy", "Copy the version", "For whoever you tell of a problem", "")},
		New:     append([]string{"About " + GameName}, told...),
	}
	for _, t := range told {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: t})
	}
	s.Body = append(append(s.Body, Block{Kind: Fact, Text: "Version", Word: b.String()}), worded(aboutFirst)...)
	for _, base := range power.Bases() {
		s.Body = append(s.Body, Block{Kind: Fact, Text: debrief.Capital(base.String()), Word: base.Model().Source})
	}
	s.Body = append(s.Body, worded(aboutThen)...)
	return done(s)
}

// aboutFirst stands before the sources, aboutThen after them: what the model
// can't say, and whose work is in the program.
var (
	aboutFirst = []words{
		{Paragraph, "Nothing you do here leaves your machine: no accounts, no telemetry.", ""},
		{Heading2, "Where the model comes from", ""},
		{Paragraph, "Which way trust and autonomy move follows published findings. How far they move is a designer's estimate. Reasons in the debrief name their sources; these stand behind the kinds of power:", ""},
	}
	aboutThen = []words{
		{Heading2, "Where it ends", ""},
		{Bullet, debrief.TeachingNotice(nil), ""},
		{Bullet, "Most of the findings are surveys at one point in time, often among people at work. That they hold for clients and patients is an assumption.", ""},
		{Bullet, "One meter for trust hides that trust in somebody's skill and trust in their goodwill break differently.", ""},
		{Bullet, "How much say people want differs between persons and cultures. Here it is reckoned the same for all, but for acts that adapt to them.", ""},
		{Bullet, "A conversation has more in it than five sentences to choose from. What the model rates low can be right in a room it does not know.", ""},
		{Heading2, "What it stands on", ""},
		{Paragraph, "Typefaces: Roboto (Apache 2.0) and Latin Modern (GUST Font License). Programs: Go and golang.org/x, Ebitengine, GopherLua, and others that README.md names with their licences.", ""},
	}
)
