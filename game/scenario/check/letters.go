package check

import (
	"fmt"
	"strings"
	"unicode"

	"upperhand/game/scenario"
)

// letters looks at the characters of all texts: words of two alphabets, marks that
// are not written alike, and words of another language.
func (c *checker) letters() {
	var marks quotes
	var spoken languages
	c.texts(func(s string, pos scenario.Pos) {
		c.scripts(s, pos)
		marks.count(s, pos)
		spoken.count(s)
	})
	c.quotation(&marks)
	if lang := spoken.other(primary(c.sc.Language)); lang != "" {
		c.report(scenario.OtherLanguage, c.sc.Pos, fmt.Sprintf("write language = %q in scenario { … }", lang),
			"the text reads like %s, and the case says that it is in %q", languageNames[lang], c.sc.Language)
	}
}

// texts calls do for every text that a trainee reads.
func (c *checker) texts(do func(s string, pos scenario.Pos)) {
	sc := c.sc
	for _, s := range []string{sc.Title, sc.Role, sc.Summary, sc.Prebrief, sc.ContentNote, sc.Fiction} {
		do(s, sc.Pos)
	}
	for _, o := range sc.Objectives {
		do(o.Text, o.Pos)
	}
	for _, ch := range sc.Characters {
		for _, s := range []string{ch.Name, ch.Role, ch.Want, ch.Fear, ch.Unsaid} {
			do(s, ch.Pos)
		}
	}
	for i := range sc.Scenes {
		scene := &sc.Scenes[i]
		for _, s := range []string{scene.Title, scene.Place, scene.ContentNote} {
			do(s, scene.Pos)
		}
	}
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		do(item.Text, item.Pos)
		do(item.Thought, item.Pos)
		if ch := item.Choice; ch != nil {
			for _, s := range []string{ch.Heard, ch.Meant, ch.Why, ch.Ethics} {
				do(s, item.Pos)
			}
		}
	})
	for _, e := range sc.Endings {
		for _, s := range []string{e.Title, e.Text, e.Later} {
			do(s, e.Pos)
		}
	}
	for _, r := range sc.Reflections {
		do(r.Text, r.Pos)
	}
}

// scripts looks for a word with letters of two alphabets, as a Cyrillic а in a
// Latin word: it looks right, is read aloud wrongly and is not found by a search.
func (c *checker) scripts(s string, pos scenario.Pos) {
	if ascii(s) {
		return
	}
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		var latin, other rune
		for _, r := range word {
			switch {
			case unicode.Is(unicode.Latin, r):
				latin = r
			case unicode.In(r, unicode.Cyrillic, unicode.Greek):
				other = r
			}
		}
		if latin != 0 && other != 0 {
			c.report(scenario.MixedScript, pos, "type the word again", "the word %q mixes letters of two alphabets: %q (U+%04X) is not a Latin letter", word, other, other)
			return
		}
	}
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// quotes counts how quotation marks and apostrophes are written.
type quotes struct {
	straight, curved           int
	firstStraight, firstCurved scenario.Pos
}

func (q *quotes) count(s string, pos scenario.Pos) {
	for _, r := range s {
		switch r {
		case '\'', '"':
			if q.straight++; q.straight == 1 {
				q.firstStraight = pos
			}
		case '‘', '’', '“', '”', '„':
			if q.curved++; q.curved == 1 {
				q.firstCurved = pos
			}
		}
	}
}

// quotation reports the first mark of the rarer kind.
func (c *checker) quotation(q *quotes) {
	switch {
	case q.straight == 0 || q.curved == 0:
	case q.straight >= q.curved:
		c.report(scenario.MixedQuotes, q.firstCurved, "write all of them alike", "quotation marks and apostrophes are straight in %s and curved in %d, first here", places(q.straight), q.curved)
	default:
		c.report(scenario.MixedQuotes, q.firstStraight, "write all of them alike", "quotation marks and apostrophes are curved in %s and straight in %d, first here", places(q.curved), q.straight)
	}
}

func places(n int) string { return counted(n, "place") }

// Letters looks for letters that the game's typeface lacks: they would be shown
// as boxes.
func Letters(sc *scenario.Scenario, has func(rune) bool) scenario.Diagnostics {
	if has == nil {
		return nil
	}
	c := &checker{sc: sc}
	told := map[rune]bool{}
	c.texts(func(s string, pos scenario.Pos) {
		if ascii(s) {
			return
		}
		var lacking []rune
		for _, r := range s {
			if r >= 0x80 && !unicode.IsSpace(r) && !told[r] && !has(r) {
				told[r] = true
				lacking = append(lacking, r)
			}
		}
		if len(lacking) > 0 {
			c.report(scenario.NoLetter, pos, "the game has Latin, Greek and Cyrillic letters; write the words with those", "the typeface of the game lacks %s", string(lacking))
		}
	})
	return c.found
}
