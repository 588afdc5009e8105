package terminal

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

func TestCleanLeavesNothingToObey(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"plain – “text”, ćžš", "plain – “text”, ćžš"},
		{"two\nlines\tand a tab", "two\nlines\tand a tab"},
		{"\x1b]0;owned\x07\x1b[2Jred", "]0;owned[2Jred"},
		{"c1 \u009b31m", "c1 31m"},
		{"\u202egnp.exe", "gnp.exe"},
		{"bad \xff byte\r", "bad \ufffd byte"},
	} {
		if got := Clean(c.text); got != c.want {
			t.Errorf("Clean(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 30, nil},
		{"one line", 30, []string{"> one line"}},
		{"what would a good ending look like to you?", 26, []string{"> what would a good ending", "  look like to you?"}},
		{"first\n\n\nsecond\n", 30, []string{"> first", "", "  second"}},
		{strings.Repeat("x", 50), 26, []string{"> " + strings.Repeat("x", 24), "  " + strings.Repeat("x", 24), "  xx"}},
	} {
		if got := Wrap(c.text, c.width, "> ", "  "); !slices.Equal(got, c.want) {
			t.Errorf("Wrap(%q, %d) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

func TestWrapLosesNothingAndKeepsToTheWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("aeixž—“”. \n\t\x1b\u202e"))).Draw(t, "text")
		width := rapid.IntRange(narrowest, 120).Draw(t, "width")
		lines := Wrap(text, width, "", "")
		for _, line := range lines {
			if n := visible(line); n > width {
				t.Errorf("%q takes %d columns of %d", line, n, width)
			}
		}
		solid := func(s string) string {
			return strings.Map(func(r rune) rune {
				if unicode.IsSpace(r) {
					return -1
				}
				return r
			}, s)
		}
		if got, want := solid(strings.Join(lines, "")), solid(Clean(text)); got != want {
			t.Errorf("wrapped %q to %q", want, got)
		}
	})
}

// visible counts the characters of a line that take a column.
func visible(line string) int {
	n := 0
	for _, r := range line {
		if !unicode.Is(unicode.Mn, r) {
			n++
		}
	}
	return n
}
