package twine

import (
	"regexp"
	"strings"
)

// link takes [[a]], [[a|b]], [[a->b]], [[b<-a]], each perhaps with a setter in
// a second pair of brackets: [[a|b][$x = 1]].
func (s *scanner) link() bool {
	rest := s.rest()[2:]
	end := strings.Index(rest[:min(len(rest), maxMacro)], "]]")
	if end < 0 {
		return false
	}
	inner := rest[:end]
	if inner == "" || strings.Contains(inner, "[[") || strings.Contains(inner, "\n\n") {
		return false
	}
	setter := ""
	if i := strings.Index(inner, "]["); i >= 0 {
		inner, setter = inner[:i], inner[i+2:]
	}
	source := s.rest()[:end+4]
	label, target := splitLink(inner)
	s.skip(len(source))
	s.linkTo(label, target, setter, source)
	return true
}

// splitLink tells the label of a link from its target: at the last ->, at the
// first <-, or else at the last bar.
func splitLink(inner string) (label, target string) {
	if i := strings.LastIndex(inner, "->"); i >= 0 {
		return inner[:i], inner[i+2:]
	}
	if i := strings.Index(inner, "<-"); i >= 0 {
		return inner[i+2:], inner[:i]
	}
	if i := strings.LastIndexByte(inner, '|'); i >= 0 {
		return inner[:i], inner[i+1:]
	}
	return inner, inner
}

var (
	address  = regexp.MustCompile(`(?i)^(https?|mailto|file|javascript):`)
	computed = regexp.MustCompile("^([$_][A-Za-z]|`|\\(|<%|\\{)|^\\w[\\w.]*\\(.*\\)$")
)

// linkTo puts a link in. One that leads out of the story, or to a place that is
// worked out in play, leads nowhere: only its words are kept.
func (s *scanner) linkTo(label, target, setter, source string) {
	label, target = strings.TrimSpace(label), strings.TrimSpace(target)
	words := s.label(label)
	var sets []assign
	if strings.TrimSpace(setter) != "" {
		sets = s.dialect.code().parseSets(setter)
	}
	switch {
	case address.MatchString(target), target == "", computed.MatchString(target) && !s.story.has(target):
		s.out.todo(source)
		s.out.link(words, "", nil)
	default:
		if words == "" {
			words = oneLine(target)
		}
		s.out.link(words, target, sets)
	}
}

// body reads what a link does when it is taken, and puts one link in for each
// place that it may lead to. False: it leads nowhere; then its words were put
// in as text.
func (s *scanner) body(label, target, inner, source string) bool {
	out := &sink{place: s.out.place}
	if s.depth >= maxNested {
		s.out.todo(source)
		return false
	}
	s.story.scan(s.dialect, inner, out, s.depth+1)
	var jumps, sets []item
	var todos []string
	for _, it := range out.items {
		switch it.kind {
		case jumpItem:
			jumps = append(jumps, it)
		case setItem:
			sets = append(sets, it)
		case todoItem:
			todos = append(todos, it.text)
		}
	}
	if target != "" {
		jumps = []item{{target: target}}
	}
	if len(jumps) == 0 {
		return false
	}
	s.choices(label, jumps, sets, todos)
	return true
}

// choices puts in the links of one body, each with the facts that are set on
// its way. What is set on other ways only cannot be carried.
func (s *scanner) choices(label string, jumps, sets []item, todos []string) {
	for _, jump := range jumps {
		link := item{kind: linkItem, text: label, target: jump.target, guard: jump.guard, todos: todos}
		for _, set := range sets {
			switch {
			case set.guard.covers(jump.guard):
				link.sets = append(link.sets, set.sets...)
			case !set.guard.excludes(jump.guard):
				link.todos = append(link.todos[:len(link.todos):len(link.todos)], set.text)
			}
		}
		link.sets = append(link.sets, jump.sets...)
		if s.out.links++; s.out.links > maxLinks {
			s.out.full = true
			return
		}
		for _, st := range link.guard {
			st.chain.opened = len(s.out.items)
		}
		s.out.put(link)
	}
}

// includes takes the passage that is shown at this place, if it is one.
func (s *scanner) includes(name, source string) {
	p := s.story.passage(name)
	switch {
	case p == nil:
		s.out.todo(source)
	case s.depth >= maxNested || s.story.shows >= maxShown:
		s.out.todo(source)
	default:
		s.story.shows++
		s.story.included[p.Name] = true
		was := s.out.place
		s.out.end(false)
		s.out.place = place{p, p.Line}
		s.story.scan(s.dialect, s.dialect.prepare(p.Text, s.out), s.out, s.depth+1)
		s.out.place = was
		s.out.end(false)
	}
}
