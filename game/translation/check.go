package translation

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"upperhand/game/locale"
	"upperhand/game/scenario"
	"upperhand/game/scenario/check"
)

// mostListed bounds how many texts of a kind are listed one by one: who has
// just begun a language knows that the rest is missing.
const mostListed = 25

// Checked is a PO file that is looked at beside its scenario.
type Checked struct {
	Path string // as messages call it
	Lang string // as the file's name says
	Data []byte
	Has  func(rune) bool // whether the game's typeface has a letter; nil: not asked
}

// Check finds what is wrong with a translation, and what it lacks.
func Check(sc *scenario.Scenario, texts []Text, of Checked) scenario.Diagnostics {
	file, err := locale.Read(of.Data)
	if err != nil {
		line := 0
		if at, ok := err.(*locale.SyntaxError); ok {
			line, err = at.Line, fmt.Errorf("%s", at.Text)
		}
		return scenario.Diagnostics{scenario.Diagnose(scenario.BadTranslation, stands(of.Path, line), "mend the line, or write the file again with a translator's tool", "this is no PO file: %v", err)}
	}
	c := &checker{Checked: of, file: file}
	c.language(sc)
	c.faults()
	if !c.refused {
		c.compare(texts)
		c.letters()
		c.lengths(sc)
	}
	return c.found
}

type checker struct {
	Checked
	file    *locale.File
	refused bool // the language itself cannot be shown: nothing else matters
	found   scenario.Diagnostics
}

func (c *checker) report(code string, line int, help, format string, args ...any) {
	c.found = append(c.found, scenario.Diagnose(code, stands(c.Path, line), help, format, args...))
}

// language holds the header to the name of the file.
func (c *checker) language(sc *scenario.Scenario) {
	own := sc.Language
	if own == "" {
		own = "en"
	}
	switch tag := c.file.Lang(); {
	case scenario.IsRightToLeft(c.Lang):
		c.refused = true
		c.report(scenario.RightToLeft, 1, "a language that is written from left to right can be shown", "%q is written from right to left, and the game cannot lay such text out", c.Lang)
	case !strings.EqualFold(tag, c.Lang):
		c.report(scenario.WrongLanguage, 1, fmt.Sprintf(`write "Language: %s\n" in the header, or give the file another name`, c.Lang), "the file is named for %q, and its header says %q", c.Lang, tag)
	case strings.EqualFold(tag, own):
		c.report(scenario.WrongLanguage, 1, "name the file for the language that it translates into", "the scenario itself is written in %q", own)
	}
}

// faults are translations whose arguments do not fit.
func (c *checker) faults() {
	for _, f := range c.file.Catalogue().Faults() {
		c.report(scenario.BadTranslation, f.Line, "use the arguments that the source uses, each in its own manner", "%s", f.Text)
	}
}

// compare finds what is missing, to be looked at again, or left over.
func (c *checker) compare(texts []Text) {
	entries := make(map[locale.Key]*locale.Entry, len(c.file.Entries))
	wanted := make(map[locale.Key]bool, len(texts))
	for i := range c.file.Entries {
		entries[c.file.Entries[i].Key] = &c.file.Entries[i]
	}
	missing, fuzzy, stale := &lister{checker: c, code: scenario.Untranslated}, &lister{checker: c, code: scenario.FuzzyText}, &lister{checker: c, code: scenario.StaleText}
	for _, t := range texts {
		wanted[t.Key] = true
		switch e := entries[t.Key]; {
		case e == nil:
			missing.add(0, "run casebook strings, which adds it to the file", "%s is missing: %s", t.Context, short(t.ID))
		case e.Empty():
			missing.add(e.Line, "translate it; until then it is shown as it was written", "%s is not translated: %s", t.Context, short(t.ID))
		case e.Has(locale.Fuzzy):
			fuzzy.add(e.Line, "look at it again, then take the word fuzzy out", "the text of %s was changed since it was translated: %s", t.Context, short(t.ID))
		}
	}
	for i := range c.file.Entries {
		if e := &c.file.Entries[i]; !wanted[e.Key] {
			stale.add(e.Line, "run casebook strings, which puts it aside or finds where it went", "the scenario has no such text in %s: %s", e.Context, short(e.ID))
		}
	}
	missing.end("texts are not translated")
	fuzzy.end("texts were changed since they were translated")
	stale.end("translations have no text in the scenario")
}

// lister lists findings one by one, up to a number.
type lister struct {
	*checker
	code string
	n    int
}

func (l *lister) add(line int, help, format string, args ...any) {
	if l.n++; l.n <= mostListed {
		l.report(l.code, line, help, format, args...)
	}
}

func (l *lister) end(what string) {
	if l.n > mostListed {
		l.report(l.code, 0, "", "%d more %s", l.n-mostListed, what)
	}
}

// letters looks for letters that the game's typeface lacks: they would be shown
// as boxes.
func (c *checker) letters() {
	if c.Has == nil {
		return
	}
	var lacking []rune
	line := 0
	for i := range c.file.Entries {
		e := &c.file.Entries[i]
		for _, s := range e.Str {
			for _, r := range s {
				if unicode.IsSpace(r) || c.Has(r) || slices.Contains(lacking, r) {
					continue
				}
				if lacking = append(lacking, r); line == 0 {
					line = e.Line
				}
			}
		}
	}
	if len(lacking) == 0 {
		return
	}
	shown, more := lacking[:min(len(lacking), 20)], ""
	if len(lacking) > len(shown) {
		more = fmt.Sprintf(" and %d more", len(lacking)-len(shown))
	}
	c.report(scenario.NoLetter, line, "the game has Latin, Greek and Cyrillic letters; write the words with those", "the typeface of the game lacks %s%s", string(shown), more)
}

// lengths holds the translation to the room that the screen has.
func (c *checker) lengths(sc *scenario.Scenario) {
	lines := map[locale.Key]int{}
	for i := range c.file.Entries {
		lines[c.file.Entries[i].Key] = c.file.Entries[i].Line
	}
	places := map[scenario.Pos]int{}
	walk(sc, func(w word) {
		if _, ok := places[w.pos]; !ok {
			places[w.pos] = lines[locale.Key{Context: w.context, ID: *w.text}]
		}
	})
	for _, d := range check.Scenario(Scenario(sc, c.file.Catalogue())) {
		switch d.Code {
		case scenario.LongLine, scenario.LongChoice, scenario.LongTitle, scenario.SameChoice:
			if line := places[d.Pos]; line > 0 {
				d.Pos = stands(c.Path, line)
				c.found = append(c.found, d)
			}
		}
	}
}

// short is the beginning of a text, quoted.
func short(s string) string {
	if r := []rune(s); len(r) > 50 {
		s = strings.TrimRight(string(r[:50]), " ") + "…"
	}
	return "“" + strings.ReplaceAll(s, "\n", " ") + "”"
}
