package twine

import (
	"bytes"
	"regexp"
	"strings"
)

// Read reads the files of one story, or an archive of several. Twee may be in
// any number of files; HTML and JSON stand alone.
func Read(files []File) ([]*Story, error) {
	if len(files) == 0 {
		return nil, refuse("story", 0, "there is no file")
	}
	size := 0
	for _, f := range files {
		if size += len(f.Data); size > MaxFile {
			return nil, refuse(f.Name, 0, "the story has more than %d MB, and no more is read", MaxFile>>20)
		}
	}
	if len(files) == 1 {
		switch kindOf(files[0].Data) {
		case 'h':
			return published(files[0], readHTML)
		case 'j':
			return published(files[0], readJSON)
		}
	}
	s := &Story{}
	for _, f := range files {
		if kind := kindOf(f.Data); kind != 't' {
			return nil, refuse(f.Name, 0, "a published story cannot be mixed with other files: import it by itself")
		}
		if err := s.readTwee(f); err != nil {
			return nil, err
		}
	}
	if len(s.Passages) == 0 {
		return nil, refuse(files[0].Name, 0, "no passage is in this file: it is neither Twee (lines that begin with ::) nor a story published by Twine")
	}
	if err := s.settle(placeOf(s)); err != nil {
		return nil, err
	}
	return []*Story{s}, nil
}

// published reads the stories of a file that holds whole ones.
func published(f File, read func(File) ([]*Story, error)) ([]*Story, error) {
	stories, err := read(f)
	for i := 0; i < len(stories) && err == nil; i++ {
		err = stories[i].settle(f.Name)
	}
	if err != nil {
		return nil, err
	}
	return stories, nil
}

func placeOf(s *Story) string {
	if len(s.Passages) > 0 {
		return s.Passages[0].File
	}
	return "story"
}

var publishedMark = regexp.MustCompile(`(?i)<tw-storydata|id="?store-?area`)

// kindOf tells HTML and JSON from Twee by how a file begins: Twee holds pieces
// of both.
func kindOf(data []byte) byte {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	data = bytes.TrimLeft(data, " \t\r\n")
	switch {
	case bytes.HasPrefix(data, []byte("<")) && !bytes.Contains(data, []byte("\n::")):
		return 'h'
	case bytes.HasPrefix(data, []byte("<")) && publishedMark.Match(data):
		return 'h'
	case bytes.HasPrefix(data, []byte("{")):
		return 'j'
	}
	return 't'
}

// Includes gives the files that a file of Twee asks for in its passage
// StoryIncludes, as they are written there.
func Includes(f File) []string {
	s := &Story{}
	if kindOf(f.Data) != 't' || s.readTwee(f) != nil {
		return nil
	}
	p := s.passage("StoryIncludes")
	if p == nil {
		return nil
	}
	var names []string
	for line := range strings.Lines(p.Text) {
		if line = strings.TrimSpace(line); line != "" {
			names = append(names, line)
		}
	}
	return names
}
