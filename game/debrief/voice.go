package debrief

import (
	"fmt"
	"strings"

	"upperhand/game/locale"
	"upperhand/game/scenario"
)

// voice tells, in the language of a case, of one person and of another whom
// they have to do with. Its texts name the two in braces:
//
//	{name}, {name's}        the one it is about, by name, or "you", "your"
//	{they}, {them}, {their} the same by pronoun
//	{trust|trusts}          a verb after that pronoun; {name:are|is} after the name, where only "you" is plural
//	{other}, {other's}      the other one by name, or "you", "your"
//	{who}, {whom}, {whose}  the same by pronoun
//	{other:ask|asks}        a verb after the other's name, {who:were|was} after that pronoun
//
// A capital letter writes one large. Other languages let more agree than
// English does. So a text is looked for in contexts of its own first: "she",
// "he", "they" or "you" is whom it is about, "to you" is where the other one is
// the player, and both may stand together, "she to you". The entry without them
// stands for everybody else, so a translator writes only what differs.
type voice struct {
	say         *locale.Catalogue
	of, to      Pronoun
	name, other string
}

// speaking tells of two characters.
func speaking(sc *scenario.Scenario, of, to int) voice {
	return voice{sc.Words, PronounOf(sc, of), PronounOf(sc, to), Name(sc, of), Name(sc, to)}
}

// about tells of the person whom a relation is from, and whom it is towards.
func about(sc *scenario.Scenario, relation int) voice {
	r := sc.Relations[relation]
	return speaking(sc, r.From, r.To)
}

// text fills a text with the two people and its arguments.
func (v voice) text(context, id string, args ...any) string {
	return fmt.Sprintf(v.fill(v.template(context, id), func(s string) string { return strings.ReplaceAll(s, "%", "%%") }), args...)
}

// word fills a text that has no arguments.
func (v voice) word(context, id string) string {
	return v.fill(v.template(context, id), func(s string) string { return s })
}

func (v voice) template(context, id string) string {
	if v.say == nil {
		return id
	}
	with := func(who string) string { return strings.TrimSpace(context + " " + who) }
	if v.to.who == "you" {
		return v.say.Template(id, with(v.of.who+" to you"), with("to you"), with(v.of.who), context)
	}
	return v.say.Template(id, with(v.of.who), context)
}

// fill settles what stands in braces; put writes a name.
func (v voice) fill(template string, put func(string) string) string {
	before, rest, found := strings.Cut(template, "{")
	if !found { // most have nothing to fill in
		return template
	}
	var out strings.Builder
	for found {
		key, after, _ := strings.Cut(rest, "}")
		out.WriteString(before)
		out.WriteString(put(v.settle(key)))
		before, rest, found = strings.Cut(after, "{")
	}
	out.WriteString(before)
	return out.String()
}

func (v voice) settle(key string) string {
	if many, one, verb := strings.Cut(key, "|"); verb {
		return v.verb(many, one)
	}
	small := Within(key)
	said, known := v.person(small)
	switch {
	case !known:
		return "{" + key + "}"
	case small != key:
		return Capital(said)
	}
	return said
}

// verb agrees with the pronoun it is about, or with what it says.
func (v voice) verb(many, one string) string {
	plural := v.of.plural()
	if form, named := strings.CutPrefix(many, "name:"); named {
		many, plural = form, v.of.who == "you"
	} else if form, named := strings.CutPrefix(many, "other:"); named {
		many, plural = form, v.to.who == "you"
	} else if form, named := strings.CutPrefix(many, "who:"); named {
		many, plural = form, v.to.plural()
	}
	if plural {
		return many
	}
	return one
}

func (v voice) person(key string) (said string, known bool) {
	switch key {
	case "they":
		return v.of.Subject, true
	case "them":
		return v.of.Object, true
	case "their":
		return v.of.Possessive, true
	case "who":
		return v.to.Subject, true
	case "whom":
		return v.to.Object, true
	case "whose":
		return v.to.Possessive, true
	case "name":
		return v.name, true
	case "other":
		return v.other, true
	case "name's":
		return v.possessive(v.of, v.name), true
	case "other's":
		return v.possessive(v.to, v.other), true
	}
	return "", false
}

func (v voice) possessive(p Pronoun, name string) string {
	if p.who == "you" {
		return p.Possessive
	}
	return v.say.Text("%s's", name)
}
