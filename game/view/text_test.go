package view

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestWrapKeepsEveryLetterAndTheWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([a-zéЖ—]{1,30} {0,3}){0,20}`).Draw(t, "text")
		width := rapid.IntRange(0, 40).Draw(t, "width")
		lines := Wrap(text, width)
		for _, line := range lines {
			if columns(line) > max(width, 8) || line == "" {
				t.Fatalf("%q at width %d", line, width)
			}
		}
		squeezed := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if squeezed(strings.Join(lines, "")) != squeezed(text) {
			t.Fatalf("%q became %q", text, lines)
		}
	})
}

func TestTextStaysInItsColumns(t *testing.T) {
	s := FaultScreen(nil, strings.Repeat("word ", 40), "", "scenario.lua:3: "+strings.Repeat("x", 200), "Go on", "")
	for _, width := range []int{20, 34, 78} {
		for line := range strings.Lines(Text(s, width)) {
			if columns(strings.TrimRight(line, "\n")) > width {
				t.Errorf("at %d: %q", width, line)
			}
		}
	}
}
