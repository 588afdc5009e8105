package twine

import (
	"strings"

	"golang.org/x/net/html"
)

// What a tag of HTML does to the text round it: the first end a line, the
// second are nothing that can be told in words and go whole.
var (
	blockTags = words("address article aside blockquote br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul")
	codeTags  = words("script style svg math iframe object audio video canvas select textarea template")
	mediaTags = words("img input embed source")
)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}

// tag takes a tag of HTML: links become links, what looks different becomes
// words, what is seen or heard is reported.
func (s *scanner) tag() bool {
	rest := s.rest()
	name := strings.TrimPrefix(rest[1:], "/")
	if name == "" || !letter(name[0]) || name[0] >= 0x80 || name[0] == '_' {
		return false
	}
	end := until(rest, ">")
	if end < 0 {
		s.story.may(min(len(rest), maxMacro))
		return false
	}
	source := rest[:end+1]
	z := html.NewTokenizer(strings.NewReader(source))
	kind := z.Next()
	if kind != html.StartTagToken && kind != html.EndTagToken && kind != html.SelfClosingTagToken {
		return false
	}
	t := z.Token()
	if kind == html.EndTagToken {
		s.skip(len(source))
		if blockTags[t.Data] {
			s.out.end(true)
		}
		return true
	}
	switch target, setter := passageOf(t); {
	case target != "":
		s.anchor(t.Data, target, setter, source)
	case codeTags[t.Data] && kind == html.StartTagToken && !strings.HasSuffix(source, "/>"):
		s.whole(t.Data, source)
	case mediaTags[t.Data], codeTags[t.Data]:
		s.skip(len(source))
		s.out.todo(source)
	default:
		s.skip(len(source))
		if blockTags[t.Data] {
			s.out.end(true)
		}
	}
	return true
}

// passageOf gives the passage that a tag leads to, and what it sets.
func passageOf(t html.Token) (target, setter string) {
	for _, a := range t.Attr {
		switch a.Key {
		case "data-passage":
			target = a.Val
		case "data-setter":
			setter = a.Val
		}
	}
	return target, setter
}

// anchor takes <a data-passage="…">words</a>.
func (s *scanner) anchor(name, target, setter, source string) {
	inner, whole := s.element(name, source)
	s.skip(len(whole))
	s.linkTo(inner, target, setter, whole)
}

// whole leaves an element out, with what it holds.
func (s *scanner) whole(name, source string) {
	_, whole := s.element(name, source)
	s.skip(len(whole))
	s.out.todo(whole)
}

// element finds where an element ends; one that is not closed is only its tag.
func (s *scanner) element(name, source string) (inner, whole string) {
	rest := s.rest()
	after := rest[len(source):]
	if !s.story.may(min(len(after), maxBody)) {
		return "", source
	}
	lower := lowered(after[:min(len(after), maxBody)])
	if i := strings.Index(lower, "</"+name); i >= 0 {
		if j := strings.IndexByte(lower[i:], '>'); j >= 0 {
			return after[:i], rest[:len(source)+i+j+1]
		}
	}
	return "", source
}

// lowered writes the letters of ASCII small, and leaves every place as it was.
func lowered(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
