package twine

import (
	"regexp"
	"strings"
)

// markdownMarks are what Chapbook and Snowman make letters bold with.
var markdownMarks = []string{"***", "**", "~~", "__", "*", "_", "```", "`"}

var markdownLine = regexp.MustCompile(`^[ \t]*(#{1,6}[ \t]+|[*+-][ \t]+|>[ \t]*|(-{3,}|\*{3,}|_{3,})[ \t]*(\n|$))`)

// markdownBegin takes the marks at the beginning of a line.
func (s *scanner) markdownBegin() {
	for range maxBranches {
		mark := markdownLine.FindString(s.rest())
		if mark == "" {
			return
		}
		if !strings.HasSuffix(mark, "\n") && s.at > 0 {
			s.out.end(true)
		}
		s.skip(len(strings.TrimRight(mark, "\n")))
	}
}

// escaped takes a sign that a backslash keeps from being a mark.
func (s *scanner) escaped() bool {
	if len(s.rest()) < 2 || !strings.ContainsRune("\\`*_{}[]()#+-.!~<>", rune(s.rest()[1])) {
		return false
	}
	s.out.write(s.rest()[1:2])
	s.skip(2)
	return true
}
