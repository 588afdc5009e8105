package terminal

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func laidOut(text string, width int) string {
	var out strings.Builder
	Page{Out: &out, Width: width}.Markdown(text, strings.ToUpper)
	return out.String()
}

func TestMarkdownIsLaidOut(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"headings":   {"# One `x`\n\n## Two\n### Three\n", "One \"x\"\n=======\n\nTwo\n---\n\nThree\n"},
		"paragraphs": {"a *b* **c**\nd\n\n`power` and `go \"x\"`, `casebook help`", "a b c d\n\n\"power\" and go \"x\", \"casebook help\"\n"},
		"marks":      {"2 * 3 * 4 and `a*b*c` `_x_`", "2 * 3 * 4 and a*b*c \"_x_\"\n"},
		"links":      {"[the map](tools.md), and [here]()", "the map (TOOLS.MD), and here\n"},
		"lists":      {"So:\n- one that\n  goes on\n- two\n\n1. a\n2. b", "So:\n\n- one that goes on\n- two\n1. a\n2. b\n"},
		"quotation":  {"> one\n> two", "    one two\n"},
		"listing":    {"```lua\nscene \"x\" {\n\n  # no heading\n}\n```\nafter", "    scene \"x\" {\n\n      # no heading\n    }\n\nafter\n"},
		"open":       {"```\nnever closed", "    never closed\n"},
		"comment":    {"<!-- made: x -->\n| a | b |\n| --- | --- |\n| `c` | d \\| e |\n<!-- end -->", "a  b\n--------\nc  d | e\n"},
		"stacked":    {"| a | b |\n| --- | --- |\n| " + strings.Repeat("long ", 7) + "| " + strings.Repeat("word ", 9) + "|", strings.TrimSpace(strings.Repeat("long ", 7)) + "\n  word word word word word word word\n  word word\n"},
		"nothing":    {"\n\n", ""},
	} {
		if got := laidOut(c.text, 40); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, c.want)
		}
	}
}

// FuzzMarkdown holds that no text stops it or reaches the terminal as a command,
// and that all but listings keep to the width.
func FuzzMarkdown(f *testing.F) {
	for _, text := range []string{"# a\n\n|b|c|\n|-|-|\n|d|", "|", "```", "- a\n1. b", "\x1b[1m`*[x](y.md)*`", "| a |\n", "[`x`](a.md)*"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		out := laidOut(text, 60)
		if strings.ContainsAny(out, "\x1b\x07") {
			t.Errorf("%q lets a command through: %q", text, out)
		}
		if strings.Contains(text, "```") || !utf8.ValidString(text) {
			return
		}
		for line := range strings.Lines(out) {
			if utf8.RuneCountInString(strings.TrimSpace(line)) > 60 {
				t.Errorf("%q gives a line of %d columns: %q", text, utf8.RuneCountInString(line), line)
			}
		}
	})
}
