package debrief

import (
	"strings"
	"unicode/utf8"

	"upperhand/game/locale"
	"upperhand/game/scenario"
)

// Pronoun is how sentences refer to one person after the name was said once.
type Pronoun struct {
	Subject, Object, Possessive string // "she", "her", "her"
	who                         string // "you", "she", "he" or "they": the context of texts about such a person; "" for nobody
}

// pronouns in English.
//
//locale:texts by field
var pronouns = map[string]Pronoun{
	"you":  {Subject: "you", Object: "you", Possessive: "your"},
	"she":  {Subject: "she", Object: "her", Possessive: "her"},
	"he":   {Subject: "he", Object: "him", Possessive: "his"},
	"they": {Subject: "they", Object: "them", Possessive: "their"},
}

// PronounOf gives the pronouns of a character of the case; the player is always "you".
func PronounOf(sc *scenario.Scenario, character int) Pronoun {
	who := "you"
	if character != scenario.You {
		who = person(sc, character).Pronoun
	}
	p, known := pronouns[who]
	if !known {
		who, p = "they", pronouns["they"]
	}
	say := sc.Words
	return Pronoun{say.Word("Subject", p.Subject), say.Word("Object", p.Object), say.Word("Possessive", p.Possessive), who}
}

// plural reports whether the pronoun takes the verb form of "they".
func (p Pronoun) plural() bool { return p.who == "you" || p.who == "they" }

// Capital writes the first letter of a sentence large.
func Capital(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}

// Within writes the first letter small, as what begins a sentence stands within
// another. It is not for what may begin with a name.
func Within(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

// Name is what the screen calls a character; the player is "you".
func Name(sc *scenario.Scenario, character int) string {
	if character == scenario.You {
		return PronounOf(sc, character).Subject
	}
	if name := person(sc, character).Name; name != "" {
		return name
	}
	return sc.Words.Text("someone")
}

// Between names a relation in the order in which people say it: "Sofia and
// you", "Sofia and Matthias".
func Between(sc *scenario.Scenario, relation int) string {
	r := sc.Relations[relation]
	return Capital(sc.Words.And([]string{Name(sc, r.From), Name(sc, r.To)}))
}

// person is the character at an index, or an empty one outside the cast.
func person(sc *scenario.Scenario, i int) scenario.Character {
	if i < 0 || i >= len(sc.Characters) {
		return scenario.Character{}
	}
	return sc.Characters[i]
}

// quoted puts somebody's words in quotation marks.
func quoted(say *locale.Catalogue, words string) string { return say.Text("“%s”", words) }
