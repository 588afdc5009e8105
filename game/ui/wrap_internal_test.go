package ui

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// ten is a typeface whose letters are all ten pixels wide.
type ten struct{}

func (ten) Width(s string, _ Face) int { return utf8.RuneCountInString(s) * 640 }
func (ten) Ascent(f Face) int          { return f.Size }

func wrapped(width int, text string) []string {
	var out []string
	for _, l := range wrap(ten{}, width, span{text: text}) {
		s := ""
		for _, p := range l.pieces {
			s += p.text
		}
		out = append(out, s)
	}
	return out
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		width int
		text  string
		want  string
	}{
		{200, "one two three", "one two three"},
		{100, "one two three", "one two|three"},
		{70, "one two", "one two"},
		{69, "one two", "one|two"},
		{60, "immeasurable", "immeas|urable"},
		{60, "a immeasurable b", "a|immeas|urable|b"},
		{60, "well-known", "well-|known"},
		{80, "here — there", "here —|there"},
		{100, "one\ntwo", "one|two"},
		{100, "one\n\ntwo", "one||two"},
		{40, "Ελλάδα", "Ελλά|δα"},
		{5, "ab", "a|b"},
		{100, "", ""},
		{100, "  led by space", "led by|space"},
	} {
		if got := strings.Join(wrapped(c.width, c.text), "|"); got != c.want {
			t.Errorf("%d %q: %q, want %q", c.width, c.text, got, c.want)
		}
	}
}

func TestWrapKeepsEveryLetter(t *testing.T) {
	letters := func(s string) string { return strings.Join(strings.Fields(s), "") }
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("abcdé —-/жλ\n")), 0, 60, -1).Draw(t, "text")
		width := rapid.IntRange(10, 300).Draw(t, "width")
		lines := wrapped(width, text)
		if got := letters(strings.Join(lines, " ")); got != letters(text) {
			t.Fatalf("%q became %q", text, lines)
		}
		for _, l := range lines {
			if utf8.RuneCountInString(l)*10 > width && utf8.RuneCountInString(l) > 1 {
				t.Fatalf("%q is wider than %d", l, width)
			}
		}
	})
}

func TestWrapGoesOnAcrossFaces(t *testing.T) {
	lines := wrap(ten{}, 120, span{text: "You said: ", face: Face{Weight: Bold}}, span{text: "yes and no"})
	if len(lines) != 2 || len(lines[0].pieces) != 1 && lines[0].pieces[1].text != "yes" && lines[0].pieces[0].x != 0 {
		t.Fatalf("%+v", lines)
	}
}
