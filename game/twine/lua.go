package twine

import (
	"strings"
	"unicode"
)

// This file is the one way from a story into a script. Whatever was written in
// a story passes through quote, long or remark, and ends up as a text or as a
// comment of one line, never as code.

// clean leaves out what a scenario may not hold: characters that hide, control
// or turn round what stands beside them.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case unicode.Is(unicode.Zl, r), unicode.Is(unicode.Zp, r):
			return '\n'
		case r == '\t', r == '\r', r == '\f', r == '\v':
			return ' '
		case r == unicode.ReplacementChar: // what could not be read
			return '?'
		case !unicode.IsGraphic(r), r == 0x34f, r >= 0xe0000:
			return -1
		}
		return r
	}, s)
}

// oneLine makes one line of a text, as a scenario would read it.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(clean(s), func(r rune) bool { return r == ' ' || r == '\n' }), " ")
}

// quote writes a text in double quotation marks.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(clean(s)) + `"`
}

// long writes a text of several paragraphs between long brackets, with as many
// equals signs as keep the text from closing them.
func long(s string) string {
	s = clean(s)
	level := ""
	for strings.Contains(s+"]", "]"+level+"]") {
		level += "="
	}
	return "[" + level + "[" + s + "]" + level + "]"
}

// longestRemark keeps comments readable, in characters.
const longestRemark = 160

// remark makes of a piece of a story what can stand in a comment.
func remark(s string) string { return shortened(oneLine(s), longestRemark) }

// brief quotes a name or a piece of text for a message.
func brief(s string) string { return quote(shortened(oneLine(s), 60)) }

func shortened(s string, most int) string {
	if runes := []rune(s); len(runes) > most {
		return strings.TrimSpace(string(runes[:most-1])) + "…"
	}
	return s
}

// maxLine is how many characters of a line a screen has room for.
const maxLine = 280

// sentences cuts a paragraph that is too long for one line, where a sentence
// ends or else between words.
func sentences(s string) []string {
	var all []string
	runes := []rune(s)
	for len(runes) > maxLine {
		cut := 0
		for i := 40; i < maxLine; i++ {
			if runes[i] == ' ' && strings.ContainsRune(".!?…”\"»", runes[i-1]) {
				cut = i
			}
		}
		for i := maxLine; cut == 0 && i < len(runes); i++ { // the sentence itself is too long
			if runes[i] == ' ' && (strings.ContainsRune(".!?…", runes[i-1]) || i > 4*maxLine) || i > 8*maxLine {
				cut = i
			}
		}
		if cut == 0 {
			break
		}
		all = append(all, strings.TrimSpace(string(runes[:cut])))
		runes = []rune(strings.TrimSpace(string(runes[cut:])))
	}
	return append(all, string(runes))
}
