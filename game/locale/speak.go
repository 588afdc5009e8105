package locale

import (
	"fmt"
	"strings"
	"unicode"
)

// Word gives a text of the program that has no arguments, such as one out of a
// table; in it a percent sign is a percent sign.
func (c *Catalogue) Word(context, id string) string {
	text, _ := c.Find(context, id)
	return text
}

// Template gives a text as it is written, its arguments not put in, in the
// first of several contexts in which it has a translation. So a translator
// writes it once, and again only for whom or where it reads differently.
func (c *Catalogue) Template(id string, contexts ...string) string {
	for _, context := range contexts {
		if e := c.entry(context, id); e != nil {
			return e.Str[0]
		}
	}
	return id
}

// And joins words as a sentence does: "a, b and c". How the last two are joined
// may hang on how the last one begins: in Spanish the entry of context "and i"
// holds before an i. Contexts with up to three letters are looked for.
func (c *Catalogue) And(words []string) string {
	return c.joined(words, "and", c.In("and", "%s and %s", "%[1]s", "%[2]s"))
}

// Or joins words as alternatives: "a, b or c"; with contexts as in And.
func (c *Catalogue) Or(words []string) string {
	return c.joined(words, "or", c.In("or", "%s or %s", "%[1]s", "%[2]s"))
}

func (c *Catalogue) joined(words []string, context, template string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	begins := []rune(strings.ToLower(strings.TrimLeftFunc(words[last], func(r rune) bool { return !unicode.IsLetter(r) })))
	for n := min(3, len(begins)); n > 0; n-- {
		if e := c.entry(context+" "+string(begins[:n]), "%s "+context+" %s"); e != nil {
			template = e.Str[0]
			break
		}
	}
	return fmt.Sprintf(template, strings.Join(words[:last], ", "), words[last])
}
