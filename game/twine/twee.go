package twine

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"unicode/utf8"
)

// tweePosition is what Twee2 writes behind a head: <100,200>.
var tweePosition = regexp.MustCompile(`<\s*-?[\d.]+\s*,\s*-?[\d.]+\s*>\s*$`)

// readTwee reads one file of Twee into a story.
func (s *Story) readTwee(f File) error {
	text, err := decode(f)
	if err != nil {
		return err
	}
	var p *Passage
	var lines []string
	end := func() error {
		if p == nil {
			if stray := strings.TrimSpace(strings.Join(lines, "\n")); stray != "" {
				s.note(f.Name, 1, "text stands before the first passage and was left out: "+brief(stray))
			}
			return nil
		}
		p.Text = strings.TrimRight(strings.Join(lines, "\n"), " \t\n")
		if p.Name == "StoryData" {
			s.readData(*p)
		}
		return s.add(*p)
	}
	number := 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		if !strings.HasPrefix(line, "::") {
			lines = append(lines, line)
			continue
		}
		if err := end(); err != nil {
			return err
		}
		made, err := readHead(f.Name, number, line)
		if err != nil {
			return err
		}
		p, lines = made, nil
	}
	return end()
}

// decode gives the text of a file with plain line ends.
func decode(f File) (string, error) {
	data := bytes.TrimPrefix(f.Data, []byte("\xef\xbb\xbf"))
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return "", refuse(f.Name, 1, "the file is saved as UTF-16: save it as UTF-8")
	case bytes.IndexByte(data, 0) >= 0:
		return "", refuse(f.Name, 1+bytes.Count(data[:bytes.IndexByte(data, 0)], []byte("\n")), "this is no text: a NUL byte stands here")
	case !utf8.Valid(data):
		line := 1
		for rest := data; len(rest) > 0; {
			r, n := utf8.DecodeRune(rest)
			if r == utf8.RuneError && n == 1 {
				break
			}
			if r == '\n' {
				line++
			}
			rest = rest[n:]
		}
		return "", refuse(f.Name, line, "this is not UTF-8 text: save the file as UTF-8")
	}
	return strings.ReplaceAll(strings.ReplaceAll(string(data), "\r\n", "\n"), "\r", "\n"), nil
}

// readHead reads the line that begins a passage:
//
//	:: name [tags] {"position":"100,200"}
//	:: name [tags] <100,200>
func readHead(file string, number int, line string) (*Passage, error) {
	rest := strings.TrimSpace(strings.TrimLeft(line, ":"))
	if word, given, _ := strings.Cut(rest, " "); strings.HasPrefix(word, "@") {
		if word == "@include" {
			return nil, refuse(file, number, "::@include takes in another file (%s), which is not done: name all files of the story, or their folder", brief(strings.TrimSpace(given)))
		}
		return nil, refuse(file, number, "%s is an instruction to Twee2, and no passage: take the line out", brief("::"+word))
	}
	p := &Passage{File: file, Line: number + 1}
	rest = tweePosition.ReplaceAllString(rest, "")
	rest = strings.TrimSpace(rest)
	if strings.HasSuffix(rest, "}") { // metadata: where the passage lies on Twine's map
		if i := bare(rest, '{'); i >= 0 {
			rest = strings.TrimSpace(rest[:i])
		}
	}
	if strings.HasSuffix(rest, "]") && !strings.HasSuffix(rest, `\]`) {
		if i := bare(rest, '['); i >= 0 {
			p.Tags = strings.Fields(unescape(rest[i+1 : len(rest)-1]))
			rest = strings.TrimSpace(rest[:i])
		}
	}
	p.Name = unescape(rest)
	if p.Name == "" {
		return nil, refuse(file, number, "this passage has no name: write one behind the ::")
	}
	return p, nil
}

// bare finds the first such sign that no backslash stands before.
func bare(s string, sign byte) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case sign:
			return i
		}
	}
	return -1
}

// unescape takes out the backslashes that keep signs of a head from meaning
// something.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// readData reads the passage StoryData.
func (s *Story) readData(p Passage) {
	var data struct {
		Format  string `json:"format"`
		Version string `json:"format-version"`
		Start   string `json:"start"`
	}
	if err := json.Unmarshal([]byte(p.Text), &data); err != nil {
		s.note(p.File, p.Line, "StoryData cannot be read and was passed over: "+err.Error())
		return
	}
	s.Format, s.Version, s.Start = data.Format, data.Version, data.Start
}
