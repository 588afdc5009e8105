package twine

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// htmlReader goes through published HTML token by token: no tree is built, so
// nothing in the file can nest too deeply.
type htmlReader struct {
	file    string
	z       *html.Tokenizer
	line    int
	stories []*Story
	story   *Story
	start   string // of the story: the pid of its first passage
	pid     string
	passage *Passage
	text    strings.Builder
	old     bool // a store of Twine 1
	depth   int  // elements open inside that store
	rot13   bool
	code    string // the element of a story that holds its script or its style
}

// readHTML reads every story of a published file or an archive.
func readHTML(f File) ([]*Story, error) {
	text, err := decode(f)
	if err != nil {
		return nil, err
	}
	r := &htmlReader{file: f.Name, z: html.NewTokenizer(strings.NewReader(text)), line: 1}
	for {
		kind := r.z.Next()
		if kind == html.ErrorToken {
			if err := r.z.Err(); !errors.Is(err, io.EOF) {
				return nil, refuse(f.Name, r.line, "the HTML cannot be read: %v", err)
			}
			break
		}
		raw := r.z.Raw()
		lines := bytes.Count(raw, []byte("\n"))
		if err := r.token(kind, string(raw)); err != nil {
			return nil, err
		}
		r.line += lines
	}
	if r.passage != nil {
		return nil, refuse(f.Name, r.passage.Line, "passage %s does not end: the file is cut off or damaged; publish the story again", brief(r.passage.Name))
	}
	r.finish()
	if len(r.stories) == 0 {
		return nil, refuse(f.Name, 0, "no story of Twine is in this file: publish the story from Twine to a file, or export it as Twee")
	}
	return r.stories, nil
}

// token takes one token; raw is how it stands in the file.
func (r *htmlReader) token(kind html.TokenType, raw string) error {
	t := r.z.Token()
	switch {
	case r.passage != nil:
		return r.inPassage(kind, t, raw)
	case kind == html.StartTagToken || kind == html.SelfClosingTagToken:
		return r.opened(kind, t, raw)
	case kind == html.EndTagToken:
		r.closed(t)
	case kind == html.TextToken && r.code != "" && r.story != nil:
		if strings.TrimSpace(t.Data) != "" {
			r.story.note(r.file, r.line, "the story's "+r.code+" was left out")
		}
		r.code = ""
	}
	return nil
}

func (r *htmlReader) opened(kind html.TokenType, t html.Token, raw string) error {
	switch {
	case t.Data == "tw-storydata":
		r.finish()
		if len(r.stories) >= maxStories {
			return refuse(r.file, r.line, "the archive holds more than %d stories: split it", maxStories)
		}
		r.story = &Story{Title: attr(t, "name"), Format: attr(t, "format"), Version: attr(t, "format-version")}
		r.start = attr(t, "startnode")
		r.stories = append(r.stories, r.story)
	case t.Data == "tw-passagedata" && r.story != nil && !r.old:
		r.begin(attr(t, "name"), attr(t, "tags"), raw)
		if r.pid = attr(t, "pid"); r.pid == r.start && r.start != "" {
			r.story.Start = r.passage.Name
		}
	case !r.old && t.Data == "div" && slices.Contains([]string{"storearea", "store-area"}, strings.ToLower(attr(t, "id"))) && r.story == nil:
		r.story, r.old, r.depth = &Story{Format: "Twine 1", Start: "Start"}, true, 1
		r.stories = append(r.stories, r.story)
	case r.old && t.Data == "div" && kind == html.StartTagToken:
		if name := attr(t, "tiddler"); name != "" {
			r.begin(name, attr(t, "tags"), raw)
		} else {
			r.depth++
		}
	case r.story != nil && !r.old && (t.Data == "script" || t.Data == "style"):
		r.code = t.Data
	}
	return nil
}

func (r *htmlReader) begin(name, tags, raw string) {
	r.passage = &Passage{Name: name, Tags: strings.Fields(tags), File: r.file, Line: r.line + strings.Count(raw, "\n")}
	r.text.Reset()
}

// inPassage collects the text of a passage. Tags in it that were not escaped
// are text, too: they belong to the story format.
func (r *htmlReader) inPassage(kind html.TokenType, t html.Token, raw string) error {
	end := "tw-passagedata"
	if r.old {
		end = "div"
	}
	switch {
	case kind == html.EndTagToken && t.Data == end:
		p := *r.passage
		p.Text = r.text.String()
		r.passage = nil
		return r.take(p)
	case kind == html.StartTagToken && (t.Data == "tw-passagedata" || t.Data == "tw-storydata"):
		return refuse(r.file, r.line, "a passage begins inside passage %s: the file is damaged; publish the story again", brief(r.passage.Name))
	case kind == html.TextToken:
		r.text.WriteString(t.Data)
	default:
		r.text.WriteString(raw)
	}
	if r.text.Len() > maxPassage {
		return refuse(r.file, r.passage.Line, "passage %s holds more than %d kB of text: split it", brief(r.passage.Name), maxPassage>>10)
	}
	return nil
}

// take puts a passage into the story; those of Twine 1 are written in a code of
// their own.
func (r *htmlReader) take(p Passage) error {
	if r.old {
		p.Text = strings.NewReplacer(`\n`, "\n", `\t`, "\t", `\s`, `\`).Replace(p.Text)
		if p.Name == "StorySettings" {
			settings := strings.ReplaceAll(strings.ToLower(p.Text), " ", "")
			r.rot13 = strings.Contains(settings, "obfuscate:rot13") || strings.Contains(settings, "obfuscate:swap")
		}
	} else if p.tagged("Twine.private") {
		return nil
	}
	return r.story.add(p)
}

func (r *htmlReader) closed(t html.Token) {
	switch {
	case t.Data == "tw-storydata":
		r.finish()
	case r.old && t.Data == "div":
		if r.depth--; r.depth <= 0 {
			r.finish()
		}
	}
}

// finish ends a story. Letters that were exchanged to hide the plot go back.
func (r *htmlReader) finish() {
	if r.story != nil && r.rot13 {
		was := r.story.Passages
		r.story.Passages, r.story.named = nil, nil
		for _, p := range was {
			if p.Name != "StorySettings" {
				p.Name, p.Text = rot13(p.Name), rot13(p.Text)
				for i, tag := range p.Tags {
					p.Tags[i] = rot13(tag)
				}
			}
			if err := r.story.add(p); err != nil {
				break
			}
		}
	}
	r.story, r.old, r.rot13, r.start, r.code = nil, false, false, "", ""
}

func rot13(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+13)%26
		}
		return r
	}, s)
}

func attr(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
