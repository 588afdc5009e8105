package twine

import (
	"regexp"
	"slices"
	"strings"
)

// File is one file of a story, as it was read.
type File struct {
	Name string // as messages call it
	Data []byte
}

// Passage is one of a story's pieces of text.
type Passage struct {
	Name string
	Tags []string
	Text string // in the language of the story's format
	File string
	Line int // of the first line of its text
}

// Story is what a file held, before anything of it was understood.
type Story struct {
	Title, Author   string
	Format, Version string // of the story format: "Harlowe", "3.3.9"
	Start           string // the name of the first passage
	Passages        []Passage
	Notes           []Note // what was passed over while it was read

	named map[string]int
}

// Note is a remark of the report with its place.
type Note struct {
	File string
	Line int
	Text string
}

func (s *Story) note(file string, line int, text string) {
	if len(s.Notes) < maxTodos {
		s.Notes = append(s.Notes, Note{file, line, text})
	}
}

// add takes a passage in. Of two with one name the later counts, as it does in
// Twine's own compilers.
func (s *Story) add(p Passage) error {
	p.Name = strings.TrimSpace(p.Name)
	switch {
	case len(p.Name) > maxName:
		return refuse(p.File, p.Line, "a passage's name is longer than %d letters; is a line break missing after it?", maxName)
	case len(p.Text) > maxPassage:
		return refuse(p.File, p.Line, "passage %q holds %d kB of text, and the limit is %d kB: split it", p.Name, len(p.Text)>>10, maxPassage>>10)
	case len(s.Passages) >= maxPassages:
		return refuse(p.File, p.Line, "the story has more than %d passages, and no more can be imported: split it", maxPassages)
	}
	if s.named == nil {
		s.named = map[string]int{}
	}
	if before, ok := s.named[p.Name]; ok {
		if first := s.Passages[before]; p.Name == "StoryData" && p.File != first.File && p.Text != first.Text {
			return refuse(p.File, p.Line, "another story begins here, beside the one in %s: import one at a time", first.File)
		}
		s.note(p.File, p.Line, "there are two passages named "+brief(p.Name)+"; the later one was taken")
		s.Passages[before] = p
		return nil
	}
	s.named[p.Name] = len(s.Passages)
	s.Passages = append(s.Passages, p)
	return nil
}

// passage gives a passage by its name.
func (s *Story) passage(name string) *Passage {
	if i, ok := s.named[strings.TrimSpace(name)]; ok {
		return &s.Passages[i]
	}
	return nil
}

// settle takes out the passages that only say something of the story, and finds
// the one it begins with.
func (s *Story) settle(file string) error {
	if p := s.passage("StoryTitle"); p != nil && s.Title == "" {
		s.Title = oneLine(p.Text)
	}
	if p := s.passage("StoryAuthor"); p != nil && s.Author == "" {
		s.Author = oneLine(p.Text)
	}
	size := 0
	for _, p := range s.Passages {
		size += len(p.Text)
	}
	if size > maxText {
		return refuse(file, 0, "the story holds %d kB of text, and the limit is %d kB: split it", size>>10, maxText>>10)
	}
	if s.Start == "" || s.passage(s.Start) == nil {
		if s.Start != "" {
			s.note(file, 0, "the story says that it starts with "+brief(s.Start)+", and there is no such passage")
		}
		s.Start = s.likelyStart()
	}
	start := s.passage(s.Start)
	if start == nil || start.role() == dataRole {
		return refuse(file, 0, "the story has no passage that could be shown")
	}
	s.Start = start.Name
	return nil
}

// likelyStart is the passage named Start, or else the first that is shown.
func (s *Story) likelyStart() string {
	first := ""
	for i := range s.Passages {
		p := &s.Passages[i]
		if p.role() != shownRole {
			continue
		}
		if strings.EqualFold(p.Name, "start") {
			return p.Name
		}
		if first == "" {
			first = p.Name
		}
	}
	return first
}

// role is what a passage is for.
type role uint8

const (
	shownRole role = iota
	dataRole       // says something of the story and is used up
	setupRole      // code that runs before the story begins
	asideRole      // shown round other passages, or code: not carried
)

// role tells it from the names and tags that story formats keep for themselves.
func (p *Passage) role() role {
	switch p.Name {
	case "StoryTitle", "StoryAuthor", "StoryData", "StorySettings", "StoryIncludes", "StoryIFID":
		return dataRole
	case "StoryInit":
		return setupRole
	case "StorySubtitle", "StoryMenu", "StoryCaption", "StoryBanner", "StoryShare", "StoryInterface", "StoryDisplayTitle", "StoryMetadata",
		"PassageHeader", "PassageFooter", "PassageReady", "PassageDone", "Twee2Settings", "MenuOptions", "MenuStory", "MenuShare":
		return asideRole
	}
	for _, tag := range p.Tags {
		switch strings.ToLower(tag) {
		case "startup":
			return setupRole
		case "script", "stylesheet", "widget", "annotation", "twine.private", "twine.image", "header", "footer", "debug-header", "debug-footer",
			"debug-startup", "init", "haml":
			return asideRole
		}
	}
	return shownRole
}

// tagged reports whether a passage has a tag.
func (p *Passage) tagged(tag string) bool { return slices.Contains(p.Tags, tag) }

var (
	harloweCall  = regexp.MustCompile(`\((set|if|link|link-goto|goto|go-to|print|display|else|text-style):`)
	chapbookCall = regexp.MustCompile(`(?m)^\[(if |unless |else\]|continue\]|cont\]|after |align )|\{embed passage|\{reveal link`)
)

// dialect is the language that the passages are written in, by the name of the
// format or else by what stands in them.
func (s *Story) dialect() dialect {
	switch format := strings.ToLower(s.Format); {
	case strings.HasPrefix(format, "harlowe"):
		return harlowe{}
	case strings.HasPrefix(format, "chapbook"):
		return chapbook{}
	case strings.HasPrefix(format, "snowman"):
		return snowman{}
	case strings.HasPrefix(format, "sugar"), strings.HasPrefix(format, "jonah"), strings.HasPrefix(format, "responsive"), strings.HasPrefix(format, "twine 1"):
		return sugarcube{}
	}
	return s.guess()
}

// guess counts what only one of the formats writes.
func (s *Story) guess() dialect {
	var votes [4]int
	for i := range s.Passages {
		p := &s.Passages[i]
		if p.role() != shownRole && p.role() != setupRole {
			continue
		}
		votes[0] += strings.Count(p.Text, "<<")
		votes[1] += len(harloweCall.FindAllStringIndex(p.Text, maxLinks))
		votes[2] += strings.Count(p.Text, "<%") + strings.Count(p.Text, "data-passage=")
		votes[3] += len(chapbookVars.FindAllStringIndex(p.Text, maxLinks)) + len(chapbookCall.FindAllStringIndex(p.Text, maxLinks))
	}
	best := 0
	for i, n := range votes {
		if n > votes[best] {
			best = i
		}
	}
	if s.Format == "" && votes[best] > 0 {
		s.Format = []string{"SugarCube", "Harlowe", "Snowman", "Chapbook"}[best] + ", by its looks"
	}
	return []dialect{sugarcube{}, harlowe{}, snowman{}, chapbook{}}[best]
}
