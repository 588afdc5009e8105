package script

import (
	"slices"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// oneLine makes one line of a text, however the author broke it. Only plain
// blanks and line ends are joined: a no-break space means something.
func oneLine(s string) string {
	if tidy(s) {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, blank), " ")
}

// tidy reports whether a text is one line without needless blanks, as nearly
// all are.
func tidy(s string) bool {
	before := byte(' ')
	for i := range len(s) {
		if s[i] == '\n' || s[i] == '\t' || s[i] == ' ' && before == ' ' {
			return false
		}
		before = s[i]
	}
	return before != ' '
}

// untidy reports a text with spaces at its ends, or with two in a row. A text over
// several lines is broken and indented as its author likes.
func (l *loader) untidy(s string, line int) {
	what := "begins with a space"
	switch {
	case strings.Contains(s, "\n") || strings.TrimFunc(s, blank) == "":
		return
	case s[0] == ' ' || s[0] == '\t':
	case s[len(s)-1] == ' ' || s[len(s)-1] == '\t':
		what = "ends with a space"
	case strings.Contains(s, "  "):
		what = "has two spaces in a row"
	default:
		return
	}
	if slices.ContainsFunc(l.found, func(d scenario.Diagnostic) bool { return d.Pos.Line == line && d.Severity == scenario.Error }) {
		return // what could not be read was made a space
	}
	l.report(scenario.LooseSpace, line, "take the space out; it is not shown", "the text %s %s", quote(short(s)), what)
}

func blank(r rune) bool { return r == ' ' || r == '\t' || r == '\n' }

// prose makes paragraphs of a text: lines that follow each other are joined,
// blank lines separate, and the indentation of [[ … ]] goes.
func prose(s string) string {
	if tidy(s) {
		return s
	}
	var paragraphs, lines []string
	end := func() {
		if len(lines) > 0 {
			paragraphs = append(paragraphs, strings.Join(lines, " "))
			lines = nil
		}
	}
	for line := range strings.SplitSeq(s, "\n") {
		line = oneLine(line)
		if line == "" {
			end()
			continue
		}
		lines = append(lines, line)
	}
	end()
	return strings.Join(paragraphs, "\n\n")
}

// sound reports whether a text holds only what a screen may be given. A file
// was looked at as a whole, but Lua can cut texts between the bytes of a letter
// and put the halves of two letters together to a third.
func sound(s string) bool {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < 0x80
	}
	if ascii {
		return true
	}
	_, problems := sandbox.CheckSource("", []byte(s), sandbox.LimitsFor(0))
	return len(problems) == 0
}

// longestID is how many letters an id or a name of the condition language has at most.
const longestID = 64

// isID reports whether the text can be the id of a scene, an ending, a choice
// or a case: it appears in links, file names, command lines and records. There -x
// is a flag, and __proto__ no name of JavaScript's for anything new.
func isID(s string) bool {
	return s != "" && len(s) <= longestID && s[0] != '-' && s[0] != '_' && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-_") == ""
}

// isName reports whether the text can be a name of the condition language.
func isName(s string) bool {
	if s == "" || len(s) > longestID || '0' <= s[0] && s[0] <= '9' {
		return false
	}
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == ""
}

// asID is the nearest thing to s that can be an id; empty where s has nothing of one.
func asID(s string) string {
	s = s[:min(len(s), longestID)]
	return strings.Trim(strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r == '_', r == '-':
			return r
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		}
		return '-'
	}, s), "-_")
}
