package twine

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// readJSON reads a story in the JSON of Twine's tools. Two forms are met: the
// specified one, which names the first passage, and an older one with numbers.
func readJSON(f File) ([]*Story, error) {
	text, err := decode(f)
	if err != nil {
		return nil, err
	}
	var data struct {
		Name          string          `json:"name"`
		Format        string          `json:"format"`
		FormatVersion string          `json:"format-version"`
		Version       string          `json:"formatVersion"`
		Start         string          `json:"start"`
		StartNode     json.RawMessage `json:"startnode"`
		Passages      []struct {
			Name    string          `json:"name"`
			Text    string          `json:"text"`
			Content string          `json:"content"`
			PID     json.RawMessage `json:"pid"`
			Tags    json.RawMessage `json:"tags"`
		} `json:"passages"`
	}
	if err := json.Unmarshal([]byte(text), &data); err != nil {
		return nil, badJSON(f.Name, text, err)
	}
	if len(data.Passages) == 0 {
		return nil, refuse(f.Name, 0, "this is JSON, and no story of Twine: it has no passages")
	}
	s := &Story{Title: data.Name, Format: data.Format, Version: data.FormatVersion + data.Version, Start: data.Start}
	at := 0
	for i, p := range data.Passages {
		if p.Name == "" {
			return nil, refuse(f.Name, 0, "passage %d has no name", i+1)
		}
		line := 1
		if name, err := json.Marshal(p.Name); err == nil { // where its name stands, for the report
			if found := strings.Index(text[at:], string(name)); found >= 0 {
				at += found
				line = 1 + strings.Count(text[:at], "\n")
				at += len(name)
			}
		}
		if err := s.add(Passage{Name: p.Name, Tags: jsonTags(p.Tags), Text: p.Text + p.Content, File: f.Name, Line: line}); err != nil {
			return nil, err
		}
		if pid := plainJSON(p.PID); pid != "" && (pid == plainJSON(data.StartNode) || pid == data.Start) {
			s.Start = p.Name
		}
	}
	return []*Story{s}, nil
}

// plainJSON gives a number or a text as the same text.
func plainJSON(raw json.RawMessage) string { return strings.Trim(string(raw), `" `) }

// jsonTags reads tags as a list, or as one text with blanks.
func jsonTags(raw json.RawMessage) []string {
	var list []string
	if json.Unmarshal(raw, &list) == nil {
		return list
	}
	return strings.Fields(plainJSON(raw))
}

func badJSON(file, text string, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	offset, trouble := int64(0), err.Error()
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
		trouble = fmt.Sprintf("%s holds a %s, and should hold something else", cmp.Or(kind.Field, "the file"), kind.Value)
	}
	line := 1 + bytes.Count([]byte(text)[:min(int(offset), len(text))], []byte("\n"))
	return refuse(file, line, "the JSON cannot be read: %s", trouble)
}
