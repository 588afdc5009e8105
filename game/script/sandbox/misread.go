package sandbox

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// called finds names that a bracket follows.
var called = regexp.MustCompile(`([A-Za-z_]\w*)\s*\(`)

// misread explains an end that closes a brace: the word function was misspelt, or ending was meant.
func (s *splitter) misread(top opener, t token) *Problem {
	if after := bytes.TrimLeft(s.src[t.end:], " "); len(after) > 0 && (after[0] == '"' || after[0] == '\'') {
		return &Problem{Kind: Syntax, Hint: Slip, Line: t.line, Text: "end closes a function; how a case ends is called an ending", Remedy: `write ending "…"`}
	}
	for _, m := range called.FindAllSubmatchIndex(s.src[min(top.start, t.start):t.start], -1) {
		from := min(top.start, t.start)
		name := string(s.src[from+m[2] : from+m[3]])
		if name != "function" && likeFunction(strings.ToLower(name)) {
			line := top.line + bytes.Count(s.src[from:from+m[2]], []byte("\n"))
			return &Problem{Kind: Syntax, Hint: UnknownName, Line: line, Text: fmt.Sprintf("the word %s is not known", name), Remedy: `did you mean "function"`}
		}
	}
	return nil
}

// likeFunction reports whether a word that stands before a bracket is likely the word function.
func likeFunction(word string) bool {
	if slices.Contains([]string{"def", "fn", "func", "fun", "lambda", "fonction", "procedure"}, word) {
		return true
	}
	const whole = "function"
	if len(word) < len(whole)-2 || len(word) > len(whole)+2 || word[0] != 'f' {
		return false
	}
	found := 0
	for i := range len(whole) {
		if strings.IndexByte(word, whole[i]) >= 0 {
			found++
		}
	}
	return found >= len(whole)-2
}
